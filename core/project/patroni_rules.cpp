#include "core/project/rules.h"

namespace howdah::rules {

namespace {

void checkTiming(const PatroniSettings &patroni, Findings &findings)
{
    struct Bound {
        QString field;
        int value;
        int least;
    };
    bool sane = true;
    for (const Bound &bound : {Bound{QStringLiteral("patroni.ttl"), patroni.ttl, 20},
                               Bound{QStringLiteral("patroni.loop_wait"), patroni.loopWait, 1},
                               Bound{QStringLiteral("patroni.retry_timeout"), patroni.retryTimeout, 3}}) {
        if (bound.value >= bound.least)
            continue;
        sane = false;
        findings.problem("patroni-timing", bound.field,
                         Text::tr("%1 s is less than Patroni's minimum").arg(bound.value),
                         Text::tr("Use %1 or more.").arg(bound.least));
    }
    const qint64 needed = qint64(patroni.loopWait) + 2 * qint64(patroni.retryTimeout);
    if (sane && needed > patroni.ttl)
        findings.problem("patroni-timing", QStringLiteral("patroni.ttl"),
                         Text::tr("loop_wait + 2 · retry_timeout is %1 s, more than the ttl of %2 s: a leader "
                                  "that waits for etcd would lose its lock")
                             .arg(needed)
                             .arg(patroni.ttl),
                         Text::tr("Raise ttl to %1, or lower the other two.").arg(needed));
}

void checkSynchronous(SynchronousMode mode, std::size_t members, Findings &findings)
{
    const auto field = QStringLiteral("patroni.synchronous_mode");
    if (mode == SynchronousMode::Strict && members == 1)
        findings.problem("synchronous-members", field,
                         Text::tr("strict with one PostgreSQL host: no write would ever be confirmed"),
                         Text::tr("Use off, or add hosts."));
    else if (mode == SynchronousMode::Strict && members == 2)
        findings.warning("synchronous-members", field,
                         Text::tr("strict with two PostgreSQL hosts: writes stop when either of them is down"),
                         Text::tr("Use on, or add a third host."));
    else if (mode == SynchronousMode::On && members == 1)
        findings.warning("synchronous-members", field,
                         Text::tr("on with one PostgreSQL host: there is no replica to wait for"),
                         Text::tr("Add hosts, or use off."));
}

} // namespace

void checkPatroni(const Project &project, Findings &findings)
{
    checkTiming(project.patroni, findings);
    if (project.patroni.maximumLagOnFailover < 0)
        findings.problem("maximum-lag", QStringLiteral("patroni.maximum_lag_on_failover"),
                         Text::tr("%1 bytes of lag cannot be").arg(project.patroni.maximumLagOnFailover),
                         Text::tr("Use 0 or more; 1048576 is usual."));
    checkSynchronous(project.patroni.synchronousMode, project.withRole(Role::Postgres).size(), findings);
}

} // namespace howdah::rules
