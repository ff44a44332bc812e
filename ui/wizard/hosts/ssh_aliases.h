#pragma once

#include <QStringList>

namespace howdah::ui {

/// The names behind "Host" in the text of an ssh_config file, without patterns and without repetition, in their order. Pure.
[[nodiscard]] QStringList sshAliases(const QString &config);

/// Those of ~/.ssh/config; none when it cannot be read.
[[nodiscard]] QStringList ownSshAliases();

} // namespace howdah::ui
