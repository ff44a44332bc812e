#pragma once

#include "ui/wizard/hosts/details.h"

#include <QFrame>

class QScrollArea;

namespace howdah::ui {

class ElidedLabel;
class StateIcon;

/// Shows Details, and copies them as text.
class DetailsCard final : public QFrame {
    Q_OBJECT

public:
    explicit DetailsCard(QWidget *parent = nullptr);

    void display(const Details &details);
    [[nodiscard]] const Details &details() const { return details_; }
    [[nodiscard]] QSize sizeHint() const override { return {340, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *content() const;

    Details details_;
    QWidget *head_;
    StateIcon *state_;
    ElidedLabel *title_;
    QScrollArea *scroll_;
};

} // namespace howdah::ui
