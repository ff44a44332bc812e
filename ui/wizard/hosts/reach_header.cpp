#include "ui/wizard/hosts/reach_header.h"

#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int margin = 8;
constexpr int leastRowTitle = 110;
constexpr int mostRowTitle = 190;

} // namespace

ReachHeader::ReachHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
}

void ReachHeader::setElision(Qt::TextElideMode mode)
{
    elision_ = mode;
    viewport()->update();
}

QSize ReachHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (orientation() == Qt::Horizontal || model() == nullptr)
        return size;
    int widest = leastRowTitle;
    for (int row = 0; row < model()->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(model()->headerData(row, Qt::Vertical).toString())
                                      + 2 * margin + 2);
    size.setWidth(std::min(widest, mostRowTitle));
    return size;
}

void ReachHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(palette());
    const bool across = orientation() == Qt::Horizontal;
    painter->fillRect(rect, tokens.header);
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(across ? tokens.line : tokens.strongLine);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const QRect inside = rect.adjusted(margin, 0, -margin, 0);
    const QString text = model()->headerData(section, orientation()).toString();
    painter->setPen(tokens.text);
    painter->drawText(inside, static_cast<int>(Qt::AlignVCenter | (across ? Qt::AlignHCenter : Qt::AlignLeft)),
                      fontMetrics().elidedText(text, elision_, inside.width()));
}

void ReachHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int end = length() - offset();
    const bool across = orientation() == Qt::Horizontal;
    const QRect rest = across ? QRect(end, 0, viewport()->width() - end, viewport()->height())
                              : QRect(0, end, viewport()->width(), viewport()->height() - end);
    QPainter painter(viewport());
    painter.fillRect(rest, tokensOf(palette()).base);
}

} // namespace howdah::ui
