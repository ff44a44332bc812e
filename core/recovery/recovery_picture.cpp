#include "core/recovery/recovery_picture.h"

#include "core/facts/lsn.h"
#include "core/recovery/found_text.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace howdah {

namespace {

Error refusal(const QString &what, const QString &hint)
{
    return Error{ErrorKind::Blocked, what, hint, {}};
}

/// Which data is the cluster's: what etcd says, else the leader, else what most members hold. "" = a draw, or nobody has any.
QString systemIdentifierOf(const RecoveryLook &look)
{
    if (look.keys && !look.keys->initialize.isEmpty())
        return look.keys->initialize;
    if (const MemberFound *leader = look.member(look.leader); leader != nullptr && !leader->systemIdentifier.isEmpty())
        return leader->systemIdentifier;
    QMap<QString, int> held;
    for (const MemberFound &member : look.members) {
        if (member.data == DataFound::Cluster)
            ++held[member.systemIdentifier];
    }
    QString most;
    for (auto it = held.cbegin(); it != held.cend(); ++it) {
        if (most.isEmpty() || *it > held.value(most))
            most = it.key();
    }
    const auto draws = std::count_if(held.cbegin(), held.cend(), [&](int count) { return count == held.value(most); });
    return draws == 1 ? most : QString();
}

bool holdsCluster(const MemberFound &member, const QString &identifier)
{
    return member.data == DataFound::Cluster && member.systemIdentifier == identifier && member.position;
}

/// Ahead of another: farther, and of two at the same place the one that led.
bool isAhead(const MemberFound &a, const MemberFound &b, const RecoveryLook &look)
{
    const auto rank = [&](const MemberFound &member) {
        return std::tuple(*member.position, member.led(), look.keys && look.keys->leader == member.name);
    };
    return rank(a) > rank(b);
}

/// Those that hold the cluster's data, the newest first.
std::vector<const MemberFound *> byAge(const RecoveryLook &look, const QString &identifier)
{
    std::vector<const MemberFound *> members;
    for (const MemberFound &member : look.members) {
        if (holdsCluster(member, identifier) && (member.hasUnit || member.patroniRuns))
            members.push_back(&member);
    }
    std::stable_sort(members.begin(), members.end(),
                     [&](const MemberFound *a, const MemberFound *b) { return isAhead(*a, *b, look); });
    return members;
}

/// Whoever wrote on after the newest timeline had begun elsewhere has rows that no other has.
void addDiverged(const RecoveryLook &look, const MemberFound &newest, QStringList &effects)
{
    for (const MemberFound &member : look.members) {
        if (member.name == newest.name || !holdsCluster(member, newest.systemIdentifier))
            continue;
        for (const TimelineSwitch &past : newest.switches) {
            if (past.timeline == member.position->timeline && member.position->lsn > past.end)
                effects << QStringLiteral(
                               "%1 wrote on to %2 on timeline %3, which %4 left at %5: what stands between is "
                               "not in the cluster, and is rewound when %1 follows.")
                               .arg(member.name, lsnText(member.position->lsn))
                               .arg(past.timeline)
                               .arg(newest.name, lsnText(past.end));
        }
    }
}

void addUnknown(const RecoveryPicture &picture, const MemberFound &newest, QStringList &effects)
{
    for (const QString &name : picture.unknown)
        effects << QStringLiteral(
                       "%1 is unknown and may be newer than %2. Going on without it gives up whatever it has "
                       "beyond %3: it is rewound, or made anew, when it comes back.")
                       .arg(name, newest.name, text(*newest.position));
}

QString reasonFirst(const MemberFound &newest, const std::vector<const MemberFound *> &order)
{
    if (order.size() < 2)
        return QStringLiteral("the only member with the cluster's data that could be read: %1")
            .arg(text(*newest.position));
    const MemberFound &next = *order[1];
    if (*newest.position == *next.position)
        return QStringLiteral("%1, as far as %2; no member goes farther").arg(text(*newest.position), next.name);
    return QStringLiteral("newest: %1; next is %2 at %3").arg(text(*newest.position), next.name, text(*next.position));
}

RecoveryStep starting(const MemberFound &member, const QString &reason)
{
    return {RecoveryAct::StartPatroni, member.name, QStringLiteral("Start Patroni on %1").arg(member.name), reason};
}

RecoveryStep awaiting(const MemberFound &member)
{
    return {RecoveryAct::AwaitMember, member.name, QStringLiteral("Wait until %1 follows").arg(member.name),
            QStringLiteral("it catches up, is rewound, or copies the leader's data")};
}

/// The others, when there is a leader.
void addFollowers(const RecoveryLook &look, const QString &first, const QString &identifier, const QStringList &stopped,
                  RecoveryPicture &picture)
{
    std::vector<RecoveryStep> waits;
    for (const MemberFound &member : look.members) {
        const bool isOff = member.isOff() || stopped.contains(member.name);
        if (member.name == first || !member.answered() || !member.hasUnit || !isOff)
            continue;
        if (holdsCluster(member, identifier))
            picture.steps.push_back(starting(member, QStringLiteral("it follows the leader")));
        else if (member.data == DataFound::Empty || member.data == DataFound::Absent)
            picture.steps.push_back(
                starting(member, QStringLiteral("it has no data, and copies the leader's; never before there is one")));
        else
            continue;
        waits.push_back(awaiting(member));
    }
    picture.steps.insert(picture.steps.end(), waits.begin(), waits.end());
}

/// Steps that lead to a leader. Those whose Patroni is stopped for it are returned.
QStringList addLeaderSteps(const RecoveryLook &look, const std::vector<const MemberFound *> &order,
                           RecoveryPicture &picture)
{
    const MemberFound &newest = *order.front();
    QStringList stopped;
    if (newest.isOff()) {
        for (const MemberFound &member : look.members) {
            if (member.answered() && member.patroniRuns && member.hasUnit) {
                picture.steps.push_back(
                    {RecoveryAct::StopPatroni, member.name, QStringLiteral("Stop Patroni on %1").arg(member.name),
                     QStringLiteral("it could be elected before %1, which is newer or as new").arg(newest.name)});
                stopped << member.name;
            }
        }
    }
    picture.steps.insert(picture.steps.end(), picture.etcd.first.begin(), picture.etcd.first.end());
    if (newest.isOff())
        picture.steps.push_back(starting(newest, reasonFirst(newest, order)));
    if (!picture.steps.empty())
        picture.steps.push_back({RecoveryAct::AwaitLeader, newest.name,
                                 QStringLiteral("Wait until %1 leads").arg(newest.name),
                                 QStringLiteral("nobody else is started before")});
    return stopped;
}

QString summaryOf(const RecoveryLook &look, const RecoveryPicture &picture)
{
    switch (picture.verdict) {
    case RecoveryVerdict::Nothing: return QStringLiteral("%1 leads; there is nothing to recover.").arg(look.leader);
    case RecoveryVerdict::Heals:
        return QStringLiteral(
            "Everything runs that is needed: the cluster chooses its leader by itself. Wait, and look "
            "again (howdahctl status).");
    case RecoveryVerdict::Start:
        return look.leader.isEmpty()
                   ? QStringLiteral("The cluster has no leader; %1 is newest and goes first.").arg(picture.newest)
                   : QStringLiteral("%1 leads; the others can be brought back.").arg(look.leader);
    case RecoveryVerdict::EtcdLost:
        return picture.etcd.verdict == EtcdVerdict::AllLost
                   ? QStringLiteral("No voter of etcd has its data; etcd begins anew, and %1 is newest and goes first.")
                         .arg(picture.newest)
                   : QStringLiteral("etcd has lost its quorum: %1 of %2 voters are left. It can be made anew from %3.")
                         .arg(picture.etcd.surviving.size())
                         .arg(look.voters.size())
                         .arg(picture.etcd.survivor);
    case RecoveryVerdict::Refused: break;
    }
    return picture.forecast.refused ? picture.forecast.refused->what : QString();
}

bool etcdIsLost(const RecoveryPicture &picture)
{
    return picture.etcd.verdict == EtcdVerdict::QuorumLost || picture.etcd.verdict == EtcdVerdict::AllLost;
}

bool anyData(const RecoveryLook &look)
{
    return std::any_of(look.members.begin(), look.members.end(),
                       [](const MemberFound &member) { return member.data == DataFound::Cluster; });
}

std::optional<Error> refusedFor(const RecoveryLook &look, const RecoveryPicture &picture, const QString &identifier)
{
    if (picture.etcd.refused)
        return picture.etcd.refused;
    const bool anybody =
        std::any_of(look.members.begin(), look.members.end(), [](const MemberFound &one) { return one.answered(); });
    if (!anybody)
        return Error{ErrorKind::Connect, QStringLiteral("no member of the cluster could be read"),
                     QStringLiteral("switch the hosts on, and look again"),
                     look.members.empty() ? QString() : look.members.front().silence};
    if (identifier.isEmpty() && anyData(look))
        return refusal(
            QStringLiteral("the members hold different clusters, and nothing says which one is right"),
            QStringLiteral("compare their system identifiers above; move the wrong data directory aside, and "
                           "look again"));
    if (look.leader.isEmpty() && picture.newest.isEmpty())
        return refusal(QStringLiteral("no member that could be read holds the cluster's data"),
                       QStringLiteral("mount its disk, or bring the other members back; starting now would begin an "
                                      "empty cluster. If all data is lost, restore the backup first"));
    return std::nullopt;
}

/// Nobody is promoted by himself while it is paused.
void notePause(const RecoveryLook &look, RecoveryPicture &picture)
{
    if (!look.paused || !look.leader.isEmpty())
        return;
    if (picture.steps.empty() && !picture.forecast.refused)
        picture.forecast.refused = refusal(QStringLiteral("the cluster is paused: Patroni starts and promotes nobody"),
                                           QStringLiteral("resume it (howdahctl resume), and look again"));
    else
        picture.forecast.effects << QStringLiteral(
            "The cluster is paused: Patroni promotes nobody by itself. Resume it "
            "(howdahctl resume) when Patroni runs again.");
}

void addFound(const RecoveryLook &look, const QString &identifier, RecoveryPicture &picture)
{
    for (const MemberFound &member : look.members) {
        picture.found << describe(member);
        if (!member.answered() || member.data == DataFound::Unreadable)
            picture.unknown << member.name;
        else if (member.data == DataFound::Cluster && !identifier.isEmpty() && member.systemIdentifier != identifier)
            picture.strangers << member.name;
    }
    for (const VoterFound &voter : look.voters)
        picture.found << describe(voter);
}

void addSteps(const RecoveryLook &look, const std::vector<const MemberFound *> &order, const QString &identifier,
              RecoveryPicture &picture)
{
    QStringList stopped;
    if (look.leader.isEmpty())
        stopped = addLeaderSteps(look, order, picture);
    else
        picture.steps = picture.etcd.first;
    picture.steps.insert(picture.steps.end(), picture.etcd.later.begin(), picture.etcd.later.end());
    addFollowers(look, look.leader.isEmpty() ? picture.newest : look.leader, identifier, stopped, picture);
}

void addMeaning(const RecoveryLook &look, const std::vector<const MemberFound *> &order, const QString &identifier,
                RecoveryPicture &picture)
{
    QStringList &effects = picture.forecast.effects;
    effects << picture.etcd.meaning;
    if (!picture.newest.isEmpty()) {
        addUnknown(picture, *order.front(), effects);
        addDiverged(look, *order.front(), effects);
    }
    if (look.keys && look.keys->initialize.isEmpty() && anyData(look) && look.leader.isEmpty())
        effects << QStringLiteral(
            "etcd serves and knows nothing of this cluster. Patroni writes its keys anew from the "
            "member that is started first.");
    for (const QString &name : picture.strangers)
        effects << QStringLiteral("%1 holds another cluster's data (system identifier %2, not %3): it is not started.")
                       .arg(name, look.member(name)->systemIdentifier, identifier);
    if (etcdIsLost(picture))
        effects << (look.leader.isEmpty()
                        ? QStringLiteral("Until etcd serves again nobody leads: PostgreSQL is read-only or off.")
                        : QStringLiteral("%1 goes on leading meanwhile.").arg(look.leader));
}

/// What may be lost by going on without those who could not be read.
std::vector<Loss> lossesOf(const RecoveryLook &look, const RecoveryPicture &picture)
{
    std::vector<Loss> losses;
    if (etcdIsLost(picture))
        losses.push_back(
            {picture.etcd.survivor.isEmpty()
                 ? QStringLiteral("everything that etcd knew")
                 : QStringLiteral("what etcd knew and its voter on %1 does not").arg(picture.etcd.survivor),
             picture.etcd.meaning});
    if (look.leader.isEmpty()) {
        for (const QString &name : picture.unknown)
            losses.push_back({QStringLiteral("what %1 alone has committed: it could not be read").arg(name), {}});
    }
    return losses;
}

RecoveryVerdict verdictOf(const RecoveryLook &look, const RecoveryPicture &picture)
{
    if (picture.forecast.refused)
        return RecoveryVerdict::Refused;
    if (picture.steps.empty())
        return look.leader.isEmpty() ? RecoveryVerdict::Heals : RecoveryVerdict::Nothing;
    return etcdIsLost(picture) ? RecoveryVerdict::EtcdLost : RecoveryVerdict::Start;
}

} // namespace

