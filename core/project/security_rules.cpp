#include "core/project/network_address.h"
#include "core/project/rules.h"

namespace howdah::rules {

void checkSecurity(const Project &project, Findings &findings)
{
    const SecuritySettings &security = project.security;
    if (!security.tls)
        findings.warning(
            "plain-traffic", QStringLiteral("security.tls"),
            QStringLiteral(
                "passwords of clients, replication and the cluster's own state would cross the network in the clear"),
            QStringLiteral("Leave security.tls out for a new cluster. A cluster that was deployed without TLS "
                           "stays without."));
    for (qsizetype i = 0; i < security.names.size(); ++i) {
        const QString &name = security.names[i];
        const bool wildcard = name.startsWith(QStringLiteral("*.")) && isHostName(name.mid(2));
        if (!wildcard && !isHostName(name) && !parseIpAddress(name))
            findings.problem("security-name", QStringLiteral("security.names[%1]").arg(i),
                             QStringLiteral("\"%1\" is neither a host name nor an address").arg(name),
                             QStringLiteral("Name what clients connect to, such as db.example.net."));
    }
    if (security.caFile.isEmpty() != security.caKeyFile.isEmpty())
        findings.problem(
            "own-ca",
            security.caFile.isEmpty() ? QStringLiteral("security.ca_file") : QStringLiteral("security.ca_key_file"),
            QStringLiteral("a CA of your own is its certificate and its key, and only one of them is named"),
            QStringLiteral("Set both security.ca_file and security.ca_key_file, or neither: then Howdah makes a CA for "
                           "this cluster."));
}

} // namespace howdah::rules
