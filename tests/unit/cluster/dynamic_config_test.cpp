#include "core/cluster/dynamic_config.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace howdah {
namespace {

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    EXPECT_TRUE(document.isObject()) << json;
    return document.object();
}

const char *const config = R"({"ttl": 30, "maximum_lag_on_failover": 1048576, "synchronous_mode": true,
    "postgresql": {"use_slots": true, "parameters": {"max_connections": "200", "work_mem": "64MB", "wal_keep_size": 100},
    "pg_hba": ["local all all peer", "host all all 10.0.0.0/8 scram-sha-256"]}})";

TEST(DynamicConfig, unchanged_text_changes_nothing)
{
    const QJsonObject before = object(config);
    const Result<QJsonObject> after = configFromText(configText(before), before);
    ASSERT_TRUE(after) << after.error().what.toStdString();
    EXPECT_EQ(*after, before);
    EXPECT_TRUE(mergePatch(before, *after).isEmpty());
}

TEST(DynamicConfig, a_changed_number_is_a_number_and_what_else_was_text_stays_text)
{
    const QJsonObject before = object(config);
    const Result<QJsonObject> after = configFromText(configText(before).replace("ttl: 30", "ttl: 45"), before);
    ASSERT_TRUE(after);
    EXPECT_EQ(mergePatch(before, *after), object(R"({"ttl": 45})"));
}

TEST(DynamicConfig, a_removed_key_is_deleted_deep_inside)
{
    const QJsonObject before = object(config);
    QJsonObject after = before;
    after["postgresql"] = object(R"({"use_slots": true, "parameters": {"max_connections": "200", "work_mem": "64MB"},
        "pg_hba": ["local all all peer", "host all all 10.0.0.0/8 scram-sha-256"]})");
    EXPECT_EQ(mergePatch(before, after), object(R"({"postgresql": {"parameters": {"wal_keep_size": null}}})"));
}

TEST(DynamicConfig, lists_are_replaced)
{
    EXPECT_EQ(mergePatch(object(R"({"pg_hba": ["a", "b"]})"), object(R"({"pg_hba": ["a"]})")),
              object(R"({"pg_hba": ["a"]})"));
}

TEST(DynamicConfig, broken_text_names_its_line)
{
    const Result<QJsonObject> after = configFromText("ttl: 30\n  loop_wait: [\n", {});
    ASSERT_FALSE(after);
    EXPECT_TRUE(after.error().what.startsWith("configuration:")) << after.error().what.toStdString();
    EXPECT_FALSE(configFromText("- a\n- b\n", {}));
}

} // namespace
} // namespace howdah
