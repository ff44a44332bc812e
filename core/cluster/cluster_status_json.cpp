#include "core/cluster/cluster_status.h"

#include <algorithm>

namespace howdah {

namespace {

template <typename T> QJsonValue numberOrNull(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const EtcdStatus &etcd)
{
    QJsonArray members;
    for (const EtcdVoterStatus &voter : etcd.voters)
        members.append(QJsonObject{{QStringLiteral("host"), voter.host},
                                   {QStringLiteral("reached"), voter.reached},
                                   {QStringLiteral("healthy"), voter.healthy},
                                   {QStringLiteral("leads"), voter.leads},
                                   {QStringLiteral("version"), voter.version},
                                   {QStringLiteral("bytes"), voter.size}});
    return {{QStringLiteral("voters"), static_cast<int>(etcd.voters.size())},
            {QStringLiteral("healthy"), etcd.healthy()},
            {QStringLiteral("needed"), etcd.needed()},
            {QStringLiteral("quorum"), etcd.spare() >= 0},
            {QStringLiteral("survives"), std::max(0, etcd.spare())},
            {QStringLiteral("leader"), etcd.leader},
            {QStringLiteral("members"), members}};
}

QJsonObject toJson(const BalancedPort &port)
{
    QJsonArray servers;
    for (const BalancedServer &server : port.servers)
        servers.append(QJsonObject{{QStringLiteral("member"), server.member},
                                   {QStringLiteral("up"), server.up},
                                   {QStringLiteral("status"), server.status},
                                   {QStringLiteral("check"), server.check},
                                   {QStringLiteral("sessions"), server.sessions}});
    return {{QStringLiteral("port"), port.port},
            {QStringLiteral("sessions"), port.sessions},
            {QStringLiteral("up"), port.up()},
            {QStringLiteral("servers"), servers}};
}

QJsonArray toJson(const std::vector<BalancerStatus> &balancers)
{
    QJsonArray all;
    for (const BalancerStatus &balancer : balancers) {
        QJsonObject object{{QStringLiteral("host"), balancer.host},
                           {QStringLiteral("reached"), balancer.reached},
                           {QStringLiteral("runs"), balancer.runs}};
        object.insert(QStringLiteral("primary"),
                      balancer.hasStatistics ? QJsonValue(toJson(balancer.primary)) : QJsonValue());
        object.insert(QStringLiteral("replicas"),
                      balancer.hasStatistics ? QJsonValue(toJson(balancer.replicas)) : QJsonValue());
        all.append(object);
    }
    return all;
}

} // namespace

QJsonObject toJson(const ClusterStatus &status)
{
    QJsonArray members;
    for (const MemberStatus &member : status.members) {
        QJsonObject object{
            {QStringLiteral("name"), member.name},         {QStringLiteral("address"), member.address},
            {QStringLiteral("role"), member.role},         {QStringLiteral("state"), member.state},
            {QStringLiteral("timeline"), member.timeline}, {QStringLiteral("pending_restart"), member.pendingRestart}};
        object.insert(QStringLiteral("lag_bytes"), numberOrNull(member.lag));
        object.insert(QStringLiteral("receive_lag_bytes"), numberOrNull(member.receiveBehind));
        object.insert(QStringLiteral("replay_lag_bytes"), numberOrNull(member.replayBehind));
        object.insert(QStringLiteral("replay_lag_ms"), numberOrNull(member.replayDelay));
        object.insert(QStringLiteral("sessions"), numberOrNull(member.sessions));
        members.append(object);
    }
    QJsonArray backups;
    for (const BackupStatus &backup : status.backups)
        backups.append(QJsonObject{{QStringLiteral("label"), backup.label},
                                   {QStringLiteral("type"), backup.type},
                                   {QStringLiteral("stopped"), backup.stopped},
                                   {QStringLiteral("database_bytes"), backup.databaseSize},
                                   {QStringLiteral("repository_bytes"), backup.repositorySize}});
    QJsonArray certificates;
    for (const CertificateStatus &certificate : status.certificates)
        certificates.append(QJsonObject{{QStringLiteral("host"), certificate.host},
                                        {QStringLiteral("file"), certificate.file},
                                        {QStringLiteral("until"), certificate.until.toString(Qt::ISODate)},
                                        {QStringLiteral("renewal_due"), certificate.renewalDue}});
    return QJsonObject{{QStringLiteral("cluster"), status.cluster},
                       {QStringLiteral("healthy"), status.isHealthy()},
                       {QStringLiteral("leader"), status.leader.isEmpty() ? QJsonValue() : QJsonValue(status.leader)},
                       {QStringLiteral("paused"), status.paused},
                       {QStringLiteral("members"), members},
                       {QStringLiteral("etcd"), toJson(status.etcd)},
                       {QStringLiteral("etcd_silent"), status.store.silent},
                       {QStringLiteral("failsafe"), status.store.failsafe},
                       {QStringLiteral("balancers"), toJson(status.balancers)},
                       {QStringLiteral("backups"), backups},
                       {QStringLiteral("archived"), QJsonObject{{QStringLiteral("from"), status.archivedFrom},
                                                                {QStringLiteral("to"), status.archivedTo}}},
                       {QStringLiteral("certificates"), certificates},
                       {QStringLiteral("unreachable"), QJsonArray::fromStringList(status.unreachable)}};
}

} // namespace howdah
