#include "core/project/tls_names.h"

namespace howdah {

QString secret_name::hostKey(const QString &host)
{
    return QStringLiteral("tls/%1-key").arg(host);
}

QString secret_name::hostCertificate(const QString &host)
{
    return QStringLiteral("tls/%1").arg(host);
}

QString tlsDirectory(const QString &cluster)
{
    return QStringLiteral("/etc/howdah/%1").arg(cluster);
}

QString tlsAuthorityFile(const QString &cluster)
{
    return tlsDirectory(cluster) + QStringLiteral("/ca.pem");
}

QString tlsCertificateFile(const QString &cluster, const QString &service)
{
    return QStringLiteral("%1/%2.pem").arg(tlsDirectory(cluster), service);
}

QString tlsKeyFile(const QString &cluster, const QString &service)
{
    return QStringLiteral("%1/%2.key").arg(tlsDirectory(cluster), service);
}

} // namespace howdah
