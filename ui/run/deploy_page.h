#pragma once

#include "core/run/time_left.h"
#include "ui/document/run_history.h"
#include "ui/document/workspace.h"
#include "ui/run/failure_card.h"
#include "ui/run/run_timeline.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace howdah::ui {

class Card;
class InlineQuestion;
class LaneView;
class LogArea;
class ResultCard;
class StepBar;

/// A deployment as it happens: counts, lanes, what failed and why, the logs of every host, and at the end what was proved.
class DeployPage final : public Page {
    Q_OBJECT

public:
    explicit DeployPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] LogArea *logs() const { return logs_; }
    [[nodiscard]] FailureCard *failures() const { return failures_; }

Q_SIGNALS:
    void resumeRequested();  ///< compare again and carry out what is left
    void reviewRequested();  ///< nothing was deployed yet: to the Review page
    void monitorRequested(); ///< the cluster is proven: to its monitor

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void begin();
    void take(const std::vector<RunEvent> &events);
    void finish();
    void refresh();
    void refreshHead();
    [[nodiscard]] QString clockText(qint64 now) const;
    void refreshFailures();
    void refreshResult();
    void showStopped(const QString &detail);
    void showDone(const DeploymentEnd &end);
    void showUnproven(const DeploymentEnd &end);
    void askToStop();
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString whatIsLeft() const;
    void saveEvidence();

    Workspace &workspace_;
    TimeLeft left_;
    RunHistory history_;
    RunTimeline timeline_;
    std::vector<Failure> found_;
    bool begun_ = false;
    bool running_ = false; ///< also of a run that is only shown
    bool stopping_ = false;
    bool announced_ = false;

    QLabel *clock_;
    QPushButton *stop_;
    Card *nothing_;
    StepBar *bar_;
    LaneView *lanes_;
    InlineQuestion *stopQuestion_;
    FailureCard *failures_;
    ResultCard *result_;
    LogArea *logs_;
    QTimer tick_;
};

} // namespace howdah::ui
