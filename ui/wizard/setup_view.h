#pragma once

#include "ui/wizard/step.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace howdah::ui {

class ElidedLabel;
class StateIcon;
class StepRail;

/// Setting a cluster up: the rail of steps, the page of the current one, and the way back and on. Steps are gone to in any order.
class SetupView final : public QWidget {
    Q_OBJECT

public:
    explicit SetupView(Workspace &workspace, QWidget *parent = nullptr);

    void setPage(Step step, QWidget *page); ///< takes it
    /// At the footer's right while its step is shown: Deploy… on Review.
    void setFooterButton(Step step, QPushButton *button);
    void goTo(Step step);
    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] QWidget *page(Step step) const { return pages_.value(step); }
    void setFileLines(const QString &file, const QString &saved, const QString &secrets, const QString &secretsState);

Q_SIGNALS:
    void stepChanged(howdah::ui::Step step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void update();

    Workspace &workspace_;
    Step step_ = Step::Hosts;
    QMap<Step, QWidget *> pages_;
    QMap<Step, QPushButton *> footerButtons_;
    StepRail *rail_;
    QWidget *fileLines_;
    ElidedLabel *file_;
    QLabel *saved_;
    ElidedLabel *secrets_;
    QLabel *secretsState_;
    QStackedWidget *stack_;
    StateIcon *state_;
    QLabel *sentence_;
    QPushButton *back_;
    QPushButton *next_;
};

} // namespace howdah::ui
