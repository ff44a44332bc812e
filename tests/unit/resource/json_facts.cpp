#include "tests/unit/resource/json_facts.h"

#include <gtest/gtest.h>

namespace howdah::test {

QStringList strings(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue entry : list.toArray())
        result << entry.toString();
    return result;
}

void expectKnownKeys(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys())
        EXPECT_TRUE(known.contains(key)) << "unknown key " << key.toStdString();
}

namespace {

FileFact fileFrom(const QJsonObject &object)
{
    expectKnownKeys(object, {"kind", "owner", "group", "mode", "content", "empty", "link", "problem"});
    static const QMap<QString, FileKind> kinds{{"absent", FileKind::Absent},
                                               {"file", FileKind::File},
                                               {"directory", FileKind::Directory},
                                               {"link", FileKind::Link},
                                               {"other", FileKind::Other}};
    FileFact file;
    const QString kind = object["kind"].toString("file");
    EXPECT_TRUE(kinds.contains(kind)) << kind.toStdString();
    file.kind = kinds.value(kind);
    file.owner = object["owner"].toString("root");
    file.group = object["group"].toString(file.owner);
    const bool isDirectory = file.kind == FileKind::Directory;
    file.mode = object["mode"].toString(isDirectory ? "0755" : "0644").toInt(nullptr, 8);
    file.empty = object["empty"].toBool(isDirectory);
    file.linkTarget = object["link"].toString();
    file.problem = object["problem"].toString();
    if (object.contains("content")) {
        file.content = Secret(object["content"].toString().toUtf8());
        file.size = file.content->reveal().size();
        file.empty = file.size == 0;
    }
    return file;
}

UnitFact unitFrom(const QJsonObject &object)
{
    expectKnownKeys(object, {"load", "active", "sub", "enabled", "needsReload"});
    UnitFact unit;
    unit.load = object["load"].toString("loaded");
    unit.active = object["active"].toString("inactive");
    unit.sub = object["sub"].toString();
    unit.enabled = object["enabled"].toString();
    unit.needsReload = object["needsReload"].toBool();
    return unit;
}

BlockDevice deviceFrom(const QJsonObject &object)
{
    expectKnownKeys(object, {"path", "type", "stableId", "links", "size", "readOnly", "signature", "uuid", "label",
                             "mountPoints", "children"});
    BlockDevice device;
    device.path = object["path"].toString();
    device.type = object["type"].toString("disk");
    device.stableId = object["stableId"].toString("path:" + device.path);
    device.links = strings(object["links"]);
    device.size = object["size"].toInteger(qint64{200} << 30);
    device.readOnly = object["readOnly"].toBool();
    device.signature = object["signature"].toString();
    device.uuid = object["uuid"].toString();
    device.label = object["label"].toString();
    device.mountPoints = strings(object["mountPoints"]);
    device.children = strings(object["children"]);
    return device;
}

} // namespace

HostFacts factsFromJson(const QJsonObject &fragment)
{
    expectKnownKeys(fragment,
                    {"host", "packageManager", "upgradable", "installed", "files", "units", "devices", "mounts"});
    HostFacts facts;
    facts.host = fragment["host"].toString("pg1");
    facts.packageManager = fragment["packageManager"].toString("apt");
    facts.upgradable = fragment["upgradable"].toInt();
    for (const QString &name : strings(fragment["installed"]))
        facts.installed.insert(name, "1.0");
    const QJsonObject files = fragment["files"].toObject();
    for (auto it = files.begin(); it != files.end(); ++it)
        facts.files.insert(it.key(), fileFrom(it->toObject()));
    const QJsonObject units = fragment["units"].toObject();
    for (auto it = units.begin(); it != units.end(); ++it)
        facts.units.insert(it.key(), unitFrom(it->toObject()));
    for (const QJsonValue device : fragment["devices"].toArray())
        facts.devices.push_back(deviceFrom(device.toObject()));
    for (const QJsonValue value : fragment["mounts"].toArray()) {
        const QJsonObject mount = value.toObject();
        expectKnownKeys(mount, {"source", "target", "type"});
        facts.mounts.push_back(
            {mount["source"].toString(), mount["target"].toString(), mount["type"].toString("xfs"), {}, 0, 0});
    }
    return facts;
}

} // namespace howdah::test
