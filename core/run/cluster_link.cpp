#include "core/run/cluster_link.h"

#include "core/facts/gather.h"
#include "core/run/survey.h"
#include "core/run/watch.h"

#include <mutex>
#include <thread>

namespace howdah {

namespace {

constexpr std::chrono::seconds patience{15}; ///< before a lost host is tried again

} // namespace

ClusterLink::ClusterLink(Project project, TransportFactory connect, QString knownHostsFile)
    : project_(std::move(project)), connect_(std::move(connect)), knownHostsFile_(std::move(knownHostsFile))
{}

bool ClusterLink::isLeftAlone(const QString &host) const
{
    const auto loss = losses_.find(host);
    return loss != losses_.end() && std::chrono::steady_clock::now() - loss->when < patience;
}

std::shared_ptr<Transport> ClusterLink::to(const QString &name, const std::stop_token &stop)
{
    if (const std::shared_ptr<Transport> open = transports_.value(name))
        return open;
    const Host *host = project_.findHost(name);
    if (host == nullptr || isLeftAlone(name))
        return nullptr;
    Result<std::unique_ptr<Transport>> made = connect_(addressOf(project_, *host, knownHostsFile_), stop);
    if (!made) {
        losses_.insert(name, {made.error(), std::chrono::steady_clock::now()});
        return nullptr;
    }
    losses_.remove(name);
    const std::shared_ptr<Transport> transport(std::move(*made));
    transports_.insert(name, transport);
    return transport;
}

std::optional<Error> ClusterLink::why(const QString &host) const
{
    const auto found = losses_.find(host);
    return found == losses_.end() ? std::nullopt : std::optional<Error>(found->error);
}

Result<> ClusterLink::lock(const QString &task, const std::stop_token &stop)
{
    const Survey reached = connectHosts(project_, connect_, knownHostsFile_, stop);
    for (auto failed = reached.failures.cbegin(); failed != reached.failures.cend(); ++failed)
        losses_.insert(failed.key(), {failed.value(), std::chrono::steady_clock::now()});
    Result<RunLock> taken = RunLock::take(reached.transports, task, stop);
    if (!taken)
        return fail(taken.error());
    lock_.emplace(std::move(*taken));
    transports_ = lock_->transports();
    return {};
}

ClusterFacts ClusterLink::look(const std::stop_token &stop)
{
    struct Answer {
        QString host;
        std::shared_ptr<Transport> transport;
        std::optional<Error> error;
        std::optional<HostFacts> facts;
    };
    std::mutex mutex;
    std::vector<Answer> answers;
    const auto ask = [&](const Host &host, std::shared_ptr<Transport> transport) {
        Answer answer{host.name, std::move(transport), {}, {}};
        if (!answer.transport) {
            Result<std::unique_ptr<Transport>> made = connect_(addressOf(project_, host, knownHostsFile_), stop);
            if (made)
                answer.transport = std::move(*made);
            else
                answer.error = made.error();
        }
        if (answer.transport) {
            Result<HostFacts> facts =
                gatherFacts(host.name, watchRequest(project_, host, false), *answer.transport, stop);
            if (facts)
                answer.facts = std::move(*facts);
            else
                answer.error = facts.error();
        }
        const std::scoped_lock lock(mutex);
        answers.push_back(std::move(answer));
    };
    {
        std::vector<std::jthread> threads;
        for (const Host &host : project_.hosts) {
            if (isLeftAlone(host.name))
                continue;
            threads.emplace_back([&ask, &host, transport = transports_.value(host.name)] { ask(host, transport); });
        }
    }
    ClusterFacts facts;
    for (Answer &answer : answers) {
        if (answer.error) {
            transports_.remove(answer.host);
            if (!answer.transport) // else it was a connection that broke: made anew with the next look
                losses_.insert(answer.host, {*answer.error, std::chrono::steady_clock::now()});
            continue;
        }
        losses_.remove(answer.host);
        transports_.insert(answer.host, answer.transport);
        facts.insert(answer.host, *answer.facts);
    }
    return facts;
}

} // namespace howdah
