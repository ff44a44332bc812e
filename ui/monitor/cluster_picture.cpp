#include "ui/monitor/cluster_picture.h"

#include "core/cluster/member_detail.h"
#include "core/cluster/what_if.h"
#include "ui/monitor/monitor_findings.h"
#include "ui/monitor/picture_services.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::ClusterPicture)
};

constexpr qint64 expectedInterval = 5000; // milliseconds between two samples of a host

bool runs(const QString &state)
{
    return state == QLatin1String("running") || state == QLatin1String("streaming")
           || state == QLatin1String("in archive recovery");
}

Chip chipOf(const MemberView &member, const QString &role)
{
    if (member.leads)
        return leaderChip(Words::tr("Leader"));
    if (member.ledLast)
        return {Words::tr("leader, last seen"), Tone::Unknown};
    if (member.synchronous)
        return {Words::tr("Sync replica"), Tone::Sync, std::nullopt, Glyph::SyncReplica};
    if (role == QLatin1String("standby leader"))
        return {Words::tr("Standby leader"), Tone::Leader, std::nullopt, Glyph::Leader, true};
    if (!member.listed)
        return {Words::tr("Member"), Tone::Unknown};
    return replicaChip(Words::tr("Replica"));
}

std::vector<DiskUse> disksOf(const Project &project, const HostFacts &facts)
{
    std::vector<DiskUse> disks;
    for (const Mount &mount : dataMounts(project, facts)) {
        if (mount.size <= 0)
            continue;
        const double used = 1 - static_cast<double>(mount.available) / static_cast<double>(mount.size);
        disks.push_back({mount.target, mount.size, used,
                         used >= 0.97   ? State::Problem
                         : used >= 0.90 ? State::Warning
                                        : State::Ok});
    }
    return disks;
}

void judgeMember(MemberView &member, const MonitoredHost &host, const QString &why)
{
    if (!member.reached) {
        member.state = State::Unknown;
        member.reason = why;
        if (!member.listed)
            member.stateText = host.error || host.facts ? Words::tr("not reached") : Words::tr("not asked yet");
        return;
    }
    if (!member.listed) {
        member.state = State::Problem;
        member.stateText = Words::tr("not in the cluster");
        member.reason = Words::tr("Patroni does not list it");
    } else if (!member.runs) {
        member.state = member.stateText.contains(QLatin1String("fail")) || member.stateText == QLatin1String("crashed")
                           ? State::Problem
                           : State::Warning;
        member.reason = Words::tr("PostgreSQL does not serve");
    } else if (member.lagOverLimit) {
        member.state = State::Warning;
        member.reason = Words::tr("more than the limit behind");
    } else if (member.pendingRestart) {
        member.state = State::Warning;
        member.reason = Words::tr("waits for a restart");
    } else {
        member.state = State::Ok;
    }
    for (const DiskUse &disk : member.disks) {
        // A full disk explains a failed start better than the failure does.
        if (disk.state != State::Ok && worse(disk.state, member.state) == disk.state) {
            member.state = disk.state;
            member.reason = Words::tr("%1 is %2 % full").arg(disk.mount).arg(qRound(disk.used * 100));
        }
    }
}

EdgeKind edgeTo(const MemberView &member, const ClusterStatus &status)
{
    if (status.leader.isEmpty() || !member.listed)
        return EdgeKind::Unknown;
    if (!member.runs)
        return EdgeKind::OutOfRotation;
    return member.synchronous ? EdgeKind::Synchronous : EdgeKind::Asynchronous;
}

