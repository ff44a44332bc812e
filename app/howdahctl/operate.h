#pragma once

#include "app/howdahctl/command_line.h"

#include "core/cluster/operation.h"

namespace howdah::ctl {

/// Asks the cluster, tells what will happen, asks whether to go on (--yes agrees beforehand; what may lose data wants --confirm with the
/// cluster's name, or the name typed), does it, and looks until it is so. Returns the exit code.
int operate(const CommonOptions &common, const Operation &operation, const QString &confirm);

/// Shows Patroni's dynamic configuration.
int showConfig(const CommonOptions &common);
/// Timelines and their reasons, as Patroni keeps them.
int showHistory(const CommonOptions &common);
/// Starts a backup on the leader and waits for its end. `type` is full or diff.
int makeBackup(const CommonOptions &common, const QString &type);
/// The last lines of a service's journal on one host, and with `follow` those to come. `source` is patroni, postgresql, etcd or haproxy.
int showLogs(const CommonOptions &common, const QString &host, const QString &source, int lines, bool follow);

} // namespace howdah::ctl
