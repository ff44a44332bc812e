#pragma once

#include "core/cluster/cluster_journal.h"
#include "core/cluster/cluster_status.h"

#include <QObject>

namespace howdah::ui {

/// What was seen of a cluster and asked of it, in memory and in its journal on this computer. The file is read and written beside the
/// window; a journal that cannot be written is not worth stopping for.
class ClusterLog final : public QObject {
    Q_OBJECT

public:
    explicit ClusterLog(QObject *parent = nullptr) : QObject(parent) {}

    /// Another cluster: forgets, and reads what its journal has of the last month. An empty journal keeps nothing.
    void open(const ClusterJournal &journal);
    void add(const JournalEntry &entry);
    /// Adds what is different now: who leads, and how each member is.
    void compare(const ClusterStatus &before, const ClusterStatus &now, const QDateTime &when);
    [[nodiscard]] const std::vector<JournalEntry> &entries() const
    {
        return entries_;
    } ///< oldest first, but for what was read late

Q_SIGNALS:
    void changed();

private:
    ClusterJournal journal_;
    std::vector<JournalEntry> entries_;
};

} // namespace howdah::ui
