#pragma once

#include "ui/document/run_history.h"
#include "ui/document/workspace.h"
#include "ui/widgets/page.h"
#include "ui/wizard/review/deploy_gate.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QTabWidget;
class QTableView;
class QTreeView;

namespace howdah::ui {

class Card;
class CountModel;
class EmptyText;
class GateList;
class InlineQuestion;
class TypeToConfirm;
class ItemView;
class PlanModel;

/// Everything that a deployment would do, to be read before it happens; and the button that starts it.
class ReviewPage final : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] bool canDeploy() const { return gate_.open; }
    [[nodiscard]] QString deployReason() const { return gate_.reason; }
    void compare();
    void exportPlan();
    /// As the button does: asks once more inside the page, then deployRequested().
    void deploy();

Q_SIGNALS:
    /// With the consent to what the plan destroys.
    void deployRequested(std::shared_ptr<const howdah::ui::ComparedPlan> compared, const howdah::Consent &consent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeTree();
    void makeSide();
    void makeShortcuts();
    void arrange();
    void showWhatMatters();
    void refresh();
    void showPlan();
    void sizeTable();
    void refreshButtons();
    void refreshFacts();
    void refreshTime();
    void refreshNotice();
    void showItems();
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString cannotCompare() const;
    void showQuestion(bool shown);
    void ask();
    void goOn();

    Workspace &workspace_;
    DeployGate gate_;
    std::shared_ptr<const ComparedPlan> shown_;
    QDateTime comparingSince_;

    QPushButton *compare_;
    QPushButton *export_;
    QPushButton *deploy_;
    InlineQuestion *notice_;
    InlineQuestion *question_;
    TypeToConfirm *erase_;
    QSplitter *splitter_;
    QWidget *left_;
    QTabWidget *tabs_;
    QWidget *side_;
    QLineEdit *filter_;
    QTreeView *tree_;
    EmptyText *nothing_ = nullptr; ///< in the tree
    Card *numbers_ = nullptr;
    PlanModel *plan_;
    QSortFilterProxyModel *filtered_;
    ItemView *first_;
    ItemView *second_;
    CountModel *counts_;
    QTableView *table_;
    GateList *list_;
    QLabel *facts_[4];
    QLabel *reason_;
    QTimer age_;
    RunHistory history_;
};

} // namespace howdah::ui
