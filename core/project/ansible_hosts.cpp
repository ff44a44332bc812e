#include "core/project/ansible_parts.h"
#include "core/project/near_words.h"
#include "core/project/network_address.h"
#include "core/project/yaml_parser.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace howdah::ansible {

namespace {

/// What the name of a group says about its hosts.
struct Meaning {
    std::optional<Role> role;
    bool leader = false;
};

Meaning meaningOf(const QString &group)
{
    static const QRegularExpression haproxy(QStringLiteral("proxy|balancer|^lb"));
    static const QRegularExpression etcd(QStringLiteral("etcd|^dcs"));
    static const QRegularExpression leader(QStringLiteral("master|primary|leader"));
    static const QRegularExpression postgres(
        QStringLiteral("replica|slave|standby|secondary|postgres|patroni|^pg|^db|database"));
    const QString name = group.toLower();
    if (name.contains(haproxy))
        return {Role::Haproxy, false};
    if (name.contains(etcd))
        return {Role::Etcd, false};
    if (name.contains(leader))
        return {Role::Postgres, true};
    if (name.contains(postgres))
        return {Role::Postgres, false};
    return {};
}

class HostImporter {
public:
    HostImporter(const Inventory &inventory, const QString &fileName, ImportedProject &imported)
        : inventory_(inventory), fileName_(fileName), imported_(imported)
    {}

    Result<> addHost(const InventoryHost &source)
    {
        Host host;
        bool leader = false;
        takeRoles(source.groups, host, leader);
        // "pghosts" may hold every host, so a group around others speaks only for those that say nothing themselves.
        if (host.roles.empty())
            takeRoles(inventory_.ancestors(source.groups), host, leader);
        if (host.roles.empty()) {
            imported_.notes.append(
                QStringLiteral("%1:%2: %3 was left out: its group (%4) says nothing about PostgreSQL, etcd or HAProxy.")
                    .arg(fileName_)
                    .arg(source.position.line)
                    .arg(source.name, source.groups.join(QStringLiteral(", "))));
            return {};
        }
        const InventoryVariables variables = inventory_.variablesOf(source);
        host.name = nameFor(source, host);
        host.address = source.name;
        if (const Result<> taken = takeVariables(variables, host); !taken)
            return taken;
        if (leader)
            takeLeader(host);
        imported_.project.hosts.push_back(host);
        return {};
    }

    void noteVariables()
    {
        if (!ignored_.isEmpty())
            imported_.notes.append(
                QStringLiteral("Not carried over from %1: %2.").arg(fileName_, ignored_.join(QStringLiteral(", "))));
    }

private:
    const Inventory &inventory_;
    const QString &fileName_;
    ImportedProject &imported_;
    QStringList ignored_;
    QSet<QString> noted_; // of a group's variable once, not once a host

    static void takeRoles(const QStringList &groups, Host &host, bool &leader)
    {
        for (const QString &group : groups) {
            const Meaning meaning = meaningOf(group);
            if (meaning.role)
                host.roles.insert(*meaning.role);
            leader = leader || meaning.leader;
        }
    }

    void takeLeader(const Host &host)
    {
        QString &first = imported_.project.postgres.firstLeader;
        if (first.isEmpty())
            first = host.name;
        else
            imported_.notes.append(
                QStringLiteral("%1 is a master besides %2: the cluster begins with %2.").arg(host.name, first));
    }

    QString nameFor(const InventoryHost &source, const Host &host)
    {
        static const QRegularExpression foreign(QStringLiteral("[^A-Za-z0-9._-]+"));
        static const QRegularExpression edges(QStringLiteral(R"(\A[^A-Za-z0-9]+|[^A-Za-z0-9]+\z)"));
        const bool isAddress = parseIpAddress(source.name).has_value();
        QString name = QString(source.name).replace(foreign, QStringLiteral("-")).remove(edges).left(63);
        if (isAddress || name.isEmpty()) {
            const QString stem = host.has(Role::Postgres) ? QStringLiteral("pg") : howdah::name(*host.roles.begin());
            int number = 1;
            while (isTaken(stem + QString::number(number)))
                ++number;
            name = stem + QString::number(number);
        }
        if (name != source.name)
            imported_.notes.append(QStringLiteral("The host %1 is named %2 here.").arg(source.name, name));
        return name;
    }

    [[nodiscard]] bool isTaken(const QString &name) const
    {
        return imported_.project.findHost(name) != nullptr
               || std::any_of(inventory_.hosts.begin(), inventory_.hosts.end(),
                              [&](const InventoryHost &host) { return host.name == name; });
    }

    Result<> takeVariables(const InventoryVariables &variables, Host &host)
    {
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            if (const Result<> taken = takeVariable(it.key(), it.value(), host); !taken)
                return taken;
        }
        return {};
    }

