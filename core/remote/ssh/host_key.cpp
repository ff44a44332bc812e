#include "core/remote/ssh/host_key.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace howdah::ssh {

namespace {

struct OfferedKey {
    QString type;
    QString fingerprint;
};

Result<OfferedKey> offeredKey(const Session &session)
{
    ssh_key key = nullptr;
    unsigned char *bytes = nullptr;
    std::size_t size = 0;
    const bool got = ssh_get_server_publickey(session.raw(), &key) == SSH_OK;
    const KeyHandle keyHandle(key);
    if (!got || ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &bytes, &size) != SSH_OK)
        return fail(ErrorKind::HostKey, QStringLiteral("%1 shows no host key.").arg(session.endpoint().text()));
    const HashHandle hash(bytes);
    const TextHandle text(ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash.get(), size));
    return OfferedKey{QString::fromUtf8(ssh_key_type_to_char(ssh_key_type(key))), QString::fromUtf8(text.get())};
}

QString knownHostsFile(const Session &session, const HostConfig &config)
{
    if (!config.knownHostsFile.isEmpty())
        return config.knownHostsFile;
    char *value = nullptr;
    if (ssh_options_get(session.raw(), SSH_OPTIONS_KNOWNHOSTS, &value) == SSH_OK) {
        const TextHandle text(value);
        return QFile::decodeName(text.get());
    }
    return QDir::homePath() + QStringLiteral("/.ssh/known_hosts");
}

QString knownName(const Endpoint &endpoint)
{
    return endpoint.port == 22 ? endpoint.address : QStringLiteral("[%1]:%2").arg(endpoint.address).arg(endpoint.port);
}

// libssh's own writer appends to a last line that lacks its newline, and so spoils two keys.
Result<> remember(const Session &session, const QString &path)
{
    char *line = nullptr;
    const bool exported = ssh_session_export_known_hosts_entry(session.raw(), &line) == SSH_OK;
    const TextHandle text(line);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const bool isNew = !file.exists();
    if (!exported || !file.open(QIODevice::ReadWrite | QIODevice::Append)) {
        return fail(ErrorKind::Io,
                    QStringLiteral("The host key of %1 could not be written to %2: %3.")
                        .arg(session.endpoint().name, path, file.errorString()),
                    QStringLiteral("The file must be writable for you."));
    }
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QByteArray entry = QByteArray(text.get()).trimmed() + '\n';
    if (file.size() > 0) {
        file.seek(file.size() - 1);
        if (file.read(1) != "\n")
            entry.prepend('\n');
    }
    if (file.write(entry) != entry.size() || !file.flush())
        return fail(ErrorKind::Io, QStringLiteral("The host key of %1 could not be written to %2: %3.")
                                       .arg(session.endpoint().name, path, file.errorString()));
    return {};
}

tl::unexpected<Error> changed(const Session &session, const OfferedKey &key, const QString &file)
{
    return fail(ErrorKind::HostKey,
                QStringLiteral("%1 shows another host key than the one in %2: now %3 %4.")
                    .arg(session.endpoint().addressText(), file, key.type, key.fingerprint),
                QStringLiteral(
                    "Either the host was installed anew or somebody stands in between. Compare on the host's console: "
                    "`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub`. Only when it is the same, remove the old key: "
                    "`ssh-keygen -f %1 -R '%2'`.")
                    .arg(file, knownName(session.endpoint())));
}

} // namespace

Result<> checkHostKey(const Session &session, const HostConfig &config, InteractionHandler &interaction,
                      std::mutex &questions)
{
    const Result<OfferedKey> key = offeredKey(session);
    if (!key)
        return fail(key.error());
    const QString file = knownHostsFile(session, config);
    ssh_known_hosts_e known = ssh_session_is_known_server(session.raw());
    if (known == SSH_KNOWN_HOSTS_UNKNOWN || known == SSH_KNOWN_HOSTS_NOT_FOUND) {
        const std::lock_guard lock(questions);
        // Another session may have been given the answer meanwhile.
        known = ssh_session_is_known_server(session.raw());
        if (known == SSH_KNOWN_HOSTS_UNKNOWN || known == SSH_KNOWN_HOSTS_NOT_FOUND) {
            const Endpoint &endpoint = session.endpoint();
            if (interaction.acceptHostKey({endpoint.name, knownName(endpoint), key->type, key->fingerprint}))
                return remember(session, file);
            return fail(ErrorKind::HostKey,
                        QStringLiteral("The host key of %1 is not known and was not accepted: %2 %3.")
                            .arg(endpoint.addressText(), key->type, key->fingerprint),
                        QStringLiteral("Compare it with `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` on the "
                                       "host's console, then accept it, "
                                       "or add it to %1 with ssh-keyscan.")
                            .arg(file));
        }
    }
    switch (known) {
    case SSH_KNOWN_HOSTS_OK: return {};
    case SSH_KNOWN_HOSTS_CHANGED:
    case SSH_KNOWN_HOSTS_OTHER: return changed(session, *key, file);
    default:
        return fail(ErrorKind::HostKey,
                    QStringLiteral("The host key of %1 could not be held against %2.")
                        .arg(session.endpoint().addressText(), file),
                    QStringLiteral("Is the file readable for you?"), session.lastError());
    }
}

} // namespace howdah::ssh
