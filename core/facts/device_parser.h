#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"

#include <QByteArrayList>

namespace howdah {

/// What the script found out about block devices, each as its tool printed it.
struct DeviceSections {
    QByteArray lsblk;                   ///< `lsblk -J -b -p`, disks with what is on them
    QByteArrayList nodes;               ///< paths that have a node under /dev
    QByteArrayList probed;              ///< nodes that wipefs could look into
    std::vector<QByteArray> signatures; ///< `wipefs -J`, one or several outputs
    QByteArray readErrors;              ///< what `head` said when it read their beginnings
    QByteArrayList links;               ///< path, target, path, target…
};

/// Only devices with a node. A device looks blank only if the probe read it and found nothing, and udev knows nothing either.
[[nodiscard]] Result<std::vector<BlockDevice>> parseDevices(const DeviceSections &sections);

/// The name that tells this device from all others for as long as it lives: see BlockDevice::stableId.
[[nodiscard]] QString stableIdOf(const BlockDevice &device);

} // namespace howdah
