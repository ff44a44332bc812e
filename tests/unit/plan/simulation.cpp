#include "tests/unit/plan/simulation.h"

#include "core/project/yaml_parser.h"
#include "tests/unit/plan/simulated_firewall.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace howdah::test {

namespace {

const auto systemIdentifier = QStringLiteral("7711140114283767723");

/// As PyYAML reads what the emitter leaves unquoted; good enough for numbers and switches.
QJsonValue jsonOf(const YamlValue &value)
{
    if (value.kind == YamlValue::Kind::Map) {
        QJsonObject object;
        for (const YamlEntry &entry : value.entries)
            object.insert(entry.key, jsonOf(entry.value));
        return object;
    }
    if (value.kind == YamlValue::Kind::List) {
        QJsonArray array;
        for (const YamlValue &item : value.items)
            array.append(jsonOf(item));
        return array;
    }
    bool isNumber = false;
    const qint64 number = value.text.toLongLong(&isNumber);
    if (isNumber)
        return number;
    if (value.text == QLatin1String("true") || value.text == QLatin1String("false"))
        return value.text == QLatin1String("true");
    return value.text;
}

QJsonObject yamlObject(const QByteArray &yaml)
{
    const Result<YamlValue> read = parseYaml(yaml, "simulated");
    EXPECT_TRUE(read) << (read ? "" : describe(read.error()).toStdString()) << yaml.toStdString();
    return read ? jsonOf(*read).toObject() : QJsonObject();
}

/// What Patroni does with a PATCH.
QJsonObject merged(QJsonObject base, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it)
        base.insert(it.key(), it->isObject() ? QJsonValue(merged(base[it.key()].toObject(), it->toObject())) : *it);
    return base;
}

FileFact directoryOf(const QString &owner, const QString &group, int mode, bool empty)
{
    FileFact fact;
    fact.kind = FileKind::Directory;
    fact.owner = owner;
    fact.group = group;
    fact.mode = mode;
    fact.empty = empty;
    return fact;
}

QString between(const QString &text, const QString &from, const QString &to)
{
    const QRegularExpression pattern(QRegularExpression::escape(from) + "(.*?)" + QRegularExpression::escape(to));
    return pattern.match(text).captured(1);
}

} // namespace

Simulation::Simulation(const Project &wanted, Release release) : Simulation(wanted, bareFacts(wanted, release)) {}

Simulation::Simulation(Project wanted, ClusterFacts found)
    : project(std::move(wanted)), facts(std::move(found)), inputs(markedInputs(project))
{}

void Simulation::run(const std::function<bool(const Step &)> &chosen)
{
    const Plan whole = plan();
    for (const Error &error : whole.blocked)
        ADD_FAILURE() << describe(error).toStdString();
    for (const Step &step : whole.steps) {
        if (!chosen(step))
            continue;
        for (const Change &change : step.changes) {
            for (const Command &command : change.commands)
                carryOut(step, command);
        }
    }
}

void Simulation::switchover(const QString &leader)
{
    for (const Host *host : project.withRole(Role::Postgres)) {
        facts[host->name].patroni =
            QJsonObject{{"state", "running"}, {"role", host->name == leader ? "primary" : "replica"}};
        facts[host->name].postgres->inRecovery = host->name != leader;
    }
}

void Simulation::carryOut(const Step &step, const Command &command)
{
    const QStringList argv = command.argv();
    if (argv.first() == QLatin1String("sh") || argv.first() == QLatin1String("bash"))
        runScript(step, command);
    else
        runProgram(step, command);
}

void Simulation::runScript(const Step &step, const Command &command)
{
    HostFacts &host = facts[step.host];
    const QStringList argv = command.argv();
    const QStringList args = argv.mid(argv.indexOf("howdah") + 1);
    const QString shown = command.display();
    if (shown.startsWith(QLatin1String("write /"))) {
        writeFiles(host, command);
    } else if (shown.contains(QLatin1String("apt-get install"))) {
        EXPECT_EQ(command.mode(), CommandMode::Detached);
        for (const QString &name : args)
            host.installed.insert(name, "1.0");
        if (shown.contains(QRegularExpression("postgresql-\\d")))
            host.installed.insert("postgresql-common", "1.0");
    } else if (shown.contains(QLatin1String("apt-get full-upgrade"))) {
        host.upgradable = 0;
        host.rebootRequired = true;
    } else if (command.mode() == CommandMode::Reboot) {
        host.rebootRequired = false;
    } else if (shown.contains(QLatin1String("mkfs."))) {
        format(host, args);
    } else if (shown.contains(QLatin1String("\nmount /"))) {
        mount(host, args);
    } else if (shown.contains(QLatin1String("etcdctl endpoint health"))) {
        etcdServes(host);
    } else if (shown.startsWith(QLatin1String("firewall-cmd --reload"))) {
        reloadFirewalld(host, args.first());
    } else if (shown.contains(QLatin1String("Patroni's REST API"))) {
        memberRuns(*project.findHost(step.host));
    } else {
        ADD_FAILURE() << step.id.toStdString() << ": a script that is not simulated:\n" << shown.toStdString();
    }
}

