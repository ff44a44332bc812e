#include "ui/window/main_window.h"

#include "ui/document/question_stack.h"
#include "ui/document/recent_projects.h"
#include "ui/document/vault_card.h"
#include "ui/monitor/backup_view.h"
#include "ui/monitor/monitor_actions.h"
#include "ui/monitor/monitor_page.h"
#include "ui/run/deploy_page.h"
#include "ui/start/start_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"
#include "ui/window/deploy_flow.h"
#include "ui/window/leave_question.h"
#include "ui/window/locator.h"
#include "ui/window/main_menu.h"
#include "ui/window/mode_bar.h"
#include "ui/window/notice_area.h"
#include "ui/window/notifier.h"
#include "ui/window/project_files.h"
#include "ui/window/read_only_memory.h"
#include "ui/window/start_flow.h"
#include "ui/window/window_words.h"
#include "ui/wizard/backups/backups_page.h"
#include "ui/wizard/disks/disks_page.h"
#include "ui/wizard/hosts/hosts_page.h"
#include "ui/wizard/network/network_page.h"
#include "ui/wizard/postgres/postgres_page.h"
#include "ui/wizard/review/review_page.h"
#include "ui/wizard/setup_view.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

constexpr int setUpMode = 0;
constexpr int monitorMode = 1;
constexpr int backupsMode = 2;
constexpr auto geometryKey = "window/geometry";

} // namespace

MainWindow::MainWindow(Access access, RecentProjects &recent, QWidget *parent)
    : QMainWindow(parent),
      workspace_(std::make_unique<Workspace>(std::move(access))),
      recent_(recent),
      notices_(new NoticeArea),
      files_(new ProjectFiles(*workspace_, recent, *notices_, this)),
      flow_(new DeployFlow(*workspace_, this)),
      monitor_(new MonitorPage(*workspace_)),
      menu_(new MainMenu(*menuBar(), *workspace_, monitor_->actions(), this)),
      locator_(new Locator([this] { return targets(); })),
      modeBar_(new ModeBar(locator_)),
      questions_(new QuestionStack(workspace_->interaction)),
      stack_(new QStackedWidget),
      statusIcon_(new StateIcon(State::Ok, 14)),
      statusText_(new QLabel),
      notifier_(new Notifier(this))
{
    setMinimumSize(1024, 700);
    setAcceptDrops(true);
    setWindowIcon(QIcon(QStringLiteral(":/icons/howdah.svg")));
    addToolBar(modeBar_);
    modeBar_->addMode(tr("Set up"), icon(QStringLiteral("tools-wizard")));
    modeBar_->addMode(tr("Monitor"), icon(QStringLiteral("speedometer")));
    modeBar_->addMode(tr("Backups"), icon(QStringLiteral("backup")));
    connect(modeBar_, &ModeBar::modeChosen, this, &MainWindow::showMode);
    connect(modeBar_, &ModeBar::readOnlyChosen, this, [this](bool readOnly) {
        read_only::keep(workspace_->document.project().id, readOnly);
        setReadOnly(readOnly);
    });

    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notices_);
    layout->addWidget(stack_, 1);
    setCentralWidget(central);
    notices_->addCard(new VaultCard(workspace_->vault));
    notices_->addCard(questions_);
    markPane(modeBar_);
    markPane(notices_);
    statusText_->setTextFormat(Qt::PlainText);
    statusBar()->setContentsMargins(12, 0, 12, 0); // in line with the mode bar's icon
    statusBar()->addWidget(statusIcon_);
    statusBar()->addWidget(statusText_, 1);
    statusBar()->setSizeGripEnabled(false);

    connectMenu();
    makeStart();
    makeSetup();
    connectWork();
    if (!restoreGeometry(QSettings().value(QLatin1String(geometryKey)).toByteArray()))
        resize(1440, 900);
    showStart();
    files_->offerRecovery();
}

MainWindow::~MainWindow()
{
    // A worker that waits for an answer would keep the parts from ending.
    workspace_->interaction->close();
    // The parts read from the workspace until their end, so that goes after them.
    delete takeCentralWidget();
    delete flow_;
    delete files_;
}

void MainWindow::openProject(const QString &path)
{
    if (hasProject())
        Q_EMIT windowWanted(path);
    else
        files_->open(path);
}

void MainWindow::begin(const Project &project)
{
    files_->begin(project, false);
}

