#include "core/project/rules.h"

#include <QRegularExpression>
#include <QUuid>

namespace howdah::rules {

namespace {

void checkSsh(const SshAccess &ssh, const QString &path, Findings &findings)
{
    // ssh(1) takes a word that begins with "-" as an option.
    static const QRegularExpression user(QStringLiteral(R"(\A[A-Za-z0-9_][A-Za-z0-9_.@\\$-]*\z)"));
    static const QRegularExpression jump(QStringLiteral(
        R"(\A([A-Za-z0-9_][A-Za-z0-9_.\\$-]*@)?([A-Za-z0-9_][A-Za-z0-9_.-]*|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?\z)"));
    static const QRegularExpression control(QStringLiteral(R"([\x00-\x1F\x7F])"));
    if (!ssh.user.isEmpty() && !user.match(ssh.user).hasMatch())
        findings.problem("ssh-user", path + QStringLiteral(".user"),
                         Text::tr("\"%1\" is not a user name").arg(ssh.user),
                         Text::tr("Name the user alone, without blanks."));
    if (ssh.port < 0 || ssh.port > 65535)
        findings.problem("port-range", path + QStringLiteral(".port"), Text::tr("%1 is not a port").arg(ssh.port),
                         Text::tr("Use 1 to 65535, or leave it out for what ~/.ssh/config says."));
    if (ssh.key.startsWith(QLatin1Char('-')) || control.match(ssh.key).hasMatch())
        findings.problem("ssh-key", path + QStringLiteral(".key"),
                         Text::tr("\"%1\" is not a file name").arg(ssh.key.left(40)),
                         Text::tr("Name the file of the private key, not its content."));
    if (!ssh.jumpHost.isEmpty() && !jump.match(ssh.jumpHost).hasMatch())
        findings.problem("jump-host", path + QStringLiteral(".jump_host"),
                         Text::tr("\"%1\" is not of the form [user@]host[:port]").arg(ssh.jumpHost),
                         Text::tr("Name one jump host; chains of them belong in ~/.ssh/config."));
}

/// Patroni's name of the replication slot of a member; two members with the same would fight for it.
QString slotName(const QString &member)
{
    QString slot = member.toLower();
    return slot.replace(QLatin1Char('-'), QLatin1Char('_')).replace(QLatin1Char('.'), QLatin1Char('_'));
}

void checkNames(const Project &project, Findings &findings)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?\z)"));
    QMap<QString, QString> names;
    QMap<QString, QString> slotNames;
    for (std::size_t i = 0; i < project.hosts.size(); ++i) {
        const Host &host = project.hosts[i];
        const QString field = QStringLiteral("hosts[%1].name").arg(i);
        if (host.name.isEmpty()) {
            findings.problem("host-name", field, Text::tr("host %1 has no name").arg(i + 1),
                             Text::tr("Give it a short unique one, such as pg1."));
            continue;
        }
        if (!form.match(host.name).hasMatch())
            findings.problem("host-name", field, Text::tr("\"%1\" is not a host name").arg(host.name),
                             Text::tr("Use letters, digits, dashes and dots, at most 63 of them, beginning and "
                                      "ending with a letter or digit."));
        const QString folded = host.name.toLower();
        if (names.contains(folded)) {
            findings.problem("host-name-unique", field, Text::tr("two hosts are named \"%1\"").arg(host.name),
                             Text::tr("Rename one of them; upper and lower case count as the same."));
        } else if (host.has(Role::Postgres) && slotNames.contains(slotName(host.name))) {
            findings.problem("member-slot", field,
                             Text::tr("\"%1\" and \"%2\" would share the replication slot \"%3\"")
                                 .arg(slotNames.value(slotName(host.name)), host.name, slotName(host.name)),
                             Text::tr("Rename one of them: dashes, dots and underscores count as the same."));
        }
        names.insert(folded, host.name);
        if (host.has(Role::Postgres))
            slotNames.insert(slotName(host.name), host.name);
    }
}

} // namespace

void checkIdentity(const Project &project, Findings &findings)
{
    static const QRegularExpression cluster(QStringLiteral(R"(\A[a-z][a-z0-9_-]{0,39}\z)"));
    if (QUuid::fromString(project.id).isNull())
        findings.problem("project-id", QStringLiteral("id"),
                         project.id.isEmpty() ? Text::tr("the project has no id")
                                              : Text::tr("\"%1\" is not a UUID").arg(project.id),
                         Text::tr("The secrets are kept under it: `howdahctl new` writes one, and so does uuidgen."));
    if (project.cluster.isEmpty())
        findings.problem("cluster-name", QStringLiteral("cluster"), Text::tr("the cluster has no name"),
                         Text::tr("Give it a short one, such as prod."));
    else if (!cluster.match(project.cluster).hasMatch())
        findings.problem("cluster-name", QStringLiteral("cluster"),
                         Text::tr("\"%1\" is not a cluster name").arg(project.cluster),
                         Text::tr("Use lower-case letters, digits, _ and -, beginning with a letter, at most 40; "
                                  "it becomes part of file and service names."));
    checkSsh(project.ssh, QStringLiteral("ssh"), findings);
}

void checkHosts(const Project &project, Findings &findings)
{
    checkNames(project, findings);
    for (std::size_t i = 0; i < project.hosts.size(); ++i) {
        const Host &host = project.hosts[i];
        const QString path = QStringLiteral("hosts[%1]").arg(i);
        if (host.roles.empty())
            findings.problem("host-roles", path + QStringLiteral(".roles"), Text::tr("%1 has no role").arg(host.name),
                             Text::tr("Give it postgres, etcd or haproxy, or remove the host."));
        checkSsh(host.ssh, path + QStringLiteral(".ssh"), findings);
    }
}

} // namespace howdah::rules
