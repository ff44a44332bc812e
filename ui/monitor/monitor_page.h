#pragma once

#include "ui/document/workspace.h"
#include "ui/monitor/cluster_picture.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace howdah::ui {

class EtcdStrip;
class Inspector;
class MembersModel;
class MembersTable;
class MonitorActions;
class MonitorBanner;
class TopologyView;
class ViewSwitch;
class WatchPanel;

/// The live cluster at a look: who leads, whether data is safe, what a loss would mean; and what a DBA may ask of it.
class MonitorPage final : public Page {
    Q_OBJECT

public:
    explicit MonitorPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Begins to watch the project's hosts; when the mode is entered. While it watches the same project already, nothing happens.
    void start();
    void stop(); ///< when the mode is left

    /// With read-only on, nothing that changes a host can be asked for.
    void setReadOnly(bool readOnly);
    [[nodiscard]] MonitorActions &actions() { return *actions_; }
    [[nodiscard]] const ClusterPicture &picture() const { return picture_; }
    [[nodiscard]] const QString &selected() const { return selected_; }
    void select(const QString &host);
    void showLogs(const QString &host);  ///< in a window of its own
    void showFiles(const QString &host); ///< likewise: configuration files

    /// Details and Watch: inspector and events, where there is no room for them beside and below the graph.
    enum View { Graph, Table, Details, Watch };
    void showView(View view);
    void toggleEvents();

Q_SIGNALS:
    /// The worst of what is seen, in words, for the window's mode bar.
    void stateChanged(howdah::ui::State state, const QString &text);
    void alertRaised(const howdah::Alert &alert); ///< a problem that is new

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBar();
    QWidget *makeGraph();
    QWidget *makeTable();
    void connectParts();
    void arrange();
    void refresh();
    void chooseSelection();
    void showMenu(const QPoint &globalPlace);
    void goOut(const Alert &alert);
    [[nodiscard]] QAction *wayOut(const Alert &alert) const;
    [[nodiscard]] bool isTall() const;

    Workspace &workspace_;
    ClusterPicture picture_;
    QString selected_;
    MonitorActions *actions_;
    QToolBar *bar_;
    QList<QList<QAction *>> givingWay_; ///< of the bar, where it is narrow
    MonitorBanner *banner_;
    ViewSwitch *switch_;
    QLabel *updated_;
    QSplitter *splitter_;
    QSplitter *upright_;
    QStackedWidget *views_;
    WatchPanel *watch_;
    TopologyView *graph_;
    EtcdStrip *etcd_;
    MembersModel *model_;
    MembersTable *table_;
    Inspector *inspector_;
    QTimer tick_;
    State state_ = State::Waiting;
    QString stateText_;
    bool eventsWanted_ = true;
    bool placed_ = false; ///< was a first view chosen?
};

} // namespace howdah::ui
