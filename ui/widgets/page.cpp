#include "ui/widgets/page.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace howdah::ui {

Page::Page(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent), head_(new QHBoxLayout), subtitle_(textLabel()), body_(new QVBoxLayout)
{
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    QLabel *name = titleLabel(title);
    name->setVisible(!title.isEmpty());
    titles->addWidget(name);
    titles->addWidget(subtitle_);
    subtitle_->setForegroundRole(QPalette::PlaceholderText);
    head_->setSpacing(8);
    head_->addLayout(titles, 1);
    body_->setSpacing(10);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head_);
    layout->addLayout(body_, 1);
    setAccessibleName(title);
    setSubtitle(subtitle);
}

void Page::addToHead(QWidget *widget)
{
    head_->addWidget(widget, 0, Qt::AlignVCenter);
}

void Page::setSubtitle(const QString &text)
{
    subtitle_->setText(text);
    subtitle_->setVisible(!text.isEmpty());
}

} // namespace howdah::ui