    Result<> takeVariable(const QString &key, const InventoryVariable &variable, Host &host)
    {
        static const QSet<QString> silent{QStringLiteral("ansible_become"),
                                          QStringLiteral("ansible_become_method"),
                                          QStringLiteral("ansible_become_user"),
                                          QStringLiteral("ansible_connection"),
                                          QStringLiteral("ansible_python_interpreter"),
                                          QStringLiteral("etcd_id")};
        static const QMap<QString, QString Host::*> ofHost{{QStringLiteral("ansible_host"), &Host::address},
                                                           {QStringLiteral("ansible_ssh_host"), &Host::address},
                                                           {QStringLiteral("private_ip"), &Host::clusterAddress},
                                                           {QStringLiteral("internal_ip"), &Host::clusterAddress}};
        static const QMap<QString, QString SshAccess::*> ofSsh{
            {QStringLiteral("ansible_user"), &SshAccess::user},
            {QStringLiteral("ansible_ssh_user"), &SshAccess::user},
            {QStringLiteral("ansible_ssh_private_key_file"), &SshAccess::key},
            {QStringLiteral("ansible_private_key_file"), &SshAccess::key}};
        const bool port = key == QLatin1String("ansible_port") || key == QLatin1String("ansible_ssh_port");
        const bool sshArguments =
            key == QLatin1String("ansible_ssh_common_args") || key == QLatin1String("ansible_ssh_extra_args");
        if ((port || ofHost.contains(key) || ofSsh.contains(key)) && isJinja(variable.value))
            return fail(jinjaError(fileName_, variable.position, key));
        if (ofHost.contains(key))
            host.*ofHost.value(key) = variable.value;
        else if (ofSsh.contains(key))
            host.ssh.*ofSsh.value(key) = variable.value;
        else if (port)
            return takePort(key, variable, host);
        else if (sshArguments)
            takeSshArguments(key, variable, host);
        else if (soundsSecret(key))
            noteOnce(secretNote(key, fileName_, variable.position.line));
        else if (!silent.contains(key) && !ignored_.contains(key))
            ignored_.append(key);
        return {};
    }

    Result<> takePort(const QString &key, const InventoryVariable &variable, Host &host)
    {
        bool ok = false;
        const int port = variable.value.toInt(&ok, 10);
        if (!ok || port < 1 || port > 65535)
            return fail(
                errorAt(fileName_, variable.position,
                        QStringLiteral("\"%1\" must be a port, and \"%2\" was found").arg(key, variable.value)));
        host.ssh.port = port;
        return {};
    }

    void takeSshArguments(const QString &key, const InventoryVariable &variable, Host &host)
    {
        static const QRegularExpression jump(
            QStringLiteral(R"((?:ProxyJump[= ]|-J\s*)["']?([^\s"',]+)["']?(?=\s|\z))"));
        if (const QRegularExpressionMatch match = jump.match(variable.value); match.hasMatch())
            host.ssh.jumpHost = match.captured(1);
        else
            noteOnce(
                QStringLiteral("%1:%2: %3 was not carried over: put such options into ~/.ssh/config, a jump host into "
                               "ssh.jump_host.")
                    .arg(fileName_)
                    .arg(variable.position.line)
                    .arg(key));
    }

    void noteOnce(const QString &note)
    {
        if (noted_.contains(note))
            return;
        noted_.insert(note);
        imported_.notes.append(note);
    }
};

/// What every host has in common stands once, for the whole project.
template <typename T> void shareAccess(Project &project, T SshAccess::*field)
{
    const T common = project.hosts.front().ssh.*field;
    for (const Host &host : project.hosts) {
        if (host.ssh.*field != common)
            return;
    }
    project.ssh.*field = common;
    for (Host &host : project.hosts)
        host.ssh.*field = T();
}

void placeEtcd(Project &project, bool externalDcs, QStringList &notes)
{
    if (!project.withRole(Role::Etcd).empty()) {
        notes.append(
            QStringLiteral("etcd runs where the inventory's own group says; use_external_dcs was not needed."));
        return;
    }
    if (externalDcs && project.withRole(Role::Haproxy).empty()) {
        notes.append(QStringLiteral(
            "use_external_dcs is on and there is no HAProxy host: etcd was placed on the PostgreSQL hosts."));
        externalDcs = false;
    }
    for (Host &host : project.hosts) {
        if (host.has(externalDcs ? Role::Haproxy : Role::Postgres))
            host.roles.insert(Role::Etcd);
    }
}

} // namespace

Result<> importHosts(const Inventory &inventory, const QString &fileName, const Variables &variables,
                     ImportedProject &imported)
{
    HostImporter importer(inventory, fileName, imported);
    for (const InventoryHost &host : inventory.hosts) {
        if (const Result<> added = importer.addHost(host); !added)
            return added;
    }
    importer.noteVariables();
    Project &project = imported.project;
    if (project.withRole(Role::Postgres).empty())
        return fail(
            errorAt(fileName, {}, QStringLiteral("no group of PostgreSQL hosts was found"),
                    QStringLiteral("Name the groups [master], [replica] and [haproxy], as the playbook does.")));
    placeEtcd(project, variables.externalDcs, imported.notes);
    for (Host &host : project.hosts) {
        if (!host.has(Role::Postgres))
            continue;
        for (const Disk &disk : variables.disks) {
            if (!disk.device.isEmpty())
                host.devices.insert(disk.mountPoint, disk.device);
        }
    }
    shareAccess(project, &SshAccess::user);
    shareAccess(project, &SshAccess::port);
    shareAccess(project, &SshAccess::key);
    shareAccess(project, &SshAccess::jumpHost);
    const bool publicOnly = std::all_of(project.hosts.begin(), project.hosts.end(),
                                        [](const Host &host) { return host.clusterAddress.isEmpty(); });
    if (publicOnly && project.hosts.size() > 1)
        imported.notes.append(
            QStringLiteral("The hosts reach each other by the addresses that SSH uses; on EC2 set cluster_address "
                           "to the private ones."));
    return {};
}

} // namespace howdah::ansible
