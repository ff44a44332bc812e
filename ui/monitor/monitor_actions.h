#pragma once

#include "core/cluster/operation.h"
#include "ui/document/workspace.h"
#include "ui/monitor/pause_keeper.h"

#include <QAction>
#include <QPointer>

class QDialog;
class QLabel;
class QToolBar;

namespace howdah::ui {

/// What can be asked of the cluster and of the selected member: an action each, off with the reason in its tooltip. Menus and the toolbar
/// show the same ones; every action that changes something there has the property "changesHosts".
class MonitorActions final : public QObject {
    Q_OBJECT

public:
    MonitorActions(Workspace &workspace, QWidget *window);

    QAction *switchover;
    QAction *failover;
    QAction *pause;            ///< or resume, by what the cluster is
    QAction *cancelSwitchover; ///< visible while one is scheduled
    QAction *configure;
    QAction *restart;
    QAction *reload;
    QAction *reinitialize;
    QAction *services;
    QAction *files;
    QAction *recover;
    QAction *backUp;
    QAction *logs;          ///< changes nothing, as the next
    QAction *copyFacts;     ///< of the selected host
    QAction *cancelRestart; ///< visible while one is scheduled for the member
    QAction *drift;
    QAction *terminal; ///< changes nothing by itself

    /// In named groups; returns the names that may give way where there is no room. The member's stays: it says on whom.
    QList<QAction *> fill(QToolBar *bar);
    void setMember(const QString &host);
    void setReadOnly(bool readOnly);
    /// While nobody watches, what is known of the cluster is of the past, and nothing can be asked for.
    void setWatching(bool watching);
    void update();
    void failOverTo(const QString &candidate);
    [[nodiscard]] const PauseKeeper &pauseKeeper() const { return pauseKeeper_; }

Q_SIGNALS:
    void reviewRequested();         ///< everything is to be compared with the project
    void told(const QString &text); ///< what came of something that was not asked for at this moment
    void logsRequested(const QString &host);
    void filesRequested(const QString &host);
    void copyRequested();

private:
    QAction *make(const QString &icon, const QString &text, const std::function<void()> &ask);
    void judge(QAction *action, const OperationForecast &seen) const;
    void open(QDialog *dialog);
    void ask(const Operation &operation);
    void pauseFailover();
    void openShell();

    Workspace &workspace_;
    QWidget *window_;
    QString member_;
    bool readOnly_ = false;
    bool watching_ = true;
    PauseKeeper pauseKeeper_;
    QLabel *memberTitle_ = nullptr;
    QPointer<QDialog> dialog_;
};

} // namespace howdah::ui
