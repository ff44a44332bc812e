#include "ui/wizard/hosts/host_edits.h"

#include <QRegularExpression>

#include <algorithm>

namespace howdah::ui {

namespace {

bool isRow(const Project &project, int row)
{
    return row >= 0 && row < static_cast<int>(project.hosts.size());
}

bool isTaken(const Project &project, const QString &name)
{
    return std::any_of(project.hosts.begin(), project.hosts.end(),
                       [&](const Host &host) { return host.name.compare(name, Qt::CaseInsensitive) == 0; });
}

bool matches(const QString &name, const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption).match(name).hasMatch();
}

} // namespace

std::set<Role> likelyRoles(const Project &project, const QString &name)
{
    const std::set<Role> database = {Role::Postgres, Role::Etcd};
    if (matches(name, R"((^|[-._])(lb|haproxy|proxy|balancer|loadbalancer)[-_]?\d*([-._]|$))"))
        return {Role::Haproxy};
    if (matches(name, R"((^|[-._])etcd[-_]?\d*([-._]|$))"))
        return {Role::Etcd};
    const std::size_t members = project.withRole(Role::Postgres).size();
    const std::size_t voters = project.withRole(Role::Etcd).size();
    if (members < 3)
        return voters < 3 ? database : std::set<Role>{Role::Postgres};
    if (matches(name, R"((^|[-._])(pg|postgres|postgresql|db|database)[-_]?\d*([-._]|$))"))
        return {Role::Postgres};
    return project.withRole(Role::Haproxy).size() < 2 ? std::set<Role>{Role::Haproxy} : std::set<Role>{Role::Postgres};
}

QString freeName(const Project &project, const std::set<Role> &roles)
{
    const QString stem = roles.contains(Role::Postgres)  ? QStringLiteral("pg")
                         : roles.contains(Role::Haproxy) ? QStringLiteral("lb")
                                                         : QStringLiteral("etcd");
    for (int number = 1;; ++number) {
        const QString name = stem + QString::number(number);
        if (!isTaken(project, name))
            return name;
    }
}

int addHost(Project &project, const ListedHost &listed)
{
    Host host;
    host.roles = likelyRoles(project, listed.name);
    host.name = listed.name.isEmpty() ? freeName(project, host.roles) : listed.name;
    host.address = listed.address;
    host.ssh.user = listed.user == project.ssh.user ? QString() : listed.user;
    host.ssh.port = listed.port == project.ssh.port ? 0 : listed.port;
    project.hosts.push_back(host);
    return static_cast<int>(project.hosts.size()) - 1;
}

void removeHosts(Project &project, const QList<int> &rows)
{
    QList<int> fromBelow = rows;
    std::sort(fromBelow.begin(), fromBelow.end(), std::greater<>());
    for (const int row : fromBelow) {
        if (!isRow(project, row))
            continue;
        const QString name = project.hosts[static_cast<std::size_t>(row)].name;
        project.hosts.erase(project.hosts.begin() + row);
        if (project.findHost(name) != nullptr)
            continue; // another one of that name keeps what refers to it
        std::erase_if(project.disks.allowWipe, [&](const WipePermission &wipe) { return wipe.host == name; });
        if (project.postgres.firstLeader == name)
            project.postgres.firstLeader.clear();
    }
}

void renameHost(Project &project, int row, const QString &name)
{
    if (!isRow(project, row))
        return;
    Host &host = project.hosts[static_cast<std::size_t>(row)];
    const QString before = std::exchange(host.name, name);
    if (project.findHost(before) != nullptr)
        return;
    for (WipePermission &wipe : project.disks.allowWipe) {
        if (wipe.host == before)
            wipe.host = name;
    }
    if (!before.isEmpty() && project.postgres.firstLeader == before)
        project.postgres.firstLeader = name;
}

void setRole(Project &project, int row, Role role, bool has)
{
    if (!isRow(project, row))
        return;
    Host &host = project.hosts[static_cast<std::size_t>(row)];
    if (has) {
        host.roles.insert(role);
        return;
    }
    host.roles.erase(role);
    if (role == Role::Postgres && project.postgres.firstLeader == host.name)
        project.postgres.firstLeader.clear();
}

void setFirstLeader(Project &project, int row)
{
    if (!isRow(project, row))
        return;
    const Host &host = project.hosts[static_cast<std::size_t>(row)];
    setRole(project, row, Role::Postgres, true);
    const std::vector<const Host *> members = project.withRole(Role::Postgres);
    // Unsaid, it is the first database host: nothing to write down.
    project.postgres.firstLeader = members.front()->name == host.name ? QString() : host.name;
}

} // namespace howdah::ui
