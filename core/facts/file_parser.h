#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"

#include <QByteArrayList>

namespace howdah {

/// What `find` printed of the paths that were asked for. A record is nine entries: path, type letter, mode in octal, owner,
/// group, size, link target, "empty" or "", then the content in base64 with a final "." (read) or "!" (not read).
/// Adds every asked path to `files`. A path without a record is absent only if find says so; a path that find could not
/// look at is FileKind::Other with the reason. Errors name paths, never content.
[[nodiscard]] Result<> parseFiles(const QByteArray &section, const QByteArrayList &asked, const QByteArray &records,
                                  const QByteArray &errors, QMap<QString, FileFact> &files);

} // namespace howdah
