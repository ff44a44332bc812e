#pragma once

#include "core/cluster/cluster_status.h"
#include "ui/widgets/state.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace howdah::ui {

/// A member as it was when the cluster was seen last.
struct SeenMember {
    QString name;
    QString role; ///< as in MemberStatus
    std::optional<qint64> lag;
    bool operator==(const SeenMember &) const = default;
};

/// What a glance at the cluster found.
struct SeenCluster {
    int timeline = 0;
    std::vector<SeenMember> members;
    int etcdVoters = 0;
    int etcdHealthy = 0;
    QString backupType; ///< of the newest backup; "" = none known
    QDateTime backupEnded;
    QDateTime restorableSince;
    QStringList versions;
    bool operator==(const SeenCluster &) const = default;
};

/// What the time beside a project means.
enum class WhenWord { Seen, Tried, Edited, Ended };

/// An entry of the start page: everything that can be said of a project without opening or contacting anything.
struct RecentProject {
    QString path;
    QString name;
    QString summary; ///< "3 database hosts, 1 load balancer · PostgreSQL 17"
    QStringList hosts;
    QStringList tags; ///< "Local lab", "Monitor only"
    QString reachedThrough;
    QString secrets; ///< where they are kept, in words

    State state = State::Waiting;
    QString stateText;
    QDateTime when; ///< UTC; invalid = never
    WhenWord whenWord = WhenWord::Edited;
    std::optional<SeenCluster> seen;
    QMap<qint64, State> history; ///< worst state of each cell of `historyCell` since the epoch in which somebody looked

    bool operator==(const RecentProject &) const = default;
};

inline constexpr qint64 historyCell = qint64{6} * 3600; ///< seconds
inline constexpr int historyCells = 28;                 ///< seven days

/// A project that was just opened or saved. `seen` and the history stay empty.
[[nodiscard]] RecentProject describeProject(const Project &project, const QString &path);
/// Takes over what a look at the cluster found.
void observe(RecentProject &entry, const ClusterStatus &status, const ClusterFacts &facts, const QDateTime &when);
/// A look that reached no host.
void observeNothing(RecentProject &entry, const QString &why, const QDateTime &when);

[[nodiscard]] QJsonObject toJson(const RecentProject &entry);
/// nullopt for something that is no entry.
[[nodiscard]] std::optional<RecentProject> recentProjectFrom(const QJsonObject &object);

} // namespace howdah::ui
