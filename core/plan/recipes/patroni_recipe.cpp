#include "core/plan/recipes/patroni_files.h"
#include "core/plan/recipes/recipes.h"
#include "core/plan/recipes/tls_files.h"

#include "core/project/tls_names.h"
#include "core/render/text_template.h"
#include "core/resource/act.h"
#include "core/resource/directory.h"
#include "core/resource/files.h"
#include "core/resource/service.h"

namespace howdah {

namespace {

using namespace std::chrono_literals;

// Asks Patroni itself, without curl, which a base system lacks. Gives up as soon as the cause is certain: a unit that keeps
// failing, or a PostgreSQL that Patroni cannot start; the journal then says why.
constexpr auto awaitMemberScript = R"sh(unit=$1 port=$2 path=$3 ca=$4
ask() {
    if [ -n "$ca" ]; then
        answer=$(printf 'GET %s HTTP/1.0\r\n\r\n' "$1" | timeout 3 openssl s_client -quiet -verify_quiet -verify_return_error -CAfile "$ca" -connect "127.0.0.1:$port" | tr -d '\r')
        return
    fi
    exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
    printf 'GET %s HTTP/1.0\r\n\r\n' "$1" >&3
    answer=$(timeout 3 cat <&3 | tr -d '\r')
    exec 3>&-
}
often() { [ "$(grep -c "$1" <<<"$told")" -ge "$2" ]; }
# What the service has said since this wait began, looked at once in five seconds.
give_up_by_journal() {
    [ $((SECONDS - looked)) -ge 5 ] || return 0
    looked=$SECONDS
    told=$(journalctl -u "$unit" --since "@$began" -o cat --no-pager 2>/dev/null)
    # A copy that fails again and again is no slow one. One that another try may save is given ten of them.
    if often 'failed to bootstrap from' 10; then
        echo "copying the leader's data fails again and again" >&2
        exit 1
    fi
    # PostgreSQL needs this file for every connection; a host that goes down during initdb leaves a directory without it.
    if often 'FATAL: .*could not open file "global/pg_filenode.map"' 3; then
        echo "the data directory is incomplete" >&2
        exit 1
    fi
}
give_up_if_certain() {
    if [ "$(systemctl is-failed "$unit" || true)" = failed ] || [ "$(systemctl show -p NRestarts --value "$unit")" -ge 3 ]; then
        echo "$unit keeps failing" >&2
        exit 1
    fi
    give_up_by_journal
    if ask /patroni 2>/dev/null; then
        case "$answer" in
            *'"state": "start failed"'* | *'"state": "initdb failed"'* | *'"state": "custom bootstrap failed"'* | *'"state": "crashed"'*)
                refused=$((refused + 1))
                if [ "$refused" -ge 10 ]; then
                    echo "PostgreSQL does not start" >&2
                    exit 1
                fi ;;
            *) refused=0 ;;
        esac
    fi
}
# The one question often, the others once a second: the host has better things to do meanwhile.
refused=0 looked=0 checked=0 began=$(date +%s)
until ask "$path" 2>/dev/null && [[ $answer == *" 200 "* ]]; do
    if [ $((SECONDS - checked)) -ge 1 ]; then
        checked=$SECONDS
        give_up_if_certain
    fi
    sleep 0.1
done
)sh";

Command awaitMember(const PlanContext &context, const char *path, const QString &shown)
{
    return Command::program({QStringLiteral("bash"), QStringLiteral("-u"), QStringLiteral("-c"),
                             QString::fromLatin1(awaitMemberScript), QStringLiteral("howdah"),
                             context.paths.patroniUnit(), QString::number(context.project.patroni.restPort),
                             QLatin1String(path),
                             context.project.security.tls ? tlsAuthorityFile(context.project.cluster) : QString()})
        .shownAs(shown);
}

