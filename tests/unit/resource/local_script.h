#pragma once

#include "core/remote/command.h"

#include <QByteArray>
#include <QString>

namespace howdah::test {

struct ScriptRun {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the command's own words here, with these bytes on stdin. `path` comes first in PATH; with `only` it is all of it.
[[nodiscard]] ScriptRun runHere(const Command &command, const QByteArray &input, const QString &path = {},
                                bool only = false);

/// The account that runs the tests, for files that it can give to nobody else.
[[nodiscard]] QString ownUser();
[[nodiscard]] QString ownGroup();

/// Puts an executable shell script there.
void writeProgram(const QString &folder, const QString &name, const QByteArray &script);

[[nodiscard]] QByteArray contentOf(const QString &fileName);

} // namespace howdah::test
