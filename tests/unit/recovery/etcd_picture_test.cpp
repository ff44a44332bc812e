#include "tests/unit/recovery/found.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using testing::HasSubstr;

std::string meaningOf(const RecoveryPicture &picture)
{
    return picture.etcd.meaning.join('\n').toStdString();
}

TEST(EtcdPicture, OneOfThreeVotersSurvives)
{
    Found found;
    found.lose(2);
    found.lose(3);
    found.look.silentStore = true;
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.verdict, RecoveryVerdict::EtcdLost);
    EXPECT_EQ(picture.etcd.survivor, "pg1");
    EXPECT_EQ(picture.etcd.unreached, (QStringList{"pg2", "pg3"}));
    EXPECT_EQ(stepsOf(picture), (QStringList{"stop-etcd pg1", "keep-etcd-data pg1", "force-etcd pg1", "await-quorum",
                                             "start-patroni pg1", "await-leader pg1"}));
    EXPECT_EQ(picture.forecast.peril.name, "demo");
    EXPECT_FALSE(picture.forecast.peril.isNone());
    EXPECT_THAT(meaningOf(picture), HasSubstr("The keys that pg1 has are kept"));
    EXPECT_THAT(meaningOf(picture), HasSubstr("If pg2, pg3 can be switched on again, do that instead"));
    EXPECT_THAT(meaningOf(picture), HasSubstr("must not come back with its old etcd unattended"));
}

TEST(EtcdPicture, OneOfThreeVotersHasItsDataAndAllHostsAnswer)
{
    Found found;
    found.voter(2).hasData = false;
    found.voter(3).hasData = false;
    found.voter(3).runs = true; // it tries to come up with nothing
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.verdict, RecoveryVerdict::EtcdLost);
    EXPECT_EQ(picture.etcd.wiped, (QStringList{"pg2", "pg3"}));
    EXPECT_EQ(stepsOf(picture), (QStringList{"stop-etcd pg2", "stop-etcd pg3", "stop-etcd pg1", "keep-etcd-data pg1",
                                             "force-etcd pg1", "await-quorum", "start-patroni pg1", "await-leader pg1",
                                             "rejoin-etcd pg2", "rejoin-etcd pg3", "start-patroni pg2",
                                             "start-patroni pg3", "await-member pg2", "await-member pg3"}));
    EXPECT_THAT(meaningOf(picture), Not(HasSubstr("switched on")));
}

TEST(EtcdPicture, TwoOfThreeAreAQuorum)
{
    Found found;
    found.voter(2).hasData = false;
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.etcd.verdict, EtcdVerdict::CanStart);
    EXPECT_EQ(picture.verdict, RecoveryVerdict::Start);
    const QStringList steps = stepsOf(picture);
    EXPECT_FALSE(steps.join(' ').contains("force"));
    EXPECT_FALSE(steps.contains("start-etcd pg2")) << "without data it would begin an etcd of its own";
    EXPECT_LT(steps.indexOf("await-leader pg1"), steps.indexOf("rejoin-etcd pg2"));
}

TEST(EtcdPicture, TwoOfThreeServe)
{
    Found found;
    found.serveEtcd();
    found.runPatroni();
    found.look.leader = "pg1";
    found.member(1).leads = true;
    found.lose(3);
    EXPECT_EQ(found.picture().verdict, RecoveryVerdict::Nothing);
}

TEST(EtcdPicture, OfTwoSurvivorsOfFiveTheOneThatGotFarther)
{
    Found found;
    for (const char *name : {"e4", "e5"}) {
        VoterFound gone;
        gone.host = name;
        gone.silence = "No answer from it";
        found.look.voters.push_back(gone);
    }
    found.voter(3).hasData = false;
    found.voter(1).term = 7;
    found.voter(1).index = 200;
    found.voter(2).term = 8;
    found.voter(2).index = 150;
    RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.etcd.survivor, "pg2") << "the term decides before the index";
    found.voter(1).term = 8;
    picture = found.picture();
    EXPECT_EQ(picture.etcd.survivor, "pg1");
    EXPECT_TRUE(stepsOf(picture).contains("rejoin-etcd pg2")) << "its data are of the etcd that lost its quorum";
    found.voter(2).index = 200;
    found.voter(2).revision = 9;
    EXPECT_EQ(found.picture().etcd.survivor, "pg2");
}

