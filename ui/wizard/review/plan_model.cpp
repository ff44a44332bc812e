#include "ui/wizard/review/plan_model.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/data_role.h"

#include <QApplication>
#include <QPainter>

namespace howdah::ui {

namespace {

constexpr quintptr groupId = 0; ///< of an index; entries have their group's row + 1

} // namespace

QString signOf(ItemChange change)
{
    switch (change) {
    case ItemChange::Create: return QStringLiteral("+");
    case ItemChange::Change: return QStringLiteral("~");
    case ItemChange::Run: return QStringLiteral("▸");
    case ItemChange::Destroy: break;
    }
    return QStringLiteral("!");
}

QString wordOf(ItemChange change)
{
    switch (change) {
    case ItemChange::Create: return PlanModel::tr("new");
    case ItemChange::Change: return PlanModel::tr("changed");
    case ItemChange::Run: return PlanModel::tr("is run");
    case ItemChange::Destroy: break;
    }
    return PlanModel::tr("destroys data");
}

void PlanModel::setGroups(std::vector<PlanGroup> groups)
{
    beginResetModel();
    groups_ = std::move(groups);
    endResetModel();
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupId);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(groups_.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return static_cast<int>(groups_[static_cast<std::size_t>(parent.row())].items.size());
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const PlanItem *PlanModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    return &groups_[index.internalId() - 1].items[static_cast<std::size_t>(index.row())];
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanItem *entry = item(index);
    if (entry == nullptr) {
        const PlanGroup &group = groups_[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return group.title;
        case HostRole: return group.host;
        case CountRole: return static_cast<int>(group.items.size());
        case Qt::AccessibleTextRole: return tr("%1, entries: %2").arg(group.title).arg(group.items.size());
        default: return {};
        }
    }
    const bool several = entry->hosts.size() > 1;
    const QString where = several ? tr("%1 hosts").arg(entry->hosts.size()) : entry->where;
    switch (role) {
    case Qt::DisplayRole: return entry->title;
    case Qt::ToolTipRole: {
        const QString path = entry->diff ? entry->diff->name : entry->title;
        return QStringLiteral("%1: %2\n%3").arg(entry->hosts.join(QStringLiteral(", ")), path, entry->step);
    }
    case HostRole: return entry->hosts.join(QStringLiteral(", "));
    case ItemChangeRole: return static_cast<int>(entry->change);
    case WhereRole: return where;
    case LevelRole: return entry->change == ItemChange::Destroy ? 3 : entry->restarts.isEmpty() ? 0 : 1;
    case Qt::AccessibleTextRole: {
        QString text =
            tr("%1 on %2, %3").arg(entry->title, entry->hosts.join(QStringLiteral(", ")), wordOf(entry->change));
        if (entry->diff) {
            const std::vector<DiffLine> lines = changedLines(*entry->diff);
            text += QStringLiteral(", ")
                    + tr("%1 added, %2 removed")
                          .arg(countOf(lines, DiffKind::Added))
                          .arg(countOf(lines, DiffKind::Removed));
        }
        return text;
    }
    default: return {};
    }
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QWidget *widget = option.widget;
    QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, widget);
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    QRect inside = option.rect.adjusted(4, 0, -8, 0);
    const QVariant change = index.data(ItemChangeRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString aside = change.isValid() ? index.data(WhereRole).toString() : index.data(CountRole).toString();

    if (change.isValid()) {
        const auto kind = static_cast<ItemChange>(change.toInt());
        painter->setFont(boldFont());
        painter->setPen(kind == ItemChange::Create    ? tokens.ok.text
                        : kind == ItemChange::Change  ? tokens.accent.text
                        : kind == ItemChange::Destroy ? tokens.problem.text
                                                      : tokens.muted);
        painter->drawText(QRect(inside.left(), inside.top(), 14, inside.height()), Qt::AlignCenter, signOf(kind));
        inside.setLeft(inside.left() + 20);
    }
    const QFont font = change.isValid() ? option.font : boldFont();
    const QFontMetrics small(captionFont());
    const QFontMetrics metrics(font);
    // The title has precedence; the folder takes what is left of the row.
    const int wanted = metrics.horizontalAdvance(text);
    const int room = std::max(0, inside.width() - wanted - 12);
    const QString shown = small.elidedText(aside, Qt::ElideLeft, std::min(room, small.horizontalAdvance(aside) + 2));
    const bool asideFits = !aside.isEmpty() && room > 30;
    if (asideFits) {
        painter->setFont(captionFont());
        painter->setPen(tokens.muted);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, shown);
        inside.setRight(inside.right() - small.horizontalAdvance(shown) - 10);
    }
    painter->setFont(font);
    painter->setPen(index.data(LevelRole).toInt() == 3 ? tokens.problem.text : tokens.text);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
    if ((option.state & QStyle::State_HasFocus) != 0 && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter->setPen(QPen(tokens.accent.text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(24, option.fontMetrics.height() + 8)};
}

} // namespace howdah::ui
