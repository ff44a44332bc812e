#include "core/secrets/file_secret_store.h"

#include "core/secrets/private_file.h"
#include "core/secrets/secrets_json.h"

#include <QFile>

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
    return writePrivateFile(path_, toJson(secrets));
}

} // namespace howdah
