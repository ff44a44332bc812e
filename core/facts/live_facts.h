#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace howdah {

// What a host's services tell of themselves at this moment. Every figure may be missing: a service that starts, stops or hangs tells less.

/// A row of pg_stat_replication: who follows this server, and how far behind it is.
struct ReplicationFact {
    QString name; ///< application_name: Patroni's member
    QString state;
    QString syncState;                   ///< "sync", "async", "quorum", "potential"
    std::optional<qint64> receiveBehind; ///< bytes that it has not yet made durable
    std::optional<qint64> replayBehind;  ///< bytes that it has not yet replayed
    std::optional<qint64> replayDelay;   ///< milliseconds; absent where nothing was written for a while
};

/// The client transaction that is open for the longest time.
struct OldestTransaction {
    int pid = 0;
    QString user;
    qint64 seconds = 0;
};

/// What the local PostgreSQL does.
struct LivePostgres {
    bool inRecovery = false;
    int sessions = 0;   ///< of clients
    qint64 started = 0; ///< seconds since the epoch
    QString archivedWal;
    qint64 archivedAt = 0;               ///< seconds since the epoch; 0 = never
    QString failedWal;                   ///< set while the last attempt to archive failed
    qint64 failedAt = 0;                 ///< of that attempt
    std::optional<int> waitingToArchive; ///< WAL files; of a server that archives
    std::vector<ReplicationFact> replication;
    std::optional<OldestTransaction> oldest;
};

/// A server of a proxy in HAProxy's statistics, or the proxy itself ("FRONTEND", "BACKEND").
struct ProxyFact {
    QString proxy;
    QString server;
    QString status; ///< "UP", "DOWN", "MAINT", "UP 1/2", "no check", "OPEN"
    QString check;  ///< of the last health check: "L7STS/503", "L4CON"
    int sessions = 0;
    qint64 sessionsTotal = 0;
    qint64 changed = 0; ///< seconds since the status changed
};

/// What an etcd member says of itself. It answers without a quorum, too.
struct EtcdFact {
    QString member; ///< its ID, decimal
    QString leader; ///< the ID of whom it takes for the leader; "0" = nobody
    QString version;
    qint64 size = 0;    ///< of its database, bytes
    QStringList errors; ///< "etcdserver: no leader", "memberID:… alarm:NOSPACE"
    quint64 term = 0;   ///< of Raft
    quint64 index = 0;  ///< of Raft's log
};

} // namespace howdah
