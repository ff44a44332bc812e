#include "core/project/network_address.h"
#include "core/project/rules.h"

#include <QRegularExpression>

namespace howdah::rules {

namespace {

constexpr int oldestVersion = 14;
constexpr int highestVersion = 40; // above it is a slip, such as 160004

void checkVersion(int version, Findings &findings)
{
    const auto field = QStringLiteral("postgres.version");
    if (version == 0 || (version >= oldestVersion && version <= highestVersion))
        return;
    if (version > 0 && version < oldestVersion)
        findings.problem("postgres-version", field, Text::tr("PostgreSQL %1 no longer gets fixes").arg(version),
                         Text::tr("Use %1 or newer.").arg(oldestVersion));
    else
        findings.problem("postgres-version", field, Text::tr("%1 is not a major version").arg(version),
                         Text::tr("Use a number such as 17, or leave it out for what the packages offer."));
}

void checkClientNetworks(const QStringList &networks, Findings &findings)
{
    for (qsizetype i = 0; i < networks.size(); ++i) {
        const QString field = QStringLiteral("postgres.client_networks[%1]").arg(i);
        const std::optional<IpNetwork> network = parseIpNetwork(networks[i]);
        if (!network) {
            const std::optional<IpAddress> address = parseIpAddress(networks[i]);
            findings.problem("client-network", field, Text::tr("\"%1\" is not a network").arg(networks[i]),
                             address ? Text::tr("For this one address write %1/%2.").arg(networks[i]).arg(address->bits)
                                     : Text::tr("Write it as 10.1.0.0/16 or fd00:1::/32."));
        } else if (network->prefix == 0) {
            findings.problem("client-network-any", field,
                             Text::tr("%1 lets the whole world try passwords").arg(networks[i]),
                             Text::tr("Name the networks of the clients."));
        } else if (network->hasHostBits()) {
            findings.warning(
                "client-network-bits", field,
                Text::tr("%1 means the whole network of /%2, not one address").arg(networks[i]).arg(network->prefix),
                Text::tr("For one address use /%1.").arg(network->address.bits));
        }
    }
}

} // namespace

void checkPostgres(const Project &project, Findings &findings)
{
    static const QRegularExpression locale(QStringLiteral(R"(\A[A-Za-z][A-Za-z0-9_.@-]*\z)"));
    const PostgresSettings &postgres = project.postgres;
    checkVersion(postgres.version, findings);
    checkClientNetworks(postgres.clientNetworks, findings);
    if (!locale.match(postgres.locale).hasMatch())
        findings.problem("locale", QStringLiteral("postgres.locale"),
                         Text::tr("\"%1\" is not a locale").arg(postgres.locale),
                         Text::tr("Use one that `locale -a` lists on the hosts; C.UTF-8 is everywhere."));
    if (postgres.firstLeader.isEmpty())
        return;
    const Host *leader = project.findHost(postgres.firstLeader);
    if (leader == nullptr)
        findings.problem("first-leader", QStringLiteral("postgres.first_leader"),
                         Text::tr("the project has no host \"%1\"").arg(postgres.firstLeader),
                         Text::tr("Name a PostgreSQL host, or leave it out for the first one."));
    else if (!leader->has(Role::Postgres))
        findings.problem("first-leader", QStringLiteral("postgres.first_leader"),
                         Text::tr("%1 does not have the role postgres").arg(postgres.firstLeader),
                         Text::tr("Name a PostgreSQL host, or leave it out for the first one."));
}

} // namespace howdah::rules
