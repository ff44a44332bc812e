#pragma once

#include "core/project/project.h"

#include <vector>

namespace howdah {

/// Names under which a project's secrets are kept. The same in every store.
namespace secret_name {
inline constexpr auto superuser = "postgres/superuser";
inline constexpr auto replication = "postgres/replication";
inline constexpr auto rewind = "postgres/rewind";
inline constexpr auto restApi = "patroni/rest"; ///< for the REST calls that change something
inline constexpr auto s3Key = "backup/s3-key";
inline constexpr auto s3KeySecret = "backup/s3-key-secret";
inline constexpr auto repositoryCipher = "backup/cipher-pass";
inline constexpr auto haproxyStats = "haproxy/stats-password";
/// Owner passwords of databases: "database-owner/<role>".
[[nodiscard]] QString databaseOwner(const QString &role);
} // namespace secret_name

struct RequiredSecret {
    QString name;
    QString label;          ///< for people: "password of the PostgreSQL superuser"
    bool generated = false; ///< true: made by Howdah when absent; false: only the DBA knows it
};

/// What this project needs before it can be planned. Pure.
[[nodiscard]] std::vector<RequiredSecret> requiredSecrets(const Project &project);

} // namespace howdah
