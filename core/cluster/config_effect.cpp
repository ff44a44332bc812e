#include "core/cluster/config_effect.h"

#include <QSet>

namespace howdah {

bool needsRestart(const QString &setting)
{
    // What `postgres --describe-config` of versions 15 and 17 calls POSTMASTER, and what version 18 added to that.
    static const QSet<QString> settings{
        QStringLiteral("archive_mode"),
        QStringLiteral("autovacuum_freeze_max_age"),
        QStringLiteral("autovacuum_max_workers"),
        QStringLiteral("autovacuum_multixact_freeze_max_age"),
        QStringLiteral("autovacuum_worker_slots"),
        QStringLiteral("bonjour"),
        QStringLiteral("bonjour_name"),
        QStringLiteral("cluster_name"),
        QStringLiteral("commit_timestamp_buffers"),
        QStringLiteral("data_directory"),
        QStringLiteral("data_sync_retry"),
        QStringLiteral("dynamic_shared_memory_type"),
        QStringLiteral("event_source"),
        QStringLiteral("external_pid_file"),
        QStringLiteral("hba_file"),
        QStringLiteral("hot_standby"),
        QStringLiteral("huge_page_size"),
        QStringLiteral("huge_pages"),
        QStringLiteral("ident_file"),
        QStringLiteral("io_max_combine_limit"),
        QStringLiteral("io_max_concurrency"),
        QStringLiteral("io_method"),
        QStringLiteral("jit_provider"),
        QStringLiteral("listen_addresses"),
        QStringLiteral("logging_collector"),
        QStringLiteral("max_active_replication_origins"),
        QStringLiteral("max_connections"),
        QStringLiteral("max_files_per_process"),
        QStringLiteral("max_locks_per_transaction"),
        QStringLiteral("max_logical_replication_workers"),
        QStringLiteral("max_notify_queue_pages"),
        QStringLiteral("max_pred_locks_per_transaction"),
        QStringLiteral("max_prepared_transactions"),
        QStringLiteral("max_replication_slots"),
        QStringLiteral("max_wal_senders"),
        QStringLiteral("max_worker_processes"),
        QStringLiteral("min_dynamic_shared_memory"),
        QStringLiteral("multixact_member_buffers"),
        QStringLiteral("multixact_offset_buffers"),
        QStringLiteral("notify_buffers"),
        QStringLiteral("old_snapshot_threshold"),
        QStringLiteral("port"),
        QStringLiteral("recovery_target"),
        QStringLiteral("recovery_target_action"),
        QStringLiteral("recovery_target_inclusive"),
        QStringLiteral("recovery_target_lsn"),
        QStringLiteral("recovery_target_name"),
        QStringLiteral("recovery_target_time"),
        QStringLiteral("recovery_target_timeline"),
        QStringLiteral("recovery_target_xid"),
        QStringLiteral("reserved_connections"),
        QStringLiteral("serializable_buffers"),
        QStringLiteral("shared_buffers"),
        QStringLiteral("shared_memory_type"),
        QStringLiteral("shared_preload_libraries"),
        QStringLiteral("subtransaction_buffers"),
        QStringLiteral("superuser_reserved_connections"),
        QStringLiteral("track_activity_query_size"),
        QStringLiteral("track_commit_timestamp"),
        QStringLiteral("transaction_buffers"),
        QStringLiteral("unix_socket_directories"),
        QStringLiteral("unix_socket_group"),
        QStringLiteral("unix_socket_permissions"),
        QStringLiteral("wal_buffers"),
        QStringLiteral("wal_decode_buffer_size"),
        QStringLiteral("wal_level"),
        QStringLiteral("wal_log_hints"),
    };
    return settings.contains(setting.toLower());
}

ConfigEffect configEffect(const QJsonObject &changes)
{
    ConfigEffect effect;
    for (const QString &key : changes.keys()) {
        if (key != QLatin1String("postgresql")) {
            effect.patroni << key;
            continue;
        }
        const QJsonObject postgresql = changes.value(key).toObject();
        for (const QString &part : postgresql.keys()) {
            if (part == QLatin1String("pg_hba") || part == QLatin1String("pg_ident"))
                effect.hostRules = true;
            else if (part != QLatin1String("parameters"))
                effect.patroni << part;
        }
        for (const QString &setting : postgresql.value(QLatin1String("parameters")).toObject().keys())
            (needsRestart(setting) ? effect.restart : effect.reload) << setting;
    }
    return effect;
}

} // namespace howdah
