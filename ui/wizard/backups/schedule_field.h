#pragma once

#include "ui/wizard/backups/calendar_text.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace howdah::ui {

/// When something runs: a preset with its day and time, or systemd's OnCalendar text, and what that says in words.
class ScheduleField final : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleField(QWidget *parent = nullptr);

    void setOnCalendar(const QString &text); ///< sends no signal
    [[nodiscard]] QString onCalendar() const { return text_; }

Q_SIGNALS:
    void edited(const QString &onCalendar);

private:
    void choose();
    void follow();
    void take(const QString &text);

    QString text_;
    bool own_ = false; ///< the text is wanted, although it is one of the presets
    QComboBox *preset_;
    QComboBox *day_;
    QTimeEdit *time_;
    QLineEdit *edit_;
    QLabel *words_;
};

} // namespace howdah::ui
