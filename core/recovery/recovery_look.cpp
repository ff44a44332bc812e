#include "core/recovery/recovery_look.h"

#include "core/cluster/cluster_status.h"
#include "core/facts/lsn.h"
#include "core/plan/context.h"
#include "core/recovery/recovery_request.h"

#include <algorithm>

namespace howdah {

namespace {

QString silenceOf(const QString &host, const QMap<QString, Error> &failures)
{
    const auto failure = failures.constFind(host);
    return failure == failures.constEnd() ? QStringLiteral("nothing is known of it") : failure->what;
}

void addControl(MemberFound &member, const ControlData &control, const std::optional<WalFact> &wal)
{
    member.data = control.systemIdentifier.isEmpty() ? DataFound::Unreadable : DataFound::Cluster;
    member.systemIdentifier = control.systemIdentifier;
    member.state = control.state;
    member.lastCheckpoint = control.checkpointTime;
    if (member.data != DataFound::Cluster)
        return;
    WalPosition position{control.timeline.toInt(), lsnFrom(control.checkpointLocation).value_or(0)};
    position =
        std::max(position, WalPosition{control.minRecoveryLine.toInt(), lsnFrom(control.minRecoveryEnd).value_or(0)});
    // A server that was shut down in order has nothing behind that checkpoint.
    member.isExact = control.state == QLatin1String("shut down");
    if (wal && wal->timeline > 0 && WalPosition{wal->timeline, wal->end} > position)
        position = {wal->timeline, wal->end};
    if (wal) {
        member.isExact = member.isExact || wal->isExact;
        member.switches = wal->switches;
    }
    if (position.timeline > 0)
        member.position = position;
}

/// A server that runs knows better than its files.
void addRunning(MemberFound &member, const HostFacts &facts)
{
    if (!facts.patroni)
        return;
    const QJsonValue xlog = facts.patroni->value(QLatin1String("xlog"));
    WalPosition now{facts.patroni->value(QLatin1String("timeline")).toInt(), 0};
    for (const char *key : {"location", "received_location", "replayed_location"})
        now.lsn = std::max(now.lsn, static_cast<quint64>(xlog[QLatin1String(key)].toInteger()));
    if (member.postgresRuns && now.timeline > 0 && (!member.position || now > *member.position))
        member.position = now;
}

MemberFound memberFrom(const Project &project, const Host &host, const ClusterFacts &all,
                       const QMap<QString, Error> &failures)
{
    MemberFound member;
    member.name = host.name;
    if (!all.contains(host.name)) {
        member.silence = silenceOf(host.name, failures);
        return member;
    }
    const HostFacts &facts = *all.constFind(host.name);
    const UnitFact unit = facts.unit(ClusterPaths(project.cluster).patroniUnit());
    member.hasUnit = unit.load == QLatin1String("loaded");
    member.patroniRuns = facts.patroni.has_value() || unit.active == QLatin1String("active")
                         || unit.active == QLatin1String("activating");
    member.patroniEnabled = unit.enabled == QLatin1String("enabled");
    member.postgresRuns = facts.live.has_value() || facts.isListening(project.postgres.port);
    member.leads = saysLeader(facts) && saysRunning(facts);
    member.data = DataFound::Absent;
    for (const QString &directory : recoveryRequest(project, host).dataDirectories) {
        const FileFact &file = facts.file(directory);
        const auto control = facts.control.constFind(directory);
        const bool isThere = control != facts.control.constEnd() || file.kind != FileKind::Absent;
        if (!isThere && !member.dataDirectory.isEmpty())
            continue;
        member.dataDirectory = directory;
        if (control != facts.control.constEnd()) {
            const auto wal = facts.wal.constFind(directory);
            addControl(member, *control, wal == facts.wal.constEnd() ? std::nullopt : std::optional(*wal));
            break;
        }
        if (isThere)
            member.data = file.kind == FileKind::Directory && file.empty ? DataFound::Empty : DataFound::Unreadable;
    }
    addRunning(member, facts);
    return member;
}

VoterFound voterFrom(const Host &host, const ClusterFacts &all, const QMap<QString, Error> &failures)
{
    VoterFound voter;
    voter.host = host.name;
    if (!all.contains(host.name)) {
        voter.silence = silenceOf(host.name, failures);
        return voter;
    }
    const HostFacts &facts = *all.constFind(host.name);
    voter.unit = facts.unit(QStringLiteral("etcd.service")).active;
    voter.answers = facts.etcd.has_value();
    voter.healthy = facts.etcdHealth
                    && facts.etcdHealth->value(QLatin1String("health")).toVariant().toString() == QLatin1String("true");
    voter.runs = voter.healthy || voter.answers || voter.unit == QLatin1String("active")
                 || voter.unit == QLatin1String("activating");
    voter.hasData = facts.etcdStore.has_value();
    if (facts.etcdStore) {
        voter.term = facts.etcdStore->term;
        voter.index = facts.etcdStore->index;
        voter.revision = facts.etcdStore->revision;
    }
    if (facts.etcd) {
        voter.term = std::max(voter.term, facts.etcd->term);
        voter.index = std::max(voter.index, facts.etcd->index);
    }
    if (voter.healthy && facts.etcdMembers) {
        // One that has not been given its vote has not joined: the joining was cut short.
        for (const QJsonValue member : *facts.etcdMembers) {
            if (!member[QLatin1String("isLearner")].toBool())
                voter.members << member[QLatin1String("name")].toString();
        }
        voter.members.sort();
    }
    return voter;
}

} // namespace

QString text(const WalPosition &position)
{
    return QStringLiteral("timeline %1, %2").arg(position.timeline).arg(lsnText(position.lsn));
}

bool RecoveryLook::hasQuorum() const
{
    return std::any_of(voters.begin(), voters.end(), [](const VoterFound &voter) { return voter.healthy; });
}

const MemberFound *RecoveryLook::member(const QString &name) const
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const MemberFound &member) { return member.name == name; });
    return found == members.end() ? nullptr : &*found;
}

RecoveryLook recoveryLook(const Project &project, const ClusterFacts &facts, const QMap<QString, Error> &failures)
{
    RecoveryLook look;
    for (const Host *host : project.withRole(Role::Postgres))
        look.members.push_back(memberFrom(project, *host, facts, failures));
    for (const Host *host : project.withRole(Role::Etcd))
        look.voters.push_back(voterFrom(*host, facts, failures));
    for (const HostFacts &host : facts) {
        if (host.patroniKeys && (!look.keys || !host.patroniKeys->initialize.isEmpty()))
            look.keys = host.patroniKeys;
    }
    const ClusterStatus status = clusterStatus(project, facts);
    look.silentStore = status.store.silent;
    look.paused = status.paused || (look.keys && look.keys->paused);
    // The list may still name one that is gone: only who says so itself leads.
    for (const MemberFound &member : look.members) {
        if (member.leads)
            look.leader = member.name;
    }
    return look;
}

} // namespace howdah
