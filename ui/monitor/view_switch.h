#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace howdah::ui {

/// Two or three buttons side by side, one of them pressed: which view is shown.
class ViewSwitch final : public QWidget {
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    void addView(int id, const QString &text);
    void setViewVisible(int id, bool visible);
    void setCurrent(int id);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int id);

private:
    QButtonGroup *group_;
    QHBoxLayout *layout_;
};

} // namespace howdah::ui
