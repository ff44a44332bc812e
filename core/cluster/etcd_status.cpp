#include "core/cluster/etcd_status.h"

#include <algorithm>

namespace howdah {

namespace {

bool has(const QStringList &errors, QLatin1String alarm)
{
    return std::any_of(errors.begin(), errors.end(), [&](const QString &error) { return error.contains(alarm); });
}

} // namespace

int EtcdStatus::healthy() const
{
    return static_cast<int>(
        std::count_if(voters.begin(), voters.end(), [](const EtcdVoterStatus &voter) { return voter.healthy; }));
}

int EtcdStatus::reached() const
{
    return static_cast<int>(
        std::count_if(voters.begin(), voters.end(), [](const EtcdVoterStatus &voter) { return voter.reached; }));
}

qint64 EtcdStatus::size() const
{
    qint64 largest = 0;
    for (const EtcdVoterStatus &voter : voters)
        largest = std::max(largest, voter.size);
    return largest;
}

QString EtcdStatus::version() const
{
    QString oldest;
    for (const EtcdVoterStatus &voter : voters) {
        if (!voter.version.isEmpty() && (oldest.isEmpty() || voter.version < oldest))
            oldest = voter.version;
    }
    return oldest;
}

EtcdStatus etcdStatus(const Project &project, const ClusterFacts &facts)
{
    EtcdStatus status;
    for (const Host *host : project.withRole(Role::Etcd)) {
        EtcdVoterStatus voter;
        voter.host = host->name;
        voter.reached = facts.contains(host->name);
        const HostFacts found = facts.value(host->name);
        if (found.etcdHealth) {
            voter.answers = true;
            voter.healthy =
                found.etcdHealth->value(QLatin1String("health")).toVariant().toString() == QLatin1String("true");
        }
        if (found.etcd) {
            voter.answers = true;
            voter.size = found.etcd->size;
            voter.version = found.etcd->version;
            voter.leads = !found.etcd->member.isEmpty() && found.etcd->leader == found.etcd->member;
            voter.noSpace = has(found.etcd->errors, QLatin1String("NOSPACE"));
            voter.corrupt = has(found.etcd->errors, QLatin1String("CORRUPT"));
        }
        if (voter.leads && voter.healthy)
            status.leader = voter.host;
        status.voters.push_back(voter);
    }
    return status;
}

} // namespace howdah
