#include "ui/wizard/hosts/reach_delegate.h"

#include "ui/widgets/data_role.h"
#include "ui/widgets/glyph.h"
#include "ui/wizard/hosts/reach_model.h"

#include <QPainter>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int picture = 14;
constexpr int gap = 5;
constexpr int margin = 6;

void paintStripes(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setClipRect(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 5));
    constexpr int step = 12;
    for (int x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += step)
        painter->drawLine(x, rect.bottom() + 4, x + rect.height() + 8, rect.top() - 4);
    painter->restore();
}

} // namespace

QString ReachDelegate::shown(const QModelIndex &index) const
{
    if (!compact_)
        return index.data().toString();
    const auto kind = static_cast<ReachKind>(index.data(ReachModel::KindRole).toInt());
    return kind == ReachKind::NotNeeded ? QStringLiteral("–") : index.data(ReachModel::CountRole).toString();
}

void ReachDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto kind = static_cast<ReachKind>(index.data(ReachModel::KindRole).toInt());
    const QVariant stateData = index.data(StateRole);
    const std::optional<State> state = stateData.isValid() ? std::optional(stateData.value<State>()) : std::nullopt;
    const bool problem = state == State::Problem;

    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, kind == ReachKind::Self ? tokens.neutral.soft
                                   : problem               ? tokens.problem.soft
                                                           : tokens.base);
    if (kind == ReachKind::NotTested)
        paintStripes(painter, option.rect, tokens.alternate == tokens.base ? tokens.header : tokens.window);

    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());

    const QFontMetrics metrics(option.font);
    QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    const int room = inside.width() - (state ? picture + gap : 0);
    const QString text = metrics.elidedText(shown(index), Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(text) + (state ? picture + gap : 0);
    int left = inside.left() + std::max(0, (inside.width() - width) / 2);
    if (state) {
        paintState(painter, QRectF(left, inside.center().y() - picture / 2.0 + 0.5, picture, picture), *state, tokens);
        left += picture + gap;
    }
    painter->setFont(option.font);
    painter->setPen(problem ? tokens.problem.text : index.data(MutedRole).toBool() ? tokens.muted : tokens.text);
    painter->drawText(QRect(left, inside.top(), inside.right() - left + 2, inside.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, text);
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent.text, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ReachDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const bool hasPicture = index.data(StateRole).isValid();
    return {metrics.horizontalAdvance(shown(index)) + (hasPicture ? picture + gap : 0) + 2 * margin + 4,
            std::max(28, metrics.height() + 8)};
}

} // namespace howdah::ui
