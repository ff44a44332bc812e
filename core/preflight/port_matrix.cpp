#include "core/preflight/port_matrix.h"

#include "core/preflight/port_scripts.h"

#include <QUuid>

#include <algorithm>

namespace howdah {

namespace {

using namespace std::chrono_literals;

// Less than the listeners live, so that those of the quick hosts are still there when the slowest is ready.
constexpr auto readyLimit = 12s;

using Listeners = std::vector<std::pair<QString, std::unique_ptr<TemporaryListener>>>;

struct Doors {
    QMap<QString, QMap<int, QString>> closed; ///< host → port → why
    QMap<QString, QString> failed;            ///< host → why there is no listener at all
};

Doors waitForAll(Listeners &listeners, const std::stop_token &stop)
{
    Doors doors;
    const auto limit = std::chrono::steady_clock::now() + readyLimit;
    for (auto &[host, listener] : listeners) {
        Result<QMap<int, QString>> closed = listener->waitUntilReady(limit, stop);
        if (closed)
            doors.closed.insert(host, *closed);
        else
            doors.failed.insert(host, closed.error().evidence.isEmpty()
                                          ? closed.error().what
                                          : QStringLiteral("%1: %2").arg(closed.error().what, closed.error().evidence));
    }
    return doors;
}

/// Why there is nothing to connect to; "" = there is.
QString obstacle(const PortProbe &probe, const Doors &doors)
{
    if (probe.token.isEmpty())
        return {};
    if (doors.failed.contains(probe.to))
        return doors.failed.value(probe.to);
    const QString why = doors.closed.value(probe.to).value(probe.port);
    return why.isEmpty() ? QString() : QStringLiteral("the port could not be opened there (%1)").arg(why);
}

auto placeOf(const PortProbe &probe, const PortPlan &plan)
{
    return std::find(plan.probes.begin(), plan.probes.end(), probe) - plan.probes.begin();
}

std::vector<PortResult> runProbes(const std::vector<PortProbe> &probes, Transport *transport,
                                  const std::stop_token &stop)
{
    QString why = QStringLiteral("there is no connection to the host");
    if (transport != nullptr) {
        const Result<CommandOutput> output = transport->run(probeCommand(probes), stop);
        if (output)
            return parseProbes(probes, *output);
        why = output.error().what;
    }
    std::vector<PortResult> results;
    results.reserve(probes.size());
    for (const PortProbe &probe : probes)
        results.push_back({probe, Reach::NotTried, why});
    return results;
}

/// Over the connections that stay, because a host learns late that a listener's own is gone. Also when the run was stopped: what comes
/// next may want the ports.
void endAll(Listeners &listeners, const PortPlan &plan, const HostTransports &transports)
{
    std::vector<std::jthread> threads;
    for (auto &[host, listener] : listeners) {
        const std::optional<qint64> process = listener->process();
        Transport *transport = transports.value(host).get();
        if (process && transport != nullptr)
            threads.emplace_back([transport, end = endListenerCommand(plan.tokens.value(host), *process)] {
                // Where this fails, the end of the listener's own connection ends it.
                (void)transport->run(end, {});
            });
    }
    threads.clear();
    for (auto &[host, listener] : listeners)
        listener->requestStop(); // all at once; their ends are waited for one by one
}

} // namespace

std::vector<PortResult> probePorts(const Project &project, const ClusterFacts &facts, const HostTransports &transports,
                                   const OpenConnection &connect, std::stop_token stop)
{
    const PortPlan plan = planPortProbes(project, facts, QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
    Listeners listeners;
    for (auto it = plan.listen.begin(); it != plan.listen.end(); ++it)
        listeners.emplace_back(
            it.key(), std::make_unique<TemporaryListener>(*project.findHost(it.key()), connect,
                                                          listenerCommand(plan.tokens.value(it.key()), it.value())));
    const Doors doors = waitForAll(listeners, stop);

    QMap<QString, std::vector<PortProbe>> bySource;
    std::vector<PortResult> results;
    for (const PortProbe &probe : plan.probes) {
        if (const QString why = obstacle(probe, doors); !why.isEmpty())
            results.push_back({probe, Reach::NotTried, why});
        else
            bySource[probe.from].push_back(probe);
    }
    std::mutex mutex;
    {
        std::vector<std::jthread> threads;
        for (auto it = bySource.cbegin(); it != bySource.cend(); ++it)
            threads.emplace_back([&, source = it.key(), probes = it.value()] {
                const std::vector<PortResult> found = runProbes(probes, transports.value(source).get(), stop);
                const std::scoped_lock lock(mutex);
                results.insert(results.end(), found.begin(), found.end());
            });
    }
    endAll(listeners, plan, transports);
    std::stable_sort(results.begin(), results.end(), [&](const PortResult &a, const PortResult &b) {
        return placeOf(a.probe, plan) < placeOf(b.probe, plan);
    });
    return results;
}

} // namespace howdah
