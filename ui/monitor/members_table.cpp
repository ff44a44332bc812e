#include "ui/monitor/members_table.h"

#include "ui/monitor/members_model.h"
#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>
#include <numeric>

namespace howdah::ui {

namespace {

constexpr int most = 280;
constexpr int leastState = 150;
constexpr MembersModel::Column givingWay[] = {MembersModel::Address, MembersModel::Timeline, MembersModel::Sessions};

} // namespace

MembersTable::MembersTable(MembersModel &model, QWidget *parent) : QTableView(parent), wanted_(MembersModel::Count, 0)
{
    setObjectName(QStringLiteral("members"));
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Members of the cluster"));
    horizontalHeader()->setHighlightSections(false);
}

void MembersTable::fit(bool anew)
{
    if (anew)
        std::fill(wanted_.begin(), wanted_.end(), 0);
    // A hidden column has no width to measure.
    for (const MembersModel::Column column : givingWay)
        setColumnHidden(column, false);
    for (int column = 0; column < MembersModel::Count; ++column) {
        const int now = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 8;
        int &wanted = wanted_[static_cast<std::size_t>(column)];
        wanted = std::max(wanted, std::min(now, most));
    }
    share();
}

void MembersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        share();
}

void MembersTable::share()
{
    const auto widthOf = [&](int column) { return wanted_[static_cast<std::size_t>(column)]; };
    const int room = viewport()->width();
    int others = std::accumulate(wanted_.begin(), wanted_.end(), 0) - widthOf(MembersModel::StateColumn);
    for (const MembersModel::Column column : givingWay) {
        const bool fits = others + leastState <= room;
        setColumnHidden(column, !fits);
        others -= fits ? 0 : widthOf(column);
    }
    for (int column = 0; column < MembersModel::Count; ++column)
        setColumnWidth(column,
                       column == MembersModel::StateColumn ? std::max(leastState, room - others) : widthOf(column));
}

} // namespace howdah::ui
