#include "core/facts/gather.h"
#include "core/recovery/found_text.h"
#include "core/recovery/recovery_request.h"
#include "tests/support/source_path.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

namespace howdah::test {
namespace {

using testing::HasSubstr;

const QString data = QStringLiteral("/var/lib/postgresql/data_cold");

class RecoveryLookTest : public testing::Test {
protected:
    RecoveryLookTest()
    {
        project_.cluster = "cold";
        for (const char *name : {"pg1", "pg3"}) {
            Host host;
            host.name = name;
            host.address = name;
            host.roles = {Role::Postgres, Role::Etcd};
            project_.hosts.push_back(host);
        }
        facts_.insert("pg1", recorded("debian13-leader-power-cut"));
        facts_.insert("pg3", recorded("debian13-replica-power-cut"));
    }

    static HostFacts recorded(const char *name)
    {
        QFile file(sourcePath(QStringLiteral("/tests/cases/facts/recovery/%1.out")).arg(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        const Result<HostFacts> facts = parseFacts(name, file.readAll());
        return facts ? *facts : HostFacts();
    }
    [[nodiscard]] RecoveryLook look() const { return recoveryLook(project_, facts_, failures_); }

    Project project_ = newProject();
    ClusterFacts facts_;
    QMap<QString, Error> failures_;
};

TEST_F(RecoveryLookTest, APowerCutAsItWasRecorded)
{
    const RecoveryLook seen = look();
    const MemberFound &leader = *seen.member("pg1");
    const MemberFound &replica = *seen.member("pg3");
    EXPECT_EQ(leader.data, DataFound::Cluster);
    EXPECT_EQ(leader.systemIdentifier, replica.systemIdentifier);
    EXPECT_EQ(leader.position, (WalPosition{1, 0x5090C88}));
    EXPECT_EQ(replica.position, (WalPosition{1, 0x50811A0}));
    EXPECT_TRUE(leader.isOff() && leader.hasUnit && leader.isExact && leader.led());
    EXPECT_FALSE(leader.patroniEnabled || leader.postgresRuns || replica.led());
    EXPECT_TRUE(seen.voters[0].hasData);
    EXPECT_FALSE(seen.voters[0].runs || seen.voters[0].healthy || seen.hasQuorum());
    EXPECT_THAT(
        describe(leader).toStdString(),
        HasSubstr("pg1: off, and does not start with its host; \"in production\", timeline 1, 0/5090C88, system "
                  "identifier 7711337200619680159"));
    EXPECT_EQ(describe(seen.voters[0]), "etcd on pg1: off, has its data (term 0, index 0, revision 33)");
}

TEST_F(RecoveryLookTest, APromotionThatTheControlFileDoesNotKnowYet)
{
    facts_["pg1"] = recorded("debian12-promoted-crashed");
    EXPECT_EQ(look().member("pg1")->position, (WalPosition{2, 0x2021160}));
}

TEST_F(RecoveryLookTest, WithoutTheWalTheControlFileCounts)
{
    facts_["pg1"].wal.clear();
    facts_["pg3"].wal.clear();
    const RecoveryLook seen = look();
    EXPECT_EQ(seen.member("pg1")->position, (WalPosition{1, 0x3000200}));
    EXPECT_EQ(seen.member("pg3")->position, (WalPosition{1, 0x4000050})) << "the minimum recovery end";
    EXPECT_FALSE(seen.member("pg1")->isExact);
    EXPECT_THAT(describe(*seen.member("pg1")).toStdString(), HasSubstr("at least timeline 1"));
}

TEST_F(RecoveryLookTest, DataThatAreNotThere)
{
    HostFacts &facts = facts_["pg1"];
    facts.control.clear();
    facts.files.clear();
    EXPECT_EQ(look().member("pg1")->data, DataFound::Absent);
    EXPECT_THAT(describe(*look().member("pg1")).toStdString(), HasSubstr("is its disk mounted?"));
    FileFact directory;
    directory.kind = FileKind::Directory;
    facts.files.insert(data, directory);
    EXPECT_EQ(look().member("pg1")->data, DataFound::Empty);
    facts.files[data].empty = false;
    EXPECT_EQ(look().member("pg1")->data, DataFound::Unreadable);
    facts.control.insert(data, ControlData{{}, {}, 17, {}, {}, {}});
    EXPECT_EQ(look().member("pg1")->data, DataFound::Unreadable);
}

TEST_F(RecoveryLookTest, AHostThatDoesNotAnswer)
{
    facts_.remove("pg1");
    failures_.insert("pg1", Error{ErrorKind::Connect, "No answer from 10.0.0.1", {}, {}});
    const RecoveryLook seen = look();
    EXPECT_EQ(seen.member("pg1")->data, DataFound::Unknown);
    EXPECT_EQ(seen.member("pg1")->silence, "No answer from 10.0.0.1");
    EXPECT_FALSE(seen.voters[0].answered());
    EXPECT_EQ(describe(*seen.member("pg1")), "pg1: unknown: No answer from 10.0.0.1");
}

TEST_F(RecoveryLookTest, WhatRunsIsSeen)
{
    HostFacts &facts = facts_["pg1"];
    facts.patroni = QJsonObject{
        {"state", "running"}, {"role", "primary"}, {"timeline", 2}, {"xlog", QJsonObject{{"location", 0x6000000}}}};
    facts.live = LivePostgres();
    facts.etcdHealth = QJsonObject{{"health", "true"}};
    facts.etcdMembers = QJsonArray{QJsonObject{{"name", "pg3"}}, QJsonObject{{"name", "pg1"}},
                                   QJsonObject{{"name", "pg2"}, {"isLearner", true}}};
    facts.patroniKeys = PatroniKeys{"7711337200619680159", "pg1", true};
    const RecoveryLook seen = look();
    EXPECT_EQ(seen.leader, "pg1");
    EXPECT_TRUE(seen.paused);
    EXPECT_TRUE(seen.hasQuorum());
    EXPECT_EQ(seen.member("pg1")->position, (WalPosition{2, 0x6000000}));
    EXPECT_EQ(seen.voters[0].members, (QStringList{"pg1", "pg3"}));
}

TEST_F(RecoveryLookTest, TheRequestReadsOnlyWhatTheHostHas)
{
    Host voter = project_.hosts.front();
    voter.roles = {Role::Etcd};
    const FactRequest request = recoveryRequest(project_, voter);
    EXPECT_TRUE(request.recovery && request.live);
    EXPECT_EQ(request.scope, "cold");
    EXPECT_EQ(request.etcdDataDirectory, "/var/lib/etcd/cold.etcd");
    EXPECT_TRUE(request.dataDirectories.isEmpty());
    EXPECT_EQ(recoveryRequest(project_, project_.hosts.front()).dataDirectories, QStringList{data});
}

} // namespace
} // namespace howdah::test
