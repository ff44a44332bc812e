#pragma once

#include "core/project/project.h"

#include <QStringList>

namespace howdah::ui {

/// The command line that reaches a host as the project does: program and arguments. Pure.
[[nodiscard]] QStringList sshCommand(const Project &project, const Host &host, const QString &knownHostsFile);
/// The same as a person would type it.
[[nodiscard]] QString typed(const QStringList &command);

/// How a terminal is started with a command in it, from those that are installed: its program and what stands before the command. Empty:
/// none is known to be here.
[[nodiscard]] QStringList findTerminal();

/// Opens the desktop's terminal with the command in it. False: there is none, or it did not start.
[[nodiscard]] bool openTerminal(const QStringList &command);

} // namespace howdah::ui
