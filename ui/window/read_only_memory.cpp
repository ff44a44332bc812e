#include "ui/window/read_only_memory.h"

#include <QSettings>

namespace howdah::ui::read_only {

namespace {

QString keyOf(const QString &project)
{
    return QStringLiteral("readOnly/%1").arg(project);
}

} // namespace

void keep(const QString &project, bool readOnly)
{
    QSettings().setValue(keyOf(project), readOnly);
}

bool isKept(const QString &project)
{
    return QSettings().value(keyOf(project), false).toBool();
}

bool ofOpened(const QString &project, bool openedReadOnly, bool isFile)
{
    if (openedReadOnly && !isFile)
        keep(project, true);
    return openedReadOnly || isKept(project);
}

} // namespace howdah::ui::read_only
