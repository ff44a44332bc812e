#include "core/cluster/config_effect.h"

#include "core/cluster/operation.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

TEST(ConfigEffects, AreToldApart)
{
    const QJsonObject changes{
        {"ttl", 45},
        {"postgresql",
         QJsonObject{
             {"parameters", QJsonObject{{"max_connections", 300}, {"work_mem", "64MB"}, {"MaX_Wal_Senders", 12}}},
             {"pg_hba", QJsonArray{"host all all 10.0.0.0/8 scram-sha-256"}},
             {"use_pg_rewind", true}}}};
    const ConfigEffect effect = configEffect(changes);
    EXPECT_EQ(effect.restart, (QStringList{"MaX_Wal_Senders", "max_connections"}));
    EXPECT_EQ(effect.reload, QStringList{"work_mem"});
    EXPECT_EQ(effect.patroni, (QStringList{"use_pg_rewind", "ttl"}));
    EXPECT_TRUE(effect.hostRules);
    EXPECT_FALSE(configEffect({{"ttl", 20}}).hostRules);
}

TEST(ConfigEffects, StandInTheForecast)
{
    const OperationForecast seen =
        forecast(PatchConfig{{{"postgresql", QJsonObject{{"parameters", QJsonObject{{"shared_buffers", "2GB"}}}}}}},
                 newProject(), {});
    EXPECT_EQ(seen.effects.last(), "Waits for a restart of each member, which you choose: shared_buffers.");
}

} // namespace
} // namespace howdah
