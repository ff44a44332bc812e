#pragma once

#include "core/cluster/running_cluster.h"
#include "ui/document/background.h"
#include "ui/document/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace howdah::ui {

class InlineQuestion;
class PathField;
class SummaryView;

/// Makes a project of a cluster that Howdah did not deploy: one member is asked over SSH for all of them. Nothing is changed anywhere.
/// Opened with open().
class ConnectDialog final : public QDialog {
    Q_OBJECT

public:
    /// Uses the workspace's way to the hosts and its questions; not its document.
    explicit ConnectDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    void done(int result) override;

Q_SIGNALS:
    void connected(const howdah::Project &project); ///< never saved, to be opened read-only; the dialog is closed

private:
    enum class Phase { Asking, Running, Found };

    [[nodiscard]] QWidget *makeForm();
    void go();
    void start();
    void setPhase(Phase phase);
    void showResult(const Result<RunningCluster> &result);
    [[nodiscard]] HostAddress hostAddress() const;

    Workspace &workspace_;
    QLineEdit *address_;
    QLineEdit *user_;
    QSpinBox *port_;
    PathField *key_;
    QLineEdit *jump_;
    QSpinBox *rest_;
    QStackedWidget *result_;
    QLabel *hint_;
    InlineQuestion *failure_;
    SummaryView *summary_;
    QPushButton *go_;
    Phase phase_ = Phase::Asking;
    std::optional<Project> project_;
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
