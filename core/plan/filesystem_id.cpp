#include "core/plan/filesystem_id.h"

#include <QUuid>

namespace howdah {

QString filesystemUuid(const Project &project, const Host &host, const QString &mountPoint)
{
    return QUuid::createUuidV5(QUuid(project.id), host.name + QLatin1Char(' ') + mountPoint)
        .toString(QUuid::WithoutBraces);
}

} // namespace howdah
