#pragma once

#include "ui/wizard/step.h"

#include <QAbstractListModel>
#include <QListView>

namespace howdah::ui {

/// The steps as a list: title, state and one line each.
class StepModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit StepModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void update();

    Workspace &workspace_;
    std::array<StepStatus, allSteps.size()> shown_;
};

/// The steps at the left of the window; narrow: their pictures alone.
class StepRail final : public QListView {
    Q_OBJECT

public:
    explicit StepRail(Workspace &workspace, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return narrow_; }
    void setStep(Step step);

Q_SIGNALS:
    void stepChosen(howdah::ui::Step step);

private:
    bool narrow_ = false;
};

} // namespace howdah::ui
