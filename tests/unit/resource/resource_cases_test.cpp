// tests/cases/resource/*.json: what a host is (facts), what is wanted of it (a resource), and what follows (expect).
// HOWDAH_UPDATE_GOLDENS=1 writes "expect" anew; read the diff.

#include "core/resource/directory.h"
#include "core/resource/files.h"
#include "core/resource/firewall_access.h"
#include "core/resource/mounted_filesystem.h"
#include "core/resource/packages.h"
#include "core/resource/resource.h"
#include "core/resource/service.h"
#include "tests/support/source_path.h"
#include "tests/unit/resource/json_facts.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace howdah {
namespace {

using test::expectKnownKeys;
using test::strings;

QDir caseFolder()
{
    return QDir(test::sourcePath(QStringLiteral("/tests/cases/resource")));
}

int modeOf(const QJsonValue &value, const char *usual)
{
    return value.toString(usual).toInt(nullptr, 8);
}

Files filesFrom(const QJsonObject &wanted)
{
    Files files;
    for (const QJsonValue value : wanted["files"].toArray()) {
        const QJsonObject file = value.toObject();
        expectKnownKeys(file, {"path", "content", "owner", "group", "mode"});
        const QString owner = file["owner"].toString("root");
        files.files.push_back({file["path"].toString(), Secret(file["content"].toString()), owner,
                               file["group"].toString(owner), modeOf(file["mode"], "0644")});
    }
    return files;
}

Service serviceFrom(const QJsonObject &wanted)
{
    static const QMap<QString, OnChange> words{
        {"nothing", OnChange::Nothing}, {"reload", OnChange::Reload}, {"restart", OnChange::Restart}};
    expectKnownKeys(wanted, {"type", "unit", "onChange", "unitFileChanged", "await"});
    return Service{wanted["unit"].toString(), words.value(wanted["onChange"].toString("nothing")),
                   wanted["unitFileChanged"].toBool(), wanted["await"].toBool(true), std::chrono::seconds(60)};
}

MountedFilesystem filesystemFrom(const QJsonObject &wanted)
{
    expectKnownKeys(wanted, {"type", "device", "mountPoint", "filesystem", "uuid", "mayWipe"});
    MountedFilesystem filesystem;
    filesystem.device = wanted["device"].toString("/dev/sdb");
    filesystem.mountPoint = wanted["mountPoint"].toString("/data1");
    filesystem.type = wanted["filesystem"].toString("xfs");
    filesystem.uuid = wanted["uuid"].toString("11111111-2222-5333-8444-555555555555");
    filesystem.mayWipe = wanted["mayWipe"].toBool();
    return filesystem;
}

Resource resourceFrom(const QJsonObject &wanted)
{
    const QString type = wanted["type"].toString();
    if (type == QLatin1String("Files"))
        return filesFrom(wanted);
    if (type == QLatin1String("Directory"))
        return Directory{wanted["path"].toString(), wanted["owner"].toString("root"), wanted["group"].toString("root"),
                         modeOf(wanted["mode"], "0755")};
    if (type == QLatin1String("Service"))
        return serviceFrom(wanted);
    if (type == QLatin1String("StoppedService"))
        return StoppedService{wanted["unit"].toString(), wanted["because"].toString()};
    if (type == QLatin1String("Packages"))
        return Packages{strings(wanted["names"])};
    if (type == QLatin1String("UpToDateSystem"))
        return UpToDateSystem{};
    if (type.endsWith(QLatin1String("Access"))) {
        expectKnownKeys(wanted, {"type", "cluster", "rules"});
        const QString cluster = wanted["cluster"].toString("prod");
        const std::vector<FirewallRule> rules = test::firewallRules(wanted["rules"]);
        if (type == QLatin1String("UfwAccess"))
            return UfwAccess{cluster, rules};
        if (type == QLatin1String("FirewalldAccess"))
            return FirewalldAccess{cluster, rules};
        EXPECT_EQ(type, QStringLiteral("NftablesAccess")) << "unknown type";
        return NftablesAccess{cluster, rules};
    }
    EXPECT_EQ(type, QStringLiteral("MountedFilesystem")) << "unknown type";
    return filesystemFrom(wanted);
}

QJsonArray linesOf(const QString &text)
{
    return QJsonArray::fromStringList(text.split(QLatin1Char('\n')));
}

QJsonObject jsonOf(const Change &change)
{
    QJsonArray commands;
    for (const Command &command : change.commands) {
        QJsonObject object{{"shown", linesOf(command.display())},
                           {"seconds", static_cast<int>(command.limit().count())}};
        if (command.mode() == CommandMode::Detached)
            object.insert("detached", command.unit());
        EXPECT_EQ(command.user(), QStringLiteral("root"));
        commands.append(object);
    }
    QJsonObject json{{"summary", change.summary}, {"commands", commands}};
    QJsonObject diffs;
    for (const FileDiff &diff : change.diffs)
        diffs.insert(diff.path, linesOf(diff.unified));
    if (!diffs.isEmpty())
        json.insert("diffs", diffs);
    if (!change.restarts.isEmpty())
        json.insert("restarts", QJsonArray::fromStringList(change.restarts));
    QJsonObject losses;
    for (const Loss &loss : change.losses)
        losses.insert(loss.what, QJsonArray::fromStringList(loss.facts));
    if (!losses.isEmpty())
        json.insert("destroys", losses);
    return json;
}

QJsonObject jsonOf(const Check &check)
{
    if (const auto *unchanged = std::get_if<Unchanged>(&check))
        return {{"unchanged", unchanged->reason}};
    if (const auto *change = std::get_if<Change>(&check))
        return {{"change", jsonOf(*change)}};
    const Error &error = std::get<Blocked>(check).error;
    EXPECT_EQ(error.kind, ErrorKind::Blocked);
    EXPECT_FALSE(error.hint.isEmpty()) << "a refusal says what to do";
    return {{"blocked", QJsonObject{{"what", error.what}, {"hint", error.hint}}}};
}

std::string asText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

class ResourceCase : public testing::TestWithParam<std::string> {};

TEST_P(ResourceCase, is_judged_as_expected)
{
    QFile file(caseFolder().filePath(QString::fromStdString(GetParam()) + QStringLiteral(".json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonParseError problem;
    QJsonObject object = QJsonDocument::fromJson(file.readAll(), &problem).object();
    file.close();
    ASSERT_EQ(problem.error, QJsonParseError::NoError) << problem.errorString().toStdString();
    expectKnownKeys(object, {"facts", "wanted", "expect"});

    const HostFacts facts = test::factsFromJson(object["facts"].toObject());
    const Resource resource = resourceFrom(object["wanted"].toObject());
    const QJsonObject found = jsonOf(resource.check(facts));
    if (qEnvironmentVariableIsSet("HOWDAH_UPDATE_GOLDENS")) {
        object.insert("expect", found);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(object).toJson(QJsonDocument::Indented));
        return;
    }
    EXPECT_EQ(asText(found), asText(object["expect"].toObject()));
    EXPECT_EQ(asText(jsonOf(resource.check(facts))), asText(found)) << "judging changes nothing";
}

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    for (const QString &entry : caseFolder().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.push_back(entry.chopped(5).toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Cases, ResourceCase, testing::ValuesIn(caseNames()),
                         [](const testing::TestParamInfo<std::string> &test) { return test.param; });

TEST(ResourceCases, are_found)
{
    EXPECT_GE(caseNames().size(), 40U);
}

} // namespace
} // namespace howdah