RecoveryPicture recoveryPicture(const Project &project, const RecoveryLook &look)
{
    RecoveryPicture picture;
    picture.etcd = etcdPicture(look);
    const QString identifier = systemIdentifierOf(look);
    addFound(look, identifier, picture);

    const std::vector<const MemberFound *> order = byAge(look, identifier);
    if (look.leader.isEmpty() && !order.empty())
        picture.newest = order.front()->name;
    OperationForecast &forecast = picture.forecast;
    forecast.title = QStringLiteral("Recover cluster %1").arg(project.cluster);
    forecast.refused = refusedFor(look, picture, identifier);
    if (!forecast.refused) {
        addSteps(look, order, identifier, picture);
        addMeaning(look, order, identifier, picture);
        notePause(look, picture);
    }

    picture.verdict = verdictOf(look, picture);
    if (!picture.steps.empty())
        forecast.peril = {project.cluster, lossesOf(look, picture)};
    forecast.danger = picture.steps.empty() ? 0 : forecast.peril.isNone() ? 1 : 3;
    picture.summary = summaryOf(look, picture);
    return picture;
}

QString name(RecoveryVerdict verdict)
{
    switch (verdict) {
    case RecoveryVerdict::Nothing: return QStringLiteral("nothing");
    case RecoveryVerdict::Heals: return QStringLiteral("heals");
    case RecoveryVerdict::Start: return QStringLiteral("start");
    case RecoveryVerdict::EtcdLost: return QStringLiteral("etcd-lost");
    case RecoveryVerdict::Refused: break;
    }
    return QStringLiteral("refused");
}

