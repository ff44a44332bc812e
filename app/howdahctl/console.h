#pragma once

#include "core/base/error.h"

#include <QString>

namespace howdah::ctl {

/// Results go to stdout, everything about the way there to stderr, so that a script can read one without the other.
void print(const QString &line);
void tell(const QString &line);
/// As it comes, without a line feed of ours.
void printRaw(const QByteArray &bytes);
/// "howdahctl: error: …" with evidence and hint; returns the exit code of its kind.
int report(const Error &error);

[[nodiscard]] bool stdoutIsTerminal();
[[nodiscard]] bool stderrIsTerminal();

} // namespace howdah::ctl
