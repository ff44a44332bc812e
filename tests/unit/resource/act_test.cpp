#include "core/resource/act.h"
#include "core/resource/resource.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

Act stanza()
{
    return Act{"Create stanza prod",
               [](const HostFacts &facts) { return facts.backupInfo.has_value(); },
               {Command::program({"pgbackrest", "stanza-create"})},
               {FileDiff{"dynamic configuration", "a\n", "b\n", "-a\n+b\n"}},
               {"patroni_prod.service"}};
}

TEST(Act, is_a_change_until_the_facts_say_that_it_is_done)
{
    HostFacts facts;
    const Check before = Resource(stanza()).check(facts);
    const auto *change = std::get_if<Change>(&before);
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->summary, QStringLiteral("Create stanza prod"));
    EXPECT_EQ(change->commands.size(), 1U);
    EXPECT_EQ(change->diffs.size(), 1U);
    EXPECT_EQ(change->restarts, QStringList{"patroni_prod.service"});
    EXPECT_TRUE(change->losses.empty());

    facts.backupInfo = QJsonArray();
    const Check after = Resource(stanza()).check(facts);
    const auto *unchanged = std::get_if<Unchanged>(&after);
    ASSERT_NE(unchanged, nullptr);
    EXPECT_EQ(unchanged->reason, QStringLiteral("Create stanza prod: done before"));
}

TEST(Resource, is_a_copyable_value)
{
    Resource first(stanza());
    const Resource copy = first;
    first = Resource(Act{"other", [](const HostFacts &) { return true; }, {}, {}, {}});
    EXPECT_TRUE(std::holds_alternative<Change>(copy.check({})));
    EXPECT_TRUE(std::holds_alternative<Unchanged>(first.check({})));
}

} // namespace
} // namespace howdah