/// A data directory or a PostgreSQL that is not this cluster's is left alone, and so is the host.
void refuseForeign(const PlanContext &context, const Host &host, StepBuilder &step)
{
    const HostFacts &facts = context.factsOf(host);
    const QString data = context.dataDirectory(host);
    const bool isOurs = facts.file(context.paths.patroniConfig()).kind == FileKind::File;
    const auto control = facts.control.constFind(data);
    const bool holdsCluster = control != facts.control.constEnd();
    // While a replica is made, its directory holds what was copied so far; Patroni sees to it.
    const bool isBeingMade = isOurs && facts.unit(context.paths.patroniUnit()).active == QLatin1String("active");

    if (holdsCluster && !isOurs)
        step.refuse(
            Error{ErrorKind::Blocked,
                  QStringLiteral("%1 on %2 already holds a PostgreSQL %3 cluster (system identifier %4, last "
                                 "checkpoint %5) that Howdah did not make")
                      .arg(data, host.name)
                      .arg(control->majorVersion)
                      .arg(control->systemIdentifier, control->checkpointTime),
                  QStringLiteral("move it aside (mv %1 %1.old), or choose another postgres.data_parent or cluster name")
                      .arg(data),
                  {}});
    else if (!holdsCluster && !isBeingMade && facts.file(data).kind == FileKind::Directory && !facts.file(data).empty)
        step.refuse(
            Error{ErrorKind::Blocked,
                  QStringLiteral("%1 on %2 is not empty and holds no complete PostgreSQL cluster").arg(data, host.name),
                  QStringLiteral("look at it and move it aside: mv %1 %1.old").arg(data),
                  {}});
    if (facts.isListening(context.project.postgres.port) && !isOurs)
        step.refuse(Error{ErrorKind::Blocked,
                          QStringLiteral("something already listens on port %1 of %2")
                              .arg(context.project.postgres.port)
                              .arg(host.name),
                          QStringLiteral("stop that server, or set postgres.port to another one"),
                          {}});
    if (holdsCluster && control->majorVersion != context.platformOf(host).postgresVersion)
        step.refuse(Error{
            ErrorKind::Blocked,
            QStringLiteral("%1 on %2 is of PostgreSQL %3, and the project wants %4")
                .arg(data, host.name)
                .arg(control->majorVersion)
                .arg(context.platformOf(host).postgresVersion),
            QStringLiteral("set postgres.version to %1; an upgrade is a task of its own").arg(control->majorVersion),
            {}});

    for (const Host *other : context.project.withRole(Role::Postgres)) {
        const HostFacts &otherFacts = context.factsOf(*other);
        const auto theirs = otherFacts.control.constFind(context.dataDirectory(*other));
        if (other->name == host.name || !holdsCluster || theirs == otherFacts.control.constEnd())
            continue;
        // Unknown without pg_controldata, and while the directory is being filled.
        const bool bothKnown = !theirs->systemIdentifier.isEmpty() && !control->systemIdentifier.isEmpty();
        if (bothKnown && theirs->systemIdentifier != control->systemIdentifier && other->name < host.name)
            step.refuse(Error{ErrorKind::Blocked,
                              QStringLiteral("%1 and %2 hold different clusters: system identifiers %3 and %4")
                                  .arg(other->name, host.name, theirs->systemIdentifier, control->systemIdentifier),
                              QStringLiteral("decide which one is right, and move the other's %1 aside").arg(data),
                              {}});
    }
}

std::vector<ManagedFile> memberFiles(const PlanContext &context, const Host &host)
{
    const Platform &platform = context.platformOf(host);
    TemplateValues values;
    values.text = {{QStringLiteral("cluster"), context.project.cluster},
                   {QStringLiteral("data_parent"), context.dataParent(host)}};
    std::vector<QMap<QString, QString>> rules;
    for (const QString &rule : hbaRules(context.project))
        rules.push_back({{QStringLiteral("rule"), rule}});
    TemplateValues hba = values;
    hba.lists = {{QStringLiteral("rules"), rules}};

    const QString postgres = QStringLiteral("postgres");
    const QByteArray header = "# Patroni of " + host.name.toUtf8() + " in cluster " + context.project.cluster.toUtf8()
                              + ". Written by Howdah.\n";
    std::vector<ManagedFile> files;
    if (context.project.security.tls)
        files = tlsFiles(context, host, postgres);
    const std::vector<ManagedFile> own{
        {context.paths.patroniConfig(), Secret(header + emitYaml(patroniConfig(context, host))), postgres, postgres,
         0600},
        {QLatin1String(ClusterPaths::pc), Secret(renderTemplate(QStringLiteral("pc"), {})), QStringLiteral("root"),
         QStringLiteral("root"), 0755},
        {platform.postgresHome + QStringLiteral("/hba_proto.txt"),
         Secret(renderTemplate(QStringLiteral("hba_proto.txt"), hba)), postgres, postgres, 0644},
    };
    files.insert(files.end(), own.begin(), own.end());
    return files;
}

QByteArray unitFile(const PlanContext &context, const Host &host)
{
    TemplateValues values;
    values.text = {{QStringLiteral("cluster"), context.project.cluster},
                   {QStringLiteral("data_parent"), context.dataParent(host)}};
    return renderTemplate(QStringLiteral("patroni_CLUSTER.service"), values);
}

void addDirectories(const PlanContext &context, const Host &host, StepBuilder &step)
{
    const BackupSettings &backup = context.project.backup;
    const QString parent = context.dataParent(host);
    const QString postgres = QStringLiteral("postgres");
    if (parent != context.platformOf(host).postgresHome && !context.project.disks.mountPoints.contains(parent))
        step.add(Directory{parent, postgres, postgres, 0755});
    if (backup.type != RepositoryType::None)
        step.add(Directory{context.paths.backupLogs(parent), postgres, postgres, 0750});
    if (backup.type == RepositoryType::Posix)
        step.add(Directory{backup.path, postgres, postgres, 0750});
}

