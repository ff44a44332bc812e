#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

class QLabel;

namespace howdah::ui {

/// "The design so far:" and its chips, which go on in a second line where one is too short.
class DesignLine final : public QWidget {
    Q_OBJECT

public:
    explicit DesignLine(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    [[nodiscard]] const QList<Chip> &chips() const { return chips_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QLabel *title_;
    QList<Chip> chips_;
    QList<ChipLabel *> labels_;
};

} // namespace howdah::ui
