#include "ui/monitor/disk_bars.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/text.h"

#include <QPainter>

#include <algorithm>

namespace howdah::ui {

namespace {

QString words(const DiskUse &disk)
{
    return DiskBars::tr("%1 % of %2").arg(qRound(disk.used * 100)).arg(sizeText(disk.size));
}

} // namespace

DiskBars::DiskBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DiskBars::setDisks(const std::vector<DiskUse> &disks)
{
    disks_ = disks;
    QStringList parts;
    for (const DiskUse &disk : disks)
        parts << QStringLiteral("%1 %2").arg(disk.mount, words(disk));
    setAccessibleName(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize DiskBars::sizeHint() const
{
    return {280, static_cast<int>(disks_.size()) * (fontMetrics().height() + 4)};
}

void DiskBars::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const int height = fontMetrics().height();
    int text = 0;
    int path = 0;
    for (const DiskUse &disk : disks_) {
        text = std::max(text, fontMetrics().horizontalAdvance(words(disk)));
        path = std::max(path, QFontMetrics(codeFont()).horizontalAdvance(disk.mount));
    }
    path = std::min(path, width() / 3);
    int top = 0;
    for (const DiskUse &disk : disks_) {
        painter.setFont(codeFont());
        painter.setPen(tokens.text);
        painter.drawText(QRect(0, top, path, height), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(codeFont()).elidedText(disk.mount, Qt::ElideMiddle, path));
        const QRectF bar(path + 10.5, top + height / 2.0 - 4.5, std::clamp(width() - path - text - 24, 20, 120), 9);
        const QColor color = disk.state == State::Ok ? tokens.buttonLine : tokens.of(toneOf(disk.state)).text;
        painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * std::clamp(disk.used, 0.0, 1.0), bar.height())),
                         color);
        painter.setPen(tokens.buttonLine);
        painter.drawRect(bar);
        painter.setFont(font());
        painter.setPen(disk.state == State::Ok ? tokens.text : tokens.of(toneOf(disk.state)).text);
        const QRect rest(static_cast<int>(bar.right()) + 10, top, width() - static_cast<int>(bar.right()) - 10, height);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(words(disk), Qt::ElideRight, rest.width()));
        top += height + 4;
    }
}

} // namespace howdah::ui
