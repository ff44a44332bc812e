#include "ui/wizard/hosts/reach_cells.h"

#include "core/preflight/port_holder.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReachCells)
};

QString outcomeOf(Reach reach)
{
    switch (reach) {
    case Reach::Open: return Tr::tr("open");
    case Reach::Refused: return Tr::tr("rejected");
    case Reach::Dropped: return Tr::tr("no answer");
    case Reach::NoRoute: return Tr::tr("no route");
    case Reach::NoName: return Tr::tr("name not known");
    case Reach::Stranger: return Tr::tr("another machine answers");
    case Reach::NotTried: break;
    }
    return Tr::tr("could not be tested");
}

State stateOf(Reach reach)
{
    return reach == Reach::Open ? State::Ok : reach == Reach::NotTried ? State::Unknown : State::Problem;
}

/// Ports that `to` serves to a host with the roles of `from`, without what was found.
std::vector<ReachPort> portsBetween(const Project &project, const HostKnowledge &knowledge, const Host &from,
                                    const Host &to)
{
    const HostFacts *facts = knowledge.facts(to.name);
    const HostFacts unknown;
    std::vector<ReachPort> ports;
    for (const NeededPort &port : neededPorts(project, to, facts == nullptr ? unknown : *facts)) {
        const bool concerns =
            std::any_of(port.from.begin(), port.from.end(), [&](Role role) { return from.has(role); });
        if (!concerns)
            continue;
        ReachPort needed{port.port, name(port.user), State::Waiting, Tr::tr("not tested"), {}};
        if (facts != nullptr && holderOf(port, project, *facts) == PortHolder::Foreign)
            needed.detail = Tr::tr("another process holds the port on %1").arg(to.name);
        ports.push_back(std::move(needed));
    }
    return ports;
}

/// What was open when both ends still answered is not known to be so now.
bool isLost(const HostKnowledge &knowledge, const QString &host)
{
    const std::optional<Error> error = knowledge.answer(host).error;
    return error && error->kind != ErrorKind::Cancelled;
}

void fillIn(const HostKnowledge &knowledge, const ReachEnd &from, const ReachEnd &to, std::vector<ReachPort> &ports)
{
    const bool isOld = isLost(knowledge, from.name) || isLost(knowledge, to.name);
    for (const PortResult &result : knowledge.reach()) {
        const bool isTarget = to.kind == ReachEnd::Kind::Outside
                                  ? result.probe.to.isEmpty() && result.probe.address == to.address
                                  : result.probe.to == to.name;
        if (result.probe.from != from.name || !isTarget)
            continue;
        for (ReachPort &port : ports) {
            if (port.port == result.probe.port) {
                port.state = stateOf(result.reach);
                port.outcome = outcomeOf(result.reach);
                port.detail = result.reach == Reach::Open ? QString() : result.detail;
                if (!result.opens.isEmpty()) {
                    port.state = State::Unknown;
                    port.outcome = Tr::tr("opened by the deployment");
                    port.detail = Tr::tr("closed now by %1").arg(result.opens);
                }
                if (isOld && port.state == State::Ok) {
                    port.state = State::Unknown;
                    port.outcome = Tr::tr("was open");
                }
            }
        }
    }
}

/// Of the login from here: the check's first step.
ReachPort loginPort(const Project &project, const HostKnowledge &knowledge, const Host &to)
{
    const int port = project.sshOf(to).port;
    ReachPort login{port == 0 ? 22 : port, Tr::tr("SSH"), State::Waiting, Tr::tr("not tested"), {}};
    const HostAnswer answer = knowledge.answer(to.name);
    if (answer.error && answer.error->kind == ErrorKind::Cancelled)
        return login;
    if (answer.error) {
        // Whoever refuses a login has been reached.
        const bool reached = answer.error->kind == ErrorKind::Auth || answer.error->kind == ErrorKind::HostKey;
        login.state = State::Problem;
        login.outcome = reached ? Tr::tr("no login") : Tr::tr("not reached");
        login.detail = answer.error->what;
    } else if (answer.facts) {
        login.state = State::Ok;
        login.outcome = Tr::tr("open");
    }
    return login;
}

ReachCell judged(std::vector<ReachPort> ports)
{
    ReachCell cell;
    cell.ports = std::move(ports);
    if (cell.ports.empty())
        return cell;
    const auto has = [&](State state) {
        return std::any_of(cell.ports.begin(), cell.ports.end(),
                           [state](const ReachPort &port) { return port.state == state; });
    };
    const bool all = cell.open() == static_cast<int>(cell.ports.size());
    const bool none = std::all_of(cell.ports.begin(), cell.ports.end(),
                                  [](const ReachPort &port) { return port.state == State::Waiting; });
    cell.kind = none ? ReachKind::NotTested : ReachKind::Tested;
    cell.state = none ? State::Waiting : has(State::Problem) ? State::Problem : all ? State::Ok : State::Unknown;
    return cell;
}

} // namespace

int ReachCell::open() const
{
    return static_cast<int>(
        std::count_if(ports.begin(), ports.end(), [](const ReachPort &port) { return port.state == State::Ok; }));
}

std::vector<ReachEnd> reachSources(const Project &project)
{
    std::vector<ReachEnd> ends;
    if (!project.hosts.empty())
        ends.push_back({ReachEnd::Kind::ThisComputer, Tr::tr("This computer"), {}});
    for (const Host &host : project.hosts)
        ends.push_back({ReachEnd::Kind::Host, host.name, {}});
    return ends;
}

std::vector<ReachEnd> reachTargets(const Project &project)
{
    std::vector<ReachEnd> ends;
    for (const Host &host : project.hosts)
        ends.push_back({ReachEnd::Kind::Host, host.name, {}});
    const S3Settings &s3 = project.backup.s3;
    if (!project.hosts.empty() && project.backup.type == RepositoryType::S3)
        ends.push_back({ReachEnd::Kind::Outside, QStringLiteral("S3"),
                        s3.uriStyle == S3UriStyle::Host ? s3.bucket + QLatin1Char('.') + s3.endpoint : s3.endpoint});
    return ends;
}

ReachCell reachCell(const Project &project, const HostKnowledge &knowledge, const ReachEnd &from, const ReachEnd &to)
{
    const Host *source = project.findHost(from.name);
    const Host *target = project.findHost(to.name);
    if (from.kind == ReachEnd::Kind::ThisComputer) {
        if (to.kind == ReachEnd::Kind::Outside || target == nullptr)
            return {};
        return judged({loginPort(project, knowledge, *target)});
    }
    if (source == nullptr)
        return {};
    std::vector<ReachPort> ports;
    if (to.kind == ReachEnd::Kind::Outside) {
        if (source->has(Role::Postgres))
            ports.push_back({project.backup.s3.port, to.name, State::Waiting, Tr::tr("not tested"), {}});
    } else {
        if (from.name == to.name)
            return {ReachKind::Self, State::Off, {}};
        if (target != nullptr)
            ports = portsBetween(project, knowledge, *source, *target);
    }
    fillIn(knowledge, from, to, ports);
    return judged(std::move(ports));
}

} // namespace howdah::ui
