#include "core/secrets/file_secret_store.h"

#include "core/secrets/secrets_json.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>

namespace howdah {

namespace {

constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

Result<Secrets> FileSecretStore::load(const QString &)
{
    QFile file(path_);
    if (!file.exists())
        return Secrets{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    QStringLiteral("The secrets file %1 cannot be read: %2.").arg(path_, file.errorString()));
    if ((file.permissions() & others) != 0) {
        return fail(
            ErrorKind::Io,
            QStringLiteral("The secrets file %1 is open to other accounts of this computer, so it is not used.")
                .arg(path_),
            QStringLiteral("`chmod 600 %1`; and change the secrets if somebody may have read them.").arg(path_));
    }
    return secretsFromJson(file.readAll(), path_);
}

Result<> FileSecretStore::store(const QString &, const Secrets &secrets)
{
    // QSaveFile copies the mode of the file that it replaces and follows the umask for a new one. QTemporaryFile makes
    // 0600 from the start; a rename in the same folder then replaces the file in one step.
    const QFileInfo named(path_);
    const QString target = named.isSymLink() ? named.symLinkTarget() : named.absoluteFilePath();
    QTemporaryFile file(target + QStringLiteral(".XXXXXX"));
    const QByteArray json = toJson(secrets);
    const auto failed = [&] {
        return fail(ErrorKind::Io,
                    QStringLiteral("The secrets file %1 cannot be written: %2.").arg(path_, file.errorString()),
                    QStringLiteral("Its folder must exist and be writable for you."));
    };
    if (!file.open() || file.write(json) != json.size() || !file.flush())
        return failed();
    file.close();
    // QFile::rename() does not replace.
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return failed();
    file.setAutoRemove(false);
    return {};
}

} // namespace howdah
