#pragma once

#include "core/project/project.h"
#include "ui/document/host_knowledge.h"
#include "ui/widgets/chip.h"

namespace howdah::ui {

enum class HostColumn { Name, Address, Roles, Ssh, System, Machine, Clock, Sudo, Postgres, State };
constexpr int hostColumns = 10;

/// What a cell of the table of hosts shows.
struct HostCell {
    QString text;
    QString sub;
    std::optional<State> state{};
    bool muted = false;
    QString reason{}; ///< one sentence, for the tooltip
};

/// What was found of a host: System to Postgres. Without facts "–"; facts of a host that stopped answering are muted, and without any
/// picture that could be read as good. Pure; `now` for the day of "last seen".
[[nodiscard]] HostCell foundCell(HostColumn column, const Project &project, const Host &host, const HostAnswer &answer,
                                 bool asking, const QDateTime &now);

/// How the host is logged in to, as far as the project says; the rest is ~/.ssh/config's. Pure.
[[nodiscard]] HostCell sshCell(const Project &project, const Host &host);

/// First leader or replica, etcd, load balancer. Pure.
[[nodiscard]] QList<Chip> roleChips(const Project &project, const Host &host);

} // namespace howdah::ui
