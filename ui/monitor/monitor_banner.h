#pragma once

#include "ui/monitor/cluster_picture.h"

#include <QWidget>

class QPushButton;

namespace howdah::ui {

class ElidedLabel;

/// The worst finding in one line, then what the loss of the leader would mean.
class MonitorBanner final : public QWidget {
    Q_OBJECT

public:
    explicit MonitorBanner(QWidget *parent = nullptr);

    /// `resumesAt`: when a pause was promised to end, UTC; invalid = it was not.
    void setPicture(const ClusterPicture &picture, const QDateTime &resumesAt = {});
    [[nodiscard]] QString text() const;
    void addAtEnd(QWidget *widget);
    void setAllowed(bool resume); ///< may what the banner offers be asked for?

Q_SIGNALS:
    void resumeRequested();

private:
    ChipLabel *chip_;
    ElidedLabel *finding_;
    ElidedLabel *whatIf_;
    QPushButton *resume_;
};

} // namespace howdah::ui
