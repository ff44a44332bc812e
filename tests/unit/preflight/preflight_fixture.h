#pragma once

#include "core/preflight/fact_checks.h"
#include "core/project/required_secrets.h"

#include <QSet>

namespace howdah::test {

constexpr qint64 gibi = 1024LL * 1024 * 1024;

/// What a fresh Debian 13 host answers for which nothing is wrong.
inline HostFacts freshFacts(const Project &project, const Host &host)
{
    HostFacts facts;
    facts.host = host.name;
    facts.os = {QStringLiteral("debian"),
                {},
                QStringLiteral("13"),
                QStringLiteral("trixie"),
                QStringLiteral("Debian GNU/Linux 13 (trixie)"),
                QStringLiteral("amd64")};
    facts.hostname = host.name;
    facts.machineId = QStringLiteral("id-of-") + host.name;
    facts.bootId = QStringLiteral("boot-of-") + host.name;
    facts.cores = 4;
    facts.memory = 4 * gibi;
    facts.timeSynchronized = true;
    facts.timeService = QStringLiteral("chrony.service");
    facts.packageManager = QStringLiteral("apt");
    facts.addresses = {host.memberAddress(), QStringLiteral("fe80::1")};
    facts.mounts = {{QStringLiteral("/dev/sda1"), QStringLiteral("/"), QStringLiteral("ext4"),
                     QStringLiteral("rw,relatime"), 20 * gibi, 15 * gibi}};
    for (const QString &package : wantedPackages(project, host, facts).value_or(QStringList()))
        facts.candidates.insert(package, QStringLiteral("1.0"));
    facts.listeners = {{QStringLiteral("0.0.0.0"), 22, QStringLiteral("sshd")}};
    return facts;
}

/// Three PostgreSQL and etcd hosts and one HAProxy, all of them fresh, with a bucket and its keys.
struct World {
    World()
    {
        project.id = QStringLiteral("0b9f2a4e-6f0c-4e51-9d53-6a1b0c7d2e3f");
        project.cluster = QStringLiteral("prod");
        for (int number = 1; number <= 3; ++number)
            project.hosts.push_back(named(QStringLiteral("pg%1").arg(number), QStringLiteral("10.1.0.1%1").arg(number),
                                          {Role::Postgres, Role::Etcd}));
        project.hosts.push_back(named(QStringLiteral("lb1"), QStringLiteral("10.1.0.20"), {Role::Haproxy}));
        project.backup.type = RepositoryType::S3;
        project.backup.s3 = {QStringLiteral("backups"),
                             QStringLiteral("s3.example.com"),
                             443,
                             QStringLiteral("eu-central-1"),
                             S3UriStyle::Host,
                             S3Credentials::Keys,
                             {}};
        for (const RequiredSecret &secret : requiredSecrets(project))
            inputs.secrets.insert(secret.name, Secret(QStringLiteral("value of ") + secret.name));
        gather();
    }

    /// Facts anew, after the project was changed.
    void gather()
    {
        facts.clear();
        for (const Host &host : project.hosts)
            facts.insert(host.name, freshFacts(project, host));
    }

    [[nodiscard]] PreflightInput input() const { return {project, facts, failures, inputs}; }

    static Host named(const QString &name, const QString &address, std::set<Role> roles)
    {
        Host host;
        host.name = name;
        host.address = address;
        host.roles = std::move(roles);
        return host;
    }

    Project project;
    ClusterFacts facts;
    QMap<QString, Error> failures;
    PlanInputs inputs;
};

} // namespace howdah::test
