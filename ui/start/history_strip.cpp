#include "ui/start/history_strip.h"

#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace howdah::ui {

HistoryStrip::HistoryStrip(QWidget *parent) : QWidget(parent), cells_(historyCells)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistoryStrip::setHistory(const QMap<qint64, State> &history, const QDateTime &now)
{
    const qint64 last = now.toSecsSinceEpoch() / historyCell;
    for (int i = 0; i < historyCells; ++i) {
        const auto cell = history.constFind(last - historyCells + 1 + i);
        cells_[static_cast<std::size_t>(i)] = cell == history.cend() ? std::nullopt : std::optional(*cell);
    }
    const auto count = [&](State state) { return static_cast<int>(std::count(cells_.begin(), cells_.end(), state)); };
    setAccessibleName(tr("Last 7 days: %1 of %2 six-hour spans watched, %3 with a problem, %4 with a warning")
                          .arg(historyCells - std::count(cells_.begin(), cells_.end(), std::nullopt))
                          .arg(historyCells)
                          .arg(count(State::Problem))
                          .arg(count(State::Warning)));
    setToolTip(accessibleName());
    update();
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const double step = static_cast<double>(width() + 1) / historyCells;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const auto left = static_cast<int>(static_cast<double>(i) * step);
        const auto right = static_cast<int>(static_cast<double>(i + 1) * step) - 2;
        const QRect cell(left, 1, right - left, height() - 2);
        const std::optional<State> state = cells_[i];
        painter.setBrush(Qt::NoBrush);
        if (!state || *state == State::Unknown) {
            painter.setPen(QPen(tokens.unknown.line, 1, Qt::DashLine));
            painter.drawRect(cell.adjusted(0, 0, -1, -1));
        } else if (*state == State::Problem) {
            painter.fillRect(cell, tokens.problem.text);
        } else if (*state == State::Warning || *state == State::NeedsYou) {
            painter.fillRect(cell.adjusted(0, cell.height() * 2 / 5, 0, 0), tokens.warn.text);
        } else {
            painter.fillRect(cell, tokens.ok.text);
        }
    }
}

} // namespace howdah::ui