void Simulation::runProgram(const Step &step, const Command &command)
{
    HostFacts &host = facts[step.host];
    const QStringList argv = command.argv();
    const QString &program = argv.first();
    if (program == QLatin1String("install"))
        makeDirectory(host, argv);
    else if (program == QLatin1String("systemctl"))
        systemctl(host, argv.mid(1));
    else if (program == QLatin1String("ufw"))
        runUfw(host, argv);
    else if (program.startsWith(QLatin1String("/usr/local/lib/howdah/firewall_")))
        runNftablesScript(host, program);
    else if (program == QLatin1String("haproxy"))
        EXPECT_TRUE(argv.contains("-c")) << "only to check the configuration";
    else if (program == QLatin1String("pgbackrest"))
        pgbackrest(argv);
    else if (program.endsWith(QLatin1String("/psql")))
        psql(argv, command.input());
    else if (argv.contains("patronictl"))
        setConfig(yamlObject(command.input()));
    else
        ADD_FAILURE() << step.id.toStdString()
                      << ": a program that is not simulated: " << command.display().toStdString();
}

void Simulation::writeFiles(HostFacts &host, const Command &command)
{
    const QStringList argv = command.argv();
    const QStringList args = argv.mid(argv.indexOf("howdah") + 1);
    QByteArray stream = command.input();
    for (qsizetype i = 0; i + 3 < args.size(); i += 4) {
        const qsizetype size = args[i + 3].toLongLong();
        FileFact file;
        file.kind = FileKind::File;
        file.owner = args[i + 1].section(':', 0, 0);
        file.group = args[i + 1].section(':', 1);
        file.mode = args[i + 2].toInt(nullptr, 8);
        file.size = size;
        file.empty = size == 0;
        file.content = Secret(stream.left(size));
        stream = stream.mid(size);
        host.files.insert(args[i], file);
    }
    EXPECT_TRUE(stream.isEmpty());
}

void Simulation::makeDirectory(HostFacts &host, const QStringList &argv)
{
    const QString &owner = argv[argv.indexOf("-o") + 1];
    const QString &group = argv[argv.indexOf("-g") + 1];
    const int mode = argv[argv.indexOf("-m") + 1].toInt(nullptr, 8);
    if (argv.contains("-d")) {
        host.files.insert(argv.last(), directoryOf(owner, group, mode, host.file(argv.last()).empty));
        return;
    }
    FileFact file = directoryOf(owner, group, mode, true);
    file.kind = FileKind::File;
    file.content = Secret(QByteArray());
    host.files.insert(argv.last(), file);
}

void Simulation::systemctl(HostFacts &host, const QStringList &words)
{
    if (words.first() == QLatin1String("daemon-reload") || words.first() == QLatin1String("enable")) {
        for (UnitFact &unit : host.units)
            unit.needsReload = false;
    }
    if (words.first() == QLatin1String("daemon-reload"))
        return;
    UnitFact &unit = host.units[words.last()];
    unit.load = "loaded";
    const QString &verb = words.first();
    if (verb == QLatin1String("enable")) {
        unit.enabled = "enabled";
    } else if (verb == QLatin1String("start") || verb == QLatin1String("restart")) {
        unit.active = "active";
        if (words.last() == QLatin1String("systemd-timesyncd.service"))
            host.timeService = words.last();
    } else if (verb == QLatin1String("disable")) {
        unit.enabled = "disabled";
        unit.active = "inactive";
    } else {
        EXPECT_TRUE(verb == QLatin1String("reload") || verb == QLatin1String("reset-failed")) << verb.toStdString();
    }
}

void Simulation::format(HostFacts &host, const QStringList &args)
{
    for (BlockDevice &device : host.devices) {
        if (device.path != args[0])
            continue;
        EXPECT_TRUE(device.mountPoints.isEmpty()) << device.path.toStdString() << " is formatted while it is mounted";
        device.signature = args[1];
        device.uuid = args[2];
        device.children.clear();
    }
}

void Simulation::mount(HostFacts &host, const QStringList &args)
{
    const QString fstab = QString::fromUtf8(contentIn(host, "/etc/fstab"));
    for (BlockDevice &device : host.devices) {
        if (device.uuid.isEmpty() || !fstab.contains("UUID=" + device.uuid + ' ' + args[0] + ' '))
            continue;
        device.mountPoints << args[0];
        host.mounts.push_back({device.path, args[0], device.signature, "rw", device.size, device.size});
        host.files.insert(args[0], directoryOf(args[1], args[1], 0755, true));
        return;
    }
    ADD_FAILURE() << args[0].toStdString() << " stands in no line of fstab:\n" << fstab.toStdString();
}

