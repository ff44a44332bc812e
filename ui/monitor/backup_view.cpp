#include "ui/monitor/backup_view.h"

#include "core/cluster/restorable.h"
#include "ui/monitor/backup_model.h"
#include "ui/monitor/event_lanes.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

constexpr int shownDays = 14;

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

BackupView::BackupView(Workspace &workspace, QWidget *parent)
    : Page(tr("Backups"), tr("To which moments the cluster can return, as its repository tells. Times are UTC."),
           parent),
      workspace_(workspace),
      backUp_(new QPushButton(icon(QStringLiteral("backup")), tr("&Backup now…"))),
      settings_(new QPushButton(icon(QStringLiteral("configure")), tr("S&chedule and repository…"))),
      until_(new ChipLabel),
      since_(new ChipLabel),
      count_(new ChipLabel),
      stack_(new QStackedWidget),
      none_(textLabel()),
      setUp_(new QPushButton(tr("Set &up backups…"))),
      lanes_(new EventLanes),
      model_(new BackupModel(this)),
      table_(new QTableView),
      chosen_(textLabel())
{
    setAccessibleName(tr("Backups"));
    backUp_->setProperty("changesHosts", true);
    addToHead(settings_);
    addToHead(backUp_);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (ChipLabel *chip : {until_, since_, count_})
        chips->addWidget(chip);
    chips->addStretch(1);
    body()->addLayout(chips);

    auto *time = new Card(tr("Last two weeks"));
    time->setNote(tr("leader changes, what was done, and backups"));
    time->fill(lanes_);
    table_->setModel(model_);
    table_->setItemDelegate(new CellDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->setAccessibleName(tr("Backups in the repository, newest first"));
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    auto *list = new Card(tr("Backups in the repository"));
    list->fill(table_);
    auto *full = new QWidget;
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(time);
    column->addWidget(list, 1);
    column->addWidget(chosen_);
    auto *empty = new QWidget;
    auto *message = new QVBoxLayout(empty);
    message->addWidget(none_);
    message->addWidget(setUp_, 0, Qt::AlignLeft);
    message->addStretch(1);
    stack_->addWidget(full);
    stack_->addWidget(empty);
    body()->addWidget(stack_, 1);

    connect(backUp_, &QPushButton::clicked, this, &BackupView::backupRequested);
    connect(settings_, &QPushButton::clicked, this, &BackupView::settingsRequested);
    connect(setUp_, &QPushButton::clicked, this, &BackupView::settingsRequested);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupView::showChosen);
    connect(&workspace.monitor, &ClusterMonitor::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void BackupView::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    refresh();
}

void BackupView::refresh()
{
    const ClusterMonitor &monitor = workspace_.monitor;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool exists = monitor.project().backup.type != RepositoryType::None;
    const bool any = !monitor.status().backups.empty();
    const QString why = readOnly_                           ? tr("Read-only is on")
                        : !exists                           ? tr("There is no backup repository")
                        : monitor.status().leader.isEmpty() ? tr("There is no leader to back up")
                                                            : QString();
    backUp_->setEnabled(why.isEmpty());
    backUp_->setToolTip(why);
    none_->setText(!exists                 ? tr("Backups are not set up.")
                   : !monitor.hasAnswers() ? tr("Waiting for the hosts’ first answers.")
                                           : tr("No backup was found: nothing can be restored yet."));
    setUp_->setVisible(!exists);
    stack_->setCurrentIndex(exists && any ? 0 : 1);
    showChips(now);
    const bool first = model_->rowCount() == 0;
    model_->setBackups(monitor.status().backups);
    if (first && any) {
        table_->resizeColumnsToContents();
        table_->setCurrentIndex(model_->index(0, 0));
    }
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    const QDateTime begin = end.addDays(-shownDays);
    lanes_->setEvents(monitor.events(begin, end), begin, end);
    showChosen();
}

void BackupView::showChips(qint64 now)
{
    const ClusterMonitor &monitor = workspace_.monitor;
    const Restorable found = restorable(monitor.status(), monitor.facts());
    for (ChipLabel *chip : {until_, since_, count_})
        chip->setVisible(found.since.isValid());
    if (!found.since.isValid())
        return;
    const qint64 old = std::max<qint64>(0, now - found.until.toMSecsSinceEpoch());
    until_->setChip(
        found.archiving
            ? stateChip(State::Ok, tr("Restorable up to %1, %2 ago").arg(stamp(found.until), durationText(old)))
            : stateChip(
                State::Problem,
                tr("Restorable only up to %1: WAL %2 is not archived").arg(stamp(found.until), found.waitsFor)));
    since_->setChip(stateChip(State::Ok, tr("Since %1").arg(stamp(found.since))));
    count_->setChip(stateChip(
        found.full > 0 ? State::Ok : State::Problem,
        tr("%1 full, %2 differential, %3 incremental").arg(found.full).arg(found.differential).arg(found.incremental)));
}

void BackupView::showChosen()
{
    const BackupStatus *backup = model_->at(table_->currentIndex().row());
    chosen_->setVisible(backup != nullptr);
    if (backup == nullptr)
        return;
    const QString end = stamp(QDateTime::fromSecsSinceEpoch(backup->stopped, Qt::UTC));
    chosen_->setText(
        backup->failed
            ? tr("This backup holds pages whose checksums are wrong: it is not counted among those that can be "
                 "restored.")
            : tr("With this backup the cluster can return to any moment from %1 on for which WAL is in the repository. "
                 "Whether a WAL file between is missing is not seen in the list: pgbackrest verify looks.")
                  .arg(end));
}

} // namespace howdah::ui
