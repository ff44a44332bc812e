#include "ui/monitor/view_switch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace howdah::ui {

ViewSwitch::ViewSwitch(QWidget *parent)
    : QWidget(parent), group_(new QButtonGroup(this)), layout_(new QHBoxLayout(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // Not clicked: a screen reader toggles without a click.
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(id);
    });
}

void ViewSwitch::addView(int id, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    group_->addButton(button, id);
    layout_->addWidget(button);
}

void ViewSwitch::setViewVisible(int id, bool visible)
{
    group_->button(id)->setVisible(visible);
}

void ViewSwitch::setCurrent(int id)
{
    group_->button(id)->setChecked(true);
}

int ViewSwitch::current() const
{
    return group_->checkedId();
}

} // namespace howdah::ui
