#include "ui/monitor/cluster_picture.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/ui/monitor/live_sample.h"
#include "ui/monitor/candidate_model.h"
#include "ui/monitor/lag_chart.h"
#include "ui/monitor/members_model.h"
#include "ui/monitor/topology_layout.h"
#include "ui/widgets/data_role.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace howdah::test {
namespace {

using ui::ClusterPicture;
using ui::State;

class Picture : public testing::Test {
protected:
    ClusterPicture of(const LiveSample &sample)
    {
        workspace_->monitor.replay(sample.project, sample.samples());
        return pictureOf(workspace_->monitor, sample.when + 2000);
    }

    Project project_ = sampleProject();
    std::unique_ptr<ui::Workspace> workspace_ = workspaceFor(project_);
    LiveSample sample_{project_};
};

TEST_F(Picture, OfAHealthyClusterHasNothingToSay)
{
    const ClusterPicture picture = of(sample_);
    EXPECT_TRUE(picture.findings.empty()) << picture.findings.front().text.toStdString();
    EXPECT_EQ(picture.state(), State::Ok);
    EXPECT_EQ(picture.leader, "pg1");
    EXPECT_TRUE(picture.whatIf.contains("pg2 takes over"));
    EXPECT_EQ(picture.etcd.verdict, "survives 1 failure(s)");
    EXPECT_EQ(picture.member("pg1")->age.text, "2 s old");
}

TEST_F(Picture, WithoutAWordOfTheLeaderTheClusterIsUnsettled)
{
    static_cast<void>(of(sample_));
    EXPECT_FALSE(workspace_->monitor.isUnsettled(sample_.when + 2000));
    EXPECT_TRUE(workspace_->monitor.isUnsettled(sample_.when
                                                + 6000)); // its power may have been cut: no connection has failed yet
    LiveSample lost = sample_;
    lost.lose("pg1", "no answer");
    static_cast<void>(of(lost));
    EXPECT_TRUE(workspace_->monitor.isUnsettled(lost.when));
    LiveSample replica = sample_;
    replica.lose("pg2", "no answer");
    static_cast<void>(of(replica));
    EXPECT_FALSE(workspace_->monitor.isUnsettled(replica.when));
    sample_.noLeader();
    static_cast<void>(of(sample_));
    EXPECT_TRUE(workspace_->monitor.isUnsettled(sample_.when));
}

TEST_F(Picture, BeforeTheFirstAnswerNothingIsGreen)
{
    workspace_->monitor.replay(project_, {});
    const ClusterPicture picture = pictureOf(workspace_->monitor, 0);
    EXPECT_TRUE(picture.waiting);
    EXPECT_EQ(picture.members.size(), 3U);
    for (const ui::MemberView &member : picture.members)
        EXPECT_EQ(member.state, State::Unknown);
    EXPECT_EQ(picture.balancers.front().state, State::Unknown);
    EXPECT_EQ(picture.repository.state, State::Unknown);
    EXPECT_TRUE(picture.findings.empty());
}

TEST_F(Picture, AMemberThatIsNotListedStays)
{
    sample_.noLeader();
    const ClusterPicture picture = of(sample_);
    const ui::MemberView *lost = picture.member("pg1");
    ASSERT_NE(lost, nullptr);
    EXPECT_TRUE(lost->ledLast);
    EXPECT_EQ(lost->chip.text, "leader, last seen");
    EXPECT_EQ(lost->age.state, State::Unknown);
    EXPECT_TRUE(lost->age.text.startsWith("last seen"));
    EXPECT_TRUE(lost->position.has_value());
    EXPECT_EQ(picture.findings.front().state, State::Problem);
    EXPECT_TRUE(picture.findings.front().text.contains("clients cannot write since"));
}

TEST_F(Picture, LagOverTheLimitIsAWarningWithItsNumber)
{
    sample_.setLag("pg3", 212LL * 1024 * 1024);
    const ClusterPicture picture = of(sample_);
    EXPECT_EQ(picture.findings.front().text, "pg3 is 212 MiB behind the leader.");
    EXPECT_EQ(picture.member("pg3")->state, State::Warning);
}

TEST_F(Picture, AnUnknownLagIsNotZero)
{
    sample_.member("pg3").insert("lag", "unknown");
    EXPECT_EQ(lagText(*of(sample_).member("pg3")), "unknown");
}

TEST_F(Picture, OnePauseIsOneFindingWithAWayOut)
{
    sample_.pause();
    const ClusterPicture picture = of(sample_);
    ASSERT_EQ(picture.findings.size(), 1U);
    EXPECT_TRUE(picture.findings.front().resumable);
}

TEST_F(Picture, WhenNobodyIsReachedItIsThisComputer)
{
    for (const Host &host : project_.hosts)
        sample_.lose(host.name, "no route to host");
    const ClusterPicture picture = of(sample_);
    ASSERT_EQ(picture.findings.size(), 1U);
    EXPECT_TRUE(picture.findings.front().text.contains("This computer cannot reach any host"));
}

TEST_F(Picture, AgesTurnAmberAndThenUnknown)
{
    workspace_->monitor.replay(project_, sample_.samples());
    const ui::MonitoredHost host = workspace_->monitor.host("pg1");
    EXPECT_EQ(ageOf(host, sample_.when + 9000).state, State::Ok);
    EXPECT_EQ(ageOf(host, sample_.when + 20'000).state, State::Warning);
    EXPECT_EQ(ageOf(host, sample_.when + 60'000).state, State::Unknown);
}

TEST_F(Picture, AnOldSampleIsNotGreen)
{
    workspace_->monitor.replay(project_, sample_.samples());
    const ClusterPicture later = pictureOf(workspace_->monitor, sample_.when + 60'000);
    EXPECT_EQ(later.member("pg1")->state, State::Unknown);
    EXPECT_FALSE(later.member("pg1")->reached);
    EXPECT_EQ(later.balancers.front().state, State::Unknown);
    EXPECT_NE(later.state(), State::Ok);
}

TEST_F(Picture, HaproxyThatDoesNotListenIsAProblem)
{
    sample_.host("lb1").listeners.clear();
    const ClusterPicture picture = of(sample_);
    EXPECT_EQ(picture.balancers.front().state, State::Problem);
    EXPECT_TRUE(picture.findings.front().text.contains("port 5000"));
}

TEST_F(Picture, TheBalancerShowsItsOwnFigures)
{
    sample_.takeOut("pg3", "L4TOUT");
    const ClusterPicture picture = of(sample_);
    const ui::BalancerView &balancer = picture.balancers.front();
    EXPECT_EQ(primaryWords(balancer, picture.leader), "goes to pg1, 84 session(s)");
    EXPECT_EQ(replicaWords(balancer), "1 of 2 replicas, 41 session(s)");
    EXPECT_EQ(picture.member("pg3")->outOfRotation, "L4TOUT");
    EXPECT_TRUE(picture.member("pg2")->outOfRotation.isEmpty());
    EXPECT_TRUE(sentenceOf(*picture.member("pg3")).contains("gets no readers: L4TOUT"));
}

TEST_F(Picture, WithoutStatisticsNothingIsCalledZero)
{
    sample_.withoutStatistics();
    const ClusterPicture picture = of(sample_);
    const ui::BalancerView &balancer = picture.balancers.front();
    EXPECT_EQ(primaryWords(balancer, picture.leader), "goes to pg1");
    EXPECT_EQ(replicaWords(balancer), "2 of 2 replicas serve");
    ui::MembersModel model;
    model.setPicture(picture);
    EXPECT_EQ(model.index(3, ui::MembersModel::Sessions).data().toString(), "unknown");
}

TEST_F(Picture, ALostQuorumSaysWhatItMeans)
{
    sample_.loseVote("pg2");
    sample_.loseVote("pg3");
    const ClusterPicture picture = of(sample_);
    EXPECT_EQ(picture.etcd.state, State::Problem);
    EXPECT_EQ(picture.etcd.verdict, "Patroni cannot choose a leader");
    EXPECT_TRUE(picture.etcd.meaning.contains("read-only after ttl"));
    EXPECT_EQ(picture.etcd.voters[1].text, "no answer");
    EXPECT_TRUE(std::any_of(picture.findings.begin(), picture.findings.end(), [](const ui::MonitorFinding &finding) {
        return finding.alert.kind == AlertKind::QuorumLost;
    }));
}

TEST_F(Picture, AProblemIsRaisedOnceAndNotAtTheFirstLook)
{
    QSignalSpy raised(&workspace_->monitor, &ui::ClusterMonitor::alertRaised);
    std::vector<HostSample> samples = sample_.samples();
    LiveSample later = sample_;
    later.when += 2000;
    later.noLeader();
    for (int i = 0; i < 3; ++i) {
        for (const HostSample &sample : later.samples()) {
            if (sample.when >= later.when)
                samples.push_back(sample);
        }
    }
    workspace_->monitor.replay(project_, samples);
    int leaderless = 0;
    for (const QList<QVariant> &call : raised)
        leaderless += call.at(0).value<Alert>().kind == AlertKind::NoLeader ? 1 : 0;
    EXPECT_EQ(leaderless, 1);
    raised.clear();
    workspace_->monitor.replay(project_, later.samples());
    EXPECT_TRUE(std::none_of(raised.begin(), raised.end(), [](const QList<QVariant> &call) {
        return call.at(0).value<Alert>().kind == AlertKind::HostNotReached;
    }));
}

TEST_F(Picture, TheTableHasEveryHost)
{
    ui::MembersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPicture(of(sample_));
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.hostAt(3), "lb1");
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    sample_.setLag("pg3", 5 * 1024 * 1024);
    model.setPicture(of(sample_));
    EXPECT_EQ(resets.count(), 0); // the selection survives a new sample
    EXPECT_EQ(model.index(2, ui::MembersModel::Lag).data().toString(), "5 MiB");
    EXPECT_EQ(model.index(2, ui::MembersModel::StateColumn).data(ui::StateRole).value<State>(), State::Warning);
}

TEST_F(Picture, CandidatesThatCannotStayVisibleAndCannotBeChosen)
{
    sample_.project.patroni.synchronousMode = SynchronousMode::On;
    workspace_->monitor.replay(sample_.project, sample_.samples());
    ui::CandidateModel model(ui::CandidateModel::Purpose::Switchover);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.follow(workspace_->monitor, sample_.when);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.best(), "pg2");
    EXPECT_EQ(model.verdict("pg2"), "Yes, nothing is lost");
    EXPECT_EQ(model.verdict("pg3"), "No: it is not synchronous");
    EXPECT_EQ(model.flags(model.index(model.rowOf("pg3"), 0)), Qt::NoItemFlags);
}

TEST_F(Picture, GapsAreWhereNothingWasSeen)
{
    const std::vector<ui::LagPoint> points = {{100'000, 5}, {110'000, 6}, {115'000, std::nullopt}, {200'000, 7}};
    const auto gaps = ui::LagChart::gaps(points, 95'000, 205'000);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps.front(), (std::pair<qint64, qint64>(110'000, 200'000)));
    EXPECT_EQ(ui::LagChart::gaps({}, 0, 100'000).size(), 1U);
}

TEST_F(Picture, NoCardOverlapsAnother)
{
    for (const Project &project : {sampleProject(), twelveHosts()}) {
        LiveSample sample(project);
        workspace_->monitor.replay(project, sample.samples());
        for (const QSize &room : {QSize(840, 380), QSize(930, 400), QSize(1060, 620)}) {
            const ui::TopologyPlaces places =
                placesFor(pictureOf(workspace_->monitor, sample.when), room, {150, 110, 56, 110});
            QList<QRect> all = places.balancers + places.replicas;
            all << places.clients << places.leader << places.repository;
            for (qsizetype i = 0; i < all.size(); ++i) {
                EXPECT_TRUE(QRect(QPoint(), places.size).contains(all[i]));
                for (qsizetype j = i + 1; j < all.size(); ++j)
                    EXPECT_FALSE(all[i].intersects(all[j])) << i << " and " << j << " at " << room.width();
            }
            EXPECT_GT(places.trunk, places.leader.right());
        }
    }
}

} // namespace
} // namespace howdah::test
