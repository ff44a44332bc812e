#include "ui/run/step_bar.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace howdah::ui {

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void StepBar::setCounts(int done, int failed, int running, int total)
{
    done_ = done;
    failed_ = failed;
    running_ = running;
    total_ = total;
    setAccessibleDescription(tr("%1 of %2 steps done, %3 failed").arg(done).arg(total).arg(failed));
    setToolTip(accessibleDescription());
    update();
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(frame, 2, 2);
    painter.fillPath(path, tokens.base);
    painter.save();
    painter.setClipPath(path);
    double x = 0;
    const auto part = [&](int count, const QBrush &brush) {
        if (count == 0 || total_ == 0)
            return;
        // A single failed step among hundreds is still seen.
        const double width = std::max(4.0, this->width() * static_cast<double>(count) / total_);
        painter.fillRect(QRectF(x, 0, width, height()), brush);
        x += width;
    };
    part(done_, tokens.ok.text);
    part(failed_, tokens.problem.text);
    part(running_, QBrush(tokens.accent.text, Qt::BDiagPattern));
    painter.restore();
    painter.setPen(QPen(tokens.strongLine, 1));
    painter.drawPath(path);
}

} // namespace howdah::ui
