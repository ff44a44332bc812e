#pragma once

#include "ui/monitor/cluster_picture.h"

#include <QWidget>

namespace howdah::ui {

/// How full the disks of a member are: path, bar, words.
class DiskBars final : public QWidget {
    Q_OBJECT

public:
    explicit DiskBars(QWidget *parent = nullptr);

    void setDisks(const std::vector<DiskUse> &disks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<DiskUse> disks_;
};

} // namespace howdah::ui
