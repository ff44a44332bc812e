#include "core/facts/postgres_parser.h"

#include "core/facts/json.h"
#include "core/facts/sections.h"

#include <algorithm>

namespace howdah {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

PostgresFacts serverFacts(const QJsonObject &server)
{
    PostgresFacts facts;
    facts.inRecovery = server.value(QLatin1String("in_recovery")).toBool();
    facts.roles = strings(server.value(QLatin1String("roles")));
    facts.archivedWal = server.value(QLatin1String("archived")).toString();
    facts.failedWal = server.value(QLatin1String("failed")).toString();
    const QJsonArray databases = server.value(QLatin1String("databases")).toArray();
    for (const QJsonValue &value : databases) {
        const QJsonObject database = value.toObject();
        facts.databases.push_back(
            {database.value(QLatin1String("name")).toString(), database.value(QLatin1String("owner")).toString(), {}});
    }
    return facts;
}

void addExtensions(const QJsonObject &answer, PostgresFacts &facts)
{
    const QString name = answer.value(QLatin1String("name")).toString();
    const auto database = std::find_if(facts.databases.begin(), facts.databases.end(),
                                       [&](const DatabaseFact &fact) { return fact.name == name; });
    if (database != facts.databases.end())
        database->extensions = strings(answer.value(QLatin1String("extensions")));
}

ControlData controlData(const QByteArray &version, const QByteArray &output)
{
    ControlData control;
    control.majorVersion = version.split('.').first().trimmed().toInt();
    for (const QByteArray &line : lines(output)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray key = line.left(colon);
        const QString value = text(line.mid(colon + 1)).trimmed();
        if (key == "Database system identifier")
            control.systemIdentifier = value;
        else if (key == "Database cluster state")
            control.state = value;
        else if (key == "Latest checkpoint location")
            control.checkpointLocation = value;
        else if (key == "Latest checkpoint's TimeLineID")
            control.timeline = value;
        else if (key == "Minimum recovery ending location")
            control.minRecoveryEnd = value;
        else if (key == "Min recovery ending loc's timeline")
            control.minRecoveryLine = value;
        else if (key == "Time of latest checkpoint")
            control.checkpointTime = value;
    }
    return control;
}

} // namespace

Result<std::optional<PostgresFacts>> parsePostgres(const QByteArray &body)
{
    QByteArrayList answers = lines(body);
    if (answers.size() < 2 || answers.last() != "complete")
        return std::optional<PostgresFacts>();
    answers.removeLast();
    const Result<QJsonObject> server = parseJsonObject("postgres", answers.takeFirst());
    if (!server)
        return fail(server.error());
    PostgresFacts facts = serverFacts(*server);
    for (const QByteArray &line : answers) {
        const Result<QJsonObject> database = parseJsonObject("postgres", line);
        if (!database)
            return fail(database.error());
        addExtensions(*database, facts);
    }
    return std::optional(std::move(facts));
}

Result<QMap<QString, ControlData>> parseControlData(const QByteArray &body)
{
    const QByteArrayList records = entries(body);
    if (records.size() % 3 != 0)
        return brokenSection("control", QStringLiteral("an incomplete record"), body);
    QMap<QString, ControlData> control;
    for (qsizetype i = 0; i < records.size(); i += 3)
        control.insert(text(records[i]), controlData(records[i + 1], records[i + 2]));
    return control;
}

} // namespace howdah
