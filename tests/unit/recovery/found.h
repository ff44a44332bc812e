#pragma once

#include "core/recovery/recovery_picture.h"

namespace howdah::test {

/// Three hosts with PostgreSQL and etcd, off after a power cut, all with their data; pg1 led and is ahead.
struct Found {
    Found()
    {
        project.cluster = "demo";
        for (const char *name : {"pg1", "pg2", "pg3"}) {
            Host host;
            host.name = name;
            host.address = name;
            host.roles = {Role::Postgres, Role::Etcd};
            project.hosts.push_back(host);
            MemberFound member;
            member.name = name;
            member.hasUnit = true;
            member.patroniEnabled = true;
            member.data = DataFound::Cluster;
            member.dataDirectory = "/data1/data_demo";
            member.systemIdentifier = "7711";
            member.state = "in archive recovery";
            member.position = WalPosition{3, 0x5000000};
            member.isExact = true;
            look.members.push_back(member);
            VoterFound voter;
            voter.host = name;
            voter.unit = "inactive";
            voter.hasData = true;
            look.voters.push_back(voter);
        }
        look.members[0].state = "in production";
        look.members[0].position = WalPosition{3, 0x5000148};
    }

    MemberFound &member(int number) { return look.members.at(static_cast<std::size_t>(number) - 1); }
    VoterFound &voter(int number) { return look.voters.at(static_cast<std::size_t>(number) - 1); }

    /// The host does not answer.
    void lose(int number)
    {
        const QString why = "No answer from it";
        MemberFound gone;
        gone.name = member(number).name;
        gone.silence = why;
        member(number) = gone;
        VoterFound silent;
        silent.host = voter(number).host;
        silent.silence = why;
        voter(number) = silent;
    }
    void serveEtcd()
    {
        for (VoterFound &voter : look.voters) {
            voter.healthy = voter.hasData;
            voter.runs = voter.hasData;
            voter.members = QStringList{"pg1", "pg2", "pg3"};
        }
        look.keys = PatroniKeys{"7711", {}, false};
    }
    void runPatroni()
    {
        for (MemberFound &member : look.members)
            member.patroniRuns = true;
    }

    [[nodiscard]] RecoveryPicture picture() const { return recoveryPicture(project, look); }

    Project project = newProject();
    RecoveryLook look;
};

/// "start-etcd pg1", one a step.
inline QStringList stepsOf(const RecoveryPicture &picture)
{
    QStringList steps;
    for (const RecoveryStep &step : picture.steps)
        steps << (step.host.isEmpty() ? name(step.act) : name(step.act) + ' ' + step.host);
    return steps;
}

} // namespace howdah::test
