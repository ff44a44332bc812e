#pragma once

#include <QString>

namespace howdah {

/// Comes with the server package (postgresql-contrib), so that nothing further must be installed for CREATE EXTENSION.
[[nodiscard]] bool isContribExtension(const QString &name);

} // namespace howdah
