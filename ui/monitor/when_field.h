#pragma once

#include <QWidget>

class QDateTimeEdit;
class QRadioButton;

namespace howdah::ui {

/// Now, or at a time in UTC.
class WhenField final : public QWidget {
    Q_OBJECT

public:
    /// `timeName` is what a screen reader calls the time.
    explicit WhenField(const QString &timeName, QWidget *parent = nullptr);

    [[nodiscard]] bool isLater() const;
    [[nodiscard]] QDateTime time() const; ///< UTC; invalid = now
    [[nodiscard]] bool hasPassed() const; ///< a time was chosen that is over

Q_SIGNALS:
    void changed();

private:
    QRadioButton *now_;
    QRadioButton *at_;
    QDateTimeEdit *time_;
};

} // namespace howdah::ui
