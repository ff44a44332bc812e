#include "ui/wizard/hosts/design_chips.h"

#include "ui/wizard/hosts/words.h"

namespace howdah::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DesignChips)
};

/// A warning that was accepted keeps its picture and says so.
Chip warning(const Project &project, const QString &rule, const QString &text)
{
    const bool accepted = project.acceptedWarnings.contains(rule);
    return stateChip(State::Warning, accepted ? Tr::tr("%1 (accepted)").arg(text) : text);
}

Chip databases(const Project &project)
{
    const int count = static_cast<int>(project.withRole(Role::Postgres).size());
    if (count == 0)
        return stateChip(State::Problem, Tr::tr("no database host"));
    if (count == 1)
        return warning(project, QStringLiteral("postgres-members"), Tr::tr("1 database host, no replica"));
    if (count == 2)
        return warning(project, QStringLiteral("postgres-members"), Tr::tr("2 database hosts, no spare replica"));
    return stateChip(State::Ok, Tr::tr("%n database hosts", nullptr, count));
}

Chip voters(const Project &project)
{
    const int count = static_cast<int>(project.withRole(Role::Etcd).size());
    const int survives = count == 0 ? 0 : (count - 1) / 2;
    const QString members = counted(count, Tr::tr("1 etcd member"), Tr::tr("%n etcd members", nullptr, count));
    const QString failures = survives == 0 ? Tr::tr("survive no failure")
                                           : counted(survives, Tr::tr("survive 1 failure"),
                                                     Tr::tr("survive %n failures", nullptr, survives));
    if (count == 0)
        return stateChip(State::Problem, Tr::tr("no etcd member"));
    if (count == 1)
        return warning(project, QStringLiteral("etcd-voters"), Tr::tr("1 etcd member, survives no failure"));
    if (count > 7)
        return stateChip(State::Problem, Tr::tr("%1: use 3 or 5").arg(members));
    if (count % 2 == 0)
        return stateChip(State::Problem,
                         Tr::tr("%1 %2; use %3").arg(members, failures).arg(count == 2 ? 3 : count - 1));
    return stateChip(State::Ok, Tr::tr("%1, %2").arg(members, failures));
}

Chip balancers(const Project &project)
{
    const std::vector<const Host *> hosts = project.withRole(Role::Haproxy);
    const int count = static_cast<int>(hosts.size());
    if (count == 0)
        return warning(project, QStringLiteral("no-haproxy"),
                       Tr::tr("no load balancer: clients find the leader alone"));
    if (count == 1)
        return stateChip(State::Warning,
                         Tr::tr("1 load balancer, no spare: if %1 fails, clients cannot connect").arg(hosts[0]->name));
    return stateChip(State::Ok, Tr::tr("%n load balancers", nullptr, count));
}

} // namespace

QList<Chip> designChips(const Project &project)
{
    if (project.hosts.empty())
        return {{Tr::tr("no hosts yet"), Tone::Neutral, State::Waiting}};
    return {databases(project), voters(project), balancers(project)};
}

} // namespace howdah::ui
