#include "core/plan/recipes/recipes.h"

#include "core/project/required_secrets.h"
#include "core/resource/act.h"

#include <algorithm>

namespace howdah {

namespace {

using namespace std::chrono_literals;

/// What CREATE EXTENSION is called for, in an order in which each finds what it needs.
QStringList extensionSet(const QStringList &wanted)
{
    QStringList all;
    for (const QString &extension : wanted) {
        if (extension == QLatin1String("postgis"))
            all << QStringLiteral("postgis") << QStringLiteral("postgis_topology") << QStringLiteral("fuzzystrmatch")
                << QStringLiteral("address_standardizer") << QStringLiteral("address_standardizer_data_us")
                << QStringLiteral("postgis_tiger_geocoder");
        else
            all << extension;
    }
    all.removeDuplicates();
    return all;
}

QString identifier(const QString &name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString literal(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

QString ownerOf(const Database &database)
{
    return database.owner.isEmpty() ? QStringLiteral("postgres") : database.owner;
}

const DatabaseFact *databaseNamed(const HostFacts &facts, const QString &name)
{
    if (!facts.postgres)
        return nullptr;
    const auto &databases = facts.postgres->databases;
    const auto found =
        std::find_if(databases.begin(), databases.end(), [&](const DatabaseFact &fact) { return fact.name == name; });
    return found == databases.end() ? nullptr : &*found;
}

bool hasEverything(const HostFacts &facts, const Database &database)
{
    const DatabaseFact *found = databaseNamed(facts, database.name);
    const QStringList wanted = extensionSet(database.extensions);
    return found != nullptr && std::all_of(wanted.begin(), wanted.end(), [&](const QString &extension) {
               return found->extensions.contains(extension);
           });
}

// The statement is sent with logging off: PostgreSQL would write the password into its own log.
QString createRoleSql(const QString &role, const QString &password, const QString &attributes = {})
{
    return QStringLiteral("SET log_statement = 'none'; SET log_min_duration_statement = -1; SET "
                          "log_min_error_statement = 'panic';\n"
                          "SELECT format('CREATE ROLE %I LOGIN', %1) WHERE NOT EXISTS (SELECT FROM pg_roles WHERE "
                          "rolname = %1) \\gexec\n"
                          "ALTER ROLE %2 %4 PASSWORD %3;\n")
        .arg(literal(role), identifier(role), literal(password), attributes);
}

/// What pg_rewind reads of a server that runs.
QString rewindGrants(const QString &role)
{
    QString sql;
    for (const char *function : {"pg_ls_dir(text, boolean, boolean)", "pg_stat_file(text, boolean)",
                                 "pg_read_binary_file(text)", "pg_read_binary_file(text, bigint, bigint, boolean)"})
        sql += QStringLiteral("GRANT EXECUTE ON FUNCTION pg_catalog.%1 TO %2;\n")
                   .arg(QLatin1String(function), identifier(role));
    return sql;
}

QString createDatabaseSql(const Database &database)
{
    return QStringLiteral("SELECT format('CREATE DATABASE %I OWNER %I', %1, %2) WHERE NOT EXISTS (SELECT FROM "
                          "pg_database WHERE datname = %1) \\gexec\n")
        .arg(literal(database.name), literal(ownerOf(database)));
}

QString createExtensionsSql(const Database &database)
{
    QString sql = QStringLiteral("SET client_min_messages = warning;\n");
    for (const QString &extension : extensionSet(database.extensions))
        sql += QStringLiteral("CREATE EXTENSION IF NOT EXISTS %1 CASCADE;\n").arg(identifier(extension));
    return sql;
}

/// The program itself: the one in the path is a wrapper on Debian, slower by a factor of ten.
Command psql(const PlanContext &context, const QString &database)
{
    const QString program = context.platformOf(*context.leader).binDir + QStringLiteral("/psql");
    return Command::program({program, QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-v"),
                             QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"),
                             QStringLiteral("/var/run/postgresql"), QStringLiteral("-p"),
                             QString::number(context.project.postgres.port), QStringLiteral("-d"), database})
        .as(QStringLiteral("postgres"))
        .within(300s);
}

/// Patroni makes its roles once, at the end of a bootstrap. A host that went down before that leaves a cluster which leads and can never
/// get a replica: nobody would make them later.
void planPatroniRoles(const PlanContext &context, PlanBuilder &plan)
{
    const HostFacts &facts = context.factsOf(*context.leader);
    if (!context.initialized || !facts.postgres || facts.postgres->inRecovery)
        return;
    StepBuilder step(stepId(*context.leader, "roles"), facts, QStringLiteral("Finish the interrupted bootstrap"));
    const auto add = [&](const QString &role, const char *secret, const QString &attributes, const QString &more) {
        const QString sql = createRoleSql(role, context.secret(secret), attributes) + more;
        step.add(
            Act{QStringLiteral("Create role %1, which Patroni could not").arg(role),
                [role](const HostFacts &found) { return found.postgres && found.postgres->roles.contains(role); },
                {psql(context, QStringLiteral("postgres"))
                     .withSecretInput(Secret(sql))
                     .shownAs(QStringLiteral("CREATE ROLE %1 LOGIN %2 PASSWORD …").arg(identifier(role), attributes))},
                {},
                {}});
    };
    add(QStringLiteral("replicator"), secret_name::replication, QStringLiteral("REPLICATION"), {});
    add(QStringLiteral("rewinder"), secret_name::rewind, {}, rewindGrants(QStringLiteral("rewinder")));
    plan.add(std::move(step));
}

} // namespace

void planDatabases(const PlanContext &context, PlanBuilder &plan)
{
    if (context.leader == nullptr)
        return;
    planPatroniRoles(context, plan);
    const HostFacts &facts = context.factsOf(*context.leader);
    StepBuilder step(stepId(*context.leader, "databases"), facts, QStringLiteral("Create databases and extensions"));
    step.needs({stepId(*context.leader, "patroni"), stepId(*context.leader, "stanza")});

    QStringList owners;
    for (const Database &database : context.project.postgres.databases) {
        if (!database.owner.isEmpty() && database.owner != QLatin1String("postgres")
            && !owners.contains(database.owner))
            owners << database.owner;
    }
    for (const QString &owner : owners) {
        const QString password =
            QString::fromUtf8(context.inputs.secrets.value(secret_name::databaseOwner(owner)).reveal());
        step.add(
            Act{QStringLiteral("Create role %1").arg(owner),
                [owner](const HostFacts &found) { return found.postgres && found.postgres->roles.contains(owner); },
                {psql(context, QStringLiteral("postgres"))
                     .withSecretInput(Secret(createRoleSql(owner, password)))
                     .shownAs(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD …").arg(identifier(owner)))},
                {},
                {}});
    }
    for (const Database &database : context.project.postgres.databases) {
        std::vector<Command> commands = {
            psql(context, QStringLiteral("postgres")).withInput(createDatabaseSql(database).toUtf8())};
        if (!database.extensions.isEmpty())
            commands.push_back(psql(context, database.name).withInput(createExtensionsSql(database).toUtf8()));
        const QStringList extensions = extensionSet(database.extensions);
        step.add(Act{extensions.isEmpty() ? QStringLiteral("Create database %1").arg(database.name)
                                          : QStringLiteral("Create database %1 with %2")
                                                .arg(database.name, extensions.join(QStringLiteral(", "))),
                     [database](const HostFacts &found) { return hasEverything(found, database); },
                     commands,
                     {},
                     {}});
    }
    step.diagnoseWith(Command::program({QStringLiteral("journalctl"), QStringLiteral("-u"), context.paths.patroniUnit(),
                                        QStringLiteral("-n"), QStringLiteral("40"), QStringLiteral("--no-pager"),
                                        QStringLiteral("-o"), QStringLiteral("cat")}));
    plan.add(std::move(step));
}

} // namespace howdah
