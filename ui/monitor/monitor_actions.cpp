#include "ui/monitor/monitor_actions.h"

#include "core/cluster/what_if.h"
#include "ui/monitor/backup_dialog.h"
#include "ui/monitor/config_dialog.h"
#include "ui/monitor/drift_dialog.h"
#include "ui/monitor/failover_dialog.h"
#include "ui/monitor/pause_dialog.h"
#include "ui/monitor/recovery_dialog.h"
#include "ui/monitor/reinitialize_dialog.h"
#include "ui/monitor/restart_dialog.h"
#include "ui/monitor/service_dialog.h"
#include "ui/monitor/ssh_terminal.h"
#include "ui/monitor/switchover_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QToolBar>

#include <algorithm>

namespace howdah::ui {

MonitorActions::MonitorActions(Workspace &workspace, QWidget *window)
    : QObject(window), workspace_(workspace), window_(window), pauseKeeper_(workspace)
{
    switchover = make(QStringLiteral("swap-panels"), tr("&Switchover…"),
                      [this] { open(new SwitchoverDialog(workspace_, window_)); });
    failover = make(QStringLiteral("flag"), tr("Failover…"), [this] { failOverTo({}); });
    pause = make(QStringLiteral("media-playback-pause"), tr("&Pause…"), [this] {
        if (workspace_.monitor.status().paused)
            ask(Resume{});
        else
            pauseFailover();
    });
    cancelSwitchover =
        make(QStringLiteral("window-close"), tr("&Cancel the switchover…"), [this] { ask(CancelSwitchover{}); });
    configure = make(QStringLiteral("document-edit"), tr("&Edit config…"),
                     [this] { open(new ConfigDialog(workspace_, window_)); });
    restart = make(QStringLiteral("system-reboot"), tr("&Restart…"),
                   [this] { open(new RestartDialog(workspace_, member_, window_)); });
    cancelRestart =
        make(QStringLiteral("window-close"), tr("Cancel the rest&art…"), [this] { ask(CancelRestart{member_}); });
    drift = make(QStringLiteral("task-complete"), tr("&Drift…"), [this] {
        auto *dialog = new DriftDialog(workspace_, readOnly_, window_);
        connect(dialog, &DriftDialog::reviewRequested, this, &MonitorActions::reviewRequested);
        open(dialog);
    });
    recover = make(QStringLiteral("system-reboot"), tr("Reco&ver…"), [this] {
        auto *dialog = new RecoveryDialog(workspace_, readOnly_, window_);
        open(dialog);
        dialog->look();
    });
    recover->setProperty("changesHosts", false);
    recover->setToolTip(
        tr("After a loss of power, or of etcd’s quorum: what every host has left, and what brings it back"));
    drift->setProperty("changesHosts", false);
    drift->setToolTip(tr("Where the cluster is not as the project says"));
    terminal = make(QStringLiteral("dialog-scripts"), tr("SSH &terminal"), [this] { openShell(); });
    terminal->setProperty("changesHosts", false);
    connect(&pauseKeeper_, &PauseKeeper::resumed, this,
            [this](const QString &text) { Q_EMIT told(tr("Resuming automatic failover: %1").arg(text)); });
    reload = make(QStringLiteral("view-refresh"), tr("Re&load…"), [this] { ask(Reload{member_}); });
    reinitialize = make(QStringLiteral("edit-clear-history"), tr("Reinitialize…"),
                        [this] { open(new ReinitializeDialog(workspace_, member_, window_)); });
    services = make(QStringLiteral("configure"), tr("Start or stop ser&vices…"),
                    [this] { open(new ServiceDialog(workspace_, member_, window_)); });
    backUp =
        make(QStringLiteral("backup"), tr("&Backup now…"), [this] { open(new BackupDialog(workspace_, window_)); });
    logs = make(QStringLiteral("view-list-details"), tr("Lo&gs"), [this] { Q_EMIT logsRequested(member_); });
    files =
        make(QStringLiteral("document-open"), tr("C&onfiguration files"), [this] { Q_EMIT filesRequested(member_); });
    copyFacts = make(QStringLiteral("edit-copy"), tr("Copy &facts"), [this] { Q_EMIT copyRequested(); });
    for (QAction *action : {logs, files, copyFacts})
        action->setProperty("changesHosts", false);
    switchover->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    configure->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    logs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
}

QAction *MonitorActions::make(const QString &icon, const QString &text, const std::function<void()> &ask)
{
    auto *action = new QAction(ui::icon(icon), text, this);
    action->setProperty("changesHosts", true);
    connect(action, &QAction::triggered, this, ask);
    return action;
}

QList<QAction *> MonitorActions::fill(QToolBar *bar)
{
    const auto group = [&](QLabel *label) {
        label->setContentsMargins(10, 0, 4, 0);
        return bar->addWidget(label);
    };
    QAction *cluster = group(mutedLabel(tr("Cluster")));
    bar->addActions({switchover, cancelSwitchover, failover, pause, configure, drift});
    bar->addSeparator();
    memberTitle_ = mutedLabel(tr("Member"));
    group(memberTitle_);
    bar->addActions({restart, cancelRestart, reload, reinitialize});
    bar->addSeparator();
    QAction *backups = group(mutedLabel(tr("Backups")));
    bar->addAction(backUp);
    return {cluster, backups};
}

void MonitorActions::setMember(const QString &host)
{
    member_ = host;
    if (memberTitle_ != nullptr)
        memberTitle_->setText(
            host.isEmpty()
                ? tr("Member")
                : tr("Member %1").arg(QFontMetrics(memberTitle_->font()).elidedText(host, Qt::ElideMiddle, 120)));
    update();
}

void MonitorActions::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    update();
}

