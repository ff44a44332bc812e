#include "core/recovery/recovery_request.h"

#include "core/plan/context.h"
#include "core/run/watch.h"

namespace howdah {

QString etcdDataDirectory(const Project &project)
{
    return ClusterPaths(project.cluster).etcdData(QStringLiteral("/var/lib/etcd"));
}

FactRequest recoveryRequest(const Project &project, const Host &host)
{
    FactRequest request = watchRequest(project, host, false);
    request.recovery = true;
    request.scope = project.cluster;
    request.directories = request.dataDirectories;
    if (host.has(Role::Etcd)) {
        request.etcdDataDirectory = etcdDataDirectory(project);
        request.directories << request.etcdDataDirectory;
    }
    return request;
}

} // namespace howdah
