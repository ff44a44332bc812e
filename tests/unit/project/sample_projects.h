#pragma once

#include "core/project/project.h"

namespace howdah::test {

inline Host host(const QString &name, const QString &address, std::set<Role> roles)
{
    Host host;
    host.name = name;
    host.address = address;
    host.roles = std::move(roles);
    return host;
}

/// Three PostgreSQL and etcd hosts, one HAProxy, an S3 repository: nothing to find.
inline Project saneProject()
{
    Project project;
    project.id = QStringLiteral("0b9f2a4e-6f0c-4e51-9d53-6a1b0c7d2e3f");
    project.cluster = QStringLiteral("prod");
    for (int i = 1; i <= 3; ++i)
        project.hosts.push_back(
            host(QStringLiteral("pg%1").arg(i), QStringLiteral("10.1.0.%1").arg(10 + i), {Role::Postgres, Role::Etcd}));
    project.hosts.push_back(host(QStringLiteral("lb1"), QStringLiteral("10.1.0.20"), {Role::Haproxy}));
    project.backup.type = RepositoryType::S3;
    project.backup.s3.bucket = QStringLiteral("prod-backups");
    project.backup.s3.endpoint = QStringLiteral("s3.eu-central-1.amazonaws.com");
    project.backup.s3.region = QStringLiteral("eu-central-1");
    return project;
}

} // namespace howdah::test
