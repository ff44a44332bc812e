#include "ui/monitor/watch_panel.h"

#include "ui/monitor/alert_model.h"
#include "ui/monitor/event_lanes.h"
#include "ui/monitor/event_model.h"
#include "ui/monitor/view_switch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace howdah::ui {

namespace {

constexpr std::array<int, 4> rangeHours{6, 24, 7 * 24, 30 * 24};

QTableView *tableOf(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->setAccessibleName(name);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

QString wayOutText(const Alert &alert)
{
    switch (alert.kind) {
    case AlertKind::NoLeader: return WatchPanel::tr("Fa&il over…");
    case AlertKind::Paused: return WatchPanel::tr("Res&ume failover…");
    case AlertKind::ScheduledSwitchover: return WatchPanel::tr("Cancel the s&witchover…");
    case AlertKind::PendingRestart: return WatchPanel::tr("Restar&t %1…").arg(alert.host);
    case AlertKind::BackupMissing:
    case AlertKind::BackupOverdue: return WatchPanel::tr("&Back up now…");
    case AlertKind::Timeline: return WatchPanel::tr("Reinitiali&ze %1…").arg(alert.host);
    case AlertKind::MemberMissing:
    case AlertKind::MemberState:
    case AlertKind::EtcdAlarm:
    case AlertKind::Archiving:
    case AlertKind::Balancer:
    case AlertKind::OutOfRotation:
    case AlertKind::Lag: return WatchPanel::tr("L&ogs of %1").arg(alert.host);
    default: return {};
    }
}

WatchPanel::WatchPanel(QWidget *parent)
    : QWidget(parent),
      switch_(new ViewSwitch),
      stack_(new QStackedWidget),
      note_(mutedLabel()),
      alerts_(new AlertModel(this)),
      alertTable_(tableOf(alerts_, tr("Alerts"))),
      fine_(textLabel(tr("Nothing is wrong with what can be seen."))),
      wayOut_(new QPushButton),
      host_(new QPushButton(tr("Sho&w the host"))),
      copy_(new QPushButton(tr("Cop&y"))),
      range_(new QComboBox),
      export_(new QPushButton(tr("E&xport…"))),
      lanes_(new EventLanes),
      events_(new EventModel(this)),
      eventTable_(tableOf(events_, tr("Events")))
{
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 5, 10, 5);
    head->setSpacing(8);
    switch_->addView(Alerts, tr("&Alerts"));
    switch_->addView(Lanes, tr("E&vents"));
    switch_->addView(List, tr("Lis&t"));
    head->addWidget(switch_);
    head->addWidget(note_);
    head->addStretch(1);
    for (QPushButton *button : {wayOut_, host_, copy_, export_})
        button->setAutoDefault(false);
    range_->addItems({tr("Last 6 hours"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days")});
    range_->setCurrentIndex(1);
    range_->setAccessibleName(tr("How far back"));
    head->addWidget(wayOut_);
    head->addWidget(host_);
    head->addWidget(range_);
    head->addWidget(copy_);
    head->addWidget(export_);
    card->body()->addLayout(head);
    stack_->addWidget(makeAlerts());
    stack_->addWidget(makeEvents());
    stack_->addWidget(eventTable_);
    eventTable_->horizontalHeader()->setStretchLastSection(true);
    card->body()->addWidget(stack_, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    connect(switch_, &ViewSwitch::chosen, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(range_, &QComboBox::currentIndexChanged, this, &WatchPanel::refreshEvents);
    connect(export_, &QPushButton::clicked, this, &WatchPanel::exportEvents);
    connect(copy_, &QPushButton::clicked, this, &WatchPanel::copyAll);
    connect(alertTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WatchPanel::followAlert);
    connect(wayOut_, &QPushButton::clicked, this, [this] {
        if (const MonitorFinding *finding = alerts_->at(alertTable_->currentIndex().row()))
            Q_EMIT wayOutRequested(Alert(finding->alert));
    });
    connect(host_, &QPushButton::clicked, this, [this] {
        if (const MonitorFinding *finding = alerts_->at(alertTable_->currentIndex().row()))
            Q_EMIT hostChosen(QString(finding->alert.host));
    });
    showView(Alerts);
}

QWidget *WatchPanel::makeAlerts()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    fine_->setContentsMargins(12, 10, 12, 10);
    fine_->setAlignment(Qt::AlignTop);
    layout->addWidget(fine_);
    layout->addWidget(alertTable_);
    QHeaderView *header = alertTable_->horizontalHeader();
    header->setSectionResizeMode(AlertModel::What, QHeaderView::Stretch);
    header->setSectionResizeMode(AlertModel::Since, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AlertModel::Next, QHeaderView::Stretch);
    alertTable_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(header, &QHeaderView::sectionResized, alertTable_, &QTableView::resizeRowsToContents);
    return page;
}

QWidget *WatchPanel::makeEvents()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(lanes_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void WatchPanel::showView(View view)
{
    switch_->setCurrent(view);
    stack_->setCurrentIndex(view);
    const bool alerts = view == Alerts;
    wayOut_->setVisible(alerts);
    host_->setVisible(alerts);
    range_->setVisible(!alerts);
    export_->setVisible(!alerts);
    if (!alerts)
        refreshEvents();
    followAlert();
}

WatchPanel::View WatchPanel::view() const
{
    return static_cast<View>(switch_->current());
}

void WatchPanel::show(const ClusterPicture &picture, const ClusterMonitor &monitor, qint64 now)
{
    monitor_ = &monitor;
    const bool another = now_ == 0 || now / 5000 != now_ / 5000;
    now_ = now;
    alerts_->setFindings(picture.findings, now);
    fine_->setVisible(picture.findings.empty());
    alertTable_->setVisible(!picture.findings.empty());
    if (!alertTable_->currentIndex().isValid() && alerts_->rowCount() > 0)
        alertTable_->setCurrentIndex(alerts_->index(0, 0));
    followAlert();
    if (view() != Alerts && another && isVisible())
        refreshEvents();
}

void WatchPanel::setAllowed(const std::function<bool(const Alert &)> &allowed)
{
    allowed_ = allowed;
}

void WatchPanel::followAlert()
{
    const MonitorFinding *finding = alerts_->at(alertTable_->currentIndex().row());
    const QString text = finding == nullptr ? QString() : wayOutText(finding->alert);
    wayOut_->setText(text.isEmpty() ? tr("No way out from here") : text);
    wayOut_->setVisible(view() == Alerts && !text.isEmpty());
    wayOut_->setEnabled(!text.isEmpty() && (!allowed_ || allowed_(finding->alert)));
    host_->setEnabled(finding != nullptr && !finding->alert.host.isEmpty());
    copy_->setEnabled(view() != Alerts || alerts_->rowCount() > 0);
    note_->setText(view() == Alerts ? QString()
                                    : tr("leader changes come from Patroni’s history, backups from the repository"));
    note_->setVisible(width() > 760 && !note_->text().isEmpty());
}

void WatchPanel::refreshEvents()
{
    if (monitor_ == nullptr)
        return;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(now_, Qt::UTC);
    const QDateTime from = now.addSecs(-3600LL * rangeHours.at(static_cast<std::size_t>(range_->currentIndex())));
    const std::vector<ClusterEvent> events = monitor_->events(from, now);
    lanes_->setEvents(events, from, now);
    const bool first = events_->rowCount() == 0;
    events_->setEvents(events);
    if (first && events_->rowCount() > 0) {
        eventTable_->resizeColumnsToContents();
        eventTable_->setColumnWidth(EventModel::What, std::max(eventTable_->columnWidth(EventModel::What), 260));
    }
}

void WatchPanel::exportEvents()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(now_, Qt::UTC);
    const QDateTime from = now.addSecs(-3600LL * rangeHours.at(static_cast<std::size_t>(range_->currentIndex())));
    if (monitor_ == nullptr)
        return;
    const QString text = eventsText(monitor_->events(from, now));
    askWhereToSave(this, tr("Export the events"), QStringLiteral("%1-events.txt").arg(monitor_->project().cluster),
                   tr("Text (*.txt)"), [this, text](const QString &path) {
                       const QString why = writeText(path, text);
                       note_->setText(why.isEmpty() ? tr("written to %1").arg(path) : why);
                       note_->show();
                   });
}

void WatchPanel::copyAll()
{
    if (view() == Alerts) {
        QGuiApplication::clipboard()->setText(alerts_->asText());
    } else if (monitor_ != nullptr) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(now_, Qt::UTC);
        QGuiApplication::clipboard()->setText(eventsText(monitor_->events(
            now.addSecs(-3600LL * rangeHours.at(static_cast<std::size_t>(range_->currentIndex()))), now)));
    }
}

} // namespace howdah::ui
