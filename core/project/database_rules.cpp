#include "core/project/contrib_extensions.h"
#include "core/project/rules.h"

#include <QRegularExpression>
#include <QSet>

namespace howdah::rules {

namespace {

bool isIdentifier(const QString &name)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z_][A-Za-z0-9_$-]{0,62}\z)"));
    return form.match(name).hasMatch();
}

bool isExtensionName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[a-z_][a-z0-9_-]{0,62}\z)"));
    return form.match(name).hasMatch();
}

/// The package that carries an extension, by the name under which it is listed.
QString listedAs(const QString &extension)
{
    static const QRegularExpression postgis(QStringLiteral(R"(\A(postgis_|address_standardizer))"));
    return postgis.match(extension).hasMatch() ? QStringLiteral("postgis") : extension;
}

void checkOwner(const Database &database, const QString &field, Findings &findings)
{
    static const QSet<QString> reserved{QStringLiteral("public"),       QStringLiteral("none"),
                                        QStringLiteral("current_user"), QStringLiteral("session_user"),
                                        QStringLiteral("replicator"),   QStringLiteral("rewinder")};
    if (database.owner.isEmpty())
        return;
    if (!isIdentifier(database.owner))
        findings.problem("database-owner", field, Text::tr("\"%1\" is not a role name").arg(database.owner),
                         Text::tr("Begin with a letter and use letters, digits, _, $ and -, at most 63."));
    else if (reserved.contains(database.owner) || database.owner.startsWith(QLatin1String("pg_")))
        findings.problem("database-owner", field, Text::tr("the role name \"%1\" is reserved").arg(database.owner),
                         Text::tr("Choose another owner for %1.").arg(database.name));
}

void checkDatabaseExtensions(const Database &database, const QString &path, const QStringList &installed,
                             Findings &findings)
{
    for (qsizetype i = 0; i < database.extensions.size(); ++i) {
        const QString &extension = database.extensions[i];
        const QString field = path + QStringLiteral(".extensions[%1]").arg(i);
        if (!isExtensionName(extension))
            findings.problem("extension-name", field, Text::tr("\"%1\" is not an extension").arg(extension),
                             Text::tr("Write it as CREATE EXTENSION takes it, such as postgis."));
        else if (!isContribExtension(extension) && !installed.contains(listedAs(extension))
                 && !installed.contains(extension))
            findings.problem(
                "extension-package", field,
                Text::tr("the extension %1 of %2 is not installed on the hosts").arg(extension, database.name),
                Text::tr("Add \"%1\" to postgres.extensions.").arg(listedAs(extension)));
    }
}

} // namespace

void checkDatabases(const Project &project, Findings &findings)
{
    static const QSet<QString> reserved{QStringLiteral("template0"),  QStringLiteral("template1"),
                                        QStringLiteral("all"),        QStringLiteral("sameuser"),
                                        QStringLiteral("samerole"),   QStringLiteral("samegroup"),
                                        QStringLiteral("replication")};
    const PostgresSettings &postgres = project.postgres;
    for (qsizetype i = 0; i < postgres.extensions.size(); ++i) {
        if (!isExtensionName(postgres.extensions[i]))
            findings.problem("extension-name", QStringLiteral("postgres.extensions[%1]").arg(i),
                             Text::tr("\"%1\" is not an extension").arg(postgres.extensions[i]),
                             Text::tr("Write it as CREATE EXTENSION takes it, such as postgis."));
    }
    QSet<QString> names;
    for (std::size_t i = 0; i < postgres.databases.size(); ++i) {
        const Database &database = postgres.databases[i];
        const QString path = QStringLiteral("postgres.databases[%1]").arg(i);
        const QString field = path + QStringLiteral(".name");
        if (!isIdentifier(database.name))
            findings.problem("database-name", field, Text::tr("\"%1\" is not a database name").arg(database.name),
                             Text::tr("Begin with a letter and use letters, digits, _, $ and -, at most 63."));
        else if (reserved.contains(database.name))
            findings.problem("database-name", field,
                             Text::tr("the database name \"%1\" is reserved").arg(database.name),
                             Text::tr("Choose another one."));
        else if (names.contains(database.name))
            findings.problem("database-unique", field,
                             Text::tr("the database \"%1\" stands twice in the list").arg(database.name),
                             Text::tr("Put its extensions into one entry."));
        names.insert(database.name);
        checkOwner(database, path + QStringLiteral(".owner"), findings);
        checkDatabaseExtensions(database, path, postgres.extensions, findings);
    }
}

} // namespace howdah::rules
