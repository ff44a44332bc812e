#include "core/preflight/port_holder.h"

#include "core/plan/context.h"
#include "core/plan/platform.h"

#include <algorithm>

namespace howdah {

namespace {

bool collides(const Listener &listener, const NeededPort &port)
{
    return listener.port == port.port
           && (port.bound.isEmpty() || isWildcard(listener.address) || port.bound.contains(listener.address));
}

bool holds(const FileFact &file, const QString &words)
{
    return file.content && file.content->reveal().contains(words.toUtf8());
}

/// Do our files for this service lie on the host?
bool isDeployed(PortUser user, const Project &project, const HostFacts &facts)
{
    const ClusterPaths paths(project.cluster);
    switch (user) {
    case PortUser::Postgres:
    case PortUser::PatroniRest: return facts.file(paths.patroniConfig()).kind == FileKind::File;
    case PortUser::EtcdClients:
    case PortUser::EtcdPeers: {
        const Result<Platform> platform = platformFor(project, facts.os);
        return platform
               && holds(facts.file(platform->etcdEnvironmentFile),
                        QStringLiteral("etcd of cluster %1.").arg(project.cluster));
    }
    case PortUser::HaproxyPrimary:
    case PortUser::HaproxyReplicas:
    case PortUser::HaproxyStats: {
        const Result<Platform> platform = platformFor(project, facts.os);
        return platform
               && holds(facts.file(platform->haproxyConfig),
                        QStringLiteral("HAProxy of cluster %1.").arg(project.cluster));
    }
    }
    return false;
}

bool isProcessOf(PortUser user, const QString &process)
{
    if (process.isEmpty())
        return true; // the host does not tell; the files decide
    switch (user) {
    case PortUser::Postgres: return process == QLatin1String("postgres") || process == QLatin1String("postmaster");
    case PortUser::PatroniRest:
        return process == QLatin1String("patroni") || process.startsWith(QLatin1String("python"));
    case PortUser::EtcdClients:
    case PortUser::EtcdPeers: return process == QLatin1String("etcd");
    case PortUser::HaproxyPrimary:
    case PortUser::HaproxyReplicas:
    case PortUser::HaproxyStats: return process == QLatin1String("haproxy");
    }
    return false;
}

} // namespace

const Listener *listenerAt(const NeededPort &port, const HostFacts &facts)
{
    const auto found = std::find_if(facts.listeners.begin(), facts.listeners.end(),
                                    [&](const Listener &listener) { return collides(listener, port); });
    return found == facts.listeners.end() ? nullptr : &*found;
}

PortHolder holderOf(const NeededPort &port, const Project &project, const HostFacts &facts)
{
    const Listener *listener = listenerAt(port, facts);
    if (listener == nullptr)
        return PortHolder::Nobody;
    return isDeployed(port.user, project, facts) && isProcessOf(port.user, listener->process) ? PortHolder::Ours
                                                                                              : PortHolder::Foreign;
}

} // namespace howdah
