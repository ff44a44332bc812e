#include "core/run/watch.h"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace howdah::test {
namespace {

using namespace std::chrono_literals;

Project twoHosts()
{
    Project project = newProject();
    project.cluster = "demo";
    for (const char *name : {"pg1", "pg2"}) {
        Host host;
        host.name = name;
        host.address = name;
        host.roles = {Role::Postgres, Role::Etcd};
        project.hosts.push_back(host);
    }
    project.backup.type = RepositoryType::S3;
    return project;
}

TEST(WatchRequest, AsksForCertificatesAndNoOtherFiles)
{
    const Project project = twoHosts();
    const FactRequest request = watchRequest(project, project.hosts.front(), false);
    EXPECT_EQ(request.files.filter(QStringLiteral(".pem")).size(), 2);
    EXPECT_EQ(request.files.size(), 2) << "and no keys";
    EXPECT_TRUE(request.packages.isEmpty());
    EXPECT_EQ(request.restPort, 8008);
    EXPECT_TRUE(request.stanza.isEmpty());
    EXPECT_EQ(watchRequest(project, project.hosts.front(), true).stanza, "demo");
}

/// Counts the samples of each host, and wakes who waits for them.
class Samples {
public:
    HostSampleSink sink()
    {
        return [this](const HostSample &sample) {
            const std::scoped_lock lock(mutex_);
            ++counts_[sample.host];
            changed_.notify_all();
        };
    }
    bool waitFor(const QString &host, int count)
    {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, 5s, [&] { return counts_.value(host) >= count; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    QMap<QString, int> counts_;
};

TEST(ClusterWatch, ALostHostKeepsNobodyWaiting)
{
    Samples samples;
    std::mutex mutex;
    std::condition_variable_any never;
    const TransportFactory factory = [&](const HostAddress &address,
                                         std::stop_token stop) -> Result<std::unique_ptr<Transport>> {
        if (address.name == QLatin1String("pg2")) {
            std::unique_lock lock(mutex);
            never.wait(lock, stop, [] { return false; }); // as a host that swallows every packet
        }
        return fail(ErrorKind::Connect, QStringLiteral("no answer from %1").arg(address.name));
    };
    const ClusterWatch watch(twoHosts(), factory, {.interval = 1ms}, samples.sink());
    EXPECT_TRUE(samples.waitFor("pg1", 3));
}

TEST(ClusterWatch, AHurryDoesNotWaitForThePauseToEndAndLeavesTheRepositoryAlone)
{
    Samples samples;
    std::atomic<int> withBackups = 0;
    const TransportFactory factory = [](const HostAddress &, std::stop_token) -> Result<std::unique_ptr<Transport>> {
        return fail(ErrorKind::Connect, QStringLiteral("no answer"));
    };
    ClusterWatch watch(twoHosts(), factory, {.interval = 1h, .hurried = 1ms, .backupsEvery = 1},
                       [&, sink = samples.sink()](const HostSample &sample) {
                           withBackups += sample.withBackups ? 1 : 0;
                           sink(sample);
                       });
    EXPECT_TRUE(samples.waitFor("pg1", 1));
    EXPECT_TRUE(samples.waitFor("pg2", 1));
    watch.hurry(true);
    EXPECT_TRUE(samples.waitFor("pg1", 10));
    EXPECT_EQ(withBackups, 2);
}

TEST(ClusterWatch, EndsWithTheObject)
{
    Samples samples;
    const TransportFactory factory = [](const HostAddress &, std::stop_token) -> Result<std::unique_ptr<Transport>> {
        return fail(ErrorKind::Connect, QStringLiteral("no answer"));
    };
    {
        const ClusterWatch watch(twoHosts(), factory, {.interval = 1h}, samples.sink());
        EXPECT_TRUE(samples.waitFor("pg1", 1));
        EXPECT_TRUE(samples.waitFor("pg2", 1));
    } // does not wait for the hour to end
    SUCCEED();
}

} // namespace
} // namespace howdah::test