void MainWindow::goTo(Step step)
{
    modeBar_->setMode(setUpMode);
    setup_->goTo(step);
}

void MainWindow::connectMenu()
{
    connect(menu_->file().create, &QAction::triggered, this, [this] {
        if (hasProject())
            Q_EMIT windowWanted({});
        else
            files_->begin(newProject(), false);
    });
    connect(menu_->file().open, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Open a project"), {}, tr("Howdah projects (*.howdah)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openProject);
        dialog->open();
    });
    connect(menu_->file().save, &QAction::triggered, this, [this] { files_->save(); });
    connect(menu_->file().saveAs, &QAction::triggered, this, [this] { files_->saveAs(); });
    connect(menu_->file().closeProject, &QAction::triggered, this, &MainWindow::closeProject);
    connect(menu_->file().quit, &QAction::triggered, this, &QWidget::close);
    connect(menu_, &MainMenu::locatorWanted, this, [this] { locator_->setFocus(Qt::ShortcutFocusReason); });
    connect(menu_, &MainMenu::setUpChosen, this, [this] { modeBar_->setMode(setUpMode); });
    connect(menu_, &MainMenu::stepChosen, this, &MainWindow::goTo);
    connect(menu_, &MainMenu::monitorChosen, this, &MainWindow::showMonitor);
    connect(menu_, &MainMenu::backupsChosen, this, [this] { modeBar_->setMode(backupsMode); });
    connect(menu_, &MainMenu::paneWanted, this, [this](PaneOrder order) { goToPane(this, order); });
    connect(menu_, &MainMenu::themeChosen, this, &MainWindow::themeChosen);
}

void MainWindow::makeStart()
{
    start_ = new StartPage(recent_);
    stack_->addWidget(start_);
    connectStart();
}

void MainWindow::connectStart()
{
    connect(start_, &StartPage::newRequested, menu_->file().create, &QAction::trigger);
    connect(start_, &StartPage::openFileRequested, menu_->file().open, &QAction::trigger);
    connect(start_, &StartPage::openRequested, this, &MainWindow::openProject);
    connect(start_, &StartPage::openReadOnlyRequested, this, [this](const QString &path) { files_->open(path, true); });
    auto *flow = new StartFlow(*workspace_, recent_, *files_, *start_, this);
    connect(flow, &StartFlow::labReady, this, &MainWindow::labReady);
    connect(menu_->file().import, &QAction::triggered, this, [this, flow] {
        if (hasProject())
            Q_EMIT windowWanted({});
        else
            flow->openImport({});
    });
    connect(&recent_, &RecentProjects::changed, this, &MainWindow::fillRecent);
    fillRecent();
}

void MainWindow::fillRecent()
{
    constexpr std::size_t shown = 10;
    menu_->file().recent->clear();
    const std::vector<RecentProject> &all = recent_.all();
    for (std::size_t i = 0; i < std::min(shown, all.size()); ++i)
        connect(menu_->file().recent->addAction(all[i].name), &QAction::triggered, this,
                [this, path = all[i].path] { openProject(path); });
    menu_->file().recent->setEnabled(!all.empty());
}

void MainWindow::makeSetup()
{
    setup_ = new SetupView(*workspace_);
    stack_->addWidget(setup_);
    auto *hosts = new HostsPage(*workspace_);
    setup_->setPage(Step::Hosts, hosts);
    setup_->setPage(Step::Disks, new DisksPage(*workspace_));
    setup_->setPage(Step::Postgres, new PostgresPage(*workspace_));
    setup_->setPage(Step::Backups, new BackupsPage(*workspace_));
    setup_->setPage(Step::Network, new NetworkPage(*workspace_));
    auto *review = new ReviewPage(*workspace_);
    setup_->setPage(Step::Review, review);
    auto *deploy = new DeployPage(*workspace_);
    setup_->setPage(Step::Deploy, deploy);
    stack_->addWidget(monitor_);
    backups_ = new BackupView(*workspace_);
    stack_->addWidget(backups_);
    connect(backups_, &BackupView::backupRequested, monitor_->actions().backUp, &QAction::trigger);
    connect(backups_, &BackupView::settingsRequested, this, [this] { goTo(Step::Backups); });
    connect(&monitor_->actions(), &MonitorActions::reviewRequested, this, [this] { goTo(Step::Review); });
    connect(monitor_, &MonitorPage::alertRaised, this,
            [this](const Alert &alert) { notifier_->tell(workspace_->document.title(), alert.what, true); });
    connect(&monitor_->actions(), &MonitorActions::told, this, [this](const QString &text) {
        say(State::Ok, text);
        notifier_->tell(workspace_->document.title(), text, false);
    });
    connect(monitor_, &MonitorPage::stateChanged, this, [this](State state, const QString &text) {
        modeBar_->setProject(workspace_->document.title(), state, text);
    });
    connect(hosts, &HostsPage::importRequested, menu_->file().import, &QAction::trigger);
    connect(review, &ReviewPage::deployRequested, flow_, &DeployFlow::deploy);
    connect(deploy, &DeployPage::resumeRequested, flow_, &DeployFlow::resume);
    connect(deploy, &DeployPage::monitorRequested, this, &MainWindow::showMonitor);
    connect(deploy, &DeployPage::reviewRequested, this, [this] { goTo(Step::Review); });
    connect(flow_, &DeployFlow::started, this, [this] { goTo(Step::Deploy); });
    connect(flow_, &DeployFlow::refused, notices_, &NoticeArea::showError);
    connect(flow_, &DeployFlow::reviewNeeded, this, [this] { goTo(Step::Review); });
}

