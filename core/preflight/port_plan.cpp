#include "core/preflight/port_plan.h"

#include "core/plan/firewall_rules.h"
#include "core/preflight/port_holder.h"

#include <algorithm>

namespace howdah {

namespace {

bool concerns(const NeededPort &port, const Host &host)
{
    return std::any_of(port.from.begin(), port.from.end(), [&](Role role) { return host.has(role); });
}

void addTarget(const Project &project, const ClusterFacts &facts, const Host &target, const QString &token,
               PortPlan &plan)
{
    const HostFacts &found = *facts.constFind(target.name);
    for (const NeededPort &port : neededPorts(project, target, found)) {
        const PortHolder holder = holderOf(port, project, found);
        if (holder == PortHolder::Foreign)
            continue;
        bool isProbed = false;
        for (const Host &source : project.hosts) {
            if (source.name == target.name || !facts.contains(source.name) || !concerns(port, source))
                continue;
            plan.probes.push_back({source.name, target.name, target.memberAddress(), port.port, name(port.user),
                                   holder == PortHolder::Ours ? QString() : token});
            isProbed = true;
        }
        if (isProbed && holder == PortHolder::Nobody)
            plan.listen[target.name].push_back(port.port);
    }
}

void addBucket(const Project &project, const ClusterFacts &facts, PortPlan &plan)
{
    const S3Settings &s3 = project.backup.s3;
    if (project.backup.type != RepositoryType::S3)
        return;
    const QString address = s3.uriStyle == S3UriStyle::Host ? s3.bucket + QLatin1Char('.') + s3.endpoint : s3.endpoint;
    for (const Host *host : project.withRole(Role::Postgres)) {
        if (facts.contains(host->name))
            plan.probes.push_back({host->name, {}, address, s3.port, QStringLiteral("S3"), {}});
    }
}

} // namespace

PortPlan planPortProbes(const Project &project, const ClusterFacts &facts, const QString &seed)
{
    PortPlan plan;
    for (const Host &host : project.hosts) {
        if (!facts.contains(host.name))
            continue;
        const QString token = QStringLiteral("howdah-%1-%2").arg(seed, host.name);
        addTarget(project, facts, host, token, plan);
        if (plan.listen.contains(host.name))
            plan.tokens.insert(host.name, token);
    }
    addBucket(project, facts, plan);
    return plan;
}

void noteFirewalls(const Project &project, const ClusterFacts &facts, std::vector<PortResult> &results)
{
    for (PortResult &result : results) {
        const Host *from = project.findHost(result.probe.from);
        const Host *to = project.findHost(result.probe.to);
        const bool isShut =
            result.reach == Reach::Refused || result.reach == Reach::Dropped || result.reach == Reach::NoRoute;
        if (isShut && from != nullptr && to != nullptr)
            result.opens = opensBetween(project, *from, *to, result.probe.port, facts).value_or(QString());
    }
}

PortResult judgeProbe(const PortProbe &probe, int status, const QString &said)
{
    const auto contains = [&](const char *words) { return said.contains(QLatin1String(words), Qt::CaseInsensitive); };
    static const QString connected = QStringLiteral("connected ");
    if (said.startsWith(connected)) {
        const QString greeting = said.mid(connected.size()).trimmed();
        return {probe, probe.token.isEmpty() || greeting == probe.token ? Reach::Open : Reach::Stranger,
                greeting.left(100)};
    }
    if (status == 124 || status == 137 || contains("timed out"))
        return {probe, Reach::Dropped, {}};
    if (contains("refused"))
        return {probe, Reach::Refused, {}};
    if (contains("no route") || contains("unreachable"))
        return {probe, Reach::NoRoute, {}};
    if (contains("not known") || contains("name resolution") || contains("no address associated"))
        return {probe, Reach::NoName, {}};
    return {probe, Reach::NotTried,
            said.isEmpty() ? QStringLiteral("the attempt ended with status %1").arg(status) : said.right(200)};
}

} // namespace howdah
