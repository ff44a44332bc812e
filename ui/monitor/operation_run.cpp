#include "ui/monitor/operation_run.h"

#include "core/cluster/back_up.h"
#include "core/project/required_secrets.h"
#include "core/recovery/recover.h"
#include "core/run/cluster_link.h"
#include "ui/widgets/text.h"

#include <QDialog>

namespace howdah::ui {

namespace {

OperationEnd failure(const Error &error)
{
    return {error.kind == ErrorKind::Cancelled ? OperationEnd::Kind::Cancelled : OperationEnd::Kind::Failed, error.what,
            error.hint, error.evidence};
}

OperationEnd endOf(const Operation &operation, const Result<SteerOutcome> &outcome)
{
    using Kind = OperationEnd::Kind;
    if (!outcome)
        return failure(outcome.error());
    const QString took = durationText(outcome->took.count());
    if (outcome->answer.answered == Answered::Refused)
        return {Kind::Refused,
                std::holds_alternative<ServiceOrder>(operation)
                    ? OperationRun::tr("The host refused: %1").arg(outcome->answer.text)
                    : OperationRun::tr("Patroni refused: %1").arg(outcome->answer.text),
                OperationRun::tr("Nothing was changed."),
                {}};
    if (outcome->answer.answered == Answered::Scheduled)
        return {Kind::Scheduled, OperationRun::tr("Scheduled"), outcome->answer.text, {}};
    if (outcome->settled)
        return {Kind::Done, OperationRun::tr("Done after %1").arg(took), outcome->open, {}};
    return {Kind::Unsure, OperationRun::tr("Not confirmed after %1").arg(took),
            OperationRun::tr(
                "Whether it happened is unknown. The monitor keeps asking, and says here when it has come to be."),
            outcome->answer.text};
}

} // namespace

OperationRun::OperationRun(Workspace &workspace, QObject *parent) : QObject(parent), workspace_(workspace)
{
    connect(&workspace.monitor, &ClusterMonitor::changed, this, &OperationRun::lookAgain);
}

OperationRun::~OperationRun()
{
    leaveOperations();
}

void OperationRun::begin(const QString &title)
{
    title_ = title;
    end_.reset();
    clock_.start();
    workspace_.operations << title;
    isListed_ = true;
}

void OperationRun::leaveOperations()
{
    if (isListed_)
        workspace_.operations.removeOne(title_);
    isListed_ = false;
}

void OperationRun::tell(const QString &text)
{
    QMetaObject::invokeMethod(
        this, [this, text, when = clock_.elapsed()] { Q_EMIT noted(when, text); }, Qt::QueuedConnection);
}

void OperationRun::start(const Operation &operation, const Consent &consent)
{
    operation_ = operation;
    before_ = workspace_.monitor.status();
    begin(forecast(operation, workspace_.monitor.project(), before_).title);
    const Project project = workspace_.monitor.project();
    const Secret password = workspace_.vault.secrets().value(QLatin1String(secret_name::restApi));
    work_.start(
        [this, operation, consent, project, password, before = before_, connect = workspace_.access().connect,
         knownHosts = workspace_.access().knownHostsFile](const std::stop_token &stop) {
            ClusterLink link(project, connect, knownHosts);
            if (const Result<> locked = link.lock(
                    QStringLiteral("changes cluster %1 (%2)").arg(project.cluster, operationName(operation)), stop);
                !locked)
                return failure(locked.error());
            const SteerInput input{
                project,
                before,
                consent,
                password,
                [&](const QString &member) { return link.to(member, stop); },
                [&](const std::stop_token &token) { return clusterStatus(project, link.look(token)); },
                [this](const QString &text) { tell(text); }};
            Result<SteerOutcome> outcome = steer(operation, input, stop);
            if (!outcome && outcome.error().kind == ErrorKind::Connect) {
                const QString asked = callFor(operation, before).member;
                if (const std::optional<Error> why = link.why(asked))
                    return failure(*why);
            }
            return endOf(operation, outcome);
        },
        [this](const OperationEnd &end) { finish(end); });
}

void OperationRun::backUp(const QString &type)
{
    begin(tr("%1 backup").arg(type));
    const Project project = workspace_.monitor.project();
    const QString leader = workspace_.monitor.status().leader;
    work_.start(
        [this, project, leader, type, connect = workspace_.access().connect,
         knownHosts = workspace_.access().knownHostsFile](const std::stop_token &stop) {
            ClusterLink link(project, connect, knownHosts);
            const std::shared_ptr<Transport> transport = link.to(leader, stop);
            if (!transport)
                return failure(
                    link.why(leader).value_or(Error{ErrorKind::Connect, tr("there is no leader to back up"), {}, {}}));
            tell(tr("starting %1 on %2").arg(backupUnit(project, type), leader));
            const Result<> done = howdah::backUp(project, type, *transport, stop);
            if (!done)
                return failure(done.error());
            return OperationEnd{OperationEnd::Kind::Done, tr("Backed up"), {}, {}};
        },
        [this](const OperationEnd &end) { finish(end); });
}

void OperationRun::recover(const RecoveryPicture &picture, const Consent &consent)
{
    begin(picture.forecast.title);
    const Project project = workspace_.monitor.project();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    work_.start(
        [this, project, picture, consent, stamp, connect = workspace_.access().connect,
         knownHosts = workspace_.access().knownHostsFile](const std::stop_token &stop) {
            ClusterLink link(project, connect, knownHosts);
            if (const Result<> locked = link.lock(QStringLiteral("recovers cluster %1").arg(project.cluster), stop);
                !locked)
                return failure(locked.error());
            const Result<RecoverOutcome> outcome = howdah::recover(
                {project, picture, consent, stamp, [&](const QString &host) { return link.to(host, stop); },
                 [&](const std::stop_token &token) { return link.look(token); },
                 [this](const QString &text) { tell(text); }},
                stop);
            if (!outcome)
                return failure(outcome.error());
            QStringList more = outcome->open;
            for (const QString &kept : outcome->kept)
                more << tr("kept: %1").arg(kept);
            const QString text = tr("%1 leads on timeline %2").arg(outcome->after.leader).arg(outcome->timeline);
            return outcome->open.isEmpty() ? OperationEnd{OperationEnd::Kind::Done,
                                                          tr("Done: %1").arg(text),
                                                          more.join(QLatin1Char('\n')),
                                                          {}}
                                           : OperationEnd{OperationEnd::Kind::Failed,
                                                          tr("%1, and something is left open").arg(text),
                                                          more.join(QLatin1Char('\n')),
                                                          {}};
        },
        [this](const OperationEnd &end) { finish(end); });
}

void OperationRun::closeFor(QDialog &dialog)
{
    stopLooking();
    dialog.hide();
    if (isRunning())
        connect(this, &OperationRun::endChanged, &dialog, &QObject::deleteLater);
    else
        dialog.QDialog::reject();
}

void OperationRun::finish(const OperationEnd &end)
{
    end_ = end;
    leaveOperations();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    workspace_.monitor.log().add({JournalEntry::Kind::Asked, now.addMSecs(-elapsed()), now, {}, title_, end.text});
    Q_EMIT endChanged();
}

void OperationRun::lookAgain()
{
    if (!end_ || end_->kind != OperationEnd::Kind::Unsure
        || !isSettled(operation_, before_, workspace_.monitor.status()))
        return;
    finish(
        {OperationEnd::Kind::Done, tr("Done: the monitor sees it so after %1").arg(durationText(elapsed())), {}, {}});
}

} // namespace howdah::ui
