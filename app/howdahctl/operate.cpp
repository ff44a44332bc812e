#include "app/howdahctl/operate.h"

#include "app/howdahctl/agreement.h"
#include "app/howdahctl/console.h"
#include "app/howdahctl/exit_code.h"
#include "app/howdahctl/session.h"

#include "core/cluster/back_up.h"
#include "core/cluster/steer.h"
#include "core/project/required_secrets.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace howdah::ctl {

namespace {

/// A cluster that was asked, and the connections over which.
struct Asked {
    Session session;
    Survey found;
    ClusterStatus status;
};

Result<Asked> askCluster(const CommonOptions &common)
{
    Result<Session> session = Session::open(common, false);
    if (!session)
        return fail(session.error());
    Result<Survey> found = session->look();
    if (!found)
        return fail(found.error());
    for (const Error &error : found->failures)
        tell(QStringLiteral("howdahctl: %1").arg(error.what));
    ClusterStatus status = clusterStatus(session->project(), found->facts);
    return Asked{std::move(*session), std::move(*found), std::move(status)};
}

QString name(Answered answered)
{
    switch (answered) {
    case Answered::Done: return QStringLiteral("done");
    case Answered::Scheduled: return QStringLiteral("scheduled");
    case Answered::Refused: return QStringLiteral("refused");
    case Answered::Unsure: break;
    }
    return QStringLiteral("unsure");
}

int tellOutcome(const CommonOptions &common, const Operation &operation, const OperationForecast &seen,
                const SteerOutcome &outcome)
{
    const double seconds = static_cast<double>(outcome.took.count()) / 1000;
    const bool refused = outcome.answer.answered == Answered::Refused;
    if (common.json) {
        const QJsonObject result{
            {QStringLiteral("operation"), seen.title},       {QStringLiteral("answer"), name(outcome.answer.answered)},
            {QStringLiteral("text"), outcome.answer.text},   {QStringLiteral("settled"), outcome.settled},
            {QStringLiteral("open"), outcome.open},          {QStringLiteral("seconds"), seconds},
            {QStringLiteral("leader"), outcome.after.leader}};
        print(QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)));
    }
    if (refused)
        return report(Error{ErrorKind::Blocked,
                            std::holds_alternative<ServiceOrder>(operation)
                                ? QStringLiteral("the host refuses: %1").arg(outcome.answer.text)
                                : QStringLiteral("Patroni refuses: %1").arg(outcome.answer.text),
                            QStringLiteral("nothing was changed"),
                            {}});
    if (!outcome.settled)
        return report(Error{ErrorKind::NotConverged,
                            QStringLiteral("%1: it is not so after %2 s").arg(seen.title).arg(seconds, 0, 'f', 1),
                            QStringLiteral("it may still come to be: look with howdahctl status"),
                            outcome.answer.text});
    if (!outcome.open.isEmpty())
        tell(QStringLiteral("howdahctl: %1").arg(outcome.open));
    if (!common.json)
        print(outcome.answer.answered == Answered::Scheduled
                  ? QStringLiteral("%1: scheduled").arg(seen.title)
                  : QStringLiteral("%1: done after %2 s").arg(seen.title).arg(seconds, 0, 'f', 1));
    return Success;
}

Result<QJsonDocument> askLeader(Asked &asked, const QString &path)
{
    const QString member = !asked.status.leader.isEmpty()     ? asked.status.leader
                           : asked.found.transports.isEmpty() ? QString()
                                                              : asked.found.transports.firstKey();
    const Host *host = asked.session.project().findHost(member);
    if (host == nullptr || !asked.found.transports.contains(member))
        return fail(ErrorKind::Connect,
                    QStringLiteral("no member of %1 can be asked").arg(asked.session.project().cluster));
    Result<RestAnswer> answer =
        ask(restAddressOf(asked.session.project(), member), RestRequest{QStringLiteral("GET"), path},
            *asked.found.transports.value(member), asked.session.stop());
    if (!answer)
        return fail(answer.error());
    return QJsonDocument::fromJson(answer->body);
}

} // namespace

int operate(const CommonOptions &common, const Operation &operation, const QString &confirm)
{
    Result<Asked> asked = askCluster(common);
    if (!asked)
        return report(asked.error());
    const Project &project = asked->session.project();
    const OperationForecast seen = forecast(operation, project, asked->status);
    if (seen.refused)
        return report(*seen.refused);
    const std::optional<Consent> consent = agreed(common, seen, confirm);
    if (!consent)
        return UsageError;
    Result<Secrets> secrets = asked->session.knownSecrets();
    if (!secrets)
        return report(secrets.error());

    Result<RunLock> lock = asked->session.lockHosts(
        asked->found.transports, QStringLiteral("changes cluster %1 (%2)").arg(project.cluster, seen.title));
    if (!lock)
        return report(lock.error());
    Transports transports = lock->transports();
    const auto look = [&](const std::stop_token &) {
        Result<Survey> now = asked->session.look(transports);
        if (!now)
            return asked->status;
        transports = now->transports;
        for (auto lost = now->failures.keyBegin(); lost != now->failures.keyEnd(); ++lost)
            transports.remove(*lost);
        return clusterStatus(project, now->facts);
    };
    const QDateTime began = QDateTime::currentDateTimeUtc();
    Result<SteerOutcome> outcome =
        steer(operation,
              {project, asked->status, *consent, secrets->value(QLatin1String(secret_name::restApi)),
               [&](const QString &member) { return transports.value(member); }, look,
               [](const QString &text) { tell(QStringLiteral("  %1").arg(text)); }},
              asked->session.stop());
    record(project, seen.title, began,
           outcome ? outcome->settled ? QStringLiteral("done") : name(outcome->answer.answered) : outcome.error().what);
    if (!outcome)
        return report(outcome.error());
    return tellOutcome(common, operation, seen, *outcome);
}

