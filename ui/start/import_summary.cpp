#include "ui/start/import_summary.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportSummary)
};

QString roleWord(Role role)
{
    switch (role) {
    case Role::Postgres: return QStringLiteral("PostgreSQL");
    case Role::Etcd: return QStringLiteral("etcd");
    case Role::Haproxy: break;
    }
    return Words::tr("load balancer");
}

QString hostLine(const Host &host)
{
    QStringList roles;
    for (const Role role : host.roles)
        roles << roleWord(role);
    const QString name = host.address == host.name ? host.name : QStringLiteral("%1 (%2)").arg(host.name, host.address);
    return QStringLiteral("%1: %2").arg(name, roles.join(QStringLiteral(", ")));
}

QString diskLine(const DiskSettings &disks)
{
    const QString points = disks.mountPoints.join(QStringLiteral(", "));
    switch (disks.mode) {
    case DiskMode::FormatAndMount: return Words::tr("format and mount %1").arg(points);
    case DiskMode::OwnershipOnly: return Words::tr("use %1 as mounted, set the owner").arg(points);
    case DiskMode::None: break;
    }
    return Words::tr("no extra disks");
}

} // namespace

std::vector<std::pair<QString, QString>> importSummary(const Project &project)
{
    std::vector<std::pair<QString, QString>> lines;
    lines.emplace_back(Words::tr("Cluster"), project.cluster.isEmpty() ? Words::tr("no name yet") : project.cluster);
    QStringList hosts;
    for (const Host &host : project.hosts)
        hosts << hostLine(host);
    lines.emplace_back(Words::tr("Hosts"), hosts.join(QLatin1Char('\n')));
    if (!project.ssh.user.isEmpty() || project.ssh.port > 0)
        lines.emplace_back(Words::tr("SSH"),
                           project.ssh.port > 0
                               ? Words::tr("user %1, port %2").arg(project.ssh.user).arg(project.ssh.port)
                               : Words::tr("user %1").arg(project.ssh.user));
    lines.emplace_back(Words::tr("Disks"), diskLine(project.disks));

    const PostgresSettings &postgres = project.postgres;
    QStringList server;
    if (postgres.version > 0)
        server << Words::tr("version %1").arg(postgres.version);
    server << Words::tr("port %1").arg(postgres.port);
    if (!postgres.dataParent.isEmpty())
        server << Words::tr("data below %1").arg(postgres.dataParent);
    lines.emplace_back(QStringLiteral("PostgreSQL"), server.join(QStringLiteral(", ")));
    if (!postgres.extensions.isEmpty())
        lines.emplace_back(Words::tr("Extensions"), postgres.extensions.join(QStringLiteral(", ")));
    if (!postgres.databases.empty()) {
        QStringList databases;
        for (const Database &database : postgres.databases)
            databases << database.name;
        lines.emplace_back(Words::tr("Databases"), databases.join(QStringLiteral(", ")));
    }
    if (!postgres.firstLeader.isEmpty())
        lines.emplace_back(Words::tr("Leader"), postgres.firstLeader);
    lines.emplace_back(QStringLiteral("Patroni"), Words::tr("REST port %1").arg(project.patroni.restPort));
    if (!project.withRole(Role::Haproxy).empty())
        lines.emplace_back(Words::tr("Load balancer"), Words::tr("port %1 to the leader, %2 to the replicas")
                                                           .arg(project.haproxy.primaryPort)
                                                           .arg(project.haproxy.replicaPort));
    return lines;
}

ImportNote splitNote(const QString &note)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\S+:\d+(?::\d+)?): (.+)$)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch found = form.match(note);
    return found.hasMatch() ? ImportNote{found.captured(1), found.captured(2)} : ImportNote{{}, note};
}

} // namespace howdah::ui
