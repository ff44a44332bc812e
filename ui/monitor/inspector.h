#pragma once

#include "ui/monitor/cluster_picture.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace howdah::ui {

class DiskBars;
class ElidedLabel;
class FactGrid;
class LagChart;
class StateIcon;

/// Everything that is known of one host, and what its loss would mean.
class Inspector final : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    void show(const ClusterPicture &picture, const ClusterMonitor &monitor, const QString &host, qint64 now);
    [[nodiscard]] const QString &host() const { return host_; }
    void setAllowed(bool restart, bool failover); ///< may they be asked for?
    /// What is shown, as text.
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void restartRequested(const QString &host);
    void failoverRequested(const QString &host);
    void logsRequested(const QString &host);
    void filesRequested(const QString &host);
    void terminalRequested(const QString &host);

private:
    void showHead(const ClusterPicture &picture, const Host &host);
    void showFacts(const ClusterPicture &picture, const ClusterMonitor &monitor);
    void showLag(const ClusterPicture &picture, const ClusterMonitor &monitor, qint64 now);
    void showPending(const MonitoredHost &seen, const MemberView *member);
    void showLoss(const ClusterPicture &picture, const ClusterMonitor &monitor);

    QString host_;
    QString address_;
    StateIcon *icon_;
    ElidedLabel *name_;
    ChipLabel *chip_;
    ElidedLabel *where_;
    FactGrid *facts_;
    QWidget *lagSection_ = nullptr;
    LagChart *lag_;
    QWidget *pendingSection_ = nullptr;
    QLabel *pendingTitle_ = nullptr;
    FactGrid *pending_;
    QPushButton *restart_;
    QLabel *restartNote_;
    QWidget *lossSection_ = nullptr;
    QLabel *lossTitle_ = nullptr;
    QLabel *loss_;
    FactGrid *candidates_;
    QPushButton *failover_;
    QWidget *diskSection_ = nullptr;
    DiskBars *disks_;
    QWidget *versionSection_ = nullptr;
    FactGrid *versions_;
    QPushButton *logs_;
    QPushButton *terminal_;
    QPushButton *files_;
    QPushButton *copy_;
};

} // namespace howdah::ui
