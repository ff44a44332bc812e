#pragma once

#include "ui/document/recent_project.h"

#include <QWidget>

namespace howdah::ui {

/// The last seven days in cells of six hours: full green good, half amber warning, full red problem, dashed where nobody was looking.
class HistoryStrip final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryStrip(QWidget *parent = nullptr);

    void setHistory(const QMap<qint64, State> &history, const QDateTime &now);
    [[nodiscard]] QSize sizeHint() const override { return {320, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::optional<State>> cells_;
};

} // namespace howdah::ui
