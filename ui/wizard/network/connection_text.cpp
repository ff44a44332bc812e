#include "ui/wizard/network/connection_text.h"

#include "core/plan/context.h"
#include "ui/wizard/network/network_page.h"

namespace howdah::ui {

namespace {

QString hostList(const std::vector<const Host *> &hosts, int port)
{
    QStringList parts;
    for (const Host *host : hosts)
        parts << QStringLiteral("%1:%2").arg(inUrl(host->memberAddress())).arg(port);
    return parts.join(QLatin1Char(','));
}

QString uri(const Project &project, const QString &hosts, const QString &parameters)
{
    const std::vector<Database> &databases = project.postgres.databases;
    const QString database = databases.empty() ? QStringLiteral("postgres") : databases.front().name;
    const QString user =
        databases.empty() || databases.front().owner.isEmpty() ? QStringLiteral("postgres") : databases.front().owner;
    return QStringLiteral("postgresql://%1@%2/%3%4").arg(user, hosts, database, parameters);
}

} // namespace

std::vector<ConnectionText> connectionTexts(const Project &project)
{
    const std::vector<const Host *> balancers = project.withRole(Role::Haproxy);
    const std::vector<const Host *> members = project.withRole(Role::Postgres);
    const QString writing = NetworkPage::tr("Read and write, on the leader");
    const QString reading = NetworkPage::tr("Read only, on the replicas");
    if (!balancers.empty())
        return {{writing, uri(project, hostList(balancers, project.haproxy.primaryPort), {})},
                {reading, uri(project, hostList(balancers, project.haproxy.replicaPort), {})}};
    if (members.empty())
        return {};
    const QString hosts = hostList(members, project.postgres.port);
    return {{writing, uri(project, hosts, QStringLiteral("?target_session_attrs=read-write"))},
            {reading, uri(project, hosts, QStringLiteral("?target_session_attrs=prefer-standby"))}};
}

} // namespace howdah::ui
