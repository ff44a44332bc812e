#pragma once

#include "core/project/ansible_import.h"
#include "core/project/ansible_inventory.h"

namespace howdah::ansible {

/// The two halves of importAnsible. Internal to ansible_import.cpp, ansible_hosts.cpp and ansible_vars.cpp.

struct Disk {
    QString mountPoint;
    QString device;
};

/// What vars.yml says and the hosts need.
struct Variables {
    bool externalDcs = false;
    std::vector<Disk> disks;
};

/// Fills everything but the hosts.
[[nodiscard]] Result<Variables> importVariables(const YamlValue &document, const QString &fileName,
                                                ImportedProject &imported);

/// Fills the hosts, the SSH access and the first leader.
[[nodiscard]] Result<> importHosts(const Inventory &inventory, const QString &fileName, const Variables &variables,
                                   ImportedProject &imported);

/// Where a secret found in the old files belongs; never its value.
[[nodiscard]] QString secretNote(const QString &key, const QString &fileName, int line);

[[nodiscard]] inline bool isJinja(const QString &text)
{
    return text.contains(QLatin1String("{{")) || text.contains(QLatin1String("{%"));
}

[[nodiscard]] Error jinjaError(const QString &fileName, YamlPosition position, const QString &key);

} // namespace howdah::ansible
