#include "core/facts/facts.h"

#include <algorithm>

namespace howdah {

const FileFact &HostFacts::file(const QString &path) const
{
    static const FileFact absent;
    const auto it = files.constFind(path);
    return it == files.constEnd() ? absent : *it;
}

UnitFact HostFacts::unit(const QString &name) const
{
    return units.value(name);
}

const BlockDevice *HostFacts::device(const QString &anyName) const
{
    const auto it = std::find_if(devices.begin(), devices.end(), [&](const BlockDevice &device) {
        return device.path == anyName || device.stableId == anyName || device.links.contains(anyName);
    });
    return it == devices.end() ? nullptr : &*it;
}

const Mount *HostFacts::mountAt(const QString &target) const
{
    // The last one hides those mounted at the same place before it.
    const auto it =
        std::find_if(mounts.rbegin(), mounts.rend(), [&](const Mount &mount) { return mount.target == target; });
    return it == mounts.rend() ? nullptr : &*it;
}

bool HostFacts::isListening(int port) const
{
    return std::any_of(listeners.begin(), listeners.end(),
                       [&](const Listener &listener) { return listener.port == port; });
}

} // namespace howdah
