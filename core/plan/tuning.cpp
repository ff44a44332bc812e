#include "core/plan/tuning.h"

#include <algorithm>

namespace howdah {

namespace {

constexpr qint64 kilobyte = 1024;
constexpr qint64 megabyte = 1024 * kilobyte;
constexpr qint64 gigabyte = 1024 * megabyte;
constexpr int maxConnections = 200;
constexpr int timescaleWorkers = 16;

QString inMegabytes(qint64 bytes)
{
    return QStringLiteral("%1MB").arg(std::max<qint64>(1, bytes / megabyte));
}

} // namespace

QMap<QString, QString> tunedParameters(const HostSize &size, const PostgresSettings &postgres)
{
    const bool timescale = postgres.extensions.contains(QStringLiteral("timescaledb"));
    const int cores = std::max(1, size.cores);
    const int perGather = std::max(1, (cores + 1) / 2);
    const qint64 memory = std::max(size.memory, 256 * megabyte);
    const qint64 sharedBuffers = memory / 4;
    // A quarter of the memory shared out over the connections and each one's parallel workers.
    const qint64 workMem = std::max(memory / 4 / maxConnections / perGather, 4 * megabyte);

    QMap<QString, QString> parameters = {
        {QStringLiteral("max_connections"), QString::number(maxConnections)},
        {QStringLiteral("shared_buffers"), inMegabytes(sharedBuffers)},
        {QStringLiteral("effective_cache_size"), inMegabytes(memory / 4 * 3)},
        {QStringLiteral("maintenance_work_mem"), inMegabytes(std::min(memory / 16, 2 * gigabyte))},
        {QStringLiteral("work_mem"), inMegabytes(workMem)},
        {QStringLiteral("huge_pages"), QStringLiteral("try")},
        {QStringLiteral("max_worker_processes"), QString::number(cores + 3 + (timescale ? timescaleWorkers : 0))},
        {QStringLiteral("max_parallel_workers"), QString::number(cores)},
        {QStringLiteral("max_parallel_workers_per_gather"), QString::number(perGather)},
        {QStringLiteral("max_parallel_maintenance_workers"), QString::number(perGather)},
        {QStringLiteral("wal_buffers"), QStringLiteral("16MB")},
        {QStringLiteral("min_wal_size"), QStringLiteral("512MB")},
        {QStringLiteral("max_wal_size"), QStringLiteral("2GB")},
        {QStringLiteral("checkpoint_timeout"), QStringLiteral("15min")},
        {QStringLiteral("checkpoint_completion_target"), QStringLiteral("0.9")},
        {QStringLiteral("random_page_cost"), QStringLiteral("1.1")},
        {QStringLiteral("effective_io_concurrency"), QStringLiteral("200")},
        {QStringLiteral("default_statistics_target"), QStringLiteral("100")},
        {QStringLiteral("max_locks_per_transaction"), QString::number(timescale ? 256 : 128)},
        {QStringLiteral("autovacuum_max_workers"), QString::number(std::clamp(cores, 3, 10))},
        {QStringLiteral("autovacuum_naptime"), QStringLiteral("10s")},
        {QStringLiteral("password_encryption"), QStringLiteral("scram-sha-256")},
        {QStringLiteral("log_checkpoints"), QStringLiteral("on")},
        {QStringLiteral("log_lock_waits"), QStringLiteral("on")},
        {QStringLiteral("log_autovacuum_min_duration"), QStringLiteral("1min")},
        {QStringLiteral("log_line_prefix"), QStringLiteral("%m [%p] %q%u@%d ")},
        {QStringLiteral("wal_level"), QStringLiteral("replica")},
        {QStringLiteral("wal_log_hints"), QStringLiteral("on")},
        {QStringLiteral("hot_standby"), QStringLiteral("on")},
        {QStringLiteral("max_wal_senders"), QStringLiteral("10")},
        {QStringLiteral("max_replication_slots"), QStringLiteral("10")},
        {QStringLiteral("wal_keep_size"), QStringLiteral("1GB")},
    };
    QStringList preload;
    if (timescale) {
        preload << QStringLiteral("timescaledb");
        parameters.insert(QStringLiteral("timescaledb.max_background_workers"), QString::number(timescaleWorkers));
        parameters.insert(QStringLiteral("timescaledb.telemetry_level"), QStringLiteral("off"));
    }
    if (postgres.extensions.contains(QStringLiteral("pg_stat_statements")))
        preload << QStringLiteral("pg_stat_statements");
    if (!preload.isEmpty())
        parameters.insert(QStringLiteral("shared_preload_libraries"), preload.join(QLatin1Char(',')));

    for (auto it = postgres.parameters.begin(); it != postgres.parameters.end(); ++it)
        parameters.insert(it.key(), it.value());
    return parameters;
}

} // namespace howdah
