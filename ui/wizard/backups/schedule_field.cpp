#include "ui/wizard/backups/schedule_field.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace howdah::ui {

ScheduleField::ScheduleField(QWidget *parent)
    : QWidget(parent),
      preset_(new QComboBox),
      day_(new QComboBox),
      time_(new QTimeEdit),
      edit_(new QLineEdit),
      words_(mutedLabel())
{
    preset_->addItem(tr("Never"), static_cast<int>(SchedulePreset::None));
    preset_->addItem(tr("Daily"), static_cast<int>(SchedulePreset::Daily));
    preset_->addItem(tr("Monday to Saturday"), static_cast<int>(SchedulePreset::WorkNights));
    preset_->addItem(tr("Weekly"), static_cast<int>(SchedulePreset::Weekly));
    preset_->addItem(tr("Monthly"), static_cast<int>(SchedulePreset::Monthly));
    preset_->addItem(tr("As systemd writes it"), static_cast<int>(SchedulePreset::Own));
    for (int day = 1; day <= 7; ++day)
        day_->addItem(QLocale().dayName(day, QLocale::LongFormat), day);
    time_->setDisplayFormat(QStringLiteral("HH:mm"));
    day_->setAccessibleName(tr("Day of the week"));
    time_->setAccessibleName(tr("Time of day on the hosts"));
    edit_->setAccessibleName(tr("Calendar event"));
    edit_->setFont(codeFont());
    edit_->setPlaceholderText(QStringLiteral("Sun *-*-* 01:00:00"));
    words_->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(preset_);
    row->addWidget(day_);
    row->addWidget(time_);
    row->addWidget(edit_, 1);
    row->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(words_);
    setFocusProxy(preset_);

    connect(preset_, &QComboBox::activated, this, &ScheduleField::choose);
    connect(day_, &QComboBox::activated, this, &ScheduleField::choose);
    connect(time_, &QTimeEdit::timeChanged, this, &ScheduleField::choose);
    connect(edit_, &QLineEdit::textChanged, this, [this](const QString &text) { take(text.trimmed()); });
    follow();
}

void ScheduleField::setOnCalendar(const QString &text)
{
    preset_->setAccessibleName(accessibleName());
    if (text == text_)
        return;
    text_ = text;
    own_ = scheduleOf(text_).preset == SchedulePreset::Own;
    follow();
}

void ScheduleField::choose()
{
    Schedule schedule = scheduleOf(text_);
    const bool wasTimed = schedule.preset != SchedulePreset::None && schedule.preset != SchedulePreset::Own;
    schedule.preset = static_cast<SchedulePreset>(preset_->currentData().toInt());
    own_ = schedule.preset == SchedulePreset::Own;
    if (own_) {
        follow();
        edit_->setFocus();
        return;
    }
    if (wasTimed || sender() == time_)
        schedule.time = time_->time();
    schedule.weekday = day_->currentData().toInt();
    take(onCalendarOf(schedule));
}

void ScheduleField::take(const QString &text)
{
    if (text == text_) {
        follow();
        return;
    }
    text_ = text;
    follow();
    Q_EMIT edited(text_);
}

void ScheduleField::follow()
{
    const Schedule schedule = scheduleOf(text_);
    const SchedulePreset shown = own_ ? SchedulePreset::Own : schedule.preset;
    const QSignalBlocker quietTime(time_);
    const QSignalBlocker quietEdit(edit_);
    preset_->setCurrentIndex(preset_->findData(static_cast<int>(shown)));
    day_->setCurrentIndex(day_->findData(schedule.weekday));
    if (time_->time() != schedule.time)
        time_->setTime(schedule.time);
    if (edit_->text().trimmed() != text_)
        edit_->setText(text_);
    day_->setVisible(shown == SchedulePreset::Weekly);
    time_->setVisible(shown != SchedulePreset::None && shown != SchedulePreset::Own);
    edit_->setVisible(shown == SchedulePreset::Own);

    const std::optional<QString> words = readable(text_);
    if (text_.isEmpty())
        words_->setText(tr("Not by itself; only when somebody starts it."));
    else if (!words)
        words_->setText(tr("systemd says what this means: systemd-analyze calendar “%1”").arg(text_));
    else if (shown == SchedulePreset::Own)
        words_->setText(tr("Runs %1, by the hosts’ clock.").arg(*words));
    else
        words_->setText(tr("Runs %1, by the hosts’ clock; written as %2").arg(*words, text_));
}

} // namespace howdah::ui
