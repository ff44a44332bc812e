#include "ui/widgets/cell_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_role.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int margin = 8;
constexpr int picture = 14;

struct Cell {
    QString text;
    QString sub;
    QFont font;
    QList<Chip> chips;
    std::optional<State> state;
    QIcon icon;
    bool isWrapped = false; ///< `sub` goes on with the text
};

Cell cellOf(const QModelIndex &index, const QFont &base)
{
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.sub = index.data(SubTextRole).toString();
    cell.chips = index.data(ChipsRole).value<QList<Chip>>();
    cell.font = index.data(CodeRole).toBool() ? codeFont() : base;
    if (index.data(StrongRole).toBool())
        cell.font.setBold(true);
    if (const QVariant state = index.data(StateRole); state.isValid())
        cell.state = state.value<State>();
    cell.icon = index.data(Qt::DecorationRole).value<QIcon>();
    return cell;
}

/// The end of what fits into a line of this width, at a border of words.
qsizetype lineEnd(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

/// A cell that may wrap and has to: its second line is where others have their sub text.
void wrap(Cell &cell, const QModelIndex &index, int width)
{
    width -= cell.state ? picture + 5 : 0;
    if (!index.data(wrapRole).toBool() || width <= 0 || QFontMetrics(cell.font).horizontalAdvance(cell.text) <= width)
        return;
    const qsizetype end = lineEnd(cell.text, cell.font, width);
    cell.sub = cell.text.mid(end);
    cell.text = cell.text.left(end).trimmed();
    cell.isWrapped = true;
}

QColor colorOf(const QModelIndex &index, const Cell &cell, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    if ((option.state & QStyle::State_Enabled) == 0 || (index.flags() & Qt::ItemIsEnabled) == 0)
        return tokens.disabled;
    if (index.data(MutedRole).toBool())
        return tokens.muted;
    if (const QVariant own = index.data(Qt::ForegroundRole); own.isValid())
        return own.value<QBrush>().color();
    if (cell.state && (*cell.state == State::Problem || *cell.state == State::Warning))
        return tokens.of(toneOf(*cell.state)).text;
    return tokens.text;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QWidget *widget = option.widget;
    QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, widget);

    const Tokens &tokens = tokensOf(option.palette);
    Cell cell = cellOf(index, option.font);
    QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    wrap(cell, index, inside.width());
    painter->save();
    painter->setClipRect(option.rect);

    if (!cell.chips.isEmpty()) {
        for (const Chip &chip : cell.chips) {
            if (inside.width() < 24)
                break;
            inside.setLeft(paintChip(painter, inside, chip, option.font, tokens).right() + 6);
        }
        painter->restore();
        return;
    }

    const QFontMetrics metrics(cell.font);
    const QFont smallFont = cell.isWrapped ? cell.font : captionFont();
    const QFontMetrics small(smallFont);
    const int height = metrics.height() + (cell.sub.isEmpty() ? 0 : small.height());
    int top = inside.top() + (inside.height() - height) / 2;
    int left = inside.left();
    if (cell.state) {
        paintState(painter, QRectF(left, top + (metrics.height() - picture) / 2.0, picture, picture), *cell.state,
                   tokens);
        left += picture + 5;
    } else if (!cell.icon.isNull()) {
        cell.icon.paint(painter, QRect(left, top + (metrics.height() - 16) / 2, 16, 16));
        left += 16 + 6;
    }
    const Qt::Alignment across = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const Qt::Alignment along = (across == 0 ? Qt::AlignLeft : across) | Qt::AlignVCenter;
    painter->setFont(cell.font);
    painter->setPen(colorOf(index, cell, option, tokens));
    const QRect first(left, top, inside.right() - left + 1, metrics.height());
    painter->drawText(first, static_cast<int>(along),
                      metrics.elidedText(cell.text, option.textElideMode, first.width()));
    if (!cell.sub.isEmpty()) {
        painter->setFont(smallFont);
        if (!cell.isWrapped)
            painter->setPen(tokens.muted);
        const QRect second(inside.left(), top + metrics.height(), inside.width(), small.height());
        painter->drawText(second, static_cast<int>(along),
                          small.elidedText(cell.sub, option.textElideMode, second.width()));
    }
    painter->restore();
    if ((option.state & QStyle::State_HasFocus) != 0 && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter->setPen(QPen(tokens.accent.text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Cell cell = cellOf(index, option.font);
    wrap(cell, index, option.rect.width() - 2 * margin);
    const QFontMetrics metrics(cell.font);
    const QFontMetrics small(captionFont());
    int width = 0;
    if (!cell.chips.isEmpty()) {
        for (const Chip &chip : cell.chips)
            width += chipSize(chip, option.font).width() + 6;
    } else {
        width = std::max(metrics.horizontalAdvance(cell.text) + (cell.state ? picture + 5 : 0)
                             + (cell.icon.isNull() ? 0 : 22),
                         small.horizontalAdvance(cell.sub));
    }
    const int height =
        cell.sub.isEmpty() ? std::max(28, metrics.height() + 8) : std::max(44, metrics.height() + small.height() + 6);
    return {width + 2 * margin + 2, height};
}

} // namespace howdah::ui
