#include "tests/unit/recovery/found.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using testing::HasSubstr;

std::string effectsOf(const RecoveryPicture &picture)
{
    return picture.forecast.effects.join('\n').toStdString();
}

TEST(ColdStart, TheNewestGoesFirst)
{
    const Found found;
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.verdict, RecoveryVerdict::Start);
    EXPECT_EQ(picture.newest, "pg1");
    EXPECT_EQ(stepsOf(picture), (QStringList{"start-etcd pg1", "start-etcd pg2", "start-etcd pg3", "await-quorum",
                                             "start-patroni pg1", "await-leader pg1", "start-patroni pg2",
                                             "start-patroni pg3", "await-member pg2", "await-member pg3"}));
    EXPECT_EQ(picture.forecast.danger, 1);
    EXPECT_TRUE(picture.forecast.peril.isNone());
    for (const RecoveryStep &step : picture.steps)
        EXPECT_FALSE(step.reason.isEmpty()) << step.title.toStdString();
}

TEST(ColdStart, TheTimelineDecidesBeforeTheLsn)
{
    Found found;
    found.member(3).position = WalPosition{4, 0x4000000};
    EXPECT_EQ(found.picture().newest, "pg3");
}

TEST(ColdStart, OnOneTimelineTheLsnDecides)
{
    Found found;
    found.member(2).position = WalPosition{3, 0x5000149};
    EXPECT_EQ(found.picture().newest, "pg2");
}

TEST(ColdStart, OfTwoAtTheSamePlaceTheOneThatLedGoesFirst)
{
    Found found;
    found.member(1).state = "in archive recovery";
    found.member(2).position = found.member(1).position;
    found.member(2).state = "shut down";
    EXPECT_EQ(found.picture().newest, "pg2");
    found.member(2).state = "shut down in recovery";
    EXPECT_EQ(found.picture().newest, "pg1") << "a draw goes to the project's order";
}

// The old leader wrote on after another had been promoted.
TEST(ColdStart, WhatANewerTimelineLeftBehindIsTold)
{
    Found found;
    found.member(2).position = WalPosition{4, 0x4000000};
    found.member(2).switches = {{3, 0x3FFF000}};
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.newest, "pg2");
    EXPECT_THAT(effectsOf(picture), HasSubstr("pg1 wrote on to 0/5000148 on timeline 3, which pg2 left at 0/3FFF000"));
    found.member(1).position = WalPosition{3, 0x3FFF000};
    found.member(3).position = WalPosition{3, 0x3FFE000};
    EXPECT_EQ(effectsOf(found.picture()), "");
}

TEST(ColdStart, AMemberThatDoesNotAnswerMayBeNewer)
{
    Found found;
    found.lose(1);
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.verdict, RecoveryVerdict::Start);
    EXPECT_EQ(picture.unknown, QStringList{"pg1"});
    EXPECT_EQ(picture.newest, "pg2");
    EXPECT_THAT(effectsOf(picture), HasSubstr("pg1 is unknown and may be newer than pg2"));
    EXPECT_EQ(picture.forecast.peril.name, "demo");
    EXPECT_FALSE(picture.forecast.peril.isNone());
    EXPECT_EQ(picture.forecast.danger, 3);
    EXPECT_FALSE(stepsOf(picture).join(' ').contains("pg1"));
}

TEST(ColdStart, DataThatCannotBeReadMayBeNewerToo)
{
    Found found;
    found.member(3).data = DataFound::Unreadable;
    found.member(3).systemIdentifier.clear();
    found.member(3).position.reset();
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.unknown, QStringList{"pg3"});
    EXPECT_EQ(picture.forecast.peril.name, "demo");
    EXPECT_FALSE(picture.forecast.peril.isNone());
    EXPECT_FALSE(stepsOf(picture).contains("start-patroni pg3"));
}

TEST(ColdStart, AnotherClustersDataAreNamedAndNeverStarted)
{
    Found found;
    found.member(3).systemIdentifier = "9999";
    found.member(3).position = WalPosition{9, 0x9000000};
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.strangers, QStringList{"pg3"});
    EXPECT_EQ(picture.newest, "pg1");
    EXPECT_FALSE(stepsOf(picture).join(' ').contains("patroni pg3"));
    EXPECT_THAT(effectsOf(picture), HasSubstr("pg3 holds another cluster's data (system identifier 9999, not 7711)"));
}

TEST(ColdStart, WhatEtcdSaysOfTheIdentifierOutweighsTheMajority)
{
    Found found;
    found.serveEtcd();
    found.look.keys->initialize = "9999";
    found.member(3).systemIdentifier = "9999";
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.strangers, (QStringList{"pg1", "pg2"}));
    EXPECT_EQ(picture.newest, "pg3");
}

