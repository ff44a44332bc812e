#pragma once

#include "core/base/result.h"
#include "core/project/yaml_value.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace howdah {

/// An Ansible inventory in INI form, as far as its own syntax goes: nothing here knows what the groups mean.

struct InventoryVariable {
    QString value;
    YamlPosition position;
};
using InventoryVariables = QMap<QString, InventoryVariable>;

struct InventoryHost {
    QString name;
    YamlPosition position; ///< where it is named first
    QStringList groups;    ///< that name it themselves, in the order of the file
    InventoryVariables variables;
};

struct InventoryGroup {
    QString name;
    QStringList children;
    InventoryVariables variables;
};

struct Inventory {
    std::vector<InventoryHost> hosts; ///< in the order of the file
    std::vector<InventoryGroup> groups;

    /// The groups that contain one of these through `:children`, nearest first; "all" is not among them.
    [[nodiscard]] QStringList ancestors(const QStringList &groups) const;
    /// A host's own variables over those of its groups over those of the groups around them over `[all:vars]`.
    [[nodiscard]] InventoryVariables variablesOf(const InventoryHost &host) const;

    [[nodiscard]] const InventoryGroup *findGroup(const QString &name) const;
};

/// Ranges (`pg[1:3]`, `[a:c]`) are expanded, `name:port` becomes ansible_port. Errors are ErrorKind::Usage with
/// "FILE:LINE:COLUMN: ".
[[nodiscard]] Result<Inventory> parseInventory(const QByteArray &text, const QString &fileName);

} // namespace howdah
