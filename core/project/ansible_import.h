#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <QStringList>

namespace howdah {

struct ImportedProject {
    Project project;
    QStringList notes; ///< what could not be carried over and why, or was decided on the way; for people
};

/// Turns the inventory (`hosts.cfg`, INI) and `vars.yml` of the pg-patroni-backrest playbook into a project.
/// Errors carry file, line and column.
[[nodiscard]] Result<ImportedProject> importAnsible(const QByteArray &hostsCfg, const QString &hostsName,
                                                    const QByteArray &varsYml, const QString &varsName);

} // namespace howdah