void MainWindow::connectWork()
{
    connect(files_, &ProjectFiles::opened, this, &MainWindow::showProject);
    connect(files_, &ProjectFiles::saved, this, [this] {
        say(State::Ok, tr("Saved %1").arg(workspace_->document.path()));
        updateTitles();
    });
    connect(&workspace_->document, &ProjectDocument::changed, this, &MainWindow::updateTitles);
    connect(&workspace_->document, &ProjectDocument::pathChanged, this, &MainWindow::updateTitles);
    connect(&workspace_->document, &ProjectDocument::modifiedChanged, this, &MainWindow::updateTitles);
    connect(&workspace_->vault, &SecretVault::statusChanged, this, &MainWindow::updateTitles);
    connect(&workspace_->vault, &SecretVault::statusChanged, this, &MainWindow::maybeCompare);
    connect(setup_, &SetupView::stepChanged, this, &MainWindow::maybeCompare);
    connect(setup_, &SetupView::stepChanged, this, &MainWindow::placeQuestions);
    connect(&workspace_->check, &HostCheck::finished, this, [this](int answered, int hosts, qint64 milliseconds) {
        say(answered == hosts ? State::Ok : State::Warning,
            tr("Check finished: %1 of %2 hosts in %3").arg(answered).arg(hosts).arg(durationText(milliseconds)));
    });
    connect(&workspace_->comparison, &Comparison::changed, this, [this] {
        if (const auto compared = workspace_->comparison.latest())
            say(compared->isComplete() ? State::Ok : State::Problem,
                tr("Compared with %n host(s)", nullptr, static_cast<int>(compared->facts.size())));
    });
    connect(&workspace_->deployment, &Deployment::finished, this, [this] {
        const StepStatus status = statusOf(Step::Deploy, *workspace_);
        const QString text = QStringLiteral("%1: %2").arg(workspace_->document.title(), status.line);
        say(status.state, text);
        updateTitles();
        notifier_->tell(tr("Deployment"), text, status.state == State::Problem);
    });
    connect(&workspace_->deployment, &Deployment::started, this, &MainWindow::updateTitles);
    connect(&workspace_->deployment, &Deployment::events, this, &MainWindow::showDeployed);
}

void MainWindow::showMonitor()
{
    modeBar_->setMode(monitorMode);
}

void MainWindow::showMode(int mode)
{
    if (!hasProject_)
        return;
    if (mode == monitorMode || mode == backupsMode) {
        monitor_->start();
        backups_->refresh();
        stack_->setCurrentWidget(mode == monitorMode ? static_cast<QWidget *>(monitor_) : backups_);
    } else {
        monitor_->stop();
        stack_->setCurrentWidget(setup_);
        updateTitles();
    }
    placeQuestions();
}

void MainWindow::setReadOnly(bool readOnly)
{
    modeBar_->setReadOnly(readOnly);
    monitor_->setReadOnly(readOnly);
    backups_->setReadOnly(readOnly);
    flow_->setReadOnly(readOnly);
}

void MainWindow::placeQuestions()
{
    // The Hosts page shows them beside the host that they are about; the start page's dialogs show their own.
    const bool hostsPage = stack_->currentWidget() == setup_ && setup_->step() == Step::Hosts;
    questions_->setOn(hasProject() && !hostsPage);
}