QJsonObject toJson(const RecoveryPicture &picture)
{
    QJsonArray steps;
    for (const RecoveryStep &step : picture.steps)
        steps.append(QJsonObject{{QStringLiteral("act"), name(step.act)},
                                 {QStringLiteral("host"), step.host},
                                 {QStringLiteral("title"), step.title},
                                 {QStringLiteral("reason"), step.reason}});
    const std::optional<Error> &refused = picture.forecast.refused;
    return {{QStringLiteral("verdict"), name(picture.verdict)},
            {QStringLiteral("summary"), picture.summary},
            {QStringLiteral("found"), QJsonArray::fromStringList(picture.found)},
            {QStringLiteral("newest"), picture.newest},
            {QStringLiteral("unknown"), QJsonArray::fromStringList(picture.unknown)},
            {QStringLiteral("strangers"), QJsonArray::fromStringList(picture.strangers)},
            {QStringLiteral("etcd"),
             QJsonObject{{QStringLiteral("survivor"), picture.etcd.survivor},
                         {QStringLiteral("surviving"), QJsonArray::fromStringList(picture.etcd.surviving)},
                         {QStringLiteral("unreached"), QJsonArray::fromStringList(picture.etcd.unreached)},
                         {QStringLiteral("wiped"), QJsonArray::fromStringList(picture.etcd.wiped)}}},
            {QStringLiteral("means"), QJsonArray::fromStringList(picture.forecast.effects)},
            {QStringLiteral("confirm"), picture.forecast.peril.isNone() ? QString() : picture.forecast.peril.name},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("refused"), refused ? QJsonValue(describe(*refused)) : QJsonValue()}};
}

} // namespace howdah
