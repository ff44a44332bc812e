#pragma once

#include "core/base/result.h"

namespace howdah {

/// Replaces the file in one step; it is never readable for others, not even for a moment, whatever mode its predecessor had.
/// A link is followed. Error: Io; nothing is left behind then.
[[nodiscard]] Result<> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace howdah