void MonitorActions::setWatching(bool watching)
{
    watching_ = watching;
    update();
}

void MonitorActions::judge(QAction *action, const OperationForecast &seen) const
{
    QString why = readOnly_                             ? tr("Read-only is on")
                  : !watching_                          ? tr("Open Monitor first: it asks the hosts how they are")
                  : !workspace_.monitor.hasAnswers()    ? tr("The hosts have not answered yet")
                  : workspace_.monitor.answering() == 0 ? tr("No host answers")
                  : seen.refused                        ? seen.refused->what
                                                        : QString();
    const bool off = !why.isEmpty();
    if (off && seen.refused && why == seen.refused->what && !seen.refused->hint.isEmpty())
        why += QStringLiteral(": ") + seen.refused->hint;
    action->setEnabled(!off);
    action->setToolTip(off ? why : seen.title);
}

void MonitorActions::update()
{
    const Project &project = workspace_.monitor.project();
    const ClusterStatus &status = workspace_.monitor.status();
    const auto seen = [&](const Operation &operation) { return forecast(operation, project, status); };

    OperationForecast move = seen(Switchover{});
    if (move.refused && status.paused && !status.leader.isEmpty())
        move.refused.reset(); // paused: whom to take is chosen in the dialog
    judge(switchover, move);
    judge(cancelSwitchover, seen(CancelSwitchover{}));
    cancelSwitchover->setVisible(status.scheduled.has_value());
    QString candidate;
    for (const CandidateVerdict &verdict : candidateVerdicts(project, status, status.leader)) {
        if (candidate.isEmpty() || !seen(Failover{verdict.member}).refused)
            candidate = verdict.member;
        if (!seen(Failover{candidate}).refused)
            break;
    }
    judge(failover, seen(Failover{candidate}));
    judge(pause, status.paused ? seen(Resume{}) : seen(Pause{}));
    pause->setText(status.paused ? tr("&Resume…") : tr("&Pause…"));
    pause->setIcon(
        icon(status.paused ? QStringLiteral("media-playback-start") : QStringLiteral("media-playback-pause")));

    OperationForecast config{tr("Change Patroni’s dynamic configuration"), {}};
    if (!dynamicConfigOf(workspace_.monitor))
        config.refused = Error{ErrorKind::Blocked, tr("No member tells the configuration"), {}, {}};
    judge(configure, config);
    recover->setEnabled(watching_);
    drift->setEnabled(dynamicConfigOf(workspace_.monitor).has_value());

    const Host *host = project.findHost(member_);
    OperationForecast none;
    none.refused = Error{ErrorKind::Blocked, tr("Select a database host first"), {}, {}};
    const bool database = host != nullptr && host->has(Role::Postgres);
    judge(cancelRestart, database ? seen(CancelRestart{member_}) : none);
    const auto scheduled = std::any_of(status.members.begin(), status.members.end(), [&](const MemberStatus &member) {
        return member.name == member_ && member.restartsAt.isValid();
    });
    cancelRestart->setVisible(scheduled);
    terminal->setEnabled(host != nullptr);
    judge(restart, database ? seen(Restart{member_}) : none);
    OperationForecast reloading = database ? seen(Reload{member_}) : none;
    if (database && workspace_.monitor.host(member_).isLost())
        reloading.refused = Error{ErrorKind::Blocked, tr("%1 is not reached").arg(member_), {}, {}};
    judge(reload, reloading);
    judge(reinitialize, database ? seen(Reinitialize{member_}) : none);
    OperationForecast order{tr("Start or stop what runs on %1").arg(member_), {}};
    if (host == nullptr || servicesOf(*host).empty())
        order.refused = Error{ErrorKind::Blocked, tr("Select a host first"), {}, {}};
    else if (workspace_.monitor.host(member_).isLost())
        order.refused = Error{ErrorKind::Blocked, tr("%1 is not reached").arg(member_), {}, {}};
    judge(services, order);
    for (QAction *action : {logs, files, copyFacts}) {
        action->setEnabled(host != nullptr && watching_);
        action->setToolTip(host == nullptr ? tr("Select a host first") : member_);
    }

    OperationForecast backup{tr("Back up %1 now").arg(project.cluster), {}};
    if (project.backup.type == RepositoryType::None)
        backup.refused = Error{ErrorKind::Blocked, tr("There is no backup repository"), {}, {}};
    else if (status.leader.isEmpty())
        backup.refused = Error{ErrorKind::Blocked, tr("There is no leader to back up"), {}, {}};
    judge(backUp, backup);
}

