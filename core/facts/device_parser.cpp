#include "core/facts/device_parser.h"

#include "core/facts/json.h"
#include "core/facts/sections.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace howdah {

namespace {

QString string(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().trimmed();
}

/// Old versions of lsblk print "1" for true.
bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == QLatin1String("1");
}

/// lsblk prints a tree, and what lies on two disks (a mirror) below both.
void collect(const QJsonObject &object, std::vector<BlockDevice> &devices)
{
    BlockDevice device;
    device.path = string(object, "name");
    if (const QString kernelName = string(object, "kname"); kernelName != device.path)
        device.links.append(kernelName);
    device.type = string(object, "type");
    device.size = sizeOf(object.value(QLatin1String("size")));
    device.model = string(object, "model");
    device.serial = string(object, "serial");
    device.readOnly = isTrue(object.value(QLatin1String("ro")));
    device.signature = string(object, "fstype");
    if (device.signature.isEmpty())
        device.signature = string(object, "pttype");
    device.uuid = string(object, "uuid");
    device.label = string(object, "label");
    if (const QString mountPoint = string(object, "mountpoint"); !mountPoint.isEmpty())
        device.mountPoints.append(mountPoint);
    const QJsonArray children = object.value(QLatin1String("children")).toArray();
    for (const QJsonValue &child : children)
        device.children.append(string(child.toObject(), "name"));

    const auto known = std::find_if(devices.begin(), devices.end(),
                                    [&](const BlockDevice &other) { return other.path == device.path; });
    if (known == devices.end())
        devices.push_back(std::move(device));
    for (const QJsonValue &child : children)
        collect(child.toObject(), devices);
}

bool hasName(const BlockDevice &device, const QString &path)
{
    return device.path == path || device.links.contains(path);
}

bool isIn(const BlockDevice &device, const QByteArrayList &paths)
{
    return std::any_of(paths.begin(), paths.end(), [&](const QByteArray &path) { return hasName(device, text(path)); });
}

void addLinks(const QByteArrayList &links, std::vector<BlockDevice> &devices)
{
    for (qsizetype i = 0; i + 1 < links.size(); i += 2) {
        const QString link = text(links[i]);
        const QString target = QDir::cleanPath(QDir(QFileInfo(link).path()).absoluteFilePath(text(links[i + 1])));
        for (BlockDevice &device : devices) {
            if (hasName(device, target) && !hasName(device, link))
                device.links.append(link);
        }
    }
    for (BlockDevice &device : devices)
        device.links.sort(); // find's order is the directory's
}

/// The probe's word goes before udev's, whose database may be old; a filesystem before a partition table, because an old
/// table often lies beside it. What the probe does not confirm stays: with data, a wrong "in use" is the cheaper mistake.
Result<> addSignatures(const QByteArray &json, std::vector<BlockDevice> &devices)
{
    if (json.trimmed().isEmpty())
        return {};
    const Result<QJsonObject> root = parseJsonObject("signatures", json);
    if (!root)
        return fail(root.error());
    QStringList seen;
    const QJsonArray signatures = root->value(QLatin1String("signatures")).toArray();
    for (const QJsonValue &value : signatures) {
        const QJsonObject signature = value.toObject();
        const QString name = string(signature, "device");
        const QString type = string(signature, "type");
        if (name.isEmpty() || type.isEmpty())
            return brokenSection("signatures", QStringLiteral("a signature without device or type"), json);
        const bool isTable =
            QStringList{QStringLiteral("dos"), QStringLiteral("gpt"), QStringLiteral("PMBR")}.contains(type);
        for (BlockDevice &device : devices) {
            const auto isIt = [&](const QString &path) { return QFileInfo(path).fileName() == name; };
            if (!isIt(device.path) && !std::any_of(device.links.begin(), device.links.end(), isIt))
                continue;
            if (seen.contains(device.path))
                continue;
            if (!isTable || device.signature.isEmpty())
                device.signature = type;
            if (!isTable) {
                device.uuid = string(signature, "uuid");
                device.label = string(signature, "label");
                seen.append(device.path);
            }
        }
    }
    return {};
}

