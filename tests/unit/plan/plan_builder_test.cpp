#include "core/plan/plan_builder.h"
#include "core/resource/act.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

const HostFacts &host()
{
    static const HostFacts facts = [] {
        HostFacts pg1;
        pg1.host = "pg1";
        return pg1;
    }();
    return facts;
}

/// A step that does something, or one that finds everything as wanted.
StepBuilder step(const QString &id, const QStringList &needs = {}, bool changes = true)
{
    StepBuilder builder(id, host(), "Step " + id);
    builder.needs(needs);
    builder.add(
        Act{"do " + id, [changes](const HostFacts &) { return !changes; }, {Command::program({"true"})}, {}, {}});
    return builder;
}

Plan planOf(std::vector<StepBuilder> steps)
{
    PlanBuilder builder;
    for (StepBuilder &one : steps)
        builder.add(std::move(one));
    return builder.finish({});
}

QStringList idsOf(const Plan &plan)
{
    QStringList ids;
    for (const Step &one : plan.steps)
        ids << one.id;
    return ids;
}

TEST(PlanBuilder, a_step_without_changes_stays_out)
{
    const Plan plan = planOf({step("a", {}, false), step("b")});
    EXPECT_EQ(idsOf(plan), QStringList{"b"});
    EXPECT_EQ(plan.steps[0].host, QStringLiteral("pg1"));
    EXPECT_EQ(plan.steps[0].title, QStringLiteral("Step b"));
    EXPECT_TRUE(planOf({step("a", {}, false)}).isEmpty());
}

TEST(PlanBuilder, who_needs_an_empty_step_needs_what_it_needed)
{
    const Plan plan = planOf({step("a"), step("b", {"a"}, false), step("c", {"b"}, false), step("d", {"c", "a"})});
    EXPECT_EQ(idsOf(plan), (QStringList{"a", "d"}));
    EXPECT_EQ(plan.find("d")->needs, QStringList{"a"}) << "once";
}

TEST(PlanBuilder, a_need_that_nobody_added_is_no_need)
{
    EXPECT_TRUE(planOf({step("a", {"no/such", "step"})}).steps[0].needs.isEmpty());
}

TEST(PlanBuilder, needs_stand_before_their_users_else_the_order_stays)
{
    EXPECT_EQ(idsOf(planOf({step("d", {"c"}), step("a"), step("c", {"b"}), step("b")})),
              (QStringList{"a", "b", "c", "d"}));
    EXPECT_EQ(idsOf(planOf({step("z"), step("y"), step("x")})), (QStringList{"z", "y", "x"}));
}

TEST(PlanBuilder, a_ring_ends_and_keeps_all_steps)
{
    const Plan plan =
        planOf({step("a", {"b"}), step("b", {"a"}), step("c", {"c"}), step("d", {"a"}, false), step("e", {"d"})});
    EXPECT_EQ(idsOf(plan).size(), 4);
    EXPECT_EQ(plan.find("e")->needs, QStringList{"a"});
}

TEST(PlanBuilder, empty_steps_that_need_each_other_end_too)
{
    EXPECT_TRUE(planOf({step("a", {"b"}, false), step("b", {"a"}, false), step("c", {"a"})}).steps[0].needs.isEmpty());
}

std::vector<StepQuorum> quorumsOf(int atLeast, const std::vector<bool> &changes)
{
    std::vector<StepBuilder> steps;
    QStringList ids;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        ids << QString::number(i);
        steps.push_back(step(ids.last(), {}, changes[i]));
    }
    StepBuilder user = step("user");
    user.needsOf(ids, atLeast);
    steps.push_back(std::move(user));
    return planOf(std::move(steps)).find("user")->quorums;
}

TEST(PlanBuilder, a_quorum_counts_what_is_there_already)
{
    EXPECT_EQ(quorumsOf(2, {true, true, true}).at(0).atLeast, 2);
    const std::vector<StepQuorum> rest = quorumsOf(2, {false, true, true});
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0].atLeast, 1);
    EXPECT_EQ(rest[0].of, (QStringList{"1", "2"}));
    EXPECT_TRUE(quorumsOf(2, {false, true, false}).empty());
    EXPECT_TRUE(quorumsOf(1, {false, false, false}).empty());
    EXPECT_EQ(quorumsOf(3, {true, true, false, true, true}).at(0).atLeast, 2);
}

