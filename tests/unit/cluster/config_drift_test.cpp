#include "core/cluster/config_drift.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

QJsonObject asWanted()
{
    return {{"ttl", 30},
            {"loop_wait", 10},
            {"retry_timeout", 10},
            {"maximum_lag_on_failover", 1048576},
            {"postgresql", QJsonObject{{"use_pg_rewind", true},
                                       {"parameters", QJsonObject{{"work_mem", "64MB"}, {"max_connections", 200}}}}}};
}

TEST(ConfigDrift, WhatTheProjectDoesNotNameIsTheDbasOwn)
{
    Project project = newProject();
    EXPECT_TRUE(configDrift(project, asWanted()).empty());
    project.postgres.parameters = {{"max_connections", "200"}};
    EXPECT_TRUE(configDrift(project, asWanted()).empty()) << "200 and \"200\" are the same to PostgreSQL";
}

TEST(ConfigDrift, EachItemHasBothWaysOut)
{
    Project project = newProject();
    project.patroni.ttl = 20;
    project.postgres.parameters = {{"work_mem", "128MB"}, {"jit", "off"}};
    const std::vector<DriftItem> drift = configDrift(project, asWanted());
    ASSERT_EQ(drift.size(), 3U);
    EXPECT_EQ(drift[0].setting, "ttl");
    EXPECT_EQ(drift[0].wanted, "20");
    EXPECT_EQ(drift[0].found, "30");
    EXPECT_EQ(drift[0].apply.changes, (QJsonObject{{"ttl", 20}}));
    EXPECT_EQ(drift[1].setting, "postgresql.parameters.jit");
    EXPECT_EQ(drift[1].found, "");
    for (const DriftItem &item : drift)
        item.adopt(project);
    EXPECT_EQ(project.patroni.ttl, 30);
    EXPECT_EQ(project.postgres.parameters, (QMap<QString, QString>{{"work_mem", "64MB"}}));
    EXPECT_TRUE(configDrift(project, asWanted()).empty());
}

TEST(ConfigDrift, ANumberThatAProjectCannotHaveCannotBeAdopted)
{
    for (const QJsonValue &ttl : {QJsonValue(29.5), QJsonValue(1e12), QJsonValue("30")}) {
        QJsonObject config = asWanted();
        config.insert("ttl", ttl);
        const std::vector<DriftItem> drift = configDrift(newProject(), config);
        ASSERT_EQ(drift.size(), 1U) << ttl.toVariant().toString().toStdString();
        EXPECT_FALSE(drift[0].adopt);
        EXPECT_EQ(drift[0].apply.changes, (QJsonObject{{"ttl", 30}}));
    }
}

TEST(ConfigDrift, AModeThatAProjectCannotHaveCannotBeAdopted)
{
    QJsonObject config = asWanted();
    config.insert("synchronous_mode", "quorum");
    const std::vector<DriftItem> drift = configDrift(newProject(), config);
    ASSERT_EQ(drift.size(), 1U);
    EXPECT_EQ(drift[0].found, "quorum");
    EXPECT_FALSE(drift[0].adopt);
    config.insert("synchronous_mode", true);
    config.insert("synchronous_mode_strict", true);
    EXPECT_EQ(configDrift(newProject(), config).front().found, "strict");
    config.insert("synchronous_mode", "off");
    EXPECT_TRUE(configDrift(newProject(), config).empty());
}

TEST(ConfigDrift, SomethingThatIsNoNumberCannotBeAdoptedEither)
{
    QJsonObject config = asWanted();
    config.insert("ttl", "soon");
    const std::vector<DriftItem> drift = configDrift(newProject(), config);
    ASSERT_EQ(drift.size(), 1U);
    EXPECT_FALSE(drift[0].adopt);
}

} // namespace
} // namespace howdah
