#pragma once

#include "core/cluster/cluster_journal.h"
#include "core/cluster/cluster_status.h"

namespace howdah {

enum class EventLane { Leader, Members, Backups, Watched };

/// Something that happened to a cluster, or went on for a while.
struct ClusterEvent {
    EventLane lane = EventLane::Members;
    QDateTime from; ///< UTC
    QDateTime to;   ///< invalid = a moment, or goes on
    QString text;   ///< "pg1 · timeline 7", "switchover to pg2"
    QString detail; ///< why, how it ended, from where this is known
    bool bad = false;
    bool operator==(const ClusterEvent &) const = default;
};

/// A line of Patroni's history: how a timeline ended.
struct TimelineEnd {
    int timeline = 0;
    qint64 position = 0; ///< WAL
    QString reason;
    QDateTime when;    ///< UTC; invalid = not kept
    QString newLeader; ///< "" = not kept
};
[[nodiscard]] std::vector<TimelineEnd> timelineEnds(const QJsonArray &history);

struct EventSources {
    QJsonArray history; ///< GET /history
    std::vector<BackupStatus> backups;
    std::vector<JournalEntry> journal;
    QString leader; ///< who leads now; "" = nobody
    int timeline = 0;
    QDateTime now; ///< UTC
};

/// Everything since then, by time. Pure.
[[nodiscard]] std::vector<ClusterEvent> eventsOf(const EventSources &sources, const QDateTime &since);

/// A line an event, with its times in UTC: for a file or a mail.
[[nodiscard]] QString eventsText(const std::vector<ClusterEvent> &events);

} // namespace howdah
