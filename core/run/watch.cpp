#include "core/run/watch.h"

#include "core/facts/gather.h"
#include "core/plan/context.h"
#include "core/plan/planner.h"
#include "core/project/tls_names.h"
#include "core/run/survey.h"

#include <QDateTime>

namespace howdah {

FactRequest watchRequest(const Project &project, const Host &host, bool withBackups)
{
    const FactRequest whole = factRequest(project, host);
    FactRequest request;
    request.units = whole.units;
    request.dataDirectories = whole.dataDirectories;
    request.binDir = whole.binDir;
    request.restPort = whole.restPort;
    request.etcdClientPort = whole.etcdClientPort;
    request.tlsDirectory = whole.tlsDirectory;
    if (host.has(Role::Postgres))
        request.files << tlsCertificateFile(project.cluster, QStringLiteral("postgres"));
    if (host.has(Role::Postgres) && project.backup.type == RepositoryType::S3 && !project.backup.s3.caFile.isEmpty())
        request.files << QLatin1String(ClusterPaths::pgbackrestCa);
    if (host.has(Role::Etcd))
        request.files << tlsCertificateFile(project.cluster, QStringLiteral("etcd"));
    request.postgresPort = whole.postgresPort;
    request.live = true;
    request.proxies = whole.proxies;
    if (withBackups) {
        request.stanza = whole.stanza;
        request.history = true;
    }
    return request;
}

ClusterWatch::ClusterWatch(const Project &project, TransportFactory connect, WatchOptions options, HostSampleSink sink)
    : project_(project), connect_(std::move(connect)), options_(std::move(options)), sink_(std::move(sink))
{
    threads_.reserve(project_.hosts.size());
    for (const Host &host : project_.hosts)
        threads_.emplace_back([this, &host](const std::stop_token &stop) { watch(host, stop); });
}

ClusterWatch::~ClusterWatch()
{
    // All at once: each may take a moment to leave a connection.
    for (std::jthread &thread : threads_)
        thread.request_stop();
}

void ClusterWatch::hurry(bool hurried)
{
    const std::scoped_lock lock(hurryMutex_);
    hurried_ = hurried;
    hurryBegins_.notify_all();
}

bool ClusterWatch::isHurried()
{
    const std::scoped_lock lock(hurryMutex_);
    return hurried_;
}

/// Until the next question; a hurry that begins ends it. False = stopped.
bool ClusterWatch::pause(const std::stop_token &stop)
{
    std::unique_lock lock(hurryMutex_);
    const bool hurried = hurried_;
    hurryBegins_.wait_for(lock, stop, hurried ? options_.hurried : options_.interval,
                          [&] { return hurried_ && !hurried; });
    return !stop.stop_requested();
}

void ClusterWatch::watch(const Host &host, const std::stop_token &stop)
{
    std::unique_ptr<Transport> transport;
    int round = 0;
    while (!stop.stop_requested()) {
        const bool withBackups = !isHurried() && round++ % options_.backupsEvery == 0;
        Result<HostFacts> facts = fail(ErrorKind::Connect, QString());
        if (!transport) {
            Result<std::unique_ptr<Transport>> made =
                connect_(addressOf(project_, host, options_.knownHostsFile), stop);
            if (made)
                transport = std::move(*made);
            else
                facts = fail(made.error());
        }
        if (transport)
            facts = gatherFacts(host.name, watchRequest(project_, host, withBackups), *transport, stop);
        if (stop.stop_requested())
            return;
        if (!facts)
            transport.reset(); // a connection that failed once is made anew
        {
            const std::scoped_lock lock(mutex_);
            sink_({host.name, QDateTime::currentMSecsSinceEpoch(), std::move(facts), withBackups});
        }
        if (!pause(stop))
            return;
    }
}

} // namespace howdah
