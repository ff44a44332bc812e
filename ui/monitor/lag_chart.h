#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace howdah::ui {

using LagPoint = std::pair<qint64, std::optional<qint64>>; ///< milliseconds since the epoch, bytes behind

/// How far behind the leader a member was over the last half hour. Where nothing was seen there is a shaded gap: nothing is guessed.
class LagChart final : public QWidget {
    Q_OBJECT

public:
    explicit LagChart(QWidget *parent = nullptr);

    /// `limit` in bytes is drawn as a line where it is within reach.
    void setHistory(std::vector<LagPoint> points, qint64 limit, qint64 now);
    [[nodiscard]] QSize sizeHint() const override { return {300, 92}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 92}; }

    /// From when to when nothing was seen, of points oldest first, within [from, to]. Pure.
    [[nodiscard]] static std::vector<std::pair<qint64, qint64>> gaps(const std::vector<LagPoint> &points, qint64 from,
                                                                     qint64 to);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<LagPoint> points_;
    qint64 limit_ = 0;
    qint64 now_ = 0;
};

} // namespace howdah::ui
