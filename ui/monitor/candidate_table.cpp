#include "ui/monitor/candidate_table.h"

#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int mark = 15;
constexpr int shownRows = 6;
constexpr int widest = 940; ///< fits into the smallest window
constexpr int room = 24;    ///< of the mark, before the text

class RadioDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != CandidateModel::Name) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        if (const QStyle *style = option.widget->style(); style != nullptr) {
            QStyleOptionViewItem row = option;
            style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
            QStyleOptionButton radio;
            radio.palette = option.palette;
            radio.rect = QRect(option.rect.left() + 9, option.rect.center().y() - mark / 2, mark, mark);
            radio.state = (index.flags() & Qt::ItemIsEnabled) != 0 ? QStyle::State_Enabled : QStyle::State_None;
            const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            radio.state |= on ? QStyle::State_On : QStyle::State_Off;
            style->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, painter, option.widget);
        }
        QStyleOptionViewItem rest = option;
        rest.rect.setLeft(option.rect.left() + room);
        CellDelegate::paint(painter, rest, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = CellDelegate::sizeHint(option, index);
        if (index.column() == CandidateModel::Name)
            size.rwidth() += room;
        return {size.width(), std::max(32, size.height())};
    }
};

} // namespace

CandidateTable::CandidateTable(CandidateModel &model, QWidget *parent) : QTableView(parent), model_(model)
{
    setModel(&model);
    setItemDelegate(new RadioDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(32);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Which member should become the leader"));
}

void CandidateTable::choose(const QString &member)
{
    if (const int row = model_.rowOf(member); row >= 0 && currentIndex().row() != row)
        setCurrentIndex(model_.index(row, CandidateModel::Name));
}

void CandidateTable::fit()
{
    resizeColumnsToContents();
    // Long names give way before verdicts do.
    setColumnWidth(CandidateModel::Name, std::clamp(columnWidth(CandidateModel::Name) + 8, 110, 210));
    setColumnWidth(CandidateModel::Sample, std::min(columnWidth(CandidateModel::Sample) + 12, 190));
    int wanted = 2 * frameWidth();
    for (int column = 0; column < model_.columnCount(); ++column)
        wanted += column + 1 < model_.columnCount()
                      ? columnWidth(column)
                      : std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 8;
    if (model_.rowCount() > shownRows)
        wanted += verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::min(wanted, widest));
    updateGeometry();
}

void CandidateTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fit(); // its style may have other measures than those it was made with
}

QSize CandidateTable::sizeHint() const
{
    const int rows = std::clamp(model_.rowCount(), 1, shownRows);
    return {640, horizontalHeader()->sizeHint().height() + rows * 32 + 2 * frameWidth() + 4};
}

void CandidateTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && (current.flags() & Qt::ItemIsSelectable) != 0)
        Q_EMIT chosen(model_.at(current.row()));
}

} // namespace howdah::ui
