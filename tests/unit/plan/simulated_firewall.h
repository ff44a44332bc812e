#pragma once

#include "core/facts/facts.h"

namespace howdah::test {

/// What the commands of the firewall step do on a simulated host, read from what they were given and from the files that lie there.
void runUfw(HostFacts &host, const QStringList &argv);
void runNftablesScript(HostFacts &host, const QString &path);
void reloadFirewalld(HostFacts &host, const QString &policy);

} // namespace howdah::test
