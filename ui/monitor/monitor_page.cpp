#include "ui/monitor/monitor_page.h"

#include "ui/monitor/etcd_strip.h"
#include "ui/monitor/files_window.h"
#include "ui/monitor/inspector.h"
#include "ui/monitor/journal_window.h"
#include "ui/monitor/members_model.h"
#include "ui/monitor/members_table.h"
#include "ui/monitor/monitor_actions.h"
#include "ui/monitor/monitor_banner.h"
#include "ui/monitor/topology_view.h"
#include "ui/monitor/view_switch.h"
#include "ui/monitor/watch_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tool_bar_room.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int roomForInspector = 1240; ///< narrower pages show it instead of the graph
constexpr int roomForEvents = 700;     ///< lower pages show the events instead of the graph
constexpr int inspectorWidth = 350;
constexpr int eventsHeight = 190;
constexpr std::size_t readableGraph = 16; ///< members; more begin in the table

} // namespace

MonitorPage::MonitorPage(Workspace &workspace, QWidget *parent)
    : Page({}, {}, parent),
      workspace_(workspace),
      actions_(new MonitorActions(workspace, this)),
      bar_(new QToolBar),
      banner_(new MonitorBanner),
      switch_(new ViewSwitch),
      updated_(mutedLabel()),
      splitter_(new QSplitter(Qt::Horizontal)),
      upright_(new QSplitter(Qt::Vertical)),
      views_(new QStackedWidget),
      watch_(new WatchPanel),
      graph_(new TopologyView),
      etcd_(new EtcdStrip),
      model_(new MembersModel(this)),
      table_(new MembersTable(*model_)),
      inspector_(new Inspector)
{
    setAccessibleName(tr("Monitor"));
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    makeBar();
    switch_->addView(Graph, tr("&Graph"));
    switch_->addView(Table, tr("Tab&le"));
    switch_->addView(Details, tr("&Details"));
    switch_->addView(Watch, tr("Al&erts and events"));
    switch_->setCurrent(Graph);
    banner_->addAtEnd(switch_);
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    column->addWidget(banner_);
    views_->addWidget(makeGraph());
    views_->addWidget(makeTable());
    upright_->addWidget(views_);
    upright_->addWidget(watch_);
    upright_->setStretchFactor(0, 1);
    upright_->setStretchFactor(1, 0);
    upright_->setChildrenCollapsible(false);
    column->addWidget(upright_, 1);
    splitter_->addWidget(main);
    splitter_->addWidget(inspector_);
    markPane(main);
    markPane(inspector_);
    markPane(watch_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    splitter_->setChildrenCollapsible(false);
    body()->setSpacing(0);
    body()->addWidget(splitter_, 1);
    splitter_->setSizes({900, inspectorWidth});
    upright_->setSizes({600, eventsHeight});
    connectParts();
    refresh();
}

void MonitorPage::makeBar()
{
    bar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar_->setIconSize({16, 16});
    bar_->layout()->setSpacing(4);
    const QList<QAction *> names = actions_->fill(bar_);
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    spacer->setFixedHeight(36);
    bar_->addWidget(spacer);
    givingWay_ = {names, {bar_->addWidget(updated_)}};
    updated_->setContentsMargins(8, 0, 12, 0);
    if (auto *more = bar_->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setToolTip(tr("More actions"));
        more->setAccessibleName(more->toolTip());
    }
    body()->addWidget(bar_);
    markPane(bar_);
}

QWidget *MonitorPage::makeGraph()
{
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->setSpacing(0);
    card->body()->addWidget(graph_, 1);
    auto *strip = new QVBoxLayout;
    strip->setContentsMargins(12, 4, 12, 10);
    strip->addWidget(etcd_);
    card->body()->addLayout(strip);
    return card;
}

QWidget *MonitorPage::makeTable()
{
    auto *card = new Card;
    card->fill(table_);
    return card;
}

void MonitorPage::connectParts()
{
    connect(&workspace_.monitor, &ClusterMonitor::changed, this, &MonitorPage::refresh);
    connect(graph_, &TopologyView::selectionChanged, this, &MonitorPage::select);
    connect(graph_, &TopologyView::opened, this, [this] {
        if (switch_->isVisible() && !inspector_->isVisible())
            showView(Details);
        inspector_->setFocus();
    });
    connect(graph_, &TopologyView::menuRequested, this, [this](const QString &host, const QPoint &place) {
        if (!host.isEmpty())
            showMenu(place);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            select(model_->hostAt(now.row()));
    });
    connect(table_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { showMenu(table_->viewport()->mapToGlobal(place)); });
    connect(switch_, &ViewSwitch::chosen, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(banner_, &MonitorBanner::resumeRequested, actions_->pause, &QAction::trigger);
    connect(inspector_, &Inspector::restartRequested, actions_->restart, &QAction::trigger);
    connect(inspector_, &Inspector::failoverRequested, actions_, &MonitorActions::failOverTo);
    connect(inspector_, &Inspector::logsRequested, this, &MonitorPage::showLogs);
    connect(actions_, &MonitorActions::logsRequested, this, &MonitorPage::showLogs);
    connect(actions_, &MonitorActions::filesRequested, this, &MonitorPage::showFiles);
    connect(actions_, &MonitorActions::copyRequested, this,
            [this] { QApplication::clipboard()->setText(inspector_->asText()); });
    connect(inspector_, &Inspector::filesRequested, this, &MonitorPage::showFiles);
    connect(inspector_, &Inspector::terminalRequested, actions_->terminal, &QAction::trigger);
    auto *flip = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this);
    connect(flip, &QShortcut::activated, this, [this] { showView(switch_->current() == Graph ? Table : Graph); });
    auto *events = new QShortcut(QKeySequence(Qt::Key_F8), this);
    connect(events, &QShortcut::activated, this, &MonitorPage::toggleEvents);
    connect(watch_, &WatchPanel::hostChosen, this, &MonitorPage::select);
    connect(watch_, &WatchPanel::wayOutRequested, this, &MonitorPage::goOut);
    watch_->setAllowed([this](const Alert &alert) {
        const QAction *action = wayOut(alert);
        return action == nullptr || action->isEnabled();
    });
    connect(&workspace_.monitor, &ClusterMonitor::alertRaised, this, &MonitorPage::alertRaised);
    tick_.setInterval(1000);
    connect(&tick_, &QTimer::timeout, this, &MonitorPage::refresh);
}

void MonitorPage::start()
{
    tick_.start();
    actions_->setWatching(true);
    if (workspace_.monitor.isWatching() && workspace_.monitor.project() == workspace_.document.project())
        return;
    placed_ = false;
    workspace_.monitor.start(workspace_.document.project());
}

void MonitorPage::stop()
{
    tick_.stop();
    workspace_.monitor.stop();
    actions_->setWatching(false);
}

void MonitorPage::setReadOnly(bool readOnly)
{
    actions_->setReadOnly(readOnly);
    refresh();
}

void MonitorPage::select(const QString &host)
{
    selected_ = host;
    actions_->setMember(host);
    graph_->select(host);
    if (const int row = model_->rowOf(host); row >= 0 && table_->currentIndex().row() != row)
        table_->setCurrentIndex(model_->index(row, 0));
    refresh();
}

void MonitorPage::showView(View view)
{
    switch_->setCurrent(view);
    arrange();
}

void MonitorPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void MonitorPage::arrange()
{
    makeRoom(*bar_, givingWay_, width());
    const bool wide = width() >= roomForInspector;
    switch_->setViewVisible(Details, !wide);
    if (wide && switch_->current() == Details)
        switch_->setCurrent(Graph);
    const bool details = switch_->current() == Details;
    if (wide && inspector_->parentWidget() != splitter_) {
        splitter_->addWidget(inspector_);
        splitter_->setSizes({width() - inspectorWidth, inspectorWidth});
    } else if (!wide && inspector_->parentWidget() == splitter_) {
        views_->addWidget(inspector_);
    }
    inspector_->setVisible(wide || details);
    const bool tall = isTall();
    switch_->setViewVisible(Watch, !tall);
    if (tall && switch_->current() == Watch)
        switch_->setCurrent(Graph);
    if (tall && watch_->parentWidget() != upright_) {
        upright_->addWidget(watch_);
        upright_->setSizes({height() - eventsHeight, eventsHeight});
    } else if (!tall && watch_->parentWidget() == upright_) {
        views_->addWidget(watch_);
    }
    watch_->setVisible(tall ? eventsWanted_ : switch_->current() == Watch);
    QWidget *shown = switch_->current() == Details ? static_cast<QWidget *>(inspector_)
                     : switch_->current() == Watch ? watch_
                                                   : views_->widget(switch_->current());
    views_->setCurrentWidget(shown);
}

bool MonitorPage::isTall() const
{
    return height() >= roomForEvents;
}

void MonitorPage::toggleEvents()
{
    if (isTall())
        eventsWanted_ = !eventsWanted_;
    else
        switch_->setCurrent(switch_->current() == Watch ? Graph : Watch);
    arrange();
    if (watch_->isVisible())
        watch_->setFocus();
}

QAction *MonitorPage::wayOut(const Alert &alert) const
{
    switch (alert.kind) {
    case AlertKind::NoLeader: return actions_->failover;
    case AlertKind::Paused: return actions_->pause;
    case AlertKind::ScheduledSwitchover: return actions_->cancelSwitchover;
    case AlertKind::PendingRestart: return actions_->restart;
    case AlertKind::Timeline: return actions_->reinitialize;
    case AlertKind::BackupMissing:
    case AlertKind::BackupOverdue: return actions_->backUp;
    default: return nullptr;
    }
}

void MonitorPage::goOut(const Alert &alert)
{
    if (!alert.host.isEmpty())
        select(alert.host);
    if (QAction *action = wayOut(alert))
        action->trigger();
    else
        showLogs(alert.host);
}

void MonitorPage::chooseSelection()
{
    if (workspace_.monitor.project().findHost(selected_) != nullptr)
        return;
    selected_ = picture_.leader;
    if (selected_.isEmpty() && !picture_.members.empty())
        selected_ = picture_.members.front().name;
    actions_->setMember(selected_);
    graph_->select(selected_);
}

void MonitorPage::refresh()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const ClusterMonitor &monitor = workspace_.monitor;
    picture_ = pictureOf(monitor, now);
    banner_->setPicture(picture_, actions_->pauseKeeper().resumesAt());
    graph_->setPicture(picture_);
    etcd_->setEtcd(picture_.etcd);
    model_->setPicture(picture_);
    table_->fit(!placed_);
    chooseSelection();
    graph_->select(selected_);
    inspector_->show(picture_, monitor, selected_, now);
    actions_->update();
    inspector_->setAllowed(actions_->restart->isEnabled(), actions_->failover->isEnabled());
    banner_->setAllowed(actions_->pause->isEnabled());
    watch_->show(picture_, monitor, now);
    if (!placed_ && !picture_.members.empty()) {
        placed_ = true;
        if (picture_.members.size() > readableGraph)
            showView(Table);
    }
    const auto hosts = static_cast<int>(monitor.project().hosts.size());
    updated_->setText(tr("%1 of %2 hosts answer").arg(monitor.answering()).arg(hosts));
    makeRoom(*bar_, givingWay_, width());

    const State state = picture_.state();
    const QString text = picture_.waiting            ? tr("asking the hosts")
                         : picture_.nobodyReached    ? tr("not reached")
                         : picture_.leader.isEmpty() ? tr("no leader")
                         : picture_.findings.empty()
                             ? tr("healthy")
                             : tr("works, %n finding(s)", nullptr, static_cast<int>(picture_.findings.size()));
    if (state != state_ || text != stateText_) {
        state_ = state;
        stateText_ = text;
        Q_EMIT stateChanged(state, text);
    }
}

void MonitorPage::showLogs(const QString &host)
{
    if (workspace_.monitor.project().findHost(host) != nullptr)
        (new JournalWindow(workspace_, host, this))->show();
}

void MonitorPage::showFiles(const QString &host)
{
    if (workspace_.monitor.project().findHost(host) == nullptr)
        return;
    auto *window = new FilesWindow(workspace_, host, this);
    window->show();
    window->read();
}

void MonitorPage::showMenu(const QPoint &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(
        {actions_->restart, actions_->cancelRestart, actions_->reload, actions_->reinitialize, actions_->services});
    menu->addSeparator();
    menu->addActions({actions_->logs, actions_->files, actions_->copyFacts});
    menu->addAction(actions_->terminal);
    menu->popup(globalPlace);
}

} // namespace howdah::ui
