#include "core/plan/context.h"

namespace howdah {

const HostFacts &PlanContext::factsOf(const Host &host) const
{
    static const HostFacts none;
    const auto found = facts.constFind(host.name);
    return found == facts.constEnd() ? none : *found;
}

const Platform &PlanContext::platformOf(const Host &host) const
{
    static const Platform none;
    const auto found = platforms.constFind(host.name);
    return found == platforms.constEnd() ? none : *found;
}

QString PlanContext::secret(const char *name) const
{
    return QString::fromUtf8(inputs.secrets.value(QLatin1String(name)).reveal());
}

QString PlanContext::dataParent(const Host &host) const
{
    return project.postgres.dataParent.isEmpty() ? platformOf(host).postgresHome : project.postgres.dataParent;
}

bool saysLeader(const HostFacts &facts)
{
    if (!facts.patroni)
        return false;
    const QString role = facts.patroni->value(QLatin1String("role")).toString();
    return role == QLatin1String("primary") || role == QLatin1String("master") || role == QLatin1String("leader");
}

bool saysRunning(const HostFacts &facts)
{
    if (!facts.patroni)
        return false;
    const QString state = facts.patroni->value(QLatin1String("state")).toString();
    return state == QLatin1String("running") || state == QLatin1String("streaming");
}

QString inUrl(const QString &address)
{
    return address.contains(QLatin1Char(':')) ? QLatin1Char('[') + address + QLatin1Char(']') : address;
}

} // namespace howdah