void Simulation::etcdServes(HostFacts &host) const
{
    EXPECT_EQ(host.unit("etcd.service").active, QStringLiteral("active")) << host.host.toStdString();
    host.etcdHealth = QJsonObject{{"health", "true"}, {"reason", ""}};
    QJsonArray members;
    for (const Host *voter : project.withRole(Role::Etcd))
        members.append(QJsonObject{{"ID", "1"}, {"name", voter->name}});
    host.etcdMembers = members;
}

void Simulation::memberRuns(const Host &host)
{
    HostFacts &found = facts[host.name];
    EXPECT_EQ(found.unit("patroni_" + project.cluster + ".service").active, QStringLiteral("active"));
    const QJsonObject config = yamlObject(contentIn(found, "/etc/patroni_" + project.cluster + ".yml"));
    QString leader;
    QJsonObject dynamic = config["bootstrap"]["dcs"].toObject();
    for (const HostFacts &other : facts) {
        if (!other.patroni || other.host == host.name)
            continue;
        if (other.patroni->value("role").toString() == QLatin1String("primary"))
            leader = other.host;
        if (other.patroniConfig)
            dynamic = *other.patroniConfig;
    }
    const QString data = config["postgresql"]["data_dir"].toString();
    ControlData control;
    control.systemIdentifier = systemIdentifier;
    control.state = "in production";
    control.majorVersion = config["postgresql"]["bin_dir"].toString().section('/', 4, 4).toInt();
    control.timeline = "1";
    control.checkpointLocation = "0/3000060";
    found.control.insert(data, control);
    found.files.insert(data, directoryOf("postgres", "postgres", 0700, false));
    found.files[data.section('/', 0, -2)].empty = false;
    const bool leads = leader.isEmpty();
    found.patroni = QJsonObject{{"state", "running"}, {"role", leads ? "primary" : "replica"}};
    found.patroniConfig = dynamic;
    found.listeners.push_back({"0.0.0.0", project.postgres.port, "postgres"});
    PostgresFacts server;
    server.inRecovery = !leads;
    server.roles = QStringList{"postgres", "replicator", "rewinder"};
    server.databases = {{"postgres", "postgres", QStringList{"plpgsql"}}};
    found.postgres = leads ? server : facts[leader].postgres;
    if (!leads)
        found.backupInfo = facts[leader].backupInfo;
}

void Simulation::setConfig(const QJsonObject &config)
{
    for (HostFacts &host : facts) {
        if (host.patroniConfig)
            host.patroniConfig = merged(*host.patroniConfig, config);
    }
}

void Simulation::pgbackrest(const QStringList &argv)
{
    for (HostFacts &host : facts) {
        if (!host.patroni)
            continue;
        QJsonObject stanza = host.backupInfo ? host.backupInfo->first().toObject() : QJsonObject();
        stanza.insert("name", argv[1].section('=', 1));
        const bool isBackup = argv.last() == QLatin1String("backup");
        if (isBackup)
            stanza.insert("backup", QJsonArray{QJsonObject{{"type", "full"}, {"label", "20261122-010000F"}}});
        stanza.insert("status", QJsonObject{{"code", stanza.contains("backup") ? 0 : 2}});
        host.backupInfo = QJsonArray{stanza};
    }
}

void Simulation::psql(const QStringList &argv, const QByteArray &sql)
{
    const QString text = QString::fromUtf8(sql);
    const QString &database = argv[argv.indexOf("-d") + 1];
    for (HostFacts &host : facts) {
        if (!host.postgres)
            continue;
        if (text.contains("CREATE ROLE"))
            host.postgres->roles << between(text, "LOGIN', '", "'");
        if (text.contains("CREATE DATABASE") && !text.contains("CREATE ROLE")) {
            const QString name = between(text, "OWNER %I', '", "'");
            const auto isIt = [&](const DatabaseFact &fact) { return fact.name == name; };
            auto &all = host.postgres->databases;
            if (std::none_of(all.begin(), all.end(), isIt))
                all.push_back({name, between(text, name + "', '", "'"), QStringList{"plpgsql"}});
        }
        static const QRegularExpression extension("CREATE EXTENSION IF NOT EXISTS \"(\\S+)\" CASCADE");
        for (DatabaseFact &fact : host.postgres->databases) {
            for (auto it = extension.globalMatch(text); fact.name == database && it.hasNext();)
                fact.extensions << it.next().captured(1);
        }
    }
}

} // namespace howdah::test
