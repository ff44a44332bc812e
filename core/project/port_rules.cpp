#include "core/project/rules.h"

#include <QSet>

#include <optional>

namespace howdah::rules {

namespace {

struct Port {
    QString field;
    int number;
    Role role;         ///< whose hosts listen there
    bool unprivileged; ///< the service does not start as root
};

std::vector<Port> portsOf(const Project &project)
{
    return {
        {QStringLiteral("postgres.port"), project.postgres.port, Role::Postgres, true},
        {QStringLiteral("patroni.rest_port"), project.patroni.restPort, Role::Postgres, true},
        {QStringLiteral("etcd.client_port"), project.etcd.clientPort, Role::Etcd, true},
        {QStringLiteral("etcd.peer_port"), project.etcd.peerPort, Role::Etcd, true},
        {QStringLiteral("haproxy.primary_port"), project.haproxy.primaryPort, Role::Haproxy, false},
        {QStringLiteral("haproxy.replica_port"), project.haproxy.replicaPort, Role::Haproxy, false},
        {QStringLiteral("haproxy.stats_port"), project.haproxy.statsPort, Role::Haproxy, false},
    };
}

void checkRange(const Port &port, Findings &findings)
{
    if (port.number < 1 || port.number > 65535)
        findings.problem("port-range", port.field, Text::tr("%1 is not a port").arg(port.number),
                         Text::tr("Use 1 to 65535."));
    else if (port.unprivileged && port.number < 1024)
        findings.problem(
            "port-privileged", port.field,
            Text::tr("port %1 is open to root alone, and the service does not run as root").arg(port.number),
            Text::tr("Use 1024 to 65535."));
}

/// The port on which sshd listens on the host, when it can be known: behind a forwarding (another address inside than
/// outside) the number that we connect to says nothing.
std::optional<int> sshPort(const Project &project, const Host &host)
{
    const int port = project.sshOf(host).port;
    if (port == 0)
        return 22;
    return host.memberAddress() == host.address ? std::optional(port) : std::nullopt;
}

} // namespace

void checkPorts(const Project &project, Findings &findings)
{
    const std::vector<Port> ports = portsOf(project);
    for (const Port &port : ports)
        checkRange(port, findings);

    QSet<QString> reported; // a clash stands in the settings once, however many hosts have both roles
    for (const Host &host : project.hosts) {
        QMap<int, QString> used;
        if (const std::optional<int> ssh = sshPort(project, host))
            used.insert(*ssh, QStringLiteral("SSH"));
        for (const Port &port : ports) {
            if (!host.has(port.role))
                continue;
            if (used.contains(port.number) && !reported.contains(port.field)) {
                reported.insert(port.field);
                findings.problem("port-clash", port.field,
                                 Text::tr("port %1 is already taken by %2 on %3")
                                     .arg(port.number)
                                     .arg(used.value(port.number), host.name),
                                 Text::tr("Choose another one."));
            }
            if (!used.contains(port.number))
                used.insert(port.number, port.field);
        }
    }
}

} // namespace howdah::rules
