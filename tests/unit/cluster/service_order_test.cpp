#include "core/cluster/operation.h"

#include "tests/unit/cluster/live_cluster.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

class ServiceOrders : public testing::Test {
protected:
    [[nodiscard]] OperationForecast seen(const ServiceOrder &order) const
    {
        return forecast(order, cluster_.project, cluster_.status());
    }
    [[nodiscard]] std::string effects(const ServiceOrder &order) const
    {
        return seen(order).effects.join(' ').toStdString();
    }
    [[nodiscard]] QString leader() const { return cluster_.status().leader; }
    [[nodiscard]] QString replica() const { return leader() == QLatin1String("pg2") ? "pg3" : "pg2"; }

    LiveCluster cluster_;
};

TEST_F(ServiceOrders, RunTheUnitOfTheHost)
{
    const ClusterStatus status = cluster_.status();
    const OperationCall call = callFor(ServiceOrder{"pg2", HostService::Patroni, false}, status);
    EXPECT_EQ(call.member, "pg2");
    ASSERT_TRUE(call.command);
    EXPECT_EQ(call.command->display(), QStringLiteral("systemctl stop patroni_%1.service").arg(status.cluster));
    EXPECT_EQ(callFor(ServiceOrder{"pg2", HostService::Etcd, true}, status).command->display(),
              "systemctl start etcd.service");
}

TEST_F(ServiceOrders, StoppingTheLeaderSaysWhoTakesOver)
{
    const OperationForecast forecast = seen({leader(), HostService::Patroni, false});
    EXPECT_FALSE(forecast.refused);
    EXPECT_EQ(forecast.danger, 2);
    EXPECT_TRUE(forecast.peril.isNone());
    EXPECT_NE(effects({leader(), HostService::Patroni, false}).find("takes over"), std::string::npos);
    EXPECT_EQ(seen({replica(), HostService::Patroni, false}).danger, 1);
}

TEST_F(ServiceOrders, AVoterLessIsToldInVotes)
{
    EXPECT_NE(effects({"pg2", HostService::Etcd, false}).find("2 of 3 voters are left, and 2 are needed"),
              std::string::npos);
    EXPECT_EQ(seen({"pg2", HostService::Etcd, false}).danger, 1);
    cluster_.facts["pg3"].etcdHealth.reset();
    cluster_.facts["pg3"].etcd.reset();
    const OperationForecast last = seen({"pg2", HostService::Etcd, false});
    EXPECT_EQ(last.danger, 2);
    EXPECT_TRUE(last.effects.join(' ').contains("read-only")) << last.effects.join(' ').toStdString();
    const OperationForecast silent = seen({"pg3", HostService::Etcd, false});
    EXPECT_EQ(silent.danger, 1) << "it does not vote already";
    EXPECT_TRUE(silent.effects.first().startsWith("2 of 3 voters are left")) << silent.effects.first().toStdString();
}

TEST_F(ServiceOrders, WhatRunsIsNotStartedAgain)
{
    EXPECT_TRUE(seen({"pg2", HostService::Etcd, true}).refused);
    cluster_.facts["pg2"].etcdHealth.reset();
    cluster_.facts["pg2"].etcd.reset();
    EXPECT_FALSE(seen({"pg2", HostService::Etcd, true}).refused);
    EXPECT_FALSE(seen({"pg2", HostService::Etcd, false}).refused) << "what hangs can be stopped";
}

TEST_F(ServiceOrders, OnlyWhatTheHostHasAndOnlyWhereItAnswers)
{
    EXPECT_TRUE(seen({"lb1", HostService::Patroni, false}).refused);
    EXPECT_TRUE(seen({"pg9", HostService::Patroni, false}).refused);
    cluster_.lose("pg2");
    const OperationForecast lost = seen({"pg2", HostService::Patroni, false});
    ASSERT_TRUE(lost.refused);
    EXPECT_TRUE(lost.refused->what.contains("does not answer"));
}

TEST_F(ServiceOrders, TheEndIsSeenInTheCluster)
{
    const ClusterStatus before = cluster_.status();
    const ServiceOrder stop{"pg2", HostService::Etcd, false};
    EXPECT_FALSE(isSettled(stop, before, before));
    cluster_.facts["pg2"].etcdHealth.reset();
    cluster_.facts["pg2"].etcd.reset();
    EXPECT_TRUE(isSettled(stop, before, cluster_.status()));
    EXPECT_FALSE(isSettled(ServiceOrder{"pg2", HostService::Etcd, true}, before, cluster_.status()));
}

TEST_F(ServiceOrders, StoppingTheOnlyLoadBalancerIsDangerous)
{
    const OperationForecast forecast = seen({"lb1", HostService::Haproxy, false});
    EXPECT_EQ(forecast.danger, 2);
    EXPECT_TRUE(forecast.effects.join(' ').contains("No other load balancer"));
}

} // namespace
} // namespace howdah::test
