#include "ui/wizard/disks/mount_table.h"

#include "ui/wizard/disks/device_delegate.h"
#include "ui/wizard/disks/mount_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int rowHeight = 44;
constexpr int mostRows = 4; // more of them scroll

void prepare(QTableView *table, MountModel *model, DeviceDelegate *delegate)
{
    table->setModel(model);
    table->setItemDelegate(delegate);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                           | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setFixedHeight(28);
    header->setTextElideMode(Qt::ElideMiddle);
}

} // namespace

MountTable::MountTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent), model_(new MountModel(workspace, this)), points_(new QTableView), hosts_(new QTableView)
{
    auto *delegate = new DeviceDelegate(workspace, this);
    prepare(points_, model_, delegate);
    prepare(hosts_, model_, delegate);
    points_->setAccessibleName(tr("Mount points"));
    hosts_->setAccessibleName(tr("Devices for the mount points, by host"));
    points_->setFixedWidth(150);
    points_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    points_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    points_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hosts_->setSelectionModel(points_->selectionModel());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(points_, 0, Qt::AlignTop);
    layout->addWidget(hosts_, 1, Qt::AlignTop);

    connect(hosts_->verticalScrollBar(), &QScrollBar::valueChanged, points_->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(points_->verticalScrollBar(), &QScrollBar::valueChanged, hosts_->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(points_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        Q_EMIT currentChanged();
        if (const QString host = model_->hostAt(index.column()); !host.isEmpty())
            Q_EMIT chosen(host, model_->pointAt(index.row()));
    });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        Q_EMIT currentChanged();
    });
    connect(hosts_->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &MountTable::fit);
    fit();
}

int MountTable::currentRow() const
{
    return points_->selectionModel()->currentIndex().row();
}

void MountTable::fit()
{
    for (int column = 0; column < model_->columnCount(); ++column) {
        points_->setColumnHidden(column, column != MountModel::pointColumn);
        hosts_->setColumnHidden(column, column == MountModel::pointColumn);
    }
    // Few hosts share the width; many keep theirs, and scroll.
    const bool many = model_->columnCount() > 5;
    hosts_->horizontalHeader()->setMinimumSectionSize(many ? 150 : 110);
    hosts_->horizontalHeader()->setSectionResizeMode(many ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    const int rows = std::clamp(model_->rowCount(), 1, mostRows);
    const int bar =
        hosts_->horizontalScrollBar()->maximum() > 0 ? hosts_->horizontalScrollBar()->sizeHint().height() : 0;
    points_->setFixedHeight(28 + rows * rowHeight);
    hosts_->setFixedHeight(28 + rows * rowHeight + bar);
}

} // namespace howdah::ui
