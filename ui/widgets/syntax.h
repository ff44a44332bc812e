#pragma once

#include "ui/widgets/code_view.h"

namespace howdah::ui {

/// Colours a file of a host by its name: YAML for Patroni, INI for pgBackRest and systemd, HAProxy's own, shell for commands.
/// A file that nothing is known of has no colours.
[[nodiscard]] SyntaxLines highlight(const QString &text, const QString &fileName);

/// Which definition a file is read by: "YAML", "INI Files", "Bash", "HAProxy"; "" = none.
[[nodiscard]] QString syntaxOf(const QString &fileName);

/// Under this name commands are coloured.
inline constexpr auto commandsName = "commands.sh";

} // namespace howdah::ui
