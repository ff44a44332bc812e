#include "ui/wizard/postgres/postgres_meaning.h"

#include "ui/widgets/text.h"
#include "ui/wizard/postgres/postgres_page.h"

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int balancerSees = 2; // seconds: two checks a second apart, as haproxy.cfg has them
constexpr int promotion = 3;    // of a replica that has replayed everything

QString percent(qint64 part, qint64 whole)
{
    return PostgresPage::tr("%1\u00a0%").arg(whole > 0 ? (part * 100 + whole / 2) / whole : 0);
}

Meaning memory(const Project &project, const std::optional<MemberSize> &size)
{
    Meaning meaning{PostgresPage::tr("Memory"), {}, {}};
    if (!size) {
        meaning.text = PostgresPage::tr("Unknown until the hosts are checked: a quarter of the smallest host’s memory "
                                        "goes to shared_buffers.");
        return meaning;
    }
    const QMap<QString, QString> set = tunedParameters(size->smallest, project.postgres);
    const auto shared = postgresSize(set.value(QStringLiteral("shared_buffers")), 8192);
    const auto work = postgresSize(set.value(QStringLiteral("work_mem")), 1024);
    const qint64 connections = set.value(QStringLiteral("max_connections")).toLongLong();
    const qint64 whole = size->smallest.memory;
    if (!shared || !work) {
        meaning.state = State::Unknown;
        meaning.text = PostgresPage::tr("The values of shared_buffers and work_mem cannot be read as sizes.");
        return meaning;
    }
    meaning.text =
        PostgresPage::tr("shared_buffers takes %1 of %2 on %3 (%4). One sort may take %5 (work_mem); one in "
                         "each of %6 connections takes %7 (%8).")
            .arg(sizeText(*shared), sizeText(whole), size->smallestMemory, percent(*shared, whole), sizeText(*work),
                 QString::number(connections), sizeText(*work * connections), percent(*work * connections, whole));
    // Beyond that the kernel's own and the files' cache have no room, and a host ends processes.
    if (*shared + *work * connections > whole / 10 * 8) {
        meaning.state = *shared > whole / 10 * 8 ? State::Problem : State::Warning;
        meaning.text += QLatin1Char(' ') + PostgresPage::tr("Together that is more than 80 % of the host.");
    }
    return meaning;
}

Meaning leaderDies(const Project &project)
{
    const std::size_t members = project.withRole(Role::Postgres).size();
    if (members < 2)
        return {
            PostgresPage::tr("If the leader dies"),
            PostgresPage::tr("Nobody takes over: there is no replica. Reads and writes stop until the host is back."),
            State::Warning};
    const OutageEstimate outage = outageAfterDeath(project.patroni);
    return {PostgresPage::tr("If the leader dies"),
            PostgresPage::tr("Writes stop for about %1 to %2 s: its lock is free after ttl, less what had passed since "
                             "the last loop_wait; then a replica is promoted and the load balancers notice.")
                .arg(outage.least)
                .arg(outage.most),
            {}};
}

Meaning lostWrites(const Project &project)
{
    const PatroniSettings &patroni = project.patroni;
    const QString title = PostgresPage::tr("What a failover can lose");
    switch (patroni.synchronousMode) {
    case SynchronousMode::Off:
        return {title,
                PostgresPage::tr("What the leader had confirmed and no replica had received, up to %1. Writes never "
                                 "wait for a replica.")
                    .arg(sizeText(std::max<qint64>(0, patroni.maximumLagOnFailover))),
                {}};
    case SynchronousMode::On:
        return {
            title,
            PostgresPage::tr("Nothing, while a synchronous replica is there: every commit waits for it. Without any "
                             "replica the leader goes on alone."),
            {}};
    case SynchronousMode::Strict:
        return {title,
                PostgresPage::tr("Nothing, ever: every commit waits for a replica. Without any replica writes stop."),
                {}};
    }
    return {};
}

Meaning restarts(const Project &project)
{
    const std::size_t members = project.withRole(Role::Postgres).size();
    QString text = PostgresPage::tr("Restarting a replica ends the reading connections on it and nothing else; no "
                                    "failover happens.");
    if (project.patroni.synchronousMode == SynchronousMode::Strict && members == 2)
        text += QLatin1Char(' ')
                + PostgresPage::tr("With two members and strict mode, writes wait until the replica is back.");
    else if (project.patroni.synchronousMode != SynchronousMode::Off && members > 2)
        text += QLatin1Char(' ') + PostgresPage::tr("Another replica becomes the synchronous one.");
    return {PostgresPage::tr("If a replica restarts"), text, {}};
}

Meaning later(const Project &project)
{
    QStringList fixed{PostgresPage::tr("cluster name"), PostgresPage::tr("data directory"), PostgresPage::tr("locale"),
                      PostgresPage::tr("checksums")};
    Meaning meaning{PostgresPage::tr("Decided once"),
                    PostgresPage::tr("Not changed by a later Deploy: %1. Everything else can be.")
                        .arg(fixed.join(QStringLiteral(", "))),
                    {}};
    if (!project.postgres.dataChecksums) {
        meaning.state = State::Warning;
        meaning.text += QLatin1Char(' ')
                        + PostgresPage::tr("Without checksums a damaged page is read as if it were good, and copied "
                                           "into every backup.");
    }
    return meaning;
}

} // namespace

OutageEstimate outageAfterDeath(const PatroniSettings &patroni)
{
    return {std::max(0, patroni.ttl - patroni.loopWait) + balancerSees, patroni.ttl + promotion + balancerSees};
}

std::vector<Meaning> postgresMeanings(const Project &project, const std::optional<MemberSize> &size)
{
    return {leaderDies(project), lostWrites(project), restarts(project), memory(project, size), later(project)};
}

} // namespace howdah::ui
