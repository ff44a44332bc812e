#include "core/cluster/alerts.h"
#include "core/cluster/events.h"
#include "core/cluster/restorable.h"
#include "core/facts/live_parser.h"
#include "core/facts/service_parser.h"
#include "tests/fuzz/bytes.h"
#include "tests/fuzz/parts.h"

#include <algorithm>

// What the services of a watched host tell of this moment, one after the other between lines of dashes: PostgreSQL's activity, the state of
// an etcd member, HAProxy's table, Patroni's history, the list of members, the backups.

namespace howdah {

namespace {

HostFacts factsOf(const QByteArrayList &answers)
{
    HostFacts facts;
    facts.host = QStringLiteral("pg1");
    facts.clock = 1795434000000;
    facts.units[QStringLiteral("haproxy.service")].active = QStringLiteral("active");
    facts.listeners.push_back({QStringLiteral("*"), HaproxySettings().primaryPort, QStringLiteral("haproxy")});
    facts.live = parseLivePostgres(answers.value(0));
    facts.etcd = parseEtcdStatus(answers.value(1));
    facts.proxies = parseProxies(answers.value(2));
    facts.patroniHistory = parseHistory(answers.value(3));
    facts.patroniCluster = parseHttpObject(answers.value(4), {200});
    facts.backupInfo = parseBackupInfo(answers.value(5));
    return facts;
}

} // namespace

} // namespace howdah

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace howdah;
    const Project project = fuzz::demo();
    const HostFacts facts = factsOf(fuzz::parts(fuzz::bytes(data, size)));
    const ClusterFacts all{{facts.host, facts}};
    const ClusterStatus status = clusterStatus(project, all);
    (void)toJson(status);
    (void)restorable(status, all);
    for (const BalancerStatus &balancer : status.balancers)
        fuzz::require(balancer.primary.up() <= static_cast<int>(balancer.primary.servers.size()));

    const QDateTime now = QDateTime::fromMSecsSinceEpoch(facts.clock, Qt::UTC);
    const std::vector<Alert> alerts = alertsOf({project, status, all, {}, now});
    for (const Alert &alert : alerts)
        fuzz::require(!alert.what.isEmpty());
    // The same look once more tells the same.
    fuzz::require(alertsOf({project, status, all, {}, now}, &alerts).size() == alerts.size());

    const EventSources sources{facts.patroniHistory.value_or(QJsonArray()), status.backups, {}, status.leader, 7, now};
    const std::vector<ClusterEvent> events = eventsOf(sources, now.addYears(-1));
    fuzz::require(std::is_sorted(events.begin(), events.end(),
                                 [](const ClusterEvent &a, const ClusterEvent &b) { return a.from < b.from; }));
    (void)eventsText(events);
    return 0;
}
