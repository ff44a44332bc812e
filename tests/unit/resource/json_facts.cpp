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

FirewallFact firewallFrom(const QJsonObject &object)
{
    expectKnownKeys(object, {"kind", "table", "chain", "closed", "own", "others", "leads", "passing"});
    static const QMap<QString, FirewallKind> kinds{{"ufw", FirewallKind::Ufw},
                                                   {"firewalld", FirewallKind::Firewalld},
                                                   {"nftables", FirewallKind::Nftables},
                                                   {"iptables", FirewallKind::Iptables}};
    FirewallFact firewall;
    EXPECT_TRUE(kinds.contains(object["kind"].toString())) << object["kind"].toString().toStdString();
    firewall.kind = kinds.value(object["kind"].toString());
    firewall.table = object["table"].toString();
    firewall.chain = object["chain"].toString();
    firewall.closed = object["closed"].toBool(true);
    firewall.own = firewallRules(object["own"]);
    firewall.others = firewallRules(object["others"]);
    firewall.leads = object["leads"].toBool(true);
    firewall.passing = object["passing"].toBool();
    return firewall;
}

} // namespace

std::vector<FirewallRule> firewallRules(const QJsonValue &list)
{
    std::vector<FirewallRule> rules;
    for (const QJsonValue value : list.toArray()) {
        FirewallRule rule{value["source"].toString(), {}};
        for (const QJsonValue port : value["ports"].toArray())
            rule.ports.insert(port.toInt());
        rules.push_back(rule);
    }
    return rules;
}

HostFacts factsFromJson(const QJsonObject &fragment)
{
    expectKnownKeys(fragment, {"host", "packageManager", "upgradable", "installed", "files", "units", "devices",
                               "mounts", "firewalls"});
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
    for (const QJsonValue firewall : fragment["firewalls"].toArray())
        facts.firewalls.push_back(firewallFrom(firewall.toObject()));
    return facts;
}

} // namespace howdah::test