int showConfig(const CommonOptions &common)
{
    Result<Asked> asked = askCluster(common);
    if (!asked)
        return report(asked.error());
    Result<QJsonDocument> config = askLeader(*asked, QStringLiteral("/config"));
    if (!config)
        return report(config.error());
    print(QString::fromUtf8(config->toJson(common.json ? QJsonDocument::Compact : QJsonDocument::Indented)).trimmed());
    return Success;
}

int showHistory(const CommonOptions &common)
{
    Result<Asked> asked = askCluster(common);
    if (!asked)
        return report(asked.error());
    Result<QJsonDocument> history = askLeader(*asked, QStringLiteral("/history"));
    if (!history)
        return report(history.error());
    if (common.json) {
        print(QString::fromUtf8(history->toJson(QJsonDocument::Compact)));
        return Success;
    }
    for (const QJsonValue entry : history->array()) {
        const qint64 lsn = entry[1].toInteger();
        print(QStringLiteral("timeline %1 ended at %2/%3: %4  %5  %6")
                  .arg(entry[0].toInteger())
                  .arg(QString::number(lsn >> 32, 16).toUpper(), QString::number(lsn & 0xFFFFFFFF, 16).toUpper(),
                       entry[2].toString(), entry[3].toString(),
                       entry[4].toString().isEmpty() ? QString()
                                                     : QStringLiteral("then led by %1").arg(entry[4].toString()))
                  .trimmed());
    }
    return Success;
}

int makeBackup(const CommonOptions &common, const QString &type)
{
    Result<Asked> asked = askCluster(common);
    if (!asked)
        return report(asked.error());
    const Project &project = asked->session.project();
    if (project.backup.type == RepositoryType::None)
        return report(
            Error{ErrorKind::Usage, QStringLiteral("%1 has no backup repository").arg(project.cluster), {}, {}});
    const std::shared_ptr<Transport> leader = asked->found.transports.value(asked->status.leader);
    if (!leader)
        return report(Error{ErrorKind::Connect, QStringLiteral("there is no leader to back up"), {}, {}});
    tell(QStringLiteral("%1 backup on %2").arg(type, asked->status.leader));
    const QDateTime began = QDateTime::currentDateTimeUtc();
    const Result<> done = backUp(project, type, *leader, asked->session.stop());
    record(project, QStringLiteral("%1 backup").arg(type), began, done ? QStringLiteral("done") : done.error().what);
    if (!done)
        return report(done.error());
    Result<Survey> after = asked->session.look(asked->found.transports);
    if (!after)
        return report(after.error());
    const ClusterStatus status = clusterStatus(project, after->facts);
    if (status.backups.size() <= asked->status.backups.size()
        && project.backup.retainFull > static_cast<int>(status.backups.size()))
        return report(Error{ErrorKind::NotConverged,
                            QStringLiteral("the unit ended well, and yet the repository shows no new backup"),
                            {},
                            {}});
    print(QStringLiteral("backed up: %1").arg(status.backups.empty() ? QString() : status.backups.back().label));
    return Success;
}

int showLogs(const CommonOptions &common, const QString &host, const QString &source, int lines, bool follow)
{
    Result<Session> session = Session::open(common, false);
    if (!session)
        return report(session.error());
    const Host *wanted = session->project().findHost(host);
    if (wanted == nullptr)
        return report(Error{ErrorKind::Usage, QStringLiteral("the project has no host %1").arg(host), {}, {}});
    Result<std::unique_ptr<Transport>> transport =
        session->connect()(addressOf(session->project(), *wanted, common.knownHostsFile), session->stop());
    if (!transport)
        return report(transport.error());
    const QString unit = source == QLatin1String("patroni")
                             ? QStringLiteral("patroni_%1.service").arg(session->project().cluster)
                             : source + QStringLiteral(".service");
    QStringList argv{QStringLiteral("journalctl"), QStringLiteral("-u"),       unit,
                     QStringLiteral("-n"),         QString::number(lines),     QStringLiteral("--no-pager"),
                     QStringLiteral("-o"),         QStringLiteral("short-iso")};
    if (follow)
        argv << QStringLiteral("-f");
    Result<CommandOutput> output =
        (*transport)
            ->run(Command::program(argv).within(follow ? std::chrono::hours(24 * 365) : std::chrono::hours(1)),
                  session->stop(), [](Stream stream, const QByteArray &chunk) {
                      if (stream == Stream::Out)
                          printRaw(chunk);
                  });
    if (!output)
        return output.error().kind == ErrorKind::Cancelled ? Success : report(output.error());
    return output->status == 0 ? Success
                               : report(Error{ErrorKind::RemoteExit,
                                              QStringLiteral("journalctl on %1 failed").arg(host),
                                              {},
                                              QString::fromUtf8(output->err).trimmed()});
}

} // namespace howdah::ctl
