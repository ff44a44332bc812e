#include "ui/start/project_delegate.h"

#include "ui/start/project_model.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_role.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int margin = 12;
constexpr int picture = 20;
constexpr int textLeft = margin + picture + 14;
constexpr int gap = 8;

/// Where the two lines of a row are.
struct Lines {
    QRect first;
    QRect second;
};

Lines linesOf(const QRect &row)
{
    const int upper = QFontMetrics(boldFont()).height();
    const int lower = QFontMetrics(captionFont()).height();
    const int top = row.top() + (row.height() - upper - lower - 2) / 2;
    return {QRect(row.left() + textLeft, top, row.width() - textLeft - margin, upper),
            QRect(row.left() + textLeft, top + upper + 2, row.width() - textLeft - margin, lower)};
}

/// "Locate…" and "Remove from list", from the right.
std::pair<QRect, QRect> linksOf(const QRect &row)
{
    const QFontMetrics small(captionFont());
    const QRect line = linesOf(row).second;
    const int remove = small.horizontalAdvance(ProjectDelegate::tr("Remove from list"));
    const int locate = small.horizontalAdvance(ProjectDelegate::tr("Locate…"));
    const QRect removeRect(line.right() - remove + 1, line.top(), remove, line.height());
    return {QRect(removeRect.left() - gap - locate, line.top(), locate, line.height()), removeRect};
}

QColor colorOf(State state, const Tokens &tokens)
{
    switch (state) {
    case State::Unknown: return tokens.muted;
    case State::Waiting:
    case State::Off: return tokens.text;
    default: return tokens.of(toneOf(state)).text;
    }
}

} // namespace

void ProjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect row = option.rect;
    const Lines lines = linesOf(row);
    const auto state = index.data(StateRole).value<State>();
    const bool missing = index.data(MissingRole).toBool();
    const QFont bold = boldFont();
    const QFont small = captionFont();

    painter->save();
    painter->setClipRect(row);
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(row, tokens.accent.soft);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), tokens.accent.text);
    } else if ((option.state & QStyle::State_MouseOver) != 0) {
        painter->fillRect(row, tokens.alternate);
    }
    painter->setPen(QPen(tokens.line, 1));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    paintState(painter, QRectF(row.left() + margin, row.center().y() - picture / 2.0, picture, picture), state, tokens);

    // The words at the right first: what is left over is for the name.
    const QString reason = index.data(ReasonRole).toString();
    const QString when = index.data(WhenRole).toString();
    const int half = lines.first.width() / 2;
    const int reasonWidth = std::min(half, QFontMetrics(option.font).horizontalAdvance(reason));
    painter->setFont(option.font);
    painter->setPen(colorOf(state, tokens));
    painter->drawText(lines.first, Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetrics(option.font).elidedText(reason, Qt::ElideRight, half));
    int secondWidth = 0;
    painter->setFont(small);
    if (missing) {
        const auto [locate, remove] = linksOf(row);
        QFont link = small;
        link.setUnderline(true);
        painter->setFont(link);
        painter->setPen(tokens.accent.text);
        painter->drawText(locate, Qt::AlignLeft | Qt::AlignVCenter, tr("Locate…"));
        painter->drawText(remove, Qt::AlignLeft | Qt::AlignVCenter, tr("Remove from list"));
        secondWidth = remove.right() - locate.left();
    } else {
        painter->setPen(tokens.muted);
        painter->drawText(lines.second, Qt::AlignRight | Qt::AlignVCenter, when);
        secondWidth = QFontMetrics(small).horizontalAdvance(when);
    }

    QRect first = lines.first.adjusted(0, 0, -reasonWidth - 2 * gap, 0);
    int chips = 0;
    const QStringList tags = index.data(TagsRole).toStringList();
    for (const QString &tag : tags)
        chips += gap + chipSize({tag}, small).width();
    const QFontMetrics boldMetrics(bold);
    const QString name =
        boldMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, first.width() - chips);
    painter->setFont(bold);
    painter->setPen(missing ? tokens.muted : tokens.text);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, name);
    first.setLeft(first.left() + boldMetrics.horizontalAdvance(name) + gap);
    for (const QString &tag : tags)
        first.setLeft(paintChip(painter, first, {tag}, small, tokens).right() + gap);

    painter->setFont(small);
    painter->setPen(tokens.muted);
    const QRect second = lines.second.adjusted(0, 0, -secondWidth - 2 * gap, 0);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(index.data(SubTextRole).toString(), Qt::ElideMiddle, second.width()));
    if ((option.state & QStyle::State_HasFocus) != 0 && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter->setPen(QPen(tokens.accent.text, 2));
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ProjectDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(boldFont()).height() + QFontMetrics(captionFont()).height() + 2;
    return {360, std::max(60, lines + 18)};
}

ProjectDelegate::Link ProjectDelegate::linkAt(const QStyleOptionViewItem &option, const QPoint &point)
{
    const auto [locate, remove] = linksOf(option.rect);
    if (locate.adjusted(-3, -4, 3, 4).contains(point))
        return Link::Locate;
    return remove.adjusted(-3, -4, 3, 4).contains(point) ? Link::Remove : Link::None;
}

bool ProjectDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.data(MissingRole).toBool())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    switch (linkAt(option, mouse->position().toPoint())) {
    case Link::Locate: Q_EMIT locateRequested(index); return true;
    case Link::Remove: Q_EMIT removeRequested(index); return true;
    case Link::None: break;
    }
    return false;
}

} // namespace howdah::ui
