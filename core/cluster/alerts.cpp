#include "core/cluster/alerts.h"

#include "core/cluster/alert_rules.h"

#include <algorithm>

namespace howdah {

namespace {

void keepTime(Alert &alert, const std::vector<Alert> *before, const QDateTime &now)
{
    if (alert.since.isValid()) // the facts themselves tell
        return;
    alert.since = now;
    alert.orEarlier = before == nullptr;
    if (before == nullptr)
        return;
    const auto old =
        std::find_if(before->begin(), before->end(), [&](const Alert &known) { return isSame(alert, known); });
    if (old == before->end())
        return;
    alert.since = old->since;
    alert.orEarlier = old->orEarlier;
}

} // namespace

std::vector<Alert> alertsOf(const AlertInput &input, const std::vector<Alert> *before, const AlertLimits &limits)
{
    std::vector<Alert> found;
    if (input.facts.isEmpty() && !input.failures.isEmpty()) {
        found.push_back(nobodyReached(input));
    } else if (!input.facts.isEmpty()) {
        const AlertSight sight{input, limits};
        addLeadership(sight, found);
        addEtcd(sight, found);
        addMembers(sight, found);
        addBalancers(sight, found);
        addBackupAlerts(sight, found);
        addHostAlerts(sight, found);
    }
    for (Alert &alert : found) {
        keepTime(alert, before, input.now);
        if (alert.kind == AlertKind::Paused)
            judgePause(alert, input.now, limits);
    }
    std::stable_sort(found.begin(), found.end(), [](const Alert &a, const Alert &b) { return a.level < b.level; });
    return found;
}

} // namespace howdah
