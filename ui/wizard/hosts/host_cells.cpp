#include "ui/wizard/hosts/host_cells.h"

#include "core/preflight/port_holder.h"
#include "ui/widgets/text.h"
#include "ui/wizard/hosts/host_situation.h"
#include "ui/wizard/hosts/words.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace howdah::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostCells)
};

const auto nothing = QStringLiteral("–");

/// "Debian GNU/Linux 13 (trixie)" without what everybody knows.
QString systemName(const OsFacts &os)
{
    QString name = os.prettyName;
    name.remove(QStringLiteral(" GNU/Linux"));
    name.remove(QRegularExpression(QStringLiteral(R"( \([^)]*\)\s*$)")));
    return name.isEmpty() ? QStringLiteral("%1 %2").arg(os.id, os.versionId).trimmed() : name;
}

HostCell clockCell(const Host &host, const HostFacts &facts)
{
    const QString complaint = clockComplaint(host.name, facts.clockSkew);
    const QString skew = QString::number(static_cast<double>(std::llabs(facts.clockSkew)) / 1000, 'f', 2);
    QString service = facts.timeService;
    service.remove(QStringLiteral(".service"));
    service.replace(QStringLiteral("systemd-timesyncd"), QStringLiteral("timesyncd"));
    QString sub = Tr::tr("limit is %1 s").arg(static_cast<double>(clockLimit) / 1000, 0, 'f', 2);
    if (complaint.isEmpty())
        sub = facts.container          ? Tr::tr("its machine's")
              : service.isEmpty()      ? Tr::tr("no time service")
              : facts.timeSynchronized ? Tr::tr("%1, synced").arg(service)
                                       : Tr::tr("%1, not synced").arg(service);
    return {Tr::tr("%1%2 s").arg(facts.clockSkew < 0 ? QStringLiteral("−") : QStringLiteral("+"), skew), sub,
            complaint.isEmpty() ? State::Ok : State::Warning, false, complaint};
}

/// "17.2" out of the version of whichever package is the server; "" = none is installed.
QString serverVersion(const HostFacts &facts)
{
    static const QRegularExpression server(QStringLiteral(R"(\Apostgresql(-?\d+)?(-server)?\z)"));
    static const QRegularExpression number(QStringLiteral(R"((?:\A|:)(\d+(\.\d+)?))"));
    for (auto it = facts.installed.cbegin(); it != facts.installed.cend(); ++it) {
        if (server.match(it.key()).hasMatch())
            return number.match(it.value()).captured(1);
    }
    return {};
}

HostCell postgresCell(const Project &project, const Host &host, const HostFacts &facts)
{
    const QString version = serverVersion(facts);
    QStringList free;
    QStringList ours;
    for (const NeededPort &port : neededPorts(project, host, facts)) {
        const bool shown = port.user == PortUser::Postgres || !host.has(Role::Postgres);
        switch (holderOf(port, project, facts)) {
        case PortHolder::Foreign: {
            const QString process = listenerAt(port, facts)->process;
            return {
                version.isEmpty() ? Tr::tr("port taken") : version,
                process.isEmpty() ? Tr::tr("port %1 taken").arg(port.port)
                                  : Tr::tr("%1: %2").arg(QString::number(port.port), process),
                State::Problem, false,
                Tr::tr("Port %1 (%2) is taken by another process.").arg(QString::number(port.port), name(port.user))};
        }
        case PortHolder::Ours: ours << QString::number(port.port); break;
        case PortHolder::Nobody:
            if (shown)
                free << QString::number(port.port);
            break;
        }
    }
    const QString text = version.isEmpty() ? Tr::tr("absent") : version;
    if (!ours.isEmpty())
        return {text, Tr::tr("serves %1").arg(project.cluster), State::Ok};
    if (free.isEmpty())
        return {text, {}, State::Ok};
    free = free.mid(0, 2);
    return {text,
            counted(static_cast<int>(free.size()), Tr::tr("port %1 free"), Tr::tr("%1 free"))
                .arg(free.join(QStringLiteral(", "))),
            State::Ok};
}

