#include "core/project/rules.h"

#include <QRegularExpression>

namespace howdah::rules {

namespace {

const QMap<QString, QString> &owned()
{
    static const QString commandLine = Text::tr("Patroni sets it on PostgreSQL's command line");
    static const QString replication = Text::tr("Patroni sets it according to the member's role");
    static const QString archiving = Text::tr("the backup settings decide it");
    static const QString recovery = Text::tr("Howdah sets it during a restore alone");
    static const QString place = Text::tr("Howdah knows the file by its usual place");
    static const QMap<QString, QString> map{
        {QStringLiteral("listen_addresses"), commandLine},
        {QStringLiteral("port"), Text::tr("postgres.port decides it")},
        {QStringLiteral("cluster_name"), commandLine},
        {QStringLiteral("hot_standby"), Text::tr("replicas must stay readable, so Patroni keeps it on")},
        {QStringLiteral("wal_log_hints"), Text::tr("pg_rewind needs it, so Patroni keeps it on")},
        {QStringLiteral("primary_conninfo"), replication},
        {QStringLiteral("primary_slot_name"), replication},
        {QStringLiteral("promote_trigger_file"), replication},
        {QStringLiteral("synchronous_standby_names"), Text::tr("patroni.synchronous_mode decides it")},
        {QStringLiteral("synchronized_standby_slots"), replication},
        {QStringLiteral("archive_mode"), archiving},
        {QStringLiteral("archive_command"), archiving},
        {QStringLiteral("archive_library"), archiving},
        {QStringLiteral("restore_command"), archiving},
        {QStringLiteral("archive_cleanup_command"), archiving},
        {QStringLiteral("recovery_end_command"), recovery},
        {QStringLiteral("data_directory"), Text::tr("postgres.data_parent decides it")},
        {QStringLiteral("config_file"), place},
        {QStringLiteral("hba_file"), place},
        {QStringLiteral("ident_file"), place},
        {QStringLiteral("external_pid_file"), place},
        {QStringLiteral("unix_socket_directories"), Text::tr("Patroni and pgBackRest use the usual one")},
        {QStringLiteral("include"), place},
        {QStringLiteral("include_dir"), place},
        {QStringLiteral("include_if_exists"), place},
        {QStringLiteral("data_checksums"), Text::tr("postgres.data_checksums decides it")},
    };
    return map;
}

bool isOff(const QString &value)
{
    static const QRegularExpression off(QStringLiteral(R"(\A\s*'?(off|false|no|0)'?\s*\z)"),
                                        QRegularExpression::CaseInsensitiveOption);
    return off.match(value).hasMatch();
}

/// Values that PostgreSQL takes and that the cluster does not survive.
void checkValue(const QString &name, const QString &value, const QString &field, const Project &project,
                Findings &findings)
{
    if (name == QLatin1String("wal_level") && value != QLatin1String("replica") && value != QLatin1String("logical"))
        findings.problem("parameter-value", field, Text::tr("wal_level %1 leaves no replicas").arg(value),
                         Text::tr("Use replica or logical."));
    else if (name == QLatin1String("password_encryption") && value != QLatin1String("scram-sha-256"))
        findings.problem("parameter-value", field,
                         Text::tr("password_encryption %1: the hosts accept scram-sha-256 alone").arg(value),
                         Text::tr("Remove the line."));
    else if (name == QLatin1String("shared_preload_libraries")
             && project.postgres.extensions.contains(QLatin1String("timescaledb"))
             && !value.contains(QLatin1String("timescaledb")))
        findings.problem("parameter-value", field,
                         Text::tr("shared_preload_libraries lacks timescaledb, which postgres.extensions names"),
                         Text::tr("Add it to the list, or remove the line."));
    else if ((name == QLatin1String("fsync") || name == QLatin1String("full_page_writes")) && isOff(value))
        findings.warning("parameter-unsafe", field,
                         Text::tr("%1 off: a crash of the host can destroy the data").arg(name),
                         Text::tr("Remove the line."));
}

} // namespace

void checkParameters(const Project &project, Findings &findings)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_$]*)*\z)"));
    static const QRegularExpression control(QStringLiteral(R"([\x00-\x1F\x7F])"));
    const QMap<QString, QString> &parameters = project.postgres.parameters;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const QString field = QStringLiteral("postgres.parameters.") + it.key();
        const QString name = it.key().toLower();
        QString reason = owned().value(name);
        if (name.startsWith(QLatin1String("recovery_target")))
            reason = Text::tr("Howdah sets it during a restore alone");
        if (name != it.key() && form.match(name).hasMatch())
            findings.problem("parameter-name", field, Text::tr("\"%1\" must be written in lower case").arg(it.key()),
                             Text::tr("Write it as %1.").arg(name));
        else if (!form.match(name).hasMatch())
            findings.problem("parameter-name", field, Text::tr("\"%1\" is not a parameter").arg(it.key()),
                             Text::tr("Write it as postgresql.conf has it, such as work_mem."));
        else if (!reason.isEmpty())
            findings.problem("parameter-owned", field,
                             Text::tr("the parameter %1 cannot be overridden: %2").arg(name, reason),
                             Text::tr("Remove the line."));
        else if (control.match(it.value()).hasMatch())
            findings.problem("parameter-value", field,
                             Text::tr("the value of %1 holds a line break or another control character").arg(name),
                             Text::tr("Write it on one line."));
        else
            checkValue(name, it.value(), field, project, findings);
    }
}

} // namespace howdah::rules
