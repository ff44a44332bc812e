#include "core/recovery/recover.h"

#include "core/recovery/etcd_commands.h"
#include "tests/support/fake_transport.h"
#include "tests/unit/recovery/found.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

const QString stamp = QStringLiteral("20261123-101500");

/// The hosts of Found, scripted; each look takes the next of the facts, the last one again and again.
class Recover : public testing::Test {
protected:
    Recover()
    {
        found_.project.security.tls = false;
        for (const char *name : {"pg1", "pg2", "pg3"})
            hosts_.insert(name, std::make_shared<FakeHost>(name));
    }

    ClusterFacts facts(bool etcd, const QString &leader)
    {
        ClusterFacts all;
        for (const Host &host : found_.project.hosts) {
            HostFacts one;
            one.host = host.name;
            if (etcd)
                one.etcdHealth = QJsonObject{{"health", "true"}};
            if (!leader.isEmpty()) {
                const bool leads = host.name == leader;
                one.patroni =
                    QJsonObject{{"state", "running"}, {"role", leads ? "primary" : "replica"}, {"timeline", 4}};
                if (!leads)
                    one.patroni->insert("replication_state", "streaming");
                one.control.insert("/data1/data_demo", ControlData{"7711", "in production", 17, "4", {}, {}});
                QJsonArray members;
                for (const Host &member : found_.project.hosts)
                    members.append(QJsonObject{{"name", member.name},
                                               {"role", member.name == leader ? "leader" : "replica"},
                                               {"state", member.name == leader ? "running" : "streaming"},
                                               {"timeline", 4}});
                one.patroniCluster = QJsonObject{{"members", members}};
            }
            all.insert(host.name, one);
        }
        return all;
    }

    Result<RecoverOutcome> run(const QString &typed = {}, std::stop_token stop = {})
    {
        const RecoveryPicture picture = found_.picture();
        return recover(
            {found_.project, picture, Consent::typed(picture.forecast.peril, typed).value_or(Consent()), stamp,
             [this](const QString &host) -> std::shared_ptr<Transport> {
                 return hosts_.contains(host) ? std::make_shared<FakeTransport>(hosts_.value(host)) : nullptr;
             },
             [this](const std::stop_token &) {
                 const ClusterFacts next = looks_.front();
                 if (looks_.size() > 1)
                     looks_.erase(looks_.begin());
                 return next;
             },
             [this](const QString &text) { notes_ << text; }, 1ms},
            std::move(stop));
    }

    void expect(const char *host, const char *display, const QByteArray &out = {})
    {
        hosts_.value(host)->expect({.display = QString::fromLatin1(display), .as = "root", .out = out});
    }

    Found found_;
    QMap<QString, std::shared_ptr<FakeHost>> hosts_;
    std::vector<ClusterFacts> looks_;
    QStringList notes_;
    std::stop_source stopping_;
};

TEST_F(Recover, StartsEtcdThenTheNewestThenTheOthers)
{
    for (const char *host : {"pg1", "pg2", "pg3"}) {
        expect(host, "systemctl --no-block start etcd");
        expect(host, "systemctl start patroni_demo.service");
    }
    looks_ = {facts(false, {}), facts(true, {}), facts(true, {}), facts(true, "pg1")};
    const Result<RecoverOutcome> outcome = run();
    ASSERT_TRUE(outcome) << describe(outcome.error()).toStdString();
    EXPECT_EQ(outcome->after.leader, "pg1");
    EXPECT_EQ(outcome->timeline, 4);
    EXPECT_EQ(outcome->systemIdentifier, "7711");
    EXPECT_TRUE(outcome->open.isEmpty()) << outcome->open.join('\n').toStdString();
    EXPECT_LT(notes_.indexOf("pg1 leads"), notes_.indexOf("Start Patroni on pg2"));
}

TEST_F(Recover, WhatMayLoseDataWantsTheName)
{
    looks_ = {facts(false, {})};
    found_.lose(1);
    for (const char *typed : {"", "Demo", "demo ", "yes"}) {
        const Result<RecoverOutcome> outcome = run(typed);
        ASSERT_FALSE(outcome) << typed;
        EXPECT_EQ(outcome.error().kind, ErrorKind::Blocked);
    }
}

TEST_F(Recover, WhatIsRefusedIsNotRun)
{
    for (int number : {1, 2, 3})
        found_.member(number).systemIdentifier = QString::number(number);
    looks_ = {facts(false, {})};
    EXPECT_EQ(run("demo").error().kind, ErrorKind::Blocked);
}

