#include "core/project/rules.h"

namespace howdah::rules {

namespace {

const auto hostsField = QStringLiteral("hosts");

void checkVoters(std::size_t voters, Findings &findings)
{
    if (voters == 0) {
        findings.problem("etcd-voters", hostsField, QStringLiteral("no host has the role etcd"),
                         QStringLiteral("Give it to three hosts; the PostgreSQL hosts will do."));
    } else if (voters == 1) {
        findings.warning("etcd-voters", hostsField,
                         QStringLiteral("one etcd member: when its host fails, the cluster turns read-only"),
                         QStringLiteral("Give the role etcd to three hosts."));
    } else if (voters > 7) {
        findings.problem("etcd-voters", hostsField,
                         QStringLiteral("%1 etcd members: every write waits for a majority of them").arg(voters),
                         QStringLiteral("Keep 3 or 5, at most 7."));
    } else if (voters % 2 == 0) {
        // A majority of 2n is n + 1, so 2n voters bear the loss of n - 1: as many as 2n - 1 voters do.
        findings.problem("etcd-voters", hostsField,
                         QStringLiteral("%1 etcd members survive no more failures than %2 do (%3), and have one more "
                                        "host that can fail")
                             .arg(voters)
                             .arg(voters - 1)
                             .arg(voters / 2 - 1),
                         voters == 2 ? QStringLiteral("Give the role to a third host, such as the HAProxy host.")
                                     : QStringLiteral("Use %1 or %2.").arg(voters - 1).arg(voters + 1));
    }
}

void checkMembers(std::size_t members, Findings &findings)
{
    if (members == 0)
        findings.problem("postgres-members", hostsField, QStringLiteral("no host has the role postgres"),
                         QStringLiteral("Give it to three hosts."));
    else if (members == 1)
        findings.warning("postgres-members", hostsField,
                         QStringLiteral("one PostgreSQL host: there is no replica to fail over to"),
                         QStringLiteral("Add two more hosts with the role postgres."));
    else if (members == 2)
        findings.warning("postgres-members", hostsField,
                         QStringLiteral("two PostgreSQL hosts: after one failure there is no replica left"),
                         QStringLiteral("Add a third host with the role postgres."));
}

} // namespace

void checkTopology(const Project &project, Findings &findings)
{
    if (project.hosts.empty()) {
        findings.problem("hosts", hostsField, QStringLiteral("the project has no hosts"),
                         QStringLiteral("Add three, each with the roles postgres and etcd."));
        return;
    }
    checkMembers(project.withRole(Role::Postgres).size(), findings);
    checkVoters(project.withRole(Role::Etcd).size(), findings);
    if (project.withRole(Role::Haproxy).empty())
        findings.warning("no-haproxy", hostsField,
                         QStringLiteral("no host has the role haproxy: clients must find the leader by themselves"),
                         QStringLiteral("Give the role to a host, or name all hosts in the clients' connection string "
                                        "with target_session_attrs=read-write."));
}

} // namespace howdah::rules
