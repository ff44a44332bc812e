#include "core/preflight/fact_checks.h"

#include <algorithm>
#include <cstdlib>

namespace howdah {

namespace {

constexpr qint64 worthAWarning = 1000; // milliseconds
constexpr qint64 harmful = 5000;       // etcd's leases and Patroni's locks are told apart by seconds

QString seconds(qint64 milliseconds)
{
    return QString::number(static_cast<double>(std::llabs(milliseconds)) / 1000, 'f', 1) + QStringLiteral(" s");
}

QString direction(qint64 skew)
{
    return skew < 0 ? QStringLiteral("behind") : QStringLiteral("ahead of");
}

/// The host whose clock most others agree with.
const HostFacts *middle(const Project &project, const ClusterFacts &facts)
{
    std::vector<const HostFacts *> byClock;
    for (const Host &host : project.hosts) {
        if (const auto found = facts.constFind(host.name); found != facts.constEnd())
            byClock.push_back(&*found);
    }
    if (byClock.empty())
        return nullptr;
    std::stable_sort(byClock.begin(), byClock.end(),
                     [](const HostFacts *a, const HostFacts *b) { return a->clockSkew < b->clockSkew; });
    return byClock[(byClock.size() - 1) / 2];
}

void checkClock(const HostFacts &facts, const HostFacts &reference, PreflightItems &items)
{
    const qint64 apart = facts.clockSkew - reference.clockSkew;
    const QString hint = facts.timeService.isEmpty()
                             ? QStringLiteral("set the clock, and let a time service keep it (os.time_sync)")
                             : QStringLiteral("see why %1 does not keep it: timedatectl").arg(facts.timeService);
    const QString text = QStringLiteral("clock is %1 %2 %3's").arg(seconds(apart), direction(apart), reference.host);
    if (std::llabs(apart) > worthAWarning)
        items.add({facts.host, reference.host, QStringLiteral("clock"),
                   std::llabs(apart) > harmful ? Verdict::Problem : Verdict::Warning, text, hint});
    else if (std::llabs(facts.clockSkew) > worthAWarning)
        items.ok(facts.host, "clock",
                 QStringLiteral("clock agrees with the other hosts (%1 %2 this computer's)")
                     .arg(seconds(facts.clockSkew), direction(facts.clockSkew)));
    else
        items.ok(facts.host, "clock", QStringLiteral("clock agrees with the other hosts"));
}

void checkTimeService(const Project &project, const HostFacts &facts, PreflightItems &items)
{
    if (facts.container)
        items.ok(facts.host, "time-service", QStringLiteral("a container: its machine keeps the clock"));
    else if (facts.timeService.isEmpty() && project.os.timeSync)
        items.ok(facts.host, "time-service", QStringLiteral("no time service yet; the deployment installs one"));
    else if (facts.timeService.isEmpty())
        items.warning(facts.host, "time-service", QStringLiteral("nothing keeps the clock right"),
                      QStringLiteral("set os.time_sync, or run a time service of your own"));
    else if (!facts.timeSynchronized)
        items.warning(facts.host, "time-service",
                      QStringLiteral("%1 runs and has not synchronized the clock").arg(facts.timeService),
                      QStringLiteral("can it reach its servers? UDP port 123"));
    else
        items.ok(facts.host, "time-service", QStringLiteral("%1 keeps the clock").arg(facts.timeService));
}

} // namespace

void fact_check::clocks(const PreflightInput &input, PreflightItems &items)
{
    const HostFacts *reference = middle(input.project, input.facts);
    for (const Host &host : input.project.hosts) {
        const auto facts = input.facts.constFind(host.name);
        if (facts == input.facts.constEnd())
            continue;
        checkClock(*facts, *reference, items);
        checkTimeService(input.project, *facts, items);
    }
}

} // namespace howdah
