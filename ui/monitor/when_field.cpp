#include "ui/monitor/when_field.h"

#include "ui/widgets/text.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QRadioButton>

namespace howdah::ui {

WhenField::WhenField(const QString &timeName, QWidget *parent)
    : QWidget(parent), now_(new QRadioButton(tr("&Now"))), at_(new QRadioButton(tr("&At"))), time_(new QDateTimeEdit)
{
    now_->setChecked(true);
    time_->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    time_->setTimeSpec(Qt::UTC);
    const QDateTime nextHour = QDateTime::currentDateTimeUtc().addSecs(3600);
    time_->setDateTime(QDateTime(nextHour.date(), QTime(nextHour.time().hour(), 0), Qt::UTC));
    time_->setCalendarPopup(true);
    time_->setEnabled(false);
    time_->setMinimumWidth(170);
    time_->setAccessibleName(timeName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(boldLabel(tr("When")));
    layout->addWidget(now_);
    layout->addWidget(at_);
    layout->addWidget(time_);
    layout->addWidget(new QLabel(tr("UTC")));
    layout->addStretch(1);
    connect(at_, &QRadioButton::toggled, this, [this](bool later) {
        time_->setEnabled(later);
        Q_EMIT changed();
    });
    connect(time_, &QDateTimeEdit::dateTimeChanged, this, &WhenField::changed);
}

bool WhenField::isLater() const
{
    return at_->isChecked();
}

QDateTime WhenField::time() const
{
    return isLater() ? time_->dateTime() : QDateTime();
}

bool WhenField::hasPassed() const
{
    return isLater() && time_->dateTime() <= QDateTime::currentDateTimeUtc();
}

} // namespace howdah::ui
