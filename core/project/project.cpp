#include "core/project/project.h"

#include <QUuid>

#include <algorithm>

namespace howdah {

const Host *Project::findHost(const QString &name) const
{
    const auto found = std::find_if(hosts.begin(), hosts.end(), [&](const Host &host) { return host.name == name; });
    return found == hosts.end() ? nullptr : &*found;
}

std::vector<const Host *> Project::withRole(Role role) const
{
    std::vector<const Host *> found;
    for (const Host &host : hosts) {
        if (host.has(role))
            found.push_back(&host);
    }
    return found;
}

SshAccess Project::sshOf(const Host &host) const
{
    SshAccess access = host.ssh;
    if (access.user.isEmpty())
        access.user = ssh.user;
    if (access.port == 0)
        access.port = ssh.port;
    if (access.key.isEmpty())
        access.key = ssh.key;
    if (access.jumpHost.isEmpty())
        access.jumpHost = ssh.jumpHost;
    return access;
}

const Host *Project::firstLeader() const
{
    if (const Host *named = findHost(postgres.firstLeader); named != nullptr && named->has(Role::Postgres))
        return named;
    const std::vector<const Host *> members = withRole(Role::Postgres);
    return members.empty() ? nullptr : members.front();
}

Project newProject()
{
    Project project;
    project.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return project;
}

QString name(Role role)
{
    switch (role) {
    case Role::Postgres: return QStringLiteral("postgres");
    case Role::Etcd: return QStringLiteral("etcd");
    case Role::Haproxy: return QStringLiteral("haproxy");
    }
    return {};
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : {Role::Postgres, Role::Etcd, Role::Haproxy}) {
        if (howdah::name(role) == name)
            return role;
    }
    return std::nullopt;
}

} // namespace howdah
