#include "core/recovery/etcd_picture.h"

#include <algorithm>
#include <tuple>

namespace howdah {

namespace {

QString joined(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

/// Healthy voters list the same members. Two lists are two clusters: old voters have come back and agree among themselves.
std::optional<Error> splitIn(const RecoveryLook &look)
{
    const VoterFound *first = nullptr;
    for (const VoterFound &voter : look.voters) {
        if (voter.members.isEmpty())
            continue;
        if (first == nullptr)
            first = &voter;
        else if (voter.members != first->members)
            return Error{ErrorKind::Blocked,
                         QStringLiteral("etcd is two clusters: %1 is one of %2, and %3 one of %4")
                             .arg(first->host, joined(first->members), voter.host, joined(voter.members)),
                         QStringLiteral("stop etcd on the voters that should not have come back (systemctl stop etcd), "
                                        "and look again"),
                         {}};
    }
    return std::nullopt;
}

const VoterFound *farthest(const RecoveryLook &look)
{
    const VoterFound *best = nullptr;
    for (const VoterFound &voter : look.voters) {
        if (!voter.hasData)
            continue;
        if (best == nullptr
            || std::tie(voter.term, voter.index, voter.revision) > std::tie(best->term, best->index, best->revision))
            best = &voter;
    }
    return best;
}

RecoveryStep starting(const VoterFound &voter, const QString &reason)
{
    return {RecoveryAct::StartEtcd, voter.host, QStringLiteral("Start etcd on %1").arg(voter.host), reason};
}

RecoveryStep rejoining(const VoterFound &voter, const QString &reason)
{
    return {RecoveryAct::RejoinEtcd, voter.host, QStringLiteral("Make etcd on %1 a voter anew").arg(voter.host),
            reason};
}

RecoveryStep awaiting(const QString &reason)
{
    return {RecoveryAct::AwaitQuorum, {}, QStringLiteral("Wait until etcd serves"), reason};
}

/// It has a quorum: what of it is missing joins.
void pictureServing(const RecoveryLook &look, EtcdPicture &picture)
{
    QStringList members;
    for (const VoterFound &voter : look.voters) {
        if (!voter.members.isEmpty())
            members = voter.members;
    }
    for (const VoterFound &voter : look.voters) {
        if (!voter.answered() || voter.healthy)
            continue;
        // One that is listed without a name has been added and has not started yet.
        if (!members.isEmpty() && !members.contains(voter.host))
            picture.later.push_back(rejoining(
                voter,
                QStringLiteral("it is no member of the etcd that serves; what data it has is of an earlier one")));
        else if (!voter.hasData)
            picture.later.push_back(rejoining(voter, QStringLiteral("its data are gone")));
        else if (!voter.runs)
            picture.later.push_back(starting(voter, QStringLiteral("it has its data, and does not run")));
    }
    if (std::any_of(picture.later.begin(), picture.later.end(),
                    [](const RecoveryStep &step) { return step.act == RecoveryAct::RejoinEtcd; }))
        picture.meaning << QStringLiteral("A voter that joins anew copies all keys from those that serve; data that it "
                                          "has is renamed, not removed.");
}

void pictureStarting(const RecoveryLook &look, EtcdPicture &picture)
{
    for (const VoterFound &voter : look.voters) {
        if (voter.answered() && voter.hasData && !voter.runs)
            picture.first.push_back(
                starting(voter, QStringLiteral("%1 of %2 voters have their data, %3 make a quorum: no key is lost")
                                    .arg(picture.surviving.size())
                                    .arg(look.voters.size())
                                    .arg(look.neededVoters())));
        else if (voter.answered() && !voter.hasData)
            picture.later.push_back(rejoining(voter, QStringLiteral("its data are gone")));
    }
    if (!picture.first.empty())
        picture.first.push_back(awaiting(QStringLiteral("Patroni starts no PostgreSQL without it")));
}

void pictureEmpty(const RecoveryLook &look, EtcdPicture &picture)
{
    if (!picture.unreached.isEmpty()) {
        picture.verdict = EtcdVerdict::Undecidable;
        picture.refused = Error{
            ErrorKind::Blocked,
            QStringLiteral("no voter of etcd that answers has its data, and %1 may").arg(joined(picture.unreached)),
            QStringLiteral("bring %1 back first; a new etcd beside the old one would be a second cluster")
                .arg(joined(picture.unreached)),
            {}};
        return;
    }
    for (const VoterFound &voter : look.voters) {
        if (!voter.runs)
            picture.first.push_back(starting(voter, QStringLiteral("no voter has its data: etcd begins anew, empty")));
    }
    picture.first.push_back(awaiting(QStringLiteral("Patroni starts no PostgreSQL without it")));
    picture.meaning << QStringLiteral(
        "etcd has lost every key. Patroni writes them anew from the member that is started "
        "first: the system identifier from its data, the settings from what it keeps "
        "beside them. A scheduled switchover and the history of leaders are gone.");
}

void pictureLost(const RecoveryLook &look, EtcdPicture &picture)
{
    const VoterFound &survivor = *farthest(look);
    picture.survivor = survivor.host;
    for (const VoterFound &voter : look.voters) {
        if (voter.answered() && voter.host != survivor.host)
            picture.first.push_back(
                {RecoveryAct::StopEtcd, voter.host, QStringLiteral("Stop etcd on %1").arg(voter.host),
                 QStringLiteral("no other voter may answer while %1 becomes an etcd of its own").arg(survivor.host)});
    }
    picture.first.push_back({RecoveryAct::StopEtcd, survivor.host, QStringLiteral("Stop etcd on %1").arg(survivor.host),
                             QStringLiteral("its data are copied at rest")});
    picture.first.push_back({RecoveryAct::KeepEtcdData, survivor.host,
                             QStringLiteral("Copy the data of etcd on %1 aside").arg(survivor.host),
                             QStringLiteral("so that there is a way back")});
    picture.first.push_back(
        {RecoveryAct::ForceEtcd, survivor.host,
         QStringLiteral("Make etcd on %1 a cluster of one, once").arg(survivor.host),
         QStringLiteral("%1 of %2 voters are left, %3 would make a quorum; it keeps its keys and forgets the others")
             .arg(picture.surviving.size())
             .arg(look.voters.size())
             .arg(look.neededVoters())});
    picture.first.push_back(awaiting(QStringLiteral("Patroni starts no PostgreSQL without it")));
    for (const VoterFound &voter : look.voters) {
        if (voter.answered() && voter.host != survivor.host)
            picture.later.push_back(rejoining(
                voter, voter.hasData ? QStringLiteral("its data are of the etcd that lost its quorum")
                                     : QStringLiteral("its data are gone; it copies them from %1").arg(survivor.host)));
    }

    picture.meaning << QStringLiteral(
                           "The keys that %1 has are kept: the cluster's settings, its system identifier, the "
                           "history of leaders. What the others agreed on after %1 last heard of them is "
                           "lost.")
                           .arg(survivor.host);
    if (!picture.unreached.isEmpty()) {
        const QString gone = joined(picture.unreached);
        picture.meaning << QStringLiteral("If %1 can be switched on again, do that instead and look again: with %2 "
                                          "voters etcd serves by itself, and nothing is lost.")
                               .arg(gone)
                               .arg(look.neededVoters());
        picture.meaning << QStringLiteral("%1 must not come back with its old etcd unattended: enough old voters that "
                                          "see each other would agree on a second leader. Switch one on at a time, and "
                                          "run this again: it makes that voter anew.")
                               .arg(gone);
    }
    if (picture.later.empty())
        picture.meaning
            << QStringLiteral("Until another voter is back, the cluster stops whenever %1 does.").arg(survivor.host);
    picture.meaning << QStringLiteral("Nothing of etcd is removed: data that are replaced are copied or renamed to "
                                      "….before-recovery-….");
}

} // namespace

EtcdPicture etcdPicture(const RecoveryLook &look)
{
    EtcdPicture picture;
    for (const VoterFound &voter : look.voters) {
        if (!voter.answered())
            picture.unreached << voter.host;
        else if (voter.hasData)
            picture.surviving << voter.host;
        else
            picture.wiped << voter.host;
    }
    if (const std::optional<Error> split = splitIn(look)) {
        picture.refused = split;
        return picture;
    }
    if (look.voters.empty() || look.hasQuorum()) {
        picture.verdict = EtcdVerdict::Serves;
        pictureServing(look, picture);
    } else if (picture.surviving.size() >= look.neededVoters()) {
        picture.verdict = EtcdVerdict::CanStart;
        pictureStarting(look, picture);
    } else if (picture.surviving.isEmpty()) {
        picture.verdict = EtcdVerdict::AllLost;
        pictureEmpty(look, picture);
    } else {
        picture.verdict = EtcdVerdict::QuorumLost;
        pictureLost(look, picture);
    }
    return picture;
}

} // namespace howdah
