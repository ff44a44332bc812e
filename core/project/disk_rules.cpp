#include "core/project/rules.h"

#include <QRegularExpression>

namespace howdah::rules {

namespace {

bool isDeviceName(const QString &device)
{
    static const QRegularExpression form(QStringLiteral(R"(\A(?!.*/\.\.?(/|\z))[^\s-][^\s"'\\;$`]*\z)"));
    return form.match(device).hasMatch()
           && (!device.startsWith(QLatin1Char('/')) || device.startsWith(QLatin1String("/dev/")));
}

void checkMountPoints(const Project &project, Findings &findings)
{
    const QStringList &points = project.disks.mountPoints;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QString field = QStringLiteral("disks.mount_points[%1]").arg(i);
        const QString &point = points[i];
        if (isSystemPath(point))
            findings.problem("mount-point", field, Text::tr("%1 belongs to the operating system").arg(point),
                             Text::tr("Use a directory of its own, such as /data1."));
        else if (!isPlainPath(point))
            findings.problem("mount-point", field, Text::tr("\"%1\" is not a plain absolute path").arg(point),
                             Text::tr("Begin with / and use letters, digits, dots, dashes and underscores, "
                                      "without a / at the end."));
        else if (points.indexOf(point) < i)
            findings.problem("mount-point-unique", field, Text::tr("%1 stands twice in the list").arg(point),
                             Text::tr("Remove one of the two."));
    }
}

void checkDevices(const Project &project, Findings &findings)
{
    for (std::size_t i = 0; i < project.hosts.size(); ++i) {
        const Host &host = project.hosts[i];
        const QString field = QStringLiteral("hosts[%1].devices").arg(i);
        QMap<QString, QString> used;
        for (auto it = host.devices.begin(); it != host.devices.end(); ++it) {
            const QString entry = field + QLatin1Char('.') + it.key();
            if (!project.disks.mountPoints.contains(it.key()))
                findings.problem(
                    "device-mount-point", entry,
                    Text::tr("%1 has a device for %2, which is no mount point of the project").arg(host.name, it.key()),
                    Text::tr("Add it to disks.mount_points, or remove the device."));
            if (!isDeviceName(it.value()))
                findings.problem("device-name", entry,
                                 Text::tr("\"%1\" is not a device (%2)").arg(it.value(), host.name),
                                 Text::tr("Use a name below /dev, best one of /dev/disk/by-id."));
            else if (used.contains(it.value()))
                findings.problem("device-unique", entry,
                                 Text::tr("%1 is named twice on %2: for %3 and for %4")
                                     .arg(it.value(), host.name, used.value(it.value()), it.key()),
                                 Text::tr("Every mount point needs a device of its own."));
            used.insert(it.value(), it.key());
        }
        if (project.disks.mode != DiskMode::FormatAndMount || !host.has(Role::Postgres))
            continue;
        for (const QString &point : project.disks.mountPoints) {
            if (!host.devices.contains(point))
                findings.problem("device-missing", field, Text::tr("%1 has no device for %2").arg(host.name, point),
                                 Text::tr("Name the block device that is to be formatted there."));
        }
    }
}

void checkWipePermissions(const Project &project, Findings &findings)
{
    for (std::size_t i = 0; i < project.disks.allowWipe.size(); ++i) {
        const WipePermission &permission = project.disks.allowWipe[i];
        const QString field = QStringLiteral("disks.allow_wipe[%1]").arg(i);
        const Host *host = project.findHost(permission.host);
        if (host == nullptr || !host->has(Role::Postgres))
            findings.problem("wipe-host", field + QStringLiteral(".host"),
                             Text::tr("\"%1\" is not a PostgreSQL host of the project").arg(permission.host),
                             Text::tr("Name one of the hosts, or remove the permission."));
        if (permission.deviceId.isEmpty())
            findings.problem("wipe-device", field + QStringLiteral(".device"),
                             Text::tr("the permission to wipe on %1 names no device").arg(permission.host),
                             Text::tr("Name the device by its stable id, as `howdahctl facts` shows it."));
    }
}

void checkDataPlace(const Project &project, Findings &findings)
{
    const QString &parent = project.postgres.dataParent;
    const auto field = QStringLiteral("postgres.data_parent");
    if (!parent.isEmpty() && !isPlainPath(parent)) {
        findings.problem("data-parent", field, Text::tr("\"%1\" is not a plain absolute path").arg(parent),
                         Text::tr("Begin with / and use letters, digits, dots, dashes and underscores, without a "
                                  "/ at the end."));
        return;
    }
    if (!parent.isEmpty() && isSystemPath(parent)) {
        findings.problem("data-parent", field, Text::tr("%1 belongs to the operating system").arg(parent),
                         Text::tr("Use a directory of its own, such as /data1."));
        return;
    }
    if (project.disks.mode == DiskMode::None || project.disks.mountPoints.isEmpty())
        return;
    for (const QString &point : project.disks.mountPoints) {
        if (isBelowOrEqual(parent, point))
            return;
    }
    if (parent.isEmpty())
        findings.warning("data-parent", field,
                         Text::tr("the data stay on the system disk, although the project has disks"),
                         Text::tr("Set it to one of the mount points."));
    else
        findings.problem("data-parent", field,
                         Text::tr("%1 is on none of the project's disks (%2)")
                             .arg(parent, project.disks.mountPoints.join(QStringLiteral(", "))),
                         Text::tr("Set it to a mount point or a directory below one."));
}

} // namespace

void checkDisks(const Project &project, Findings &findings)
{
    checkMountPoints(project, findings);
    checkDevices(project, findings);
    checkWipePermissions(project, findings);
    checkDataPlace(project, findings);
    if (project.disks.mode != DiskMode::None && project.disks.mountPoints.isEmpty())
        findings.problem("mount-points", QStringLiteral("disks.mount_points"),
                         Text::tr("disks are to be prepared, and no mount point is named"),
                         Text::tr("Name at least one, or set disks.mode to none."));
    if (project.disks.mode == DiskMode::None && !project.disks.mountPoints.isEmpty())
        findings.warning("disks-unused", QStringLiteral("disks.mode"),
                         Text::tr("mount points are named, and disks.mode none leaves them alone"),
                         Text::tr("Set it to format or ownership, or remove the mount points."));
}

} // namespace howdah::rules
