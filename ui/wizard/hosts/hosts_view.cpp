#include "ui/wizard/hosts/hosts_view.h"

#include "ui/theme/tokens.h"
#include "ui/wizard/hosts/column_widths.h"
#include "ui/wizard/hosts/group_header.h"
#include "ui/wizard/hosts/host_delegate.h"
#include "ui/wizard/hosts/host_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace howdah::ui {

namespace {

/// Hidden first where room is short.
bool isSecondary(HostColumn column)
{
    return column == HostColumn::Machine || column == HostColumn::Sudo;
}

int leastWidth(HostColumn column, int titleWidth)
{
    switch (column) {
    case HostColumn::Name:
    case HostColumn::Clock:
    case HostColumn::Ssh:
    case HostColumn::System: return 96;
    case HostColumn::Address: return 92;
    case HostColumn::Roles: return 184;
    case HostColumn::Postgres: return 98;
    case HostColumn::State: return 120;
    default: return std::max(76, titleWidth);
    }
}

} // namespace

HostsView::HostsView(HostModel &model, QWidget *parent)
    : QTableView(parent), model_(model), groups_(new GroupHeader(this)), delegate_(new HostDelegate(this))
{
    setObjectName(QStringLiteral("hosts"));
    setAccessibleName(tr("Hosts"));
    setHorizontalHeader(groups_);
    groups_->addGroup(0, tr("You decide"));
    groups_->addGroup(static_cast<int>(HostColumn::System), {});
    setModel(&model);
    setItemDelegate(delegate_);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    groups_->setMinimumSectionSize(60);
    groups_->setSectionsClickable(false);

    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            openCell(index);
    });
    connect(groups_, &QHeaderView::sectionResized, this, [this] {
        widthsAreTheirs_ = widthsAreTheirs_ || (!sharing_ && (QGuiApplication::mouseButtons() & Qt::LeftButton) != 0);
    });
    const auto rowsChanged = [this] {
        shareWidth();
        updateGeometry();
        Q_EMIT heightOfAllChanged();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, rowsChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, rowsChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this, &HostsView::shareWidth);
    shareWidth();
}

QList<int> HostsView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

int HostsView::heightOfAll() const
{
    const int rows = std::max(1, model_.rowCount());
    return groups_->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
}

QSize HostsView::minimumSizeHint() const
{
    const int rows = std::clamp(model_.rowCount(), 1, 2);
    return {300, groups_->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
}

QString HostsView::asText() const
{
    QList<int> rows = selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < model_.rowCount(); ++row)
            rows << row;
    }
    QStringList lines;
    for (const int row : rows) {
        QStringList words;
        for (int column = 0; column < hostColumns; ++column)
            words << model_.index(row, column).data().toString();
        lines << words.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void HostsView::openCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto column = static_cast<HostColumn>(index.column());
    if (index.flags() & Qt::ItemIsEditable)
        edit(index);
    else if (column == HostColumn::Roles || column == HostColumn::Ssh)
        Q_EMIT formRequested(index);
}

void HostsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(asText());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Delete:
        if (const QList<int> rows = selectedRows(); !rows.isEmpty() && event->modifiers() == Qt::NoModifier)
            Q_EMIT removalRequested(rows);
        return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (state() != EditingState) {
            openCell(currentIndex());
            return;
        }
        break;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

void HostsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model_.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokensOf(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(12, 4, -12, -4), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Add a host, paste a list, or import a configuration."));
}

void HostsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        shareWidth();
}

void HostsView::shareWidth()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QFontMetrics metrics(option.font);
    verticalHeader()->setDefaultSectionSize(delegate_->sizeHint(option, model_.index(0, 0)).height());

    const auto titleWidth = [&](HostColumn column) { return metrics.horizontalAdvance(name(column)) + 24; };
    int least = 0;
    for (int column = 0; column < hostColumns; ++column) {
        const auto kind = static_cast<HostColumn>(column);
        least += std::max(leastWidth(kind, titleWidth(kind)), titleWidth(kind));
    }
    if (const int now = viewport()->width() < least ? 1 : 0; now != narrowness_) {
        narrowness_ = now;
        for (int column = 0; column < hostColumns; ++column)
            setColumnHidden(column, now == 1 && isSecondary(static_cast<HostColumn>(column)));
    }
    if (widthsAreTheirs_)
        return;
    std::vector<ColumnWish> wishes;
    std::vector<int> shown;
    for (int column = 0; column < hostColumns; ++column) {
        if (isColumnHidden(column))
            continue;
        const auto kind = static_cast<HostColumn>(column);
        const int title = titleWidth(kind);
        ColumnWish wish{title, leastWidth(kind, title)};
        for (int row = 0; row < model_.rowCount(); ++row)
            wish.wanted = std::max(wish.wanted, delegate_->sizeHint(option, model_.index(row, column)).width());
        wishes.push_back(wish);
        shown.push_back(column);
    }
    sharing_ = true;
    const std::vector<int> widths = columnWidths(wishes, viewport()->width());
    for (std::size_t i = 0; i < shown.size(); ++i)
        setColumnWidth(shown[i], widths[i]);
    sharing_ = false;
}

} // namespace howdah::ui