/// `head: error reading '/dev/sdb': Input/output error`
bool hasReadError(const BlockDevice &device, const QByteArray &errors)
{
    const auto named = [&](const QString &path) { return errors.contains("'" + path.toUtf8() + "'"); };
    return named(device.path) || std::any_of(device.links.begin(), device.links.end(), named);
}

/// Reading failed, and it is not said of which device: of any, then.
bool hasUnknownReadError(const std::vector<BlockDevice> &devices, const QByteArray &errors)
{
    if (errors.contains("\ntimed out") || errors.startsWith("timed out"))
        return true;
    return !errors.trimmed().isEmpty() && std::none_of(devices.begin(), devices.end(), [&](const BlockDevice &device) {
        return hasReadError(device, errors);
    });
}

/// How well a by-id name speaks to people and stays with the hardware; lower is better. Names made of what is
/// stored on the device (lvm-pv-uuid) change when it is wiped, which is just when the name must hold.
int rankOf(const QString &byId)
{
    static const QStringList order{
        QStringLiteral("nvme-"),    QStringLiteral("ata-"),     QStringLiteral("scsi-"),
        QStringLiteral("virtio-"),  QStringLiteral("google-"),  QStringLiteral("usb-"),
        QStringLiteral("dm-name-"), QStringLiteral("md-name-"), QStringLiteral("wwn-"),
    };
    if (byId.startsWith(QLatin1String("lvm-pv-uuid-")))
        return -1;
    if (byId.startsWith(QLatin1String("nvme-eui.")) || byId.startsWith(QLatin1String("nvme-nvme.")))
        return order.size();
    for (int i = 0; i < order.size(); ++i) {
        if (byId.startsWith(order[i]))
            return i;
    }
    return order.size() + 1;
}

} // namespace

QString stableIdOf(const BlockDevice &device)
{
    static const QString directory = QStringLiteral("/dev/disk/by-id/");
    QStringList names;
    for (const QString &link : device.links) {
        if (link.startsWith(directory) && rankOf(link.mid(directory.size())) >= 0)
            names.append(link.mid(directory.size()));
    }
    const auto best = std::min_element(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return std::tuple(rankOf(a), a.size(), a) < std::tuple(rankOf(b), b.size(), b);
    });
    if (best != names.end())
        return *best;
    if (!device.serial.isEmpty())
        return QStringLiteral("serial:") + device.serial;
    return QStringLiteral("path:") + device.path;
}

Result<std::vector<BlockDevice>> parseDevices(const DeviceSections &sections)
{
    std::vector<BlockDevice> devices;
    if (sections.lsblk.trimmed().isEmpty())
        return devices;
    const Result<QJsonObject> root = parseJsonObject("lsblk", sections.lsblk);
    if (!root)
        return fail(root.error());
    if (!root->value(QLatin1String("blockdevices")).isArray())
        return brokenSection("lsblk", QStringLiteral("no blockdevices"), sections.lsblk);
    const QJsonArray disks = root->value(QLatin1String("blockdevices")).toArray();
    for (const QJsonValue &disk : disks)
        collect(disk.toObject(), devices);

    devices.erase(std::remove_if(devices.begin(), devices.end(),
                                 [&](const BlockDevice &device) { return !isIn(device, sections.nodes); }),
                  devices.end());
    addLinks(sections.links, devices);
    for (const QByteArray &json : sections.signatures) {
        if (const Result<> added = addSignatures(json, devices); !added)
            return fail(added.error());
    }
    const bool anyMayHaveFailed = hasUnknownReadError(devices, sections.readErrors);
    for (BlockDevice &device : devices) {
        const bool wasRead =
            isIn(device, sections.probed) && !hasReadError(device, sections.readErrors) && !anyMayHaveFailed;
        if (device.signature.isEmpty() && !wasRead)
            device.signature = QStringLiteral("unreadable");
        device.stableId = stableIdOf(device);
    }
    return devices;
}

} // namespace howdah
