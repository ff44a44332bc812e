#pragma once

#include <QWidget>

class QLineEdit;

namespace howdah::ui {

/// The name of a local file, typed, chosen or dropped.
class PathField final : public QWidget {
    Q_OBJECT

public:
    PathField(const QString &name, const QString &filter, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    void setPlaceholder(const QString &text); ///< what holds while it is empty

Q_SIGNALS:
    void pathChanged(const QString &path);

private:
    void choose();

    QString name_;
    QString filter_;
    QLineEdit *field_;
};

} // namespace howdah::ui
