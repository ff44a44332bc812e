#pragma once

#include "core/cluster/alerts.h"

namespace howdah {

// The rules behind alertsOf(), by what they are about. Each adds what it finds.

struct AlertSight {
    const AlertInput &input;
    const AlertLimits &limits;
};

[[nodiscard]] Alert nobodyReached(const AlertInput &input);
void addLeadership(const AlertSight &sight, std::vector<Alert> &found);
void addEtcd(const AlertSight &sight, std::vector<Alert> &found);
void addMembers(const AlertSight &sight, std::vector<Alert> &found);
void addBalancers(const AlertSight &sight, std::vector<Alert> &found);
void addBackupAlerts(const AlertSight &sight, std::vector<Alert> &found);
void addHostAlerts(const AlertSight &sight,
                   std::vector<Alert> &found); ///< disks, clocks, certificates, hosts not reached
/// A pause that goes on for long becomes a problem.
void judgePause(Alert &alert, const QDateTime &now, const AlertLimits &limits);

} // namespace howdah
