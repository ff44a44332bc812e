#include "core/resource/packages.h"

namespace howdah {

namespace {

using namespace std::chrono_literals;

// dpkg --configure -a heals an installation that was cut. A policy-rc.d of somebody else is left as it is; ours is marked,
// removed whatever happens, and found and replaced by the next run if power failed in between.
constexpr auto aptInstallScript =
    R"sh(export DEBIAN_FRONTEND=noninteractive APT_LISTCHANGES_FRONTEND=none NEEDRESTART_MODE=l
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ] || grep -q 'made by howdah' "$policy"; then
    trap 'rm -f "$policy"' EXIT
    trap 'exit 143' TERM INT
    printf '#!/bin/sh\n# made by howdah for one installation: services start when they are configured\nexit 101\n' >"$policy"
    chmod 0755 "$policy"
fi
dpkg --configure -a --force-confold
apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 update --error-on=any
apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold install --no-install-recommends -- "$@"
)sh";

constexpr auto aptUpgradeScript =
    R"sh(export DEBIAN_FRONTEND=noninteractive APT_LISTCHANGES_FRONTEND=none NEEDRESTART_MODE=l
dpkg --configure -a --force-confold
apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 update --error-on=any
apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold full-upgrade
)sh";

Blocked unknownManager(const HostFacts &facts)
{
    return Blocked{Error{ErrorKind::Blocked,
                         QStringLiteral("%1 has no package manager that Howdah knows").arg(facts.host),
                         QStringLiteral("supported are Debian 12 and Debian 13 (apt)"),
                         {}}};
}

} // namespace

QStringList Packages::missing(const HostFacts &facts) const
{
    QStringList absent;
    for (const QString &name : names) {
        if (!facts.installed.contains(name) && !absent.contains(name))
            absent.append(name);
    }
    return absent;
}

Check Packages::check(const HostFacts &facts) const
{
    const QStringList absent = missing(facts);
    if (absent.isEmpty())
        return Unchanged{QStringLiteral("all packages are installed")};
    if (facts.packageManager != QLatin1String("apt"))
        return unknownManager(facts);
    Change change;
    change.summary = QStringLiteral("Install %1").arg(absent.join(QStringLiteral(", ")));
    change.commands.push_back(
        Command::script(QString::fromLatin1(aptInstallScript), absent)
            .detached(QStringLiteral("packages"))
            .within(3600s)
            .shownAs(QStringLiteral("apt-get update\napt-get install --no-install-recommends -- %1"
                                    "\n(services are held back by policy-rc.d while this runs)")
                         .arg(absent.join(QLatin1Char(' ')))));
    return change;
}

Check UpToDateSystem::check(const HostFacts &facts) const
{
    if (facts.upgradable == 0)
        return Unchanged{QStringLiteral("every package is up to date")};
    if (facts.packageManager != QLatin1String("apt"))
        return unknownManager(facts);
    Change change;
    change.summary = QStringLiteral("Upgrade the operating system (%1 packages)").arg(facts.upgradable);
    change.commands.push_back(Command::script(QString::fromLatin1(aptUpgradeScript))
                                  .detached(QStringLiteral("os-upgrade"))
                                  .within(7200s)
                                  .shownAs(QStringLiteral("apt-get update\napt-get full-upgrade")));
    return change;
}

} // namespace howdah
