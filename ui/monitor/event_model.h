#pragma once

#include "core/cluster/events.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// What happened, newest first: the time line for those who read rather than look.
class EventModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Lane, What, Detail, Count };

    explicit EventModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setEvents(const std::vector<ClusterEvent> &events);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ClusterEvent> events_; ///< newest first
};

[[nodiscard]] QString laneTitle(EventLane lane);
/// "23 Nov 04:10:02", and until when.
[[nodiscard]] QString timeText(const ClusterEvent &event);

} // namespace howdah::ui
