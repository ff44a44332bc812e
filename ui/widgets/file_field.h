#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace howdah::ui {

/// The name of a local file, typed or chosen.
class FileField final : public QWidget {
    Q_OBJECT

public:
    /// `title`: of the dialog that chooses; `filter`: as QFileDialog takes it.
    FileField(const QString &title, const QString &filter, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return edit_; }
    [[nodiscard]] QPushButton *browse() const { return browse_; }

private:
    void choose();

    QString title_;
    QString filter_;
    QLineEdit *edit_;
    QPushButton *browse_;
};

} // namespace howdah::ui
