#pragma once

#include "ui/widgets/log_buffer.h"

#include <QCache>
#include <QFont>
#include <QTextLayout>

namespace howdah::ui {

/// A line as it is shown: its mark before its text, broken into rows.
struct LaidOutLine {
    LogLine line;
    QString shown;
    QTextLayout layout;
    int rows = 1;
};

/// Breaks lines of a log into rows of a given width, the rows after the first indented. Keeps the last ones that were asked for, so that
/// scrolling lays out no more than what comes into sight.
class LogLayout {
public:
    LogLayout() : cache_(4096) {}

    void setFont(const QFont &font);
    void setWidth(int width); ///< of the text, without gutter
    void setRowHeight(int height) { rowHeight_ = height; }
    void forget() { cache_.clear(); }
    /// Valid until the next call.
    [[nodiscard]] const LaidOutLine &of(const LogBuffer &buffer, qint64 line);

private:
    QFont font_;
    int width_ = 0;
    int rowHeight_ = 16;
    QCache<qint64, LaidOutLine> cache_;
};

/// The text of a line with the sign of its mark: "✓ Install packages".
[[nodiscard]] QString shownText(const LogLine &line);

} // namespace howdah::ui
