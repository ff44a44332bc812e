#include "core/run/survey.h"

#include "core/facts/gather.h"
#include "core/plan/context.h"
#include "core/plan/planner.h"
#include "core/run/watch.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace howdah {

namespace {

/// What the threads share; each touches it only under the lock.
struct Collected {
    std::mutex mutex;
    Survey result;
};

Result<std::shared_ptr<Transport>> connected(const HostAddress &address, const TransportFactory &connect,
                                             const Transports &known, const std::stop_token &stop)
{
    if (const std::shared_ptr<Transport> open = known.value(address.name))
        return open;
    Result<std::unique_ptr<Transport>> transport = connect(address, stop);
    if (!transport)
        return fail(transport.error());
    return std::shared_ptr<Transport>(std::move(*transport));
}

/// Patroni answers for a cluster that has data, and none of its members leads.
bool choosesLeader(const ClusterFacts &facts)
{
    const auto any = [&](const auto &holds) { return std::any_of(facts.begin(), facts.end(), holds); };
    return any([](const HostFacts &host) { return !host.control.isEmpty(); })
           && any([](const HostFacts &host) { return host.patroni.has_value(); }) && !any(saysLeader);
}

} // namespace

HostAddress addressOf(const Project &project, const Host &host, const QString &knownHostsFile)
{
    const SshAccess access = project.sshOf(host);
    return HostAddress{host.name, host.address, access.port, access.user, access.key, access.jumpHost, knownHostsFile};
}

Survey connectHosts(const Project &project, const TransportFactory &connect, const QString &knownHostsFile,
                    std::stop_token stop)
{
    Collected collected;
    {
        std::vector<std::jthread> threads;
        threads.reserve(project.hosts.size());
        for (const Host &host : project.hosts)
            threads.emplace_back([&, address = addressOf(project, host, knownHostsFile)] {
                Result<std::shared_ptr<Transport>> transport = connected(address, connect, {}, stop);
                const std::scoped_lock lock(collected.mutex);
                if (transport)
                    collected.result.transports.insert(address.name, *transport);
                else
                    collected.result.failures.insert(address.name, transport.error());
            });
    }
    return std::move(collected.result);
}

Survey survey(const Project &project, const TransportFactory &connect, const Transports &known,
              const SurveyOptions &options, const SurveyAnswer &answered, std::stop_token stop)
{
    Collected collected;
    const auto ask = [&](const Host &host) {
        const HostAddress address = addressOf(project, host, options.knownHostsFile);
        Result<std::shared_ptr<Transport>> transport = connected(address, connect, known, stop);
        FactRequest request = options.request ? options.request(project, host)
                              : options.live  ? watchRequest(project, host, true)
                                              : factRequest(project, host);
        request.candidates = options.candidates;
        Result<HostFacts> facts =
            transport ? gatherFacts(host.name, request, **transport, stop) : Result<HostFacts>(fail(transport.error()));

        const std::scoped_lock lock(collected.mutex);
        if (transport)
            collected.result.transports.insert(host.name, *transport);
        if (facts)
            collected.result.facts.insert(host.name, *facts);
        else
            collected.result.failures.insert(host.name, facts.error());
        if (answered)
            answered(host.name, facts);
    };

    {
        std::vector<std::jthread> threads;
        threads.reserve(project.hosts.size());
        for (const Host &host : project.hosts)
            threads.emplace_back([&ask, &host] { ask(host); });
    }
    return std::move(collected.result);
}

Survey settledSurvey(const Project &project, const TransportFactory &connect, const Transports &known,
                     const SurveyOptions &options, const std::function<void()> &waiting, const std::stop_token &stop,
                     std::chrono::seconds limit)
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    for (bool told = false;; told = true) {
        Survey found = survey(project, connect, known, options, {}, stop);
        if (!choosesLeader(found.facts) || stop.stop_requested() || std::chrono::steady_clock::now() >= deadline)
            return found;
        if (!told && waiting)
            waiting();
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait_for(lock, stop, std::chrono::seconds(1), [] { return false; });
    }
}

LiveLook liveLook(const Project &project, TransportFactory connect, const Survey &found, QString knownHostsFile)
{
    return [&project, connect = std::move(connect), known = found.transports,
            knownHostsFile = std::move(knownHostsFile)](const std::stop_token &stop) mutable {
        Survey now = survey(project, connect, known, {false, knownHostsFile, true}, {}, stop);
        known = now.transports;
        for (auto lost = now.failures.keyBegin(); lost != now.failures.keyEnd(); ++lost)
            known.remove(*lost);
        return now.facts;
    };
}

} // namespace howdah
