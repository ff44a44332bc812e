#include "app/howdahctl/agreement.h"
#include "app/howdahctl/console.h"
#include "app/howdahctl/exit_code.h"
#include "app/howdahctl/session.h"

#include "core/recovery/recover.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace howdah::ctl {

namespace {

void printPicture(const RecoveryPicture &picture)
{
    print(QStringLiteral("%1\n").arg(picture.summary));
    print(QStringLiteral("Found:"));
    for (const QString &line : picture.found)
        print(QStringLiteral("  %1").arg(line));
    if (picture.steps.empty())
        return;
    print(QStringLiteral("\nTo be done, in this order:"));
    int number = 0;
    for (const RecoveryStep &step : picture.steps)
        print(QStringLiteral("  %1. %2: %3").arg(++number).arg(step.title, step.reason));
    print({});
}

QJsonObject toJson(const RecoverOutcome &outcome)
{
    return {{QStringLiteral("leader"), outcome.after.leader},
            {QStringLiteral("timeline"), outcome.timeline},
            {QStringLiteral("system_identifier"), outcome.systemIdentifier},
            {QStringLiteral("healthy"), outcome.after.isHealthy()},
            {QStringLiteral("kept"), QJsonArray::fromStringList(outcome.kept)},
            {QStringLiteral("open"), QJsonArray::fromStringList(outcome.open)},
            {QStringLiteral("seconds"), static_cast<double>(outcome.took.count()) / 1000},
            {QStringLiteral("status"), howdah::toJson(outcome.after)}};
}

void printOutcome(const RecoverOutcome &outcome)
{
    print(QStringLiteral("%1 leads on timeline %2, system identifier %3, after %4 s")
              .arg(outcome.after.leader)
              .arg(outcome.timeline)
              .arg(outcome.systemIdentifier)
              .arg(static_cast<double>(outcome.took.count()) / 1000, 0, 'f', 1));
    for (const MemberStatus &member : outcome.after.members)
        print(QStringLiteral("  %1: %2")
                  .arg(member.name,
                       member.role.isEmpty() ? member.state : member.role + QStringLiteral(", ") + member.state));
    print(QStringLiteral("  etcd: %1 of %2 voters are healthy")
              .arg(outcome.after.etcdHealthy)
              .arg(outcome.after.etcdVoters));
    for (const QString &kept : outcome.kept)
        print(QStringLiteral("  kept: %1").arg(kept));
}

int tellEnd(const CommonOptions &common, const RecoveryPicture &picture, const Result<RecoverOutcome> &outcome)
{
    if (common.json) {
        QJsonObject whole{{QStringLiteral("picture"), howdah::toJson(picture)}};
        whole.insert(QStringLiteral("outcome"), outcome ? QJsonValue(toJson(*outcome)) : QJsonValue());
        print(QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact)));
    }
    if (!outcome)
        return report(outcome.error());
    if (!common.json)
        printOutcome(*outcome);
    if (outcome->after.leader.isEmpty() || !outcome->open.isEmpty())
        return report(Error{ErrorKind::NotConverged, QStringLiteral("not everything is as it was hoped for"),
                            QStringLiteral("look again: howdahctl status, howdahctl recover"),
                            outcome->open.join(QLatin1Char('\n'))});
    if (!outcome->after.isHealthy())
        tell(QStringLiteral(
            "howdahctl: the cluster serves and is not whole: see howdahctl status; run recover again when "
            "the missing hosts are back"));
    return Success;
}

} // namespace

int runRecover(const CommonOptions &common, const QString &confirm)
{
    const Result<Session> session = Session::open(common, false);
    if (!session)
        return report(session.error());
    const Project &project = session->project();
    const Result<Survey> found = session->lookForRecovery();
    if (!found)
        return report(found.error());
    const RecoveryPicture picture = recoveryPicture(project, recoveryLook(project, found->facts, found->failures));
    if (!common.json)
        printPicture(picture);
    const auto onlyPicture = [&](int code) {
        if (common.json)
            print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("picture"), howdah::toJson(picture)}})
                                        .toJson(QJsonDocument::Compact)));
        return code;
    };
    if (picture.forecast.refused)
        return onlyPicture(report(*picture.forecast.refused));
    if (picture.steps.empty())
        return onlyPicture(Success);
    const std::optional<Consent> consent = agreed(common, picture.forecast, confirm);
    if (!consent)
        return onlyPicture(Pending);

    Result<RunLock> lock =
        session->lockHosts(found->transports, QStringLiteral("recovers cluster %1").arg(project.cluster));
    if (!lock)
        return report(lock.error());
    Transports transports = lock->transports();
    // A host that did not answer holds no look up.
    Project there = project;
    there.hosts.erase(std::remove_if(there.hosts.begin(), there.hosts.end(),
                                     [&](const Host &host) { return !found->transports.contains(host.name); }),
                      there.hosts.end());
    const auto look = [&](const std::stop_token &stop) {
        const Survey now =
            survey(there, session->connect(), transports, {false, common.knownHostsFile, true}, {}, stop);
        transports = now.transports;
        for (auto lost = now.failures.keyBegin(); lost != now.failures.keyEnd(); ++lost)
            transports.remove(*lost);
        return now.facts;
    };
    const QDateTime began = QDateTime::currentDateTimeUtc();
    const Result<RecoverOutcome> outcome =
        recover({project, picture, *consent, began.toString(QStringLiteral("yyyyMMdd-HHmmss")),
                 [&](const QString &host) { return transports.value(host); }, look,
                 [](const QString &text) { tell(QStringLiteral("  %1").arg(text)); }},
                session->stop());
    record(project, picture.forecast.title, began,
           outcome ? QStringLiteral("%1 leads").arg(outcome->after.leader) : outcome.error().what);
    return tellEnd(common, picture, outcome);
}

} // namespace howdah::ctl
