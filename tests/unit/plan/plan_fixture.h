#pragma once

#include "core/plan/planner.h"

#include <functional>

namespace howdah::test {

/// Projects and facts from which the tests of the planner begin.

enum class Release { Debian12, Debian13 };

[[nodiscard]] Host planHost(const QString &name, const QString &address, std::set<Role> roles);

/// pg1, pg2, pg3 with PostgreSQL and etcd, lb1 with HAProxy; S3, TimescaleDB and PostGIS, a disk at /data1, two databases.
[[nodiscard]] Project fullProject();
/// The same hosts with nothing but a cluster on them: no backups, disks, extensions or databases.
[[nodiscard]] Project plainProject();

/// A host as the provider hands it over, with a blank disk /dev/vdb.
[[nodiscard]] HostFacts bareHost(const Host &host, Release release = Release::Debian13);
[[nodiscard]] ClusterFacts bareFacts(const Project &project, Release release = Release::Debian13);

/// Every secret that the project needs, each a value that is found again wherever it leaks to: "MARKER-postgres/superuser".
[[nodiscard]] PlanInputs markedInputs(const Project &project);
inline constexpr auto secretMarker = "MARKER-";

/// Facts that lack what only a running cluster has: the plan's own file contents as they lie on the host.
[[nodiscard]] QByteArray contentIn(const HostFacts &facts, const QString &path);

} // namespace howdah::test
