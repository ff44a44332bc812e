#include "ui/wizard/hosts/details.h"

#include "ui/document/sentence.h"
#include "ui/wizard/hosts/words.h"

#include <algorithm>

namespace howdah::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostDetails)
};

QString verdictOn(const ReachCell &cell)
{
    const int all = static_cast<int>(cell.ports.size());
    const int closed = static_cast<int>(std::count_if(
        cell.ports.begin(), cell.ports.end(), [](const ReachPort &port) { return port.state == State::Problem; }));
    switch (cell.kind) {
    case ReachKind::Self: return Tr::tr("the same host");
    case ReachKind::NotNeeded: return Tr::tr("no connection is needed");
    case ReachKind::NotTested: return Tr::tr("not tested");
    case ReachKind::Tested: break;
    }
    if (closed > 0)
        return counted(all, Tr::tr("%1 of 1 port blocked"), Tr::tr("%1 of %n ports blocked", nullptr, all)).arg(closed);
    if (cell.state == State::Ok)
        return counted(all, Tr::tr("1 port open"), Tr::tr("all %n ports open", nullptr, all));
    return counted(all, Tr::tr("%1 of 1 port tested"), Tr::tr("%1 of %n ports tested", nullptr, all)).arg(cell.open());
}

/// In whose place the connection is needed: what breaks without it.
QString needOf(const Workspace &workspace, const ReachEnd &from, const ReachEnd &to)
{
    const Project &project = workspace.document.project();
    const Host *source = project.findHost(from.name);
    const Host *target = project.findHost(to.name);
    if (from.kind == ReachEnd::Kind::ThisComputer)
        return Tr::tr("Howdah reaches its hosts over SSH alone.");
    if (to.kind == ReachEnd::Kind::Outside)
        return Tr::tr("pgBackRest sends WAL and backups there from every database host.");
    if (source == nullptr || target == nullptr)
        return {};
    if (source->has(Role::Haproxy) && target->has(Role::Postgres))
        return Tr::tr(
                   "The load balancer asks Patroni which host is the leader, and hands clients on to PostgreSQL. While "
                   "that is blocked, %1 never gets client traffic, not even as leader.")
            .arg(target->name);
    if (source->has(Role::Postgres) && target->has(Role::Postgres))
        return Tr::tr("Replicas stream from whichever member is leader, and every member may become that.");
    if (target->has(Role::Etcd))
        return Tr::tr("Patroni keeps who is leader in etcd; etcd's members vote among themselves.");
    return {};
}

} // namespace

QString Details::asText() const
{
    QStringList lines{title};
    for (const ReachPort &port : ports)
        lines << Tr::tr("%1/tcp %2: %3").arg(QString::number(port.port), port.service, port.outcome)
                     + (port.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(port.detail));
    for (const HostItem &item : items) {
        lines << QStringLiteral("%1: %2").arg(word(item.state), item.text);
        if (!item.evidence.isEmpty())
            lines << item.evidence;
        if (!item.hint.isEmpty())
            lines << item.hint;
    }
    if (!note.isEmpty())
        lines << note;
    return lines.join(QLatin1Char('\n'));
}

Details hostDetails(const Workspace &workspace, int row)
{
    const Host &host = workspace.document.project().hosts.at(static_cast<std::size_t>(row));
    const HostSituation situation = situationOf(workspace, row);
    const HostAnswer answer = workspace.knowledge.answer(host.name);
    Details details{
        Tr::tr("%1: %2").arg(host.name.isEmpty() ? Tr::tr("host without a name") : host.name, situation.text),
        situation.state};
    details.items = situation.items;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (answer.error && answer.seen.isValid())
        details.note = Tr::tr("What the table shows was seen %1.").arg(momentText(answer.seen, now));
    else if (!answer.facts && !answer.error)
        details.note = Tr::tr("Nothing is known of this host yet. “Check hosts” asks it; nothing is changed there.");
    return details;
}

Details reachDetails(const Workspace &workspace, const ReachEnd &from, const ReachEnd &to)
{
    const Project &project = workspace.document.project();
    const ReachCell cell = reachCell(project, workspace.knowledge, from, to);
    Details details;
    details.title = QStringLiteral("%1 → %2: %3").arg(from.name, to.name, verdictOn(cell));
    if (cell.kind == ReachKind::Self)
        details.title = Tr::tr("%1: the same host").arg(from.name);
    if (cell.kind == ReachKind::Tested)
        details.state = cell.state;
    details.ports = cell.ports;
    const QString peer = to.kind == ReachEnd::Kind::Outside ? QString() : to.name;
    for (const PreflightItem &item : workspace.knowledge.items()) {
        const bool concerns = item.check == QLatin1String("reach") && item.host == from.name && item.peer == peer;
        if (concerns && (item.verdict == Verdict::Problem || item.verdict == Verdict::NotChecked)) {
            details.items.push_back({item.verdict == Verdict::Problem ? State::Problem : State::Unknown,
                                     sentence(project, item.text),
                                     sentence(project, item.hint),
                                     {}});
        }
    }
    for (const ReachPort &port : cell.ports) {
        if (from.kind == ReachEnd::Kind::ThisComputer && port.state == State::Problem) {
            const std::optional<Error> error = workspace.knowledge.answer(to.name).error;
            details.items.push_back(
                {State::Problem, port.detail, error ? error->hint : QString(), error ? error->evidence : QString()});
        }
    }
    if (cell.kind != ReachKind::Self && cell.kind != ReachKind::NotNeeded)
        details.note = needOf(workspace, from, to);
    return details;
}

} // namespace howdah::ui
