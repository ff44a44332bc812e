#include "core/secrets/private_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

namespace howdah {

Result<> writePrivateFile(const QString &path, const QByteArray &content)
{
    // QSaveFile copies the mode of the file that it replaces and follows the umask for a new one. QTemporaryFile makes
    // 0600 from the start; a rename in the same folder then replaces the file in one step.
    const QFileInfo named(path);
    const QString target = named.isSymLink() ? named.symLinkTarget() : named.absoluteFilePath();
    QTemporaryFile file(target + QStringLiteral(".XXXXXX"));
    const auto failed = [&] {
        return fail(ErrorKind::Io,
                    QStringLiteral("The secrets file %1 cannot be written: %2.").arg(path, file.errorString()),
                    QStringLiteral("Its folder must exist and be writable for you."));
    };
    // On the disk before the name points to it: after a power cut there is the old file or the new one, not an empty one.
    if (!file.open() || file.write(content) != content.size() || !file.flush() || fsync(file.handle()) != 0)
        return failed();
    file.close();
    // QFile::rename() does not replace.
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return failed();
    file.setAutoRemove(false);
    return {};
}

} // namespace howdah