MemberView memberOf(const ClusterMonitor &monitor, const MemberStatus &status, qint64 now)
{
    const Project &project = monitor.project();
    const MonitoredHost &host = monitor.host(status.name);
    MemberView view;
    view.name = status.name;
    view.address = status.address;
    view.listed = !status.role.isEmpty();
    view.age = ageOf(host, now);
    view.reached = host.facts && view.age.state != State::Unknown;
    view.leads = monitor.status().leader == status.name;
    view.ledLast = monitor.status().leader.isEmpty() && monitor.lastLeader() == status.name;
    view.synchronous = status.role == QLatin1String("sync standby") || status.role == QLatin1String("quorum standby");
    view.runs = runs(status.state);
    view.stateText = status.state;
    view.timeline = status.timeline;
    view.lag = status.behind();
    view.receiveLag = status.receiveBehind;
    view.lagTime = status.replayDelay;
    view.sessions = status.sessions;
    view.lagOverLimit = view.lag && *view.lag > project.patroni.maximumLagOnFailover;
    view.pendingRestart = status.pendingRestart;
    view.restartsAt = status.restartsAt;
    if (host.facts) {
        const MemberDetail detail = memberDetail(*host.facts, status.name);
        view.position = detail.written ? detail.written : detail.replayed ? detail.replayed : detail.received;
        view.disks = disksOf(project, *host.facts);
        if (!detail.postgresVersion.isEmpty())
            view.version = QStringLiteral("PostgreSQL %1").arg(detail.postgresVersion);
    }
    judgeMember(view, host, host.error ? host.error->what : QString());
    view.chip = chipOf(view, status.role);
    view.edge = edgeTo(view, monitor.status());
    return view;
}

} // namespace

State ClusterPicture::state() const
{
    State worst = waiting ? State::Running : State::Ok;
    for (const MonitorFinding &finding : findings)
        worst = worse(worst, finding.state);
    return worst;
}

const MemberView *ClusterPicture::member(const QString &name) const
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const MemberView &view) { return view.name == name; });
    return found == members.end() ? nullptr : &*found;
}

ClusterPicture pictureOf(const ClusterMonitor &monitor, qint64 now)
{
    const ClusterStatus &status = monitor.status();
    ClusterPicture picture;
    picture.leader = status.leader;
    picture.paused = status.paused;
    picture.waiting = !monitor.hasAnswers();
    picture.nobodyReached = !picture.waiting && monitor.answering() == 0;
    for (const MemberStatus &member : status.members)
        picture.members.push_back(memberOf(monitor, member, now));
    for (const Host *host : monitor.project().withRole(Role::Haproxy))
        picture.balancers.push_back(balancerOf(monitor, *host, picture, now));
    for (MemberView &member : picture.members)
        member.outOfRotation = whyOutOfRotation(picture.balancers, member);
    picture.etcd = etcdOf(monitor, now);
    picture.repository = repositoryOf(monitor, now);
    if (!status.leader.isEmpty()) {
        const HostLoss loss = ifHostDies(monitor.project(), status, status.leader);
        picture.whatIf = loss.sentence;
        picture.whatIfIsBad = !loss.serviceGoesOn;
    }
    picture.findings = findingsOf(picture, monitor);
    return picture;
}

QString lagText(const MemberView &member)
{
    return member.leads ? QString() : member.lag ? sizeText(*member.lag) : Words::tr("unknown");
}

QString sentenceOf(const MemberView &member)
{
    QStringList parts{member.name, member.chip.text, word(member.state), member.stateText};
    if (!member.reason.isEmpty())
        parts << member.reason;
    if (member.listed && !member.leads)
        parts << Words::tr("replay lag %1").arg(lagText(member));
    if (!member.outOfRotation.isEmpty())
        parts << Words::tr("gets no readers: %1").arg(member.outOfRotation);
    if (member.pendingRestart)
        parts << Words::tr("restart pending");
    parts << Words::tr("sample %1").arg(member.age.text);
    return parts.join(QStringLiteral(", "));
}

Age ageOf(const MonitoredHost &host, qint64 now)
{
    if (!host.answered.isValid())
        return {Words::tr("never seen"), State::Unknown};
    const qint64 age = std::max<qint64>(0, now - host.answered.toMSecsSinceEpoch());
    if (host.isLost() || age > 6 * expectedInterval)
        return {Words::tr("last seen %1").arg(clockText(host.answered, now)), State::Unknown};
    return {Words::tr("%1 s old").arg(age / 1000), age > 2 * expectedInterval ? State::Warning : State::Ok};
}

QString clockText(const QDateTime &time, qint64 now)
{
    const QDateTime there = time.toUTC();
    const bool today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date() == there.date();
    return there.toString(today ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace howdah::ui
