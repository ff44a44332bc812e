#include "app/howdah/watched_application.h"
#include "app/howdah/windows.h"

#include "core/secrets/memory_dump.h"

#include "ui/theme/appearance.h"
#include "ui/window/translations.h"

#include <QCommandLineParser>

int main(int argc, char **argv)
{
    howdah::forbidMemoryDumps();
    howdah::WatchedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("howdah"));
    QApplication::setApplicationDisplayName(QStringLiteral("Howdah"));
    QApplication::setApplicationVersion(QStringLiteral(HOWDAH_VERSION));
    QApplication::setOrganizationName(QStringLiteral("howdah"));
    QApplication::setDesktopFileName(QStringLiteral("howdah"));
    howdah::ui::installTranslations(application, QLocale());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QObject::tr("Deploys and tends highly available PostgreSQL clusters on your own hosts."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption knownHosts(QStringLiteral("known-hosts"),
                                        QObject::tr("File with known host keys instead of ~/.ssh/known_hosts."),
                                        QStringLiteral("file"));
    const QCommandLineOption secrets(QStringLiteral("secrets"),
                                     QObject::tr("File (0600) with the secrets instead of the keychain."),
                                     QStringLiteral("file"));
    const QCommandLineOption step(
        QStringLiteral("step"),
        QObject::tr("Step to begin with: hosts, disks, postgresql, backups, network, review, deploy."),
        QStringLiteral("name"));
    parser.addOptions({knownHosts, secrets, step});
    parser.addPositionalArgument(QStringLiteral("project"), QObject::tr("Project files to open."),
                                 QStringLiteral("[project.howdah…]"));
    parser.process(application);

    howdah::ui::applyTheme(static_cast<howdah::ui::ThemeChoice>(howdah::ui::storedTheme()));
    howdah::ui::Access access;
    access.knownHostsFile = parser.value(knownHosts);
    access.secretsFile = parser.value(secrets);
    howdah::Windows windows(std::move(access));
    const QStringList projects = parser.positionalArguments();
    if (projects.isEmpty())
        windows.show({});
    for (const QString &project : projects)
        windows.show(project, parser.value(step));
    return QApplication::exec();
}
