#pragma once

#include <QWidget>

class QLabel;

namespace howdah::ui {

/// The red head of a dialog in which something can be lost.
class DangerHead final : public QWidget {
    Q_OBJECT

public:
    explicit DangerHead(const QString &title, QWidget *parent = nullptr);

    void setLine(const QString &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *title_;
    QLabel *line_;
};

} // namespace howdah::ui
