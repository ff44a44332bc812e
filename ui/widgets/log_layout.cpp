#include "ui/widgets/log_layout.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>

namespace howdah::ui {

QString shownText(const LogLine &line)
{
    switch (line.mark) {
    case LineMark::Command: return QStringLiteral("+ ") + line.text;
    case LineMark::StepStarted: return QStringLiteral("▸ ") + line.text;
    case LineMark::StepDone: return QStringLiteral("✓ ") + line.text;
    case LineMark::StepFailed: return QStringLiteral("✗ ") + line.text;
    case LineMark::StepStopped: return QStringLiteral("■ ") + line.text;
    case LineMark::None:
    case LineMark::Note: break;
    }
    return line.text;
}

void LogLayout::setFont(const QFont &font)
{
    font_ = font;
    forget();
}

void LogLayout::setWidth(int width)
{
    if (width == width_)
        return;
    width_ = width;
    forget();
}

const LaidOutLine &LogLayout::of(const LogBuffer &buffer, qint64 line)
{
    if (LaidOutLine *found = cache_.object(line))
        return *found;
    auto made = std::make_unique<LaidOutLine>();
    made->line = buffer.at(line);
    made->shown = shownText(made->line);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    QTextLayout &layout = made->layout;
    layout.setFont(font_);
    layout.setText(made->shown);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const qreal indent = std::min(QFontMetricsF(font_).horizontalAdvance(QLatin1Char(' ')) * 2, width_ / 4.0);
    layout.beginLayout();
    int rows = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        const qreal left = rows == 0 ? 0 : indent;
        row.setLineWidth(std::max(16.0, width_ - left));
        row.setPosition({left, static_cast<qreal>(rows) * rowHeight_});
        ++rows;
    }
    layout.endLayout();
    made->rows = std::max(1, rows);
    // The cost bounds what is kept; a single line that is dearer than all of it would not be kept at all.
    const int cost = std::clamp(made->rows, 1, 1024);
    LaidOutLine *kept = made.get();
    cache_.insert(line, made.release(), cost);
    return *kept;
}

} // namespace howdah::ui
