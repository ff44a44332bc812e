#include "core/preflight/preflight.h"

#include "core/preflight/bucket_probe.h"
#include "core/preflight/mirror_probe.h"

#include <algorithm>

namespace howdah {

namespace {

/// The first leader if it answered, because it is the one that makes the stanza; else any member.
const Host *bucketHost(const PreflightInput &input, const HostTransports &transports)
{
    std::vector<const Host *> members = input.project.withRole(Role::Postgres);
    if (const Host *leader = input.project.firstLeader())
        members.insert(members.begin(), leader);
    const auto found = std::find_if(members.begin(), members.end(), [&](const Host *host) {
        return input.facts.contains(host->name) && transports.contains(host->name);
    });
    return found == members.end() ? nullptr : *found;
}

void addBucket(const PreflightInput &input, const HostTransports &transports, const std::stop_token &stop,
               PreflightItems &items)
{
    if (input.project.backup.type != RepositoryType::S3)
        return;
    if (const Host *host = bucketHost(input, transports))
        items.add(probeBucket(input.project, *input.facts.constFind(host->name), input.inputs,
                              *transports.value(host->name), stop));
    else
        items.notChecked({}, "bucket", QStringLiteral("no PostgreSQL host answered that could ask the bucket"));
}

} // namespace

Result<PreflightReport> preflight(const PreflightInput &input, const HostTransports &transports,
                                  const OpenConnection &connect, std::stop_token stop)
{
    PreflightItems items;
    items.add(checkFacts(input));
    std::vector<PortResult> reach = probePorts(input.project, input.facts, transports, connect, stop);
    noteFirewalls(input.project, input.facts, reach);
    items.add(describeReach(input.project, reach));
    for (const Host &host : input.project.hosts) {
        if (!input.facts.contains(host.name))
            items.notChecked(host.name, "reach",
                             QStringLiteral("its connections were not tried, because it did not answer"));
    }
    items.add(probeMirrors(input.project, input.facts, transports, stop));
    addBucket(input, transports, stop, items);
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, QStringLiteral("stopped; nothing was changed"));

    std::vector<PreflightItem> all = items.take();
    const auto place = [&](const PreflightItem &item) {
        const std::vector<Host> &hosts = input.project.hosts;
        return std::find_if(hosts.begin(), hosts.end(), [&](const Host &host) { return host.name == item.host; })
               - hosts.begin();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const PreflightItem &a, const PreflightItem &b) { return place(a) < place(b); });
    return PreflightReport{std::move(all), std::move(reach)};
}

} // namespace howdah
