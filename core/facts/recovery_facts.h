#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace howdah {

// What a cluster that is down has left on a host: read from files, be its services off.

/// Where a timeline ended, by a .history file.
struct TimelineSwitch {
    int timeline = 0;
    quint64 end = 0;
    bool operator==(const TimelineSwitch &) const = default;
};

/// How far the WAL of a data directory goes.
struct WalFact {
    int timeline = 0;                     ///< the newest one in pg_wal
    quint64 end = 0;                      ///< the end of the last whole record
    bool isExact = false;                 ///< it was read to its end; otherwise it goes at least that far
    std::vector<TimelineSwitch> switches; ///< of the timelines before, oldest first
    bool operator==(const WalFact &) const = default;
};

/// What an etcd member's data directory says of how far it got. Figures that could not be had are 0.
struct EtcdStoreFact {
    quint64 term = 0;     ///< of its last snapshot
    quint64 index = 0;    ///< where its newest WAL file begins: it got at least that far
    quint64 revision = 0; ///< of the keys; read only while nothing listens on its port
    bool operator==(const EtcdStoreFact &) const = default;
};

/// What Patroni has written into etcd. Read through the quorum, so there is none without it.
struct PatroniKeys {
    QString initialize; ///< the cluster's system identifier; "" = none is set
    QString leader;     ///< who has the leader's key; "" = nobody
    bool paused = false;
    bool operator==(const PatroniKeys &) const = default;
};

} // namespace howdah
