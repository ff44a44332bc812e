#include "ui/document/step_title.h"

#include <QCoreApplication>

namespace howdah::ui {

namespace {

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Upgrade the operating system"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Reboot if the upgrade asks for it"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Install packages"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Synchronize the clock"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Prepare disks"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Open the firewall for the cluster"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Configure and start etcd"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Wait for etcd's quorum"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Lay down Patroni's configuration"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Configure Patroni"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Start Patroni"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Start Patroni as leader"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Start Patroni as replica"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Finish the interrupted bootstrap"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Create databases and extensions"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Set the dynamic configuration"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Create the backup stanza and check archiving"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Make the first full backup"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Schedule backups"),
    QT_TRANSLATE_NOOP("howdah::StepTitle", "Configure and start HAProxy"),
};

} // namespace

QString stepTitle(const QString &title)
{
    return QCoreApplication::translate("howdah::StepTitle", title.toUtf8().constData());
}

QStringList knownStepTitles()
{
    QStringList known;
    for (const char *title : titles)
        known << QString::fromUtf8(title);
    return known;
}

} // namespace howdah::ui