void MainWindow::showStart()
{
    hasProject_ = false;
    monitor_->stop();
    stack_->setCurrentWidget(start_);
    modeBar_->hide();
    menu_->setHasProject(false);
    placeQuestions();
    setWindowTitle(tr("Howdah"));
    say(State::Off, {});
}

void MainWindow::showProject()
{
    hasProject_ = true;
    stack_->setCurrentWidget(setup_);
    modeBar_->setMode(setUpMode);
    modeBar_->show();
    menu_->setHasProject(true);
    setReadOnly(read_only::ofOpened(workspace_->document.project().id, files_->isReadOnly(),
                                    !workspace_->document.path().isEmpty()));
    setup_->goTo(Step::Hosts);
    placeQuestions();
    updateTitles();
}

void MainWindow::maybeCompare()
{
    // Whoever comes to Review for the first time wants to see what is there; later it is asked for.
    const bool ready = hasProject() && setup_->step() == Step::Review
                       && workspace_->vault.status() == SecretVault::Status::Open
                       && !workspace_->document.project().hosts.empty() && !workspace_->document.hasProblems()
                       && workspace_->missingSecrets().isEmpty();
    if (ready && !workspace_->comparison.latest() && !workspace_->isBusy())
        workspace_->comparison.start(workspace_->document.project(), workspace_->completedSecrets());
}

void MainWindow::closeProject()
{
    if (!workspace_->operations.isEmpty()) {
        askAboutOperations();
        return;
    }
    if (workspace_->isBusy()) {
        askToQuit();
        return;
    }
    files_->leave([this] {
        files_->end();
        showStart();
    });
}

void MainWindow::showDeployed()
{
    if (!hasProject() || stack_->currentWidget() != setup_)
        return;
    const StepStatus deployed = statusOf(Step::Deploy, *workspace_);
    modeBar_->setProject(workspace_->document.title(), deployed.state, deployed.line);
}

void MainWindow::updateTitles()
{
    if (!hasProject())
        return;
    const ProjectDocument &document = workspace_->document;
    setWindowTitle(QStringLiteral("%1[*] — Howdah").arg(document.title()));
    setWindowModified(document.isModified());
    showDeployed();

    const bool named = !document.path().isEmpty();
    setup_->setFileLines(named ? QFileInfo(document.path()).fileName() : tr("not a file yet"),
                         document.isModified() ? tr("changed, not saved")
                         : named               ? tr("saved, no changes")
                                               : tr("nothing to save yet"),
                         secretsLine(workspace_->vault.storeName()),
                         workspace_->vault.status() == SecretVault::Status::Refused ? tr("not reached")
                         : workspace_->vault.status() == SecretVault::Status::Busy  ? tr("reading or writing")
                                                                                    : tr("never in the project file"));
}

void MainWindow::say(State state, const QString &text)
{
    statusIcon_->setState(state);
    statusIcon_->setVisible(!text.isEmpty());
    statusText_->setText(text);
}

std::vector<Target> MainWindow::targets()
{
    std::vector<Target> found = menu_->targets();
    if (!hasProject())
        return found;
    for (const Host &host : workspace_->document.project().hosts)
        found.push_back({host.name, host.address, [this] { goTo(Step::Hosts); }});
    for (QPushButton *button : setup_->page(setup_->step())->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled() && !button->text().isEmpty())
            found.push_back(
                {button->text().remove(QLatin1Char('&')), tr("on this page"), [button] { button->click(); }});
    }
    return found;
}

void MainWindow::askAboutOperations()
{
    askToLeaveOperation(this, workspace_->operations.value(0), [this] {
        workspace_->operations.clear();
        close();
    });
}

void MainWindow::askToQuit()
{
    askToStopDeployment(this, [this] {
        connect(&workspace_->deployment, &Deployment::finished, this, &QWidget::close);
        workspace_->deployment.requestStop();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (workspace_->deployment.isRunning()) {
        event->ignore();
        askToQuit();
        return;
    }
    if (!workspace_->operations.isEmpty()) {
        event->ignore();
        askAboutOperations();
        return;
    }
    if (!mayClose_ && hasProject() && workspace_->document.isModified()) {
        event->ignore();
        files_->leave([this] {
            mayClose_ = true;
            close();
        });
        return;
    }
    QSettings().setValue(QLatin1String(geometryKey), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedProject(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openProject(droppedProject(event->mimeData()));
}

} // namespace howdah::ui
