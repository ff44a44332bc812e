#include "core/project/required_secrets.h"

namespace howdah {

QString secret_name::databaseOwner(const QString &role)
{
    return QStringLiteral("database-owner/") + role;
}

std::vector<RequiredSecret> requiredSecrets(const Project &project)
{
    std::vector<RequiredSecret> secrets;
    const auto generated = [&](const QString &name, const QString &label) { secrets.push_back({name, label, true}); };
    const auto asked = [&](const QString &name, const QString &label) { secrets.push_back({name, label, false}); };

    generated(QLatin1String(secret_name::superuser), QStringLiteral("password of the PostgreSQL superuser"));
    generated(QLatin1String(secret_name::replication), QStringLiteral("password of the replication role"));
    generated(QLatin1String(secret_name::rewind), QStringLiteral("password of the pg_rewind role"));
    generated(QLatin1String(secret_name::restApi), QStringLiteral("password of Patroni's REST API"));
    QStringList owners;
    for (const Database &database : project.postgres.databases) {
        // The superuser already has a password.
        if (database.owner.isEmpty() || database.owner == QLatin1String("postgres") || owners.contains(database.owner))
            continue;
        owners.append(database.owner);
        generated(secret_name::databaseOwner(database.owner),
                  QStringLiteral("password of the database owner %1").arg(database.owner));
    }
    const BackupSettings &backup = project.backup;
    if (backup.type == RepositoryType::S3 && backup.s3.credentials == S3Credentials::Keys) {
        asked(QLatin1String(secret_name::s3Key), QStringLiteral("S3 access key of bucket %1").arg(backup.s3.bucket));
        asked(QLatin1String(secret_name::s3KeySecret),
              QStringLiteral("S3 secret key of bucket %1").arg(backup.s3.bucket));
    }
    if (backup.type != RepositoryType::None && backup.encrypt)
        generated(QLatin1String(secret_name::repositoryCipher), QStringLiteral("passphrase of the backup repository"));
    if (!project.haproxy.statsUser.isEmpty() && !project.withRole(Role::Haproxy).empty())
        generated(QLatin1String(secret_name::haproxyStats),
                  QStringLiteral("password of %1 on HAProxy's statistics page").arg(project.haproxy.statsUser));
    return secrets;
}

} // namespace howdah
