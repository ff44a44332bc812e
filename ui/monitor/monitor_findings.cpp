#include "ui/monitor/monitor_findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::MonitorFindings)
};

State stateOf(AlertLevel level)
{
    switch (level) {
    case AlertLevel::Problem: return State::Problem;
    case AlertLevel::Warning: return State::Warning;
    case AlertLevel::Unknown: return State::Unknown;
    case AlertLevel::Notice: break;
    }
    return State::Waiting;
}

} // namespace

std::vector<MonitorFinding> findingsOf(const ClusterPicture &picture, const ClusterMonitor &monitor)
{
    std::vector<MonitorFinding> found;
    if (picture.waiting)
        return found;
    for (const Alert &alert : monitor.alerts())
        found.push_back({stateOf(alert.level), alert.what, alert.kind == AlertKind::Paused, alert});
    // A host that hangs has no error yet: what was seen of it last is old.
    for (const MemberView &member : picture.members) {
        if (!member.reached && monitor.host(member.name).facts && !monitor.host(member.name).isLost())
            found.push_back({State::Unknown, Words::tr("%1 does not answer: %2.").arg(member.name, member.age.text)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const MonitorFinding &a, const MonitorFinding &b) { return a.state < b.state; });
    return found;
}

} // namespace howdah::ui
