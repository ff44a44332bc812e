#pragma once

#include "ui/widgets/state.h"

#include <QWidget>

namespace howdah::ui {

/// A state as a picture of 16 pixels (or `size`), with its word for screen readers.
class StateIcon final : public QWidget {
    Q_OBJECT

public:
    explicit StateIcon(State state = State::Waiting, int size = 16, QWidget *parent = nullptr);

    void setState(State state);
    [[nodiscard]] State state() const { return state_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State state_;
};

} // namespace howdah::ui
