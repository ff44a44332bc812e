#include "core/tls/cluster_certificates.h"

#include "core/project/network_address.h"
#include "core/project/tls_names.h"
#include "core/tls/certificate.h"

#include <QDir>
#include <QFile>

namespace howdah {

namespace {

Result<QByteArray> readNamed(const QString &fileName, const char *field)
{
    QFile file(fileName.startsWith(QStringLiteral("~/")) ? QDir::homePath() + fileName.mid(1) : fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    QStringLiteral("%1, named by %2, cannot be read: %3")
                        .arg(fileName, QLatin1String(field), file.errorString()),
                    QStringLiteral("correct %1, or put the file there").arg(QLatin1String(field)));
    return file.readAll();
}

Identity kept(const Secrets &secrets, const QString &certificate, const QString &key)
{
    return {secrets.value(certificate).reveal(), secrets.value(key)};
}

Result<Identity> ownAuthority(const SecuritySettings &security)
{
    Result<QByteArray> certificate = readNamed(security.caFile, "security.ca_file");
    if (!certificate)
        return fail(certificate.error());
    Result<QByteArray> key = readNamed(security.caKeyFile, "security.ca_key_file");
    if (!key)
        return fail(key.error());
    return Identity{*certificate, Secret(*key)};
}

/// In one form, as a certificate has it.
QString normal(const QString &name)
{
    const std::optional<IpAddress> address = parseIpAddress(name);
    return address ? address->toString() : name;
}

bool isGood(const Identity &identity, const Identity &authority, const QStringList &names, const QDateTime &now)
{
    const Result<CertificateInfo> info = readCertificate(identity.certificate);
    return info && info->names == names && info->until > now.addDays(renewalDays) && belongTogether(identity)
           && isIssuedBy(identity.certificate, authority.certificate);
}

} // namespace

QStringList certificateNames(const Project &project, const Host &host)
{
    QStringList names{host.name,
                      host.address,
                      host.memberAddress(),
                      QStringLiteral("localhost"),
                      QStringLiteral("127.0.0.1"),
                      QStringLiteral("::1")};
    if (host.has(Role::Postgres)) {
        names += project.security.names;
        for (const Host *balancer : project.withRole(Role::Haproxy))
            names << balancer->name << balancer->address << balancer->memberAddress();
    }
    for (QString &name : names)
        name = normal(name);
    names.removeDuplicates();
    names.sort();
    return names;
}

Result<bool> completeCertificates(const Project &project, Secrets &secrets, const QDateTime &now)
{
    if (!project.security.tls)
        return false;
    const QString authorityName = QLatin1String(secret_name::authority);
    const QString authorityKey = QLatin1String(secret_name::authorityKey);
    // Clocks differ: what is made this minute is good on a host whose clock is a day behind.
    const QDateTime from = now.addDays(-1);
    bool changed = false;

    Identity authority = kept(secrets, authorityName, authorityKey);
    if (!project.security.caFile.isEmpty()) {
        Result<Identity> own = ownAuthority(project.security);
        if (!own)
            return fail(own.error());
        authority = *own;
    } else if (!belongTogether(authority)) {
        const QString commonName = QStringLiteral("CA of cluster %1, made by Howdah").arg(project.cluster);
        Result<Identity> made = makeAuthority({commonName.left(64), {}, from, authorityDays});
        if (!made)
            return fail(made.error());
        authority = *made;
        secrets.insert(authorityKey, authority.key);
    }
    if (secrets.value(authorityName).reveal() != authority.certificate) {
        secrets.insert(authorityName, Secret(authority.certificate));
        changed = true;
    }

    for (const Host &host : project.hosts) {
        if (!host.has(Role::Postgres) && !host.has(Role::Etcd))
            continue;
        const QString certificateName = secret_name::hostCertificate(host.name);
        const QString keyName = secret_name::hostKey(host.name);
        const Identity identity = kept(secrets, certificateName, keyName);
        const QStringList names = certificateNames(project, host);
        if (isGood(identity, authority, names, now))
            continue;
        Result<Identity> made =
            issueCertificate(authority, {host.name.left(64), names, from, certificateDays}, identity.key);
        if (!made)
            return fail(made.error());
        secrets.insert(certificateName, Secret(made->certificate));
        secrets.insert(keyName, made->key);
        changed = true;
    }
    return changed;
}

} // namespace howdah
