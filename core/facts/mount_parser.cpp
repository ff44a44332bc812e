#include "core/facts/mount_parser.h"

#include "core/facts/json.h"
#include "core/facts/sections.h"

namespace howdah {

Result<std::vector<Mount>> parseMounts(const QByteArray &json)
{
    std::vector<Mount> mounts;
    if (json.trimmed().isEmpty())
        return mounts;
    const Result<QJsonObject> root = parseJsonObject("mounts", json);
    if (!root)
        return fail(root.error());
    const QJsonArray filesystems = root->value(QLatin1String("filesystems")).toArray();
    for (const QJsonValue &value : filesystems) {
        const QJsonObject filesystem = value.toObject();
        Mount mount;
        mount.source = filesystem.value(QLatin1String("source")).toString();
        mount.target = filesystem.value(QLatin1String("target")).toString();
        mount.type = filesystem.value(QLatin1String("fstype")).toString();
        mount.options = filesystem.value(QLatin1String("options")).toString();
        mount.size = sizeOf(filesystem.value(QLatin1String("size")));
        mount.available = sizeOf(filesystem.value(QLatin1String("avail")));
        if (mount.target.isEmpty())
            return brokenSection("mounts", QStringLiteral("a filesystem without target"), json);
        mounts.push_back(std::move(mount));
    }
    return mounts;
}

void addMountPoints(const std::vector<Mount> &mounts, std::vector<BlockDevice> &devices)
{
    for (const Mount &mount : mounts) {
        for (BlockDevice &device : devices) {
            const bool isSource = device.path == mount.source || device.links.contains(mount.source);
            if (isSource && !device.mountPoints.contains(mount.target))
                device.mountPoints.append(mount.target);
        }
    }
}

} // namespace howdah
