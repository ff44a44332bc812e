#include "ui/monitor/event_model.h"

#include "ui/widgets/data_role.h"
#include "ui/widgets/state.h"
#include "ui/widgets/text.h"

namespace howdah::ui {

QString laneTitle(EventLane lane)
{
    switch (lane) {
    case EventLane::Leader: return EventModel::tr("Leader");
    case EventLane::Members: return EventModel::tr("Members");
    case EventLane::Backups: return EventModel::tr("Backups");
    case EventLane::Watched: break;
    }
    return EventModel::tr("Watched");
}

QString timeText(const ClusterEvent &event)
{
    const QString from = event.from.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!event.to.isValid() || event.to == event.from)
        return from;
    return EventModel::tr("%1, for %2").arg(from, durationText(event.from.msecsTo(event.to)));
}

void EventModel::setEvents(const std::vector<ClusterEvent> &events)
{
    std::vector<ClusterEvent> newest(events.rbegin(), events.rend());
    if (newest == events_)
        return;
    const bool same = newest.size() == events_.size();
    if (!same)
        beginResetModel();
    events_ = std::move(newest);
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(events_.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ClusterEvent &event = events_[static_cast<std::size_t>(index.row())];
    if (role == StateRole && index.column() == What && event.bad)
        return QVariant::fromValue(State::Problem);
    if (role == Qt::ToolTipRole)
        return event.detail.isEmpty() ? event.text : QStringLiteral("%1\n%2").arg(event.text, event.detail);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time: return timeText(event);
    case Lane: return laneTitle(event.lane);
    case What: return event.text;
    case Detail: return event.detail;
    default: return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time (UTC)");
    case Lane: return tr("Lane");
    case What: return tr("What happened");
    case Detail: return tr("Detail");
    default: return {};
    }
}

} // namespace howdah::ui
