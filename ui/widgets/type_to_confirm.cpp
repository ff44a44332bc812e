#include "ui/widgets/type_to_confirm.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

TypeToConfirm::TypeToConfirm(const QString &prompt, const QString &button, QWidget *parent)
    : QWidget(parent),
      prompt_(textLabel(prompt)),
      field_(new QLineEdit),
      button_(new QPushButton(button)),
      left_(mutedLabel())
{
    field_->setFont(codeFont());
    field_->setAccessibleName(prompt);
    button_->setProperty("tone", QStringLiteral("danger"));
    button_->setAutoDefault(false);
    button_->setEnabled(false);
    left_->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(field_, 1);
    row->addWidget(button_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    prompt_->setBuddy(field_);
    layout->addWidget(prompt_);
    layout->addLayout(row);
    layout->addWidget(left_);

    connect(field_, &QLineEdit::textChanged, this, &TypeToConfirm::update);
    field_->installEventFilter(this);
    connect(button_, &QPushButton::clicked, this, &TypeToConfirm::confirmed);
}

void TypeToConfirm::setPrompt(const QString &prompt)
{
    prompt_->setText(prompt);
    field_->setAccessibleName(prompt);
}

void TypeToConfirm::setExpected(const QString &expected)
{
    expected_ = expected;
    field_->clear();
    update();
}

void TypeToConfirm::setButton(const QString &text)
{
    button_->setText(text);
}

void TypeToConfirm::setObstacle(const QString &reason)
{
    obstacle_ = reason;
    update();
}

bool TypeToConfirm::eventFilter(QObject *watched, QEvent *event)
{
    // In a dialog Enter would press the default button, which is Cancel where something can be lost.
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (button_->isEnabled())
        button_->setFocus(Qt::TabFocusReason);
    return true;
}

bool TypeToConfirm::matches() const
{
    return !expected_.isEmpty() && field_->text() == expected_;
}

QString TypeToConfirm::typed() const
{
    return field_->text();
}

void TypeToConfirm::update()
{
    const QString typed = field_->text();
    button_->setEnabled(matches() && obstacle_.isEmpty());
    if (matches())
        left_->setText(obstacle_);
    else if (expected_.startsWith(typed))
        left_->setText(tr("%n character(s) to go", nullptr, static_cast<int>(expected_.size() - typed.size())));
    else
        left_->setText(tr("That is something else."));
}

} // namespace howdah::ui