TEST_F(Recover, EtcdIsMadeAnewFromTheSurvivor)
{
    found_.voter(2).hasData = false;
    found_.voter(3).hasData = false;
    for (const char *host : {"pg2", "pg3", "pg1"})
        expect(host, "systemctl stop etcd");
    hosts_["pg1"]->expect(
        {.contains = "cp -a /var/lib/etcd/demo.etcd /var/lib/etcd/demo.etcd.before-recovery-" + stamp});
    hosts_["pg1"]->expect({.contains = "ETCD_FORCE_NEW_CLUSTER=true"});
    expect("pg1", "systemctl start patroni_demo.service");
    for (const char *host : {"pg2", "pg3"}) {
        expect(host, "systemctl stop etcd");
        hosts_["pg1"]->expect({.contains = QStringLiteral("member add %1 --learner").arg(QLatin1String(host)),
                               .out = "pg1=http://pg1:2380,pg2=http://pg2:2380\n"});
        hosts_[host]->expect({.matches = [](const Command &command) {
            return command.argv().last() == "pg1=http://pg1:2380,pg2=http://pg2:2380"
                   && command.display().contains("ETCD_INITIAL_CLUSTER_STATE=existing");
        }});
        hosts_["pg1"]->expect({.contains = QStringLiteral("member promote (%1)").arg(QLatin1String(host))});
    }
    for (const char *host : {"pg2", "pg3"})
        expect(host, "systemctl start patroni_demo.service");
    looks_ = {facts(true, {}), facts(true, "pg1")};
    const Result<RecoverOutcome> outcome = run("demo");
    ASSERT_TRUE(outcome) << describe(outcome.error()).toStdString();
    EXPECT_TRUE(outcome->open.isEmpty()) << outcome->open.join('\n').toStdString();
    EXPECT_EQ(outcome->kept, QStringList{"pg1:/var/lib/etcd/demo.etcd.before-recovery-" + stamp});
}

TEST_F(Recover, ACopyThatFailsEndsItBeforeEtcdIsChanged)
{
    found_.lose(2);
    found_.lose(3);
    expect("pg1", "systemctl stop etcd");
    hosts_["pg1"]->expect({.contains = "cp -a", .err = "no room for a copy", .status = 1});
    looks_ = {facts(false, {})};
    const Result<RecoverOutcome> outcome = run("demo");
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::RemoteExit);
    EXPECT_EQ(outcome.error().evidence, "no room for a copy");
}

TEST_F(Recover, AVoterThatDoesNotJoinIsTold)
{
    found_.voter(3).hasData = false;
    for (const char *host : {"pg1", "pg2"}) {
        expect(host, "systemctl --no-block start etcd");
        expect(host, "systemctl start patroni_demo.service");
    }
    hosts_["pg3"]->expect({.display = "systemctl stop etcd", .err = "Failed to stop etcd", .status = 1});
    expect("pg3", "systemctl start patroni_demo.service");
    looks_ = {facts(true, {}), facts(true, "pg1")};
    const Result<RecoverOutcome> outcome = run();
    ASSERT_TRUE(outcome) << describe(outcome.error()).toStdString();
    ASSERT_EQ(outcome->open.size(), 1);
    EXPECT_THAT(outcome->open.first().toStdString(), HasSubstr("Failed to stop etcd"));
    EXPECT_EQ(outcome->after.leader, "pg1");
}

TEST_F(Recover, StoppingIsNoFailure)
{
    hosts_["pg1"]->expect({.display = "systemctl --no-block start etcd", .answer = [&](const Command &) {
                               stopping_.request_stop();
                               return Result<CommandOutput>(CommandOutput());
                           }});
    looks_ = {facts(false, {})};
    const Result<RecoverOutcome> outcome = run({}, stopping_.get_token());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
}

TEST(EtcdCommands, RemoveNoData)
{
    const Found found;
    const Host &host = found.project.hosts.front();
    for (const Command &command :
         {startEtcd(), stopEtcd(), keepEtcdData(found.project, stamp), forceEtcd(found.project),
          listEtcdVoter(found.project, host), joinEtcd(found.project, stamp, "pg1=https://pg1:2380"),
          giveEtcdVote(found.project, host)}) {
        const QString text = command.argv().join(' ');
        EXPECT_FALSE(text.contains("rm -r")) << text.toStdString();
        // Its own two files below /run are all that it takes away.
        EXPECT_FALSE(text.contains("rm -f") && !text.contains("rm -f \"$folder/zz-howdah-once.conf\" \"$once\""));
    }
}

TEST(EtcdCommands, SpeakTlsWhereTheClusterDoes)
{
    Found found;
    found.project.security.tls = true;
    EXPECT_TRUE(forceEtcd(found.project).argv().contains("https://127.0.0.1:2379"));
    EXPECT_TRUE(forceEtcd(found.project).argv().contains("/etc/howdah/demo/etcd.key"));
    found.project.security.tls = false;
    EXPECT_TRUE(forceEtcd(found.project).argv().contains("http://127.0.0.1:2379"));
}

} // namespace
} // namespace howdah::test
