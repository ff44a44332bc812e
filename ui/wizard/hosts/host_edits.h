#pragma once

#include "core/project/project.h"
#include "ui/wizard/hosts/host_list.h"

#include <QList>

namespace howdah::ui {

/// Edits of the hosts that keep the rest of the project in step. Pure; a row that is not there changes nothing.

/// The roles that a further host most likely has: database and etcd for the first three, then load balancers; a name that says what the
/// host is ("lb1", "etcd2") is believed.
[[nodiscard]] std::set<Role> likelyRoles(const Project &project, const QString &name);
/// "pg4", "lb2": the first such name that is free.
[[nodiscard]] QString freeName(const Project &project, const std::set<Role> &roles);

/// Returns its row. Without a name it gets a free one.
int addHost(Project &project, const ListedHost &listed);
void removeHosts(Project &project, const QList<int> &rows);
void renameHost(Project &project, int row, const QString &name);
void setRole(Project &project, int row, Role role, bool has);
void setFirstLeader(Project &project, int row);

} // namespace howdah::ui
