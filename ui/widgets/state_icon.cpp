#include "ui/widgets/state_icon.h"

#include "ui/widgets/glyph.h"

#include <QPainter>

namespace howdah::ui {

StateIcon::StateIcon(State state, int size, QWidget *parent) : QWidget(parent), state_(state)
{
    setFixedSize(size, size);
    setAccessibleName(word(state));
}

void StateIcon::setState(State state)
{
    if (state == state_)
        return;
    state_ = state;
    setAccessibleName(word(state));
    update();
}

void StateIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(&painter, rect(), state_, tokensOf(palette()));
}

} // namespace howdah::ui
