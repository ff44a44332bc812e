#pragma once

#include <QString>

namespace howdah {

/// Line diff in unified form, three lines of context, without the file header. Empty when both are equal.
/// A missing newline at the end is marked the way `diff -u` does.
[[nodiscard]] QString unifiedDiff(const QString &before, const QString &after);

} // namespace howdah