TEST(EtcdPicture, EtcdAloneIsLost)
{
    Found found;
    for (VoterFound &voter : found.look.voters)
        voter.hasData = false;
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.verdict, RecoveryVerdict::EtcdLost);
    EXPECT_EQ(picture.etcd.verdict, EtcdVerdict::AllLost);
    EXPECT_EQ(picture.forecast.peril.name, "demo");
    EXPECT_FALSE(picture.forecast.peril.isNone());
    const QStringList steps = stepsOf(picture);
    EXPECT_EQ(steps.mid(0, 6), (QStringList{"start-etcd pg1", "start-etcd pg2", "start-etcd pg3", "await-quorum",
                                            "start-patroni pg1", "await-leader pg1"}));
    EXPECT_THAT(meaningOf(picture), HasSubstr("etcd has lost every key"));
}

TEST(EtcdPicture, AnEmptyEtcdIsNotBegunBesideOneThatMayHaveItsData)
{
    Found found;
    found.voter(1).hasData = false;
    found.voter(2).hasData = false;
    found.lose(3);
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.verdict, RecoveryVerdict::Refused);
    EXPECT_TRUE(picture.steps.empty());
    EXPECT_THAT(picture.forecast.refused->hint.toStdString(), HasSubstr("bring pg3 back first"));
}

TEST(EtcdPicture, AVoterThatCameBackJoinsAnew)
{
    Found found;
    found.serveEtcd();
    found.runPatroni();
    found.look.leader = "pg1";
    found.member(1).leads = true;
    found.voter(1).members = QStringList{"pg1"};
    for (int number : {2, 3}) {
        found.voter(number).healthy = false;
        found.voter(number).members.clear();
    }
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(stepsOf(picture), (QStringList{"rejoin-etcd pg2", "rejoin-etcd pg3"}));
    EXPECT_EQ(picture.verdict, RecoveryVerdict::Start);
    EXPECT_THAT(meaningOf(picture), HasSubstr("renamed, not removed"));
}

// The old voters found each other before anybody made them anew.
TEST(EtcdPicture, TwoEtcdsAreNotDecided)
{
    Found found;
    found.serveEtcd();
    found.voter(1).members = QStringList{"pg1"};
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.verdict, RecoveryVerdict::Refused);
    EXPECT_THAT(picture.forecast.refused->what.toStdString(), HasSubstr("etcd is two clusters"));
}

TEST(EtcdPicture, VotersOnHostsOfTheirOwn)
{
    Found found;
    found.look.voters.clear();
    for (const char *name : {"e1", "e2", "e3"}) {
        VoterFound voter;
        voter.host = name;
        voter.unit = "inactive";
        voter.hasData = true;
        found.look.voters.push_back(voter);
    }
    found.voter(2).silence = "No answer from it";
    found.voter(2).hasData = false;
    const QStringList steps = stepsOf(found.picture());
    EXPECT_EQ(steps.mid(0, 4), (QStringList{"start-etcd e1", "start-etcd e3", "await-quorum", "start-patroni pg1"}));
    EXPECT_TRUE(found.picture().unknown.isEmpty()) << "a voter has no rows";
}

TEST(EtcdPicture, ALeaderThatGoesOnIsTold)
{
    Found found;
    found.lose(2);
    found.lose(3);
    found.member(1).patroniRuns = true;
    found.member(1).leads = true;
    found.look.leader = "pg1";
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(stepsOf(picture), (QStringList{"stop-etcd pg1", "keep-etcd-data pg1", "force-etcd pg1", "await-quorum"}));
    EXPECT_THAT(picture.forecast.effects.join('\n').toStdString(), HasSubstr("pg1 goes on leading meanwhile"));
}

} // namespace
} // namespace howdah::test
