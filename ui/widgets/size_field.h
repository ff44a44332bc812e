#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace howdah::ui {

/// A number of bytes as a number and its unit; every whole number of bytes can be shown and entered.
class SizeField final : public QWidget {
    Q_OBJECT

public:
    explicit SizeField(QWidget *parent = nullptr);

    void setBytes(qint64 bytes); ///< sends no signal; in the largest unit that divides it
    [[nodiscard]] qint64 bytes() const;

Q_SIGNALS:
    void edited(qint64 bytes);

private:
    QSpinBox *number_;
    QComboBox *unit_;
};

} // namespace howdah::ui
