#pragma once

#include "core/cluster/alerts.h"

#include <functional>

namespace howdah::test {

/// Three members that are etcd voters too, a load balancer and a repository; everything is well until a test changes it.
struct LiveCluster {
    LiveCluster();

    Project project;
    ClusterFacts facts;
    QMap<QString, Error> failures;
    QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate); // a Sunday
    QDateTime leaderSeen;

    void lose(const QString &host);
    void setList(const std::function<void(QJsonObject &member)> &change); ///< in everybody's list of members
    [[nodiscard]] ClusterStatus status() const { return clusterStatus(project, facts); }
    [[nodiscard]] std::vector<Alert> alerts(const std::vector<Alert> *before = nullptr) const;
    [[nodiscard]] std::optional<Alert> alert(AlertKind kind) const;
};

/// A certificate's file whose certificate ends then.
[[nodiscard]] FileFact certificateUntil(const QDateTime &until);

} // namespace howdah::test
