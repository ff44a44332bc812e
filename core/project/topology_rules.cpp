#include "core/project/rules.h"

namespace howdah::rules {

namespace {

const auto hostsField = QStringLiteral("hosts");

void checkVoters(std::size_t voters, Findings &findings)
{
    if (voters == 0) {
        findings.problem("etcd-voters", hostsField, Text::tr("no host has the role etcd"),
                         Text::tr("Give it to three hosts; the PostgreSQL hosts will do."));
    } else if (voters == 1) {
        findings.warning("etcd-voters", hostsField,
                         Text::tr("one etcd member: when its host fails, the cluster turns read-only"),
                         Text::tr("Give the role etcd to three hosts."));
    } else if (voters > 7) {
        findings.problem("etcd-voters", hostsField,
                         Text::tr("%1 etcd members: every write waits for a majority of them").arg(voters),
                         Text::tr("Keep 3 or 5, at most 7."));
    } else if (voters % 2 == 0) {
        // A majority of 2n is n + 1, so 2n voters bear the loss of n - 1: as many as 2n - 1 voters do.
        findings.problem("etcd-voters", hostsField,
                         Text::tr("%1 etcd members survive no more failures than %2 do (%3), and have one more "
                                  "host that can fail")
                             .arg(voters)
                             .arg(voters - 1)
                             .arg(voters / 2 - 1),
                         voters == 2 ? Text::tr("Give the role to a third host, such as the HAProxy host.")
                                     : Text::tr("Use %1 or %2.").arg(voters - 1).arg(voters + 1));
    }
}

void checkMembers(std::size_t members, Findings &findings)
{
    if (members == 0)
        findings.problem("postgres-members", hostsField, Text::tr("no host has the role postgres"),
                         Text::tr("Give it to three hosts."));
    else if (members == 1)
        findings.warning("postgres-members", hostsField,
                         Text::tr("one PostgreSQL host: there is no replica to fail over to"),
                         Text::tr("Add two more hosts with the role postgres."));
    else if (members == 2)
        findings.warning("postgres-members", hostsField,
                         Text::tr("two PostgreSQL hosts: after one failure there is no replica left"),
                         Text::tr("Add a third host with the role postgres."));
}

} // namespace

void checkTopology(const Project &project, Findings &findings)
{
    if (project.hosts.empty()) {
        findings.problem("hosts", hostsField, Text::tr("the project has no hosts"),
                         Text::tr("Add three, each with the roles postgres and etcd."));
        return;
    }
    checkMembers(project.withRole(Role::Postgres).size(), findings);
    checkVoters(project.withRole(Role::Etcd).size(), findings);
    if (project.withRole(Role::Haproxy).empty())
        findings.warning("no-haproxy", hostsField,
                         Text::tr("no host has the role haproxy: clients must find the leader by themselves"),
                         Text::tr("Give the role to a host, or name all hosts in the clients' connection string "
                                  "with target_session_attrs=read-write."));
}

} // namespace howdah::rules