HostCell known(HostColumn column, const Project &project, const Host &host, const HostFacts &facts)
{
    switch (column) {
    case HostColumn::System:
        return {systemName(facts.os), facts.os.architecture, std::nullopt, false, facts.os.prettyName};
    case HostColumn::Machine:
        return {facts.cores > 0 ? counted(facts.cores, Tr::tr("1 core"), Tr::tr("%n cores", nullptr, facts.cores))
                                : nothing,
                facts.memory > 0 ? Tr::tr("%1 RAM").arg(sizeText(facts.memory)) : QString()};
    case HostColumn::Clock: return clockCell(host, facts);
    // The script of facts runs as root: that there are facts shows that sudo works.
    case HostColumn::Sudo: return {Tr::tr("yes"), Tr::tr("runs as root"), State::Ok};
    case HostColumn::Postgres: return postgresCell(project, host, facts);
    default: return {};
    }
}

} // namespace

HostCell foundCell(HostColumn column, const Project &project, const Host &host, const HostAnswer &answer, bool asking,
                   const QDateTime &now)
{
    const bool failed = answer.error && !asking;
    const bool noSudo =
        failed && answer.error->kind == ErrorKind::Auth && answer.error->what.contains(QLatin1String("sudo"));
    if (column == HostColumn::Sudo && noSudo)
        return {Tr::tr("no"), Tr::tr("see details"), State::Problem, false, answer.error->what};
    if (!answer.facts) {
        if (column != HostColumn::System)
            return {nothing, {}, std::nullopt, true};
        return {asking                                       ? Tr::tr("asking…")
                : !answer.error                              ? Tr::tr("not checked")
                : answer.error->kind == ErrorKind::Cancelled ? Tr::tr("stopped")
                                                             : Tr::tr("never seen"),
                {},
                asking ? std::optional(State::Running) : std::nullopt,
                true,
                failed ? answer.error->what : QString()};
    }
    HostCell cell = known(column, project, host, *answer.facts);
    if (failed) {
        cell.muted = true;
        cell.state.reset();
        const QString seen = Tr::tr("last seen %1").arg(momentText(answer.seen, now));
        if (column == HostColumn::System)
            cell.sub = seen;
        cell.reason = seen;
    }
    return cell;
}

HostCell sshCell(const Project &project, const Host &host)
{
    const SshAccess ssh = project.sshOf(host);
    QStringList who;
    if (!ssh.user.isEmpty())
        who << ssh.user;
    if (!ssh.key.isEmpty())
        who << QFileInfo(ssh.key).fileName();
    QStringList way;
    if (ssh.port != 0)
        way << Tr::tr("port %1").arg(ssh.port);
    if (!ssh.jumpHost.isEmpty())
        way << Tr::tr("via %1").arg(ssh.jumpHost);
    const QString dot = QStringLiteral(" · ");
    HostCell cell;
    cell.text = who.isEmpty() ? way.join(dot) : who.join(dot);
    cell.sub = who.isEmpty() || way.isEmpty() ? Tr::tr("rest: ~/.ssh/config") : way.join(dot);
    if (who.isEmpty() && way.isEmpty()) {
        cell = {Tr::tr("as in ~/.ssh/config"), {}, std::nullopt, true};
    }
    return cell;
}

QList<Chip> roleChips(const Project &project, const Host &host)
{
    QList<Chip> chips;
    if (host.has(Role::Postgres)) {
        const Host *leader = project.firstLeader();
        chips << (leader != nullptr && leader->name == host.name ? leaderChip(Tr::tr("First leader"))
                                                                 : replicaChip(Tr::tr("Replica")));
    }
    if (host.has(Role::Etcd))
        chips << etcdChip(roleText(Role::Etcd));
    if (host.has(Role::Haproxy))
        chips << balancerChip(roleText(Role::Haproxy));
    if (chips.isEmpty())
        chips << stateChip(State::Problem, Tr::tr("no role"));
    return chips;
}

} // namespace howdah::ui