QString titleOf(const PlanContext &context, bool runs, bool leads)
{
    if (runs)
        return QStringLiteral("Configure Patroni");
    if (context.initialized)
        return QStringLiteral("Start Patroni");
    return leads ? QStringLiteral("Start Patroni as leader") : QStringLiteral("Start Patroni as replica");
}

void needEtcd(const PlanContext &context, StepBuilder &step)
{
    QStringList quorums;
    for (const Host *voter : context.project.withRole(Role::Etcd))
        quorums << stepId(*voter, "etcd-health");
    step.needsOf(quorums, 1);
    // A new etcd agrees on its version when all voters have come. Until then it calls itself 3.0, and Patroni asks for an API that
    // it does not have.
    if (!context.initialized) {
        for (const Host *voter : context.project.withRole(Role::Etcd))
            step.needs(stepId(*voter, "etcd"));
    }
}

Act waitUntilItRuns(const PlanContext &context, bool asLeader)
{
    const char *path = asLeader ? "/primary" : context.initialized ? "/health" : "/replica";
    const QString label =
        QStringLiteral("ask Patroni's REST API until this member %1, or until it is clear that it cannot")
            .arg(asLeader ? QStringLiteral("leads") : QStringLiteral("runs"));
    return Act{asLeader ? QStringLiteral("Wait until PostgreSQL is initialized and leads")
                        : QStringLiteral("Wait until PostgreSQL runs"),
               [](const HostFacts &) { return false; },
               // A replica copies all of the leader's data before it runs; that may take hours.
               {awaitMember(context, path, label).within(asLeader ? 300s : 24h)},
               {},
               {}};
}

void planMember(const PlanContext &context, const Host &host, PlanBuilder &plan)
{
    const HostFacts &facts = context.factsOf(host);
    const Platform &platform = context.platformOf(host);
    const bool leads = context.leader == &host;
    const QString postgres = QStringLiteral("postgres");

    const bool runs = facts.unit(context.paths.patroniUnit()).active == QLatin1String("active");

    // Files that a running Patroni must read again belong to the step that says so. Those of one that is yet to start need no
    // etcd and no leader, so a host lays them down while it would wait for these.
    StepBuilder step(stepId(host, "patroni"), facts, titleOf(context, runs, leads));
    StepBuilder before(stepId(host, "patroni-files"), facts, QStringLiteral("Lay down Patroni's configuration"));
    StepBuilder &files = runs ? step : before;
    files.needs({stepId(host, "packages"), stepId(host, "disks"), stepId(host, "time")});
    if (!runs)
        step.needs(stepId(host, "patroni-files"));
    step.needs(stepId(host, "firewall"));
    needEtcd(context, step);
    const bool isNewReplica =
        !leads && context.leader != nullptr
        && (!context.initialized || (saysLeader(context.factsOf(*context.leader)) && !saysRunning(facts)));
    if (isNewReplica) // without a stanza, each restore_command would wait a minute for it
        step.needs({stepId(*context.leader, "patroni"), stepId(*context.leader, "stanza")});

    refuseForeign(context, host, step);
    addDirectories(context, host, files);

    const bool settingsChange = files.add(Files{memberFiles(context, host)});
    if (const std::vector<ManagedFile> backup = backupFiles(context, host); !backup.empty())
        files.add(Files{backup});
    const QString pgpass = context.paths.pgpass(platform.postgresHome);
    files.add(Act{
        QStringLiteral("Create %1, which Patroni fills").arg(pgpass),
        [pgpass](const HostFacts &found) { return found.file(pgpass).kind == FileKind::File; },
        {Command::program({QStringLiteral("install"), QStringLiteral("-o"), postgres, QStringLiteral("-g"), postgres,
                           QStringLiteral("-m"), QStringLiteral("0600"), QStringLiteral("/dev/null"), pgpass})},
        {},
        {}});
    const bool unitChanges =
        files.add(Files{{{ClusterPaths::unitFile(context.paths.patroniUnit()), Secret(unitFile(context, host))}}});
    if (!runs)
        plan.add(std::move(before));

    const bool starts = step.add(Service{
        context.paths.patroniUnit(), settingsChange ? OnChange::Reload : OnChange::Nothing, unitChanges, true, 60s});
    if ((starts && !runs) || !saysRunning(facts))
        step.add(waitUntilItRuns(context, leads && !context.initialized));
    step.diagnoseWith(Command::program({QStringLiteral("journalctl"), QStringLiteral("-u"), context.paths.patroniUnit(),
                                        QStringLiteral("-n"), QStringLiteral("80"), QStringLiteral("--no-pager"),
                                        QStringLiteral("-o"), QStringLiteral("cat")}));
    plan.add(std::move(step));
}

} // namespace

void planPatroni(const PlanContext &context, PlanBuilder &plan)
{
    if (context.leader != nullptr)
        planMember(context, *context.leader, plan);
    for (const Host *host : context.project.withRole(Role::Postgres)) {
        if (host != context.leader)
            planMember(context, *host, plan);
    }
}

} // namespace howdah
