#pragma once

#include "ui/widgets/card.h"

#include <QFrame>

class QCheckBox;
class QModelIndex;
class QTableView;

namespace howdah::ui {

class ReachDelegate;
class ReachModel;
class Workspace;

/// "Who reaches whom" with its table, its legend, and for many hosts the filter of problems.
class ReachCard final : public QFrame {
    Q_OBJECT

public:
    explicit ReachCard(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return view_; }
    [[nodiscard]] ReachModel *model() const { return model_; }

Q_SIGNALS:
    void cellChosen(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *legend();
    void arrange();
    void filter();
    void showWhen();

    Workspace &workspace_;
    ReachModel *model_;
    QTableView *view_;
    ReachDelegate *delegate_;
    Card *card_;
    QWidget *legend_;
    QCheckBox *onlyProblems_;
};

} // namespace howdah::ui