TEST(PlanBuilder, a_quorum_stands_before_its_user)
{
    StepBuilder user = step("user");
    user.needsOf({"late", "later"}, 1);
    std::vector<StepBuilder> steps;
    steps.push_back(std::move(user));
    steps.push_back(step("late"));
    steps.push_back(step("later"));
    EXPECT_EQ(idsOf(planOf(std::move(steps))), (QStringList{"late", "later", "user"}));
}

TEST(PlanBuilder, what_follows_a_change_stays_out_without_one)
{
    StepBuilder empty = step("a", {}, false);
    empty.follow("Check", Command::program({"check"}));
    EXPECT_FALSE(empty.changes());
    StepBuilder full = step("b");
    full.follow("Check", Command::program({"check"}));
    std::vector<StepBuilder> steps;
    steps.push_back(std::move(empty));
    steps.push_back(std::move(full));
    const Plan plan = planOf(std::move(steps));
    ASSERT_EQ(plan.steps.size(), 1U);
    ASSERT_EQ(plan.steps[0].changes.size(), 2U);
    EXPECT_EQ(plan.steps[0].changes[1].summary, QStringLiteral("Check"));
}

struct Refusing {
    [[nodiscard]] Check check(const HostFacts &) const { return Blocked{Error{ErrorKind::Blocked, "no", "why", {}}}; }
};

TEST(PlanBuilder, a_refusal_blocks_the_plan_even_from_an_empty_step)
{
    StepBuilder one = step("a", {}, false);
    EXPECT_FALSE(one.add(Refusing{}));
    one.refuse(Error{ErrorKind::Blocked, "neither", "why", {}});
    PlanBuilder builder;
    builder.add(std::move(one));
    builder.refuse(Error{ErrorKind::Blocked, "at all", "why", {}});
    const Plan plan = builder.finish({});
    EXPECT_FALSE(plan.isEmpty());
    ASSERT_EQ(plan.blocked.size(), 3U);
    EXPECT_EQ(plan.blocked[0].what, QStringLiteral("no"));
    EXPECT_EQ(plan.blocked[2].what, QStringLiteral("at all"));
}

TEST(PlanBuilder, diffs_are_redacted_and_commands_kept)
{
    Redactor redactor;
    redactor.add(Secret(QByteArray("s3cret-value")));
    StepBuilder one("a", host(), "A");
    one.add(Act{"act",
                [](const HostFacts &) { return false; },
                {Command::program({"tool"}).withSecretInput(Secret(QByteArray("s3cret-value")))},
                {FileDiff{"f", "old s3cret-value\n", "new s3cret-value\n", "-old s3cret-value\n+new s3cret-value\n"}},
                {}});
    PlanBuilder builder;
    builder.add(std::move(one));
    const Plan plan = builder.finish(redactor);
    const Change &change = plan.steps.at(0).changes.at(0);
    EXPECT_EQ(change.diffs[0].before, QStringLiteral("old •••••\n"));
    EXPECT_EQ(change.diffs[0].after, QStringLiteral("new •••••\n"));
    EXPECT_EQ(change.diffs[0].unified, QStringLiteral("-old •••••\n+new •••••\n"));
    EXPECT_EQ(change.commands[0].input(), QByteArray("s3cret-value"));
}

TEST(Step, gathers_restarts_and_losses_once)
{
    Step one;
    one.changes = {Change{"a", {}, {}, {"etcd.service"}, {{"/dev/sdb", {"ext4"}}}},
                   Change{"b", {}, {}, {"etcd.service", "x"}, {}}};
    EXPECT_EQ(one.restarts(), (QStringList{"etcd.service", "x"}));
    EXPECT_EQ(one.losses(), (std::vector<Loss>{{"/dev/sdb", {"ext4"}}}));
    EXPECT_EQ((Plan{{one, one}, {}}.losses().size()), 1U);
    EXPECT_EQ(Plan().find("a"), nullptr);
}

} // namespace
} // namespace howdah
