#include "core/plan/recipes/recipes.h"

#include "core/project/required_secrets.h"
#include "core/render/text_template.h"
#include "core/resource/act.h"
#include "core/resource/files.h"
#include "core/resource/service.h"

#include <algorithm>

namespace howdah {

namespace {

using namespace std::chrono_literals;

// What pgBackRest's `info` says of a stanza (its status code): 0 = ok, 2 = no backup yet. Everything else is no usable stanza.
bool hasStanza(const HostFacts &facts, const QString &stanza)
{
    if (!facts.backupInfo)
        return false;
    return std::any_of(facts.backupInfo->begin(), facts.backupInfo->end(), [&](const QJsonValue &entry) {
        const int code = entry[QLatin1String("status")][QLatin1String("code")].toInt(-1);
        return entry[QLatin1String("name")].toString() == stanza && (code == 0 || code == 2);
    });
}

bool hasFullBackup(const HostFacts &facts, const QString &stanza)
{
    if (!facts.backupInfo)
        return false;
    for (const QJsonValue entry : *facts.backupInfo) {
        if (entry[QLatin1String("name")].toString() != stanza)
            continue;
        const QJsonArray backups = entry[QLatin1String("backup")].toArray();
        return std::any_of(backups.begin(), backups.end(), [](const QJsonValue &backup) {
            return backup[QLatin1String("type")].toString() == QLatin1String("full");
        });
    }
    return false;
}

QByteArray configText(const PlanContext &context, const Host &host)
{
    const Project &project = context.project;
    const BackupSettings &backup = project.backup;
    const bool s3 = backup.type == RepositoryType::S3;
    const bool keys = backup.s3.credentials == S3Credentials::Keys;
    TemplateValues values;
    values.flags = {{QStringLiteral("s3"), s3},
                    {QStringLiteral("posix"), backup.type == RepositoryType::Posix},
                    {QStringLiteral("keys"), keys},
                    {QStringLiteral("instance_role"), !keys}};
    values.text = {
        {QStringLiteral("path"), backup.path},
        {QStringLiteral("retain_full"), QString::number(backup.retainFull)},
        {QStringLiteral("retain_diff"), QString::number(backup.retainDifferential)},
        {QStringLiteral("process_max"), QString::number(std::clamp(context.factsOf(host).cores / 2, 1, 8))},
        {QStringLiteral("log_path"), context.paths.backupLogs(context.dataParent(host))},
        {QStringLiteral("stanza"), project.cluster},
        {QStringLiteral("repository_here"), QLatin1String(ClusterPaths::pgbackrestHere)},
        {QStringLiteral("pg_path"), context.dataDirectory(host)},
        {QStringLiteral("pg_port"), QString::number(project.postgres.port)},
    };
    if (s3) {
        values.text.insert(QStringLiteral("bucket"), backup.s3.bucket);
        values.text.insert(QStringLiteral("endpoint"), backup.s3.endpoint);
        values.text.insert(QStringLiteral("region"), backup.s3.region);
        values.text.insert(QStringLiteral("uri_style"),
                           backup.s3.uriStyle == S3UriStyle::Path ? QStringLiteral("path") : QStringLiteral("host"));
        if (backup.s3.port != 443)
            values.text.insert(QStringLiteral("storage_port"), QString::number(backup.s3.port));
        if (!context.inputs.backupCa.isEmpty())
            values.text.insert(QStringLiteral("ca_file"), QLatin1String(ClusterPaths::pgbackrestCa));
        if (keys) {
            values.text.insert(QStringLiteral("s3_key"), context.secret(secret_name::s3Key));
            values.text.insert(QStringLiteral("s3_key_secret"), context.secret(secret_name::s3KeySecret));
        }
    }
    if (backup.encrypt)
        values.text.insert(QStringLiteral("cipher_pass"), context.secret(secret_name::repositoryCipher));
    return renderTemplate(QStringLiteral("pgbackrest.conf"), values);
}

Command diagnoseBackup(const PlanContext &context, const Host &host)
{
    return Command::script(
        QStringLiteral("journalctl -u \"$1\" -n 40 --no-pager -o cat; tail -n 40 -- \"$2\"/*.log 2>/dev/null"),
        {context.paths.patroniUnit(), context.paths.backupLogs(context.dataParent(host))});
}

void planRepository(const PlanContext &context, const Host &leader, PlanBuilder &plan)
{
    const QString stanza = context.project.cluster;
    const HostFacts &facts = context.factsOf(leader);
    const auto pgbackrest = [&](const QStringList &words) {
        return Command::program(QStringList{QStringLiteral("pgbackrest"), QStringLiteral("--stanza=") + stanza} + words)
            .as(QStringLiteral("postgres"));
    };

    StepBuilder create(stepId(leader, "stanza"), facts, QStringLiteral("Create the backup stanza and check archiving"));
    create.needs(stepId(leader, "patroni"));
    create.add(
        Act{QStringLiteral("Create stanza %1 in the repository, and archive one WAL segment to prove it").arg(stanza),
            [stanza](const HostFacts &found) { return hasStanza(found, stanza); },
            {pgbackrest({QStringLiteral("stanza-create")}).within(120s),
             pgbackrest({QStringLiteral("check")}).within(120s)},
            {},
            {}});
    create.diagnoseWith(diagnoseBackup(context, leader));
    plan.add(std::move(create));

    StepBuilder first(stepId(leader, "first-backup"), facts, QStringLiteral("Make the first full backup"));
    first.needs({stepId(leader, "stanza"), stepId(leader, "databases")});
    first.add(Act{QStringLiteral("Make the first full backup"),
                  [stanza](const HostFacts &found) { return hasFullBackup(found, stanza); },
                  {pgbackrest({QStringLiteral("--type=full"), QStringLiteral("backup")})
                       .detached(QStringLiteral("first-backup"))
                       .within(24h)},
                  {},
                  {}});
    first.diagnoseWith(diagnoseBackup(context, leader));
    plan.add(std::move(first));
}

void planSchedule(const PlanContext &context, const Host &host, PlanBuilder &plan)
{
    const BackupSettings &backup = context.project.backup;
    TemplateValues values;
    values.text = {{QStringLiteral("cluster"), context.project.cluster},
                   {QStringLiteral("pg_port"), QString::number(context.project.postgres.port)}};

    StepBuilder step(stepId(host, "backup-schedule"), context.factsOf(host), QStringLiteral("Schedule backups"));
    // A timer of a member that does not lead, or does not run yet, backs up nothing: the unit's ExecCondition sees to it. So replicas
    // have theirs while they wait for the leader, and the leader when there is a stanza.
    step.needs({stepId(host, "packages"), stepId(host, "patroni-files")});
    if (&host == context.leader)
        step.needs(stepId(host, "stanza"));
    std::vector<ManagedFile> files = {{ClusterPaths::unitFile(context.paths.backupService()),
                                       Secret(renderTemplate(QStringLiteral("pgbackrest_CLUSTER@.service"), values))}};
    QStringList timers;
    QStringList without;
    for (const auto &[type, schedule] : {std::pair{QStringLiteral("full"), backup.fullSchedule},
                                         std::pair{QStringLiteral("diff"), backup.differentialSchedule}}) {
        const QString timer = context.paths.backupTimer(type);
        if (schedule.isEmpty()) {
            without << timer;
            continue;
        }
        values.text.insert(QStringLiteral("type"), type);
        values.text.insert(QStringLiteral("schedule"), schedule);
        files.push_back({ClusterPaths::unitFile(timer),
                         Secret(renderTemplate(QStringLiteral("pgbackrest_CLUSTER_TYPE.timer"), values))});
        timers << timer;
    }
    const bool filesChange = step.add(Files{files});
    for (const QString &timer : timers)
        step.add(Service{timer, filesChange ? OnChange::Restart : OnChange::Nothing,
                         filesChange && timer == timers.first()});
    for (const QString &timer : without)
        step.add(StoppedService{timer, QStringLiteral("the project has no such schedule")});
    plan.add(std::move(step));
}

} // namespace

std::vector<ManagedFile> backupFiles(const PlanContext &context, const Host &host)
{
    if (context.project.backup.type == RepositoryType::None)
        return {};
    const QString postgres = QStringLiteral("postgres");
    std::vector<ManagedFile> files = {
        {QLatin1String(ClusterPaths::pgbackrestHere), Secret(renderTemplate(QStringLiteral("pgbackrest-here"), {})),
         QStringLiteral("root"), QStringLiteral("root"), 0755},
        {QLatin1String(ClusterPaths::pgbackrestConfig), Secret(configText(context, host)), postgres, postgres, 0600}};
    if (!context.inputs.backupCa.isEmpty())
        files.push_back({QLatin1String(ClusterPaths::pgbackrestCa), Secret(context.inputs.backupCa)});
    return files;
}

void planBackups(const PlanContext &context, PlanBuilder &plan)
{
    if (context.project.backup.type == RepositoryType::None || context.leader == nullptr)
        return;
    planRepository(context, *context.leader, plan);
    for (const Host *host : context.project.withRole(Role::Postgres))
        planSchedule(context, *host, plan);
}

} // namespace howdah
