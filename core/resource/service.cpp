#include "core/resource/service.h"

namespace howdah {

Check Service::check(const HostFacts &facts) const
{
    const UnitFact found = facts.unit(unit);
    const bool runs = found.active == QLatin1String("active") || found.active == QLatin1String("reloading");
    const bool starting = found.active == QLatin1String("activating");
    const bool enabled = found.enabled == QLatin1String("enabled") || found.enabled == QLatin1String("static");

    Change change;
    QStringList done;
    const auto systemctl = [&](const QStringList &words) {
        change.commands.push_back(Command::program(QStringList{QStringLiteral("systemctl")} + words).within(limit));
    };

    // Enabling ends with a reload of its own.
    if ((unitFileChanged || found.needsReload) && enabled)
        systemctl({QStringLiteral("daemon-reload")});
    if (found.enabled.startsWith(QLatin1String("masked")))
        return Blocked{
            Error{ErrorKind::Blocked,
                  QStringLiteral("%1 on %2 is masked: somebody decided that it must not run").arg(unit, facts.host),
                  QStringLiteral("systemctl unmask %1, if that is no longer so").arg(unit),
                  {}}};
    if (!enabled) {
        systemctl({QStringLiteral("enable"), unit});
        done << QStringLiteral("enable");
    }
    if (!runs || onChange == OnChange::Restart) {
        // One that is still starting may have read the settings of before, and a start of it would do nothing.
        const bool again = runs || (starting && onChange != OnChange::Nothing);
        QStringList words{again ? QStringLiteral("restart") : QStringLiteral("start")};
        if (!await)
            words << QStringLiteral("--no-block");
        if (found.active == QLatin1String("failed") || starting) // also sets the count of its restarts back
            systemctl({QStringLiteral("reset-failed"), unit});
        systemctl(words << unit);
        done << words.first();
        if (runs)
            change.restarts << unit;
    } else if (onChange == OnChange::Reload) {
        systemctl({QStringLiteral("reload"), unit});
        done << QStringLiteral("reload");
    }
    if (change.commands.empty())
        return Unchanged{QStringLiteral("%1 is enabled and runs").arg(unit)};
    if (done.isEmpty())
        done << QStringLiteral("read again");
    change.summary = QStringLiteral("%1: %2").arg(unit, done.join(QStringLiteral(", ")));
    return change;
}

Check StoppedService::check(const HostFacts &facts) const
{
    const UnitFact found = facts.unit(unit);
    const bool runs = found.active == QLatin1String("active") || found.active == QLatin1String("activating");
    if (!runs && found.enabled != QLatin1String("enabled"))
        return Unchanged{QStringLiteral("%1 does not run").arg(unit)};
    Change change;
    change.summary = QStringLiteral("Stop and disable %1: %2").arg(unit, because);
    change.commands.push_back(
        Command::program({QStringLiteral("systemctl"), QStringLiteral("disable"), QStringLiteral("--now"), unit}));
    if (runs)
        change.restarts << unit;
    return change;
}

} // namespace howdah
