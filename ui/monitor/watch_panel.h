#pragma once

#include "ui/monitor/cluster_picture.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace howdah::ui {

class AlertModel;
class EventLanes;
class EventModel;
class ViewSwitch;

/// Below the graph: what is wrong with the cluster, each with its way out; and what happened, as lanes or as a list.
class WatchPanel final : public QWidget {
    Q_OBJECT

public:
    enum View { Alerts, Lanes, List };

    explicit WatchPanel(QWidget *parent = nullptr);

    void show(const ClusterPicture &picture, const ClusterMonitor &monitor, qint64 now);
    void showView(View view);
    [[nodiscard]] View view() const;
    /// May what the button for the chosen alert stands for be asked for?
    void setAllowed(const std::function<bool(const Alert &)> &allowed);

Q_SIGNALS:
    /// The way out that is offered for this alert: an operation, or the logs of its host.
    void wayOutRequested(const howdah::Alert &alert);
    void hostChosen(const QString &host);

private:
    QWidget *makeAlerts();
    QWidget *makeEvents();
    void refreshEvents();
    void followAlert();
    void exportEvents();
    void copyAll();

    ViewSwitch *switch_;
    QStackedWidget *stack_;
    QLabel *note_;
    AlertModel *alerts_;
    QTableView *alertTable_;
    QLabel *fine_;
    QPushButton *wayOut_;
    QPushButton *host_;
    QPushButton *copy_;
    QComboBox *range_;
    QPushButton *export_;
    EventLanes *lanes_;
    EventModel *events_;
    QTableView *eventTable_;
    const ClusterMonitor *monitor_ = nullptr;
    qint64 now_ = 0;
    std::function<bool(const Alert &)> allowed_;
};

/// What the button for an alert says; "" = there is nothing that the monitor could do about it.
[[nodiscard]] QString wayOutText(const Alert &alert);

} // namespace howdah::ui
