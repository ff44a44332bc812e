#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"
#include "ui/widgets/state.h"

#include <optional>

namespace howdah::ui {

/// What may be done with a device.
enum class DeviceClass {
    System, ///< the operating system is on it: never to be chosen
    InUse,  ///< mounted, or something on it is
    Ours,   ///< carries the filesystem that Howdah made there
    ReadOnly,
    Unreadable, ///< nobody knows what it carries
    HoldsData,  ///< a signature or partitions, and not in use
    Blank,
};

/// A device as its host shows it. Pure functions of the facts and the project.
[[nodiscard]] DeviceClass classOf(const BlockDevice &device, const Project &project, const Host &host,
                                  const HostFacts &facts);
[[nodiscard]] bool canBeChosen(DeviceClass deviceClass);
/// Where it and everything on it is mounted.
[[nodiscard]] QStringList mountedOn(const BlockDevice &device, const HostFacts &facts);
/// "XFS “pg13data”", "partition table: 3 parts", "blank".
[[nodiscard]] QString contentText(const BlockDevice &device);
[[nodiscard]] QString shortName(const BlockDevice &device); ///< without /dev/
/// How the project names it: by its /dev/disk/by-id link where it has one.
[[nodiscard]] QString storedName(const BlockDevice &device);
/// What is typed to allow erasing it: the serial, else the stable id.
[[nodiscard]] QString guardText(const BlockDevice &device);

/// The mount point that the device is chosen for; "" = none.
[[nodiscard]] QString chosenFor(const BlockDevice &device, const Host &host, const HostFacts &facts);
[[nodiscard]] bool mayWipe(const BlockDevice &device, const Project &project, const Host &host);

/// Takes back permissions for devices of the host that are chosen for nothing: who chooses one again is asked again.
void dropIdlePermissions(Project &project, const Host &host, const HostFacts &facts);

/// How the choice for a mount point stands on one host.
struct ChoiceStatus {
    State state = State::Unknown;
    QString name;   ///< of the device, short
    QString detail; ///< size and what is on it, or why it cannot be
};
/// `facts` null: the host was not read yet.
[[nodiscard]] ChoiceStatus choiceStatus(const Project &project, const Host &host, const QString &mountPoint,
                                        const HostFacts *facts);

} // namespace howdah::ui
