#include "ui/wizard/disks/device_class.h"

#include "core/plan/filesystem_id.h"
#include "ui/widgets/text.h"
#include "ui/wizard/disks/disks_page.h"

#include <QFileInfo>

#include <algorithm>

namespace howdah::ui {

namespace {

const auto byId = QStringLiteral("/dev/disk/by-id/");

bool belongsToSystem(const QString &mountPoint)
{
    static const QStringList roots{QStringLiteral("/"), QStringLiteral("/boot"), QStringLiteral("/usr"),
                                   QStringLiteral("/var"), QStringLiteral("[SWAP]")};
    return roots.contains(mountPoint) || mountPoint.startsWith(QLatin1String("/boot/"))
           || mountPoint.startsWith(QLatin1String("/usr/"));
}

bool isOurs(const BlockDevice &device, const Project &project, const Host &host)
{
    return !device.uuid.isEmpty()
           && std::any_of(
               project.disks.mountPoints.begin(), project.disks.mountPoints.end(), [&](const QString &point) {
                   return filesystemUuid(project, host, point).compare(device.uuid, Qt::CaseInsensitive) == 0;
               });
}

ChoiceStatus asMounted(const QString &mountPoint, const HostFacts &facts)
{
    const Mount *mount = facts.mountAt(mountPoint);
    if (mount == nullptr)
        return {State::Problem, DisksPage::tr("nothing"), DisksPage::tr("nothing is mounted at %1").arg(mountPoint)};
    return {State::Ok, QFileInfo(mount->source).fileName(),
            DisksPage::tr("%1, %2 free").arg(mount->type, sizeText(mount->available))};
}

ChoiceStatus ofDevice(const BlockDevice &device, const Project &project, const Host &host, const HostFacts &facts)
{
    const QString size = sizeText(device.size);
    switch (classOf(device, project, host, facts)) {
    case DeviceClass::System:
        return {State::Problem, shortName(device), DisksPage::tr("the system disk: choose another one")};
    case DeviceClass::InUse:
        return {State::Problem, shortName(device),
                DisksPage::tr("mounted at %1").arg(mountedOn(device, facts).join(QStringLiteral(", ")))};
    case DeviceClass::Ours: return {State::Ok, shortName(device), DisksPage::tr("%1, in place").arg(size)};
    case DeviceClass::ReadOnly: return {State::Problem, shortName(device), DisksPage::tr("it is read-only")};
    case DeviceClass::Unreadable: return {State::Problem, shortName(device), DisksPage::tr("it could not be read")};
    case DeviceClass::HoldsData:
        if (mayWipe(device, project, host))
            return {State::Warning, shortName(device), DisksPage::tr("%1, is erased").arg(contentText(device))};
        return {State::Problem, shortName(device), DisksPage::tr("holds data: %1").arg(contentText(device))};
    case DeviceClass::Blank: return {State::Ok, shortName(device), DisksPage::tr("%1, blank").arg(size)};
    }
    return {};
}

} // namespace

DeviceClass classOf(const BlockDevice &device, const Project &project, const Host &host, const HostFacts &facts)
{
    const QStringList mounted = mountedOn(device, facts);
    if (std::any_of(mounted.begin(), mounted.end(), belongsToSystem))
        return DeviceClass::System;
    if (isOurs(device, project, host))
        return DeviceClass::Ours;
    if (!mounted.isEmpty())
        return DeviceClass::InUse;
    if (device.signature == QLatin1String("unreadable"))
        return DeviceClass::Unreadable;
    if (device.readOnly)
        return DeviceClass::ReadOnly;
    return device.isBlank() ? DeviceClass::Blank : DeviceClass::HoldsData;
}

bool canBeChosen(DeviceClass deviceClass)
{
    return deviceClass == DeviceClass::Blank || deviceClass == DeviceClass::HoldsData
           || deviceClass == DeviceClass::Ours;
}

QStringList mountedOn(const BlockDevice &device, const HostFacts &facts)
{
    QStringList mounted = device.mountPoints;
    for (const QString &child : device.children) {
        const BlockDevice *below = facts.device(child);
        if (below != nullptr && below != &device)
            mounted += mountedOn(*below, facts);
    }
    mounted.removeDuplicates();
    return mounted;
}

QString contentText(const BlockDevice &device)
{
    static const QMap<QString, QString> words{
        {QStringLiteral("xfs"), QStringLiteral("XFS")},
        {QStringLiteral("LVM2_member"), QStringLiteral("LVM")},
        {QStringLiteral("swap"), DisksPage::tr("swap")},
        {QStringLiteral("crypto_LUKS"), QStringLiteral("LUKS")},
    };
    const QString &signature = device.signature;
    if (signature == QLatin1String("unreadable"))
        return DisksPage::tr("could not be read");
    if (signature == QLatin1String("gpt") || signature == QLatin1String("dos") || signature == QLatin1String("PMBR")
        || (signature.isEmpty() && !device.children.isEmpty()))
        return device.children.isEmpty()
                   ? DisksPage::tr("empty partition table")
                   : DisksPage::tr("%n part(s)", nullptr, static_cast<int>(device.children.size()));
    if (signature.isEmpty())
        return DisksPage::tr("blank");
    const QString word = words.value(signature, signature);
    return device.label.isEmpty() ? word : QStringLiteral("%1 “%2”").arg(word, device.label);
}

QString shortName(const BlockDevice &device)
{
    return device.path.startsWith(QLatin1String("/dev/")) ? device.path.mid(5) : device.path;
}

QString storedName(const BlockDevice &device)
{
    if (device.links.contains(byId + device.stableId))
        return byId + device.stableId;
    const auto link = std::find_if(device.links.begin(), device.links.end(),
                                   [](const QString &name) { return name.startsWith(byId); });
    return link == device.links.end() ? device.path : *link;
}

QString guardText(const BlockDevice &device)
{
    return device.serial.isEmpty() ? device.stableId : device.serial;
}

QString chosenFor(const BlockDevice &device, const Host &host, const HostFacts &facts)
{
    for (auto it = host.devices.cbegin(); it != host.devices.cend(); ++it) {
        const BlockDevice *chosen = facts.device(it.value());
        if (chosen != nullptr && chosen->path == device.path)
            return it.key();
    }
    return {};
}

bool mayWipe(const BlockDevice &device, const Project &project, const Host &host)
{
    const std::vector<WipePermission> &allowed = project.disks.allowWipe;
    return std::find(allowed.begin(), allowed.end(), WipePermission{host.name, device.stableId}) != allowed.end();
}

void dropIdlePermissions(Project &project, const Host &host, const HostFacts &facts)
{
    std::vector<WipePermission> &all = project.disks.allowWipe;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const WipePermission &permission) {
                                 const BlockDevice *device = facts.device(permission.deviceId);
                                 return permission.host == host.name && device != nullptr
                                        && chosenFor(*device, host, facts).isEmpty();
                             }),
              all.end());
}

ChoiceStatus choiceStatus(const Project &project, const Host &host, const QString &mountPoint, const HostFacts *facts)
{
    if (project.disks.mode == DiskMode::None)
        return {State::Off, QStringLiteral("–"), DisksPage::tr("no extra disk")};
    const QString stored = host.devices.value(mountPoint);
    if (facts == nullptr)
        return {State::Unknown, stored.isEmpty() ? DisksPage::tr("not chosen") : QFileInfo(stored).fileName(),
                DisksPage::tr("devices not read yet")};
    if (project.disks.mode == DiskMode::OwnershipOnly)
        return asMounted(mountPoint, *facts);
    if (stored.isEmpty())
        return {State::Warning, DisksPage::tr("choose…"), DisksPage::tr("no device chosen")};
    const BlockDevice *device = facts->device(stored);
    if (device == nullptr)
        return {State::Problem, QFileInfo(stored).fileName(), DisksPage::tr("not there")};
    return ofDevice(*device, project, host, *facts);
}

} // namespace howdah::ui
