#include "ui/wizard/disks/choose_alike.h"

#include "ui/wizard/disks/device_class.h"

#include <algorithm>
#include <cstdlib>

namespace howdah::ui {

namespace {

struct Pattern {
    QString model;
    qint64 size = 0;
};

bool isLike(const BlockDevice &device, const Pattern &pattern)
{
    return std::llabs(device.size - pattern.size) <= pattern.size / 20
           && (pattern.model.isEmpty() || device.model == pattern.model);
}

std::vector<const BlockDevice *> freeDevices(const Project &project, const Host &host, const HostFacts &facts)
{
    std::vector<const BlockDevice *> free;
    for (const BlockDevice &device : facts.devices) {
        if (classOf(device, project, host, facts) == DeviceClass::Blank && chosenFor(device, host, facts).isEmpty())
            free.push_back(&device);
    }
    return free;
}

/// What the first host that has a choice for the mount point has chosen.
std::optional<Pattern> patternOf(const std::vector<Host> &hosts, const QString &mountPoint, const ClusterFacts &facts)
{
    for (const Host &host : hosts) {
        const auto known = facts.constFind(host.name);
        const QString stored = host.devices.value(mountPoint);
        if (!host.has(Role::Postgres) || stored.isEmpty() || known == facts.constEnd())
            continue;
        if (const BlockDevice *device = known->device(stored))
            return Pattern{device->model, device->size};
    }
    return std::nullopt;
}

} // namespace

std::vector<Host> chooseAlike(const Project &project, const ClusterFacts &facts)
{
    std::vector<Host> hosts = project.hosts;
    for (const QString &mountPoint : project.disks.mountPoints) {
        std::optional<Pattern> pattern = patternOf(hosts, mountPoint, facts);
        for (Host &host : hosts) {
            const auto known = facts.constFind(host.name);
            if (!host.has(Role::Postgres) || known == facts.constEnd() || host.devices.contains(mountPoint))
                continue;
            std::vector<const BlockDevice *> free = freeDevices(project, host, *known);
            if (pattern)
                free.erase(std::remove_if(free.begin(), free.end(),
                                          [&](const BlockDevice *device) { return !isLike(*device, *pattern); }),
                           free.end());
            const auto best = std::max_element(
                free.begin(), free.end(), [](const BlockDevice *a, const BlockDevice *b) { return a->size < b->size; });
            if (best == free.end())
                continue;
            host.devices.insert(mountPoint, storedName(**best));
            if (!pattern)
                pattern = Pattern{(*best)->model, (*best)->size};
        }
    }
    return hosts;
}

} // namespace howdah::ui
