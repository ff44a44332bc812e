#pragma once

#include "ui/widgets/card.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QModelIndex;
class QTableView;

namespace howdah::ui {

class ReachDelegate;
class ReachHeader;
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
    void placeCorner();
    void showWhen();

    Workspace &workspace_;
    ReachModel *model_;
    QTableView *view_;
    ReachHeader *across_;
    ReachHeader *down_;
    QLabel *corner_ = nullptr;
    ReachDelegate *delegate_;
    Card *card_;
    QWidget *legend_;
    QCheckBox *onlyProblems_;
};

} // namespace howdah::ui
