#include "ui/start/local_lab.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LocalLab)
};

bool isLab(const QString &folder)
{
    return QFileInfo(folder + QStringLiteral("/lab")).isExecutable()
           && QFileInfo(folder + QStringLiteral("/project")).isExecutable();
}

} // namespace

QString findLab(const QString &fromEnvironment, const QString &programFolder)
{
    if (!fromEnvironment.isEmpty()) {
        const QFileInfo named(fromEnvironment);
        const QString folder = named.isDir() ? named.absoluteFilePath() : named.absolutePath();
        return isLab(folder) ? folder : QString();
    }
    // build/dev/app/howdah is four folders below its sources.
    QDir folder(programFolder);
    for (int i = 0; i < 6; ++i) {
        for (const char *below : {"tests/lab", "share/howdah/lab"}) {
            const QString candidate = folder.absoluteFilePath(QLatin1String(below));
            if (isLab(candidate))
                return candidate;
        }
        if (!folder.cdUp())
            break;
    }
    return {};
}

QStringList labHosts()
{
    return {QStringLiteral("pg1"), QStringLiteral("pg2"), QStringLiteral("pg3"), QStringLiteral("lb1")};
}

QList<LabStep> labSteps(const QString &lab, const QString &folder)
{
    const QString program = lab + QStringLiteral("/lab");
    return {
        {Words::tr("Look whether the lab can run here"), program, {QStringLiteral("check")}, {}},
        {Words::tr("Start the hosts"),
         program,
         {QStringLiteral("up"), QStringLiteral("--hosts"), labHosts().join(QLatin1Char(','))},
         {}},
        {Words::tr("Write the project"), lab + QStringLiteral("/project"), {folder}, {}},
        {Words::tr("Note the host keys"),
         program,
         {QStringLiteral("known-hosts")},
         folder + QStringLiteral("/known_hosts")},
    };
}

} // namespace howdah::ui
