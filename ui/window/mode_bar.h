#pragma once

#include "ui/widgets/state.h"

#include <QToolBar>

class QLabel;
class QTabBar;
class QToolButton;

namespace howdah::ui {

class ElidedLabel;
class StateIcon;

/// The line below the menus: which project and how it is, the modes of its life, the locator.
class ModeBar final : public QToolBar {
    Q_OBJECT

public:
    explicit ModeBar(QWidget *locator, QWidget *parent = nullptr);

    int addMode(const QString &title, const QIcon &icon);
    void setMode(int index);
    void setProject(const QString &name, State state, const QString &words);
    /// While it is on, nothing is changed on any host.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void readOnlyChosen(bool readOnly);
    void modeChosen(int index);

private:
    StateIcon *state_;
    QLabel *name_;
    QLabel *words_;
    QTabBar *tabs_;
    QToolButton *readOnly_;
};

} // namespace howdah::ui
