#include "core/run/survey.h"

#include "core/facts/gather.h"
#include "core/plan/planner.h"

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

} // namespace

HostAddress addressOf(const Project &project, const Host &host, const QString &knownHostsFile)
{
    const SshAccess access = project.sshOf(host);
    return HostAddress{host.name, host.address, access.port, access.user, access.key, access.jumpHost, knownHostsFile};
}

Survey survey(const Project &project, const TransportFactory &connect, const Transports &known,
              const SurveyOptions &options, const SurveyAnswer &answered, std::stop_token stop)
{
    Collected collected;
    const auto ask = [&](const Host &host) {
        const HostAddress address = addressOf(project, host, options.knownHostsFile);
        Result<std::shared_ptr<Transport>> transport = connected(address, connect, known, stop);
        FactRequest request = factRequest(project, host);
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

} // namespace howdah