void MonitorActions::failOverTo(const QString &candidate)
{
    if (failover->isEnabled())
        open(new FailoverDialog(workspace_, candidate, window_));
}

void MonitorActions::ask(const Operation &operation)
{
    const QString text = std::holds_alternative<Resume>(operation)             ? tr("&Resume failover")
                         : std::holds_alternative<Reload>(operation)           ? tr("&Reload")
                         : std::holds_alternative<CancelRestart>(operation)    ? tr("Cancel the &restart")
                         : std::holds_alternative<CancelSwitchover>(operation) ? tr("Cancel the &switchover")
                                                                               : tr("&Restart");
    auto *dialog = new OperationDialog(workspace_, operation, text, window_);
    dialog->setWindowTitle(workspace_.monitor.project().cluster);
    open(dialog);
}

void MonitorActions::pauseFailover()
{
    auto *dialog = new PauseDialog(workspace_, window_);
    connect(dialog, &PauseDialog::paused, this, [this](bool resume) {
        if (resume)
            pauseKeeper_.resumeAfter(std::chrono::minutes(pauseMinutes));
        else
            pauseKeeper_.forget();
    });
    open(dialog);
}

void MonitorActions::openShell()
{
    const Project &project = workspace_.monitor.project();
    const Host *host = project.findHost(member_);
    if (host == nullptr)
        return;
    const QStringList command = sshCommand(project, *host, workspace_.access().knownHostsFile);
    if (openTerminal(command))
        return;
    auto *box = new QMessageBox(QMessageBox::Information, tr("SSH terminal"),
                                tr("No terminal program was found on this computer."), QMessageBox::Close, window_);
    box->setInformativeText(tr("This reaches %1:\n%2").arg(host->name, typed(command)));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *copy = box->addButton(tr("Cop&y the command"), QMessageBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [command] { QGuiApplication::clipboard()->setText(typed(command)); });
    box->open();
}

void MonitorActions::open(QDialog *dialog)
{
    if (dialog_)
        dialog_->close();
    dialog_ = dialog;
    dialog->open();
}

} // namespace howdah::ui
