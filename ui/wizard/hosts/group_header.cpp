#include "ui/wizard/hosts/group_header.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace howdah::ui {

GroupHeader::GroupHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void GroupHeader::addGroup(int first, const QString &title)
{
    groups_.push_back({first, title});
}

void GroupHeader::setGroupTitle(int group, const QString &title)
{
    if (groups_.at(group).title == title)
        return;
    groups_[group].title = title;
    viewport()->update();
}

bool GroupHeader::beginsGroup(int column) const
{
    return std::any_of(groups_.begin(), groups_.end(), [column](const Group &group) { return group.first == column; });
}

int GroupHeader::bandHeight() const
{
    return std::max(22, QFontMetrics(captionFont()).height() + 6);
}

QSize GroupHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(size.height() + bandHeight());
    return size;
}

void GroupHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QHeaderView::paintSection(painter, rect.adjusted(0, bandHeight(), 0, 0), section);
}

void GroupHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.setFont(captionFont());
    const int height = bandHeight();
    painter.fillRect(0, 0, viewport()->width(), height, tokens.header);
    for (qsizetype i = 0; i < groups_.size(); ++i) {
        const int next = i + 1 < groups_.size() ? groups_.at(i + 1).first : count();
        int left = -1;
        int right = -1;
        for (int column = groups_.at(i).first; column < next; ++column) {
            if (isSectionHidden(column))
                continue;
            if (left < 0)
                left = sectionViewportPosition(column);
            right = sectionViewportPosition(column) + sectionSize(column);
        }
        if (left < 0)
            continue;
        const QRect band(left + 8, 0, right - left - 16, height);
        painter.setPen(tokens.muted);
        painter.drawText(band, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(captionFont()).elidedText(groups_.at(i).title, Qt::ElideRight, band.width()));
        painter.setPen(tokens.strongLine);
        if (i > 0)
            painter.drawLine(left - 1, 0, left - 1, viewport()->height());
    }
    painter.setPen(tokens.line);
    painter.drawLine(0, height - 1, viewport()->width(), height - 1);
}

} // namespace howdah::ui
