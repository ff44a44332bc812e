#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"
#include "core/remote/transport.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace howdah {

struct WatchOptions {
    std::chrono::milliseconds interval{2000}; ///< between an answer and the next question, for each host
    std::chrono::milliseconds hurried{500};   ///< the same while hurry() is on
    int backupsEvery = 15;    ///< the repository is read with every so many questions: it may be far away
    QString knownHostsFile{}; ///< "" = ~/.ssh/known_hosts
};

/// What one host said at one moment, or why it said nothing.
struct HostSample {
    QString host;
    qint64 when = 0; ///< milliseconds since the epoch
    Result<HostFacts> facts;
    bool withBackups = false; ///< was the repository asked about?
};

/// Called from the watch's threads, one call at a time; must not block.
using HostSampleSink = std::function<void(const HostSample &)>;

/// What a live cluster is asked for, again and again: Patroni, etcd, PostgreSQL, services, and how long the certificates
/// last. No packages, and no other files.
[[nodiscard]] FactRequest watchRequest(const Project &project, const Host &host, bool withBackups);

/// Asks every host of a project again and again, each in a thread of its own: a host that is lost keeps nobody else waiting. Begins with the
/// object and ends with it.
class ClusterWatch {
public:
    ClusterWatch(const Project &project, TransportFactory connect, WatchOptions options, HostSampleSink sink);
    ClusterWatch(const ClusterWatch &) = delete;
    ClusterWatch &operator=(const ClusterWatch &) = delete;
    ~ClusterWatch();

    /// While seconds count, hosts are asked more often and nobody is asked about the repository, which takes its time. Any thread.
    void hurry(bool hurried);

private:
    void watch(const Host &host, const std::stop_token &stop);
    [[nodiscard]] bool isHurried();
    [[nodiscard]] bool pause(const std::stop_token &stop);

    const Project project_;
    const TransportFactory connect_;
    const WatchOptions options_;
    const HostSampleSink sink_;
    std::mutex mutex_;
    std::mutex hurryMutex_;
    std::condition_variable_any hurryBegins_;
    bool hurried_ = false;
    std::vector<std::jthread> threads_; // last: they end first
};

} // namespace howdah
