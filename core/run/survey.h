#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"
#include "core/remote/transport.h"
#include "core/run/executor.h"

#include <functional>

namespace howdah {

/// Everything that could be learned of a project's hosts at one moment, and the connections over which it was.
struct Survey {
    ClusterFacts facts;
    Transports transports;         ///< of the hosts that answered
    QMap<QString, Error> failures; ///< of the others, by host
};

/// Told of each host as soon as it has answered or failed. Called from worker threads, one call at a time.
using SurveyAnswer = std::function<void(const QString &host, const Result<HostFacts> &)>;

struct SurveyOptions {
    bool candidates = false; ///< also ask what the package sources offer
    QString knownHostsFile;  ///< "" = ~/.ssh/known_hosts
    bool live = false;       ///< ask what the services do now (watchRequest()) instead of what is on the hosts
    std::function<FactRequest(const Project &, const Host &)> request{}; ///< something else than these two
};

/// Where the host's SSH server is, by the project.
[[nodiscard]] HostAddress addressOf(const Project &project, const Host &host, const QString &knownHostsFile = {});

/// Connects to every host, all at once. A host that cannot be had is among the failures; there are no facts yet.
[[nodiscard]] Survey connectHosts(const Project &project, const TransportFactory &connect,
                                  const QString &knownHostsFile, std::stop_token stop);

/// Connects to every host (or uses a connection of `known`) and runs its fact script, all at once, one thread a host.
/// A host that cannot be had is among the failures; the others go on.
[[nodiscard]] Survey survey(const Project &project, const TransportFactory &connect, const Transports &known,
                            const SurveyOptions &options, const SurveyAnswer &answered, std::stop_token stop);

/// As survey, for a run that changes hosts. While a cluster that exists has no leader, because its members have just been started or one was
/// lost, it asks again until there is one or the limit is over: a plan without the leader's answers would be of half the cluster.
/// `waiting` is told once, when it begins to wait.
[[nodiscard]] Survey settledSurvey(const Project &project, const TransportFactory &connect, const Transports &known,
                                   const SurveyOptions &options, const std::function<void()> &waiting,
                                   const std::stop_token &stop, std::chrono::seconds limit = std::chrono::seconds(60));

/// What the services of the same hosts do at each call: less than a survey, and faster. Over the survey's connections; a host that is lost
/// is connected to anew. The project must outlive it.
using LiveLook = std::function<ClusterFacts(const std::stop_token &stop)>;
[[nodiscard]] LiveLook liveLook(const Project &project, TransportFactory connect, const Survey &found,
                                QString knownHostsFile);

} // namespace howdah