TEST(ColdStart, ADrawOfIdentifiersIsNotDecided)
{
    Found found;
    found.lose(3);
    found.member(2).systemIdentifier = "9999";
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.verdict, RecoveryVerdict::Refused);
    ASSERT_TRUE(picture.forecast.refused);
    EXPECT_THAT(picture.forecast.refused->what.toStdString(), HasSubstr("different clusters"));
    EXPECT_TRUE(picture.steps.empty());
}

TEST(ColdStart, AMemberWithoutDataComesAfterTheLeader)
{
    Found found;
    found.member(1).data = DataFound::Absent;
    found.member(1).systemIdentifier.clear();
    found.member(1).position.reset();
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.newest, "pg2");
    const QStringList steps = stepsOf(picture);
    EXPECT_LT(steps.indexOf("await-leader pg2"), steps.indexOf("start-patroni pg1"));
    EXPECT_TRUE(picture.unknown.isEmpty());
}

// Patroni would begin an empty cluster.
TEST(ColdStart, WithoutAnyDataNothingIsStarted)
{
    Found found;
    for (int number : {1, 2, 3}) {
        found.member(number).data = number == 2 ? DataFound::Empty : DataFound::Absent;
        found.member(number).systemIdentifier.clear();
        found.member(number).position.reset();
    }
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.verdict, RecoveryVerdict::Refused);
    EXPECT_TRUE(picture.steps.empty());
    EXPECT_THAT(picture.forecast.refused->hint.toStdString(), HasSubstr("empty cluster"));
}

TEST(ColdStart, NobodyAnswers)
{
    Found found;
    for (int number : {1, 2, 3})
        found.lose(number);
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(picture.verdict, RecoveryVerdict::Refused);
    EXPECT_TRUE(picture.steps.empty());
}

TEST(ColdStart, WhatHealsByItselfIsLeftAlone)
{
    Found found;
    found.serveEtcd();
    found.runPatroni();
    EXPECT_EQ(found.picture().verdict, RecoveryVerdict::Heals);
    EXPECT_TRUE(found.picture().steps.empty());
    EXPECT_EQ(found.picture().forecast.danger, 0);
    for (VoterFound &voter : found.look.voters) { // they run, and have not found each other yet
        voter.healthy = false;
        voter.members.clear();
    }
    EXPECT_EQ(found.picture().verdict, RecoveryVerdict::Heals);
}

TEST(ColdStart, APausedClusterDoesNotHeal)
{
    Found found;
    found.serveEtcd();
    found.runPatroni();
    found.look.paused = true;
    ASSERT_EQ(found.picture().verdict, RecoveryVerdict::Refused);
    EXPECT_THAT(found.picture().forecast.refused->hint.toStdString(), HasSubstr("howdahctl resume"));
}

TEST(ColdStart, AHealthyClusterNeedsNothing)
{
    Found found;
    found.serveEtcd();
    found.runPatroni();
    found.look.leader = "pg1";
    found.member(1).leads = true;
    EXPECT_EQ(found.picture().verdict, RecoveryVerdict::Nothing);
}

TEST(ColdStart, BesideALeaderTheOthersAreBroughtBack)
{
    Found found;
    found.serveEtcd();
    found.runPatroni();
    found.look.leader = "pg2";
    found.member(2).leads = true;
    found.member(3).patroniRuns = false;
    found.lose(1);
    const RecoveryPicture picture = found.picture();
    EXPECT_EQ(stepsOf(picture), (QStringList{"start-patroni pg3", "await-member pg3"}));
    EXPECT_TRUE(picture.forecast.peril.isNone()) << "who leads has decided what is newest";
}

// It would be elected as soon as etcd serves.
TEST(ColdStart, AnOlderMemberThatRunsIsStoppedFirst)
{
    Found found;
    found.member(3).patroniRuns = true;
    const QStringList steps = stepsOf(found.picture());
    EXPECT_EQ(steps.first(), "stop-patroni pg3");
    EXPECT_LT(steps.indexOf("await-leader pg1"), steps.indexOf("start-patroni pg3"));
}

TEST(ColdStart, AHostWithoutTheUnitIsNotStarted)
{
    Found found;
    found.member(2).hasUnit = false;
    EXPECT_FALSE(stepsOf(found.picture()).join(' ').contains("patroni pg2"));
}

TEST(ColdStart, JsonHasWhatAScriptNeeds)
{
    Found found;
    found.lose(1);
    const QJsonObject json = toJson(found.picture());
    EXPECT_EQ(json["verdict"], "start");
    EXPECT_EQ(json["confirm"], "demo");
    EXPECT_EQ(json["newest"], "pg2");
    EXPECT_EQ(json["steps"].toArray().first()["act"], "start-etcd");
    EXPECT_TRUE(json["refused"].isNull());
}

} // namespace
} // namespace howdah::test
