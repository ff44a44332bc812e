#include "tests/support/ui/samples.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(KnowledgeOfHosts, IsForgottenWhenTheHostIsReachedElsewhere)
{
    const auto workspace = workspaceFor(sampleProject());
    answerAll(*workspace);
    workspace->document.edit("Address", {}, [](Project &project) { project.hosts[1].address = "10.1.0.99"; });
    EXPECT_EQ(workspace->knowledge.facts("pg2"), nullptr);
    EXPECT_TRUE(workspace->knowledge.itemsOf("pg2").empty());
    for (const PortResult &result : workspace->knowledge.reach())
        EXPECT_TRUE(result.probe.from != "pg2" && result.probe.to != "pg2");
    EXPECT_NE(workspace->knowledge.facts("pg1"), nullptr);
}

TEST(KnowledgeOfHosts, OutlivesEditsOfOtherThings)
{
    const auto workspace = workspaceFor(sampleProject());
    answerAll(*workspace);
    workspace->document.edit("Port", {}, [](Project &project) { project.postgres.port = 5433; });
    EXPECT_NE(workspace->knowledge.facts("pg2"), nullptr);
}

TEST(KnowledgeOfHosts, KeepsTheTimeOfTheLastFacts)
{
    const auto workspace = workspaceFor(sampleProject());
    answerAll(*workspace);
    const QDateTime seen = workspace->knowledge.answer("pg1").seen;
    failOne(*workspace, "pg1", {ErrorKind::Connect, "No answer", {}, {}});
    EXPECT_TRUE(seen.isValid());
    EXPECT_EQ(workspace->knowledge.answer("pg1").seen, seen);
    EXPECT_NE(workspace->knowledge.facts("pg1"), nullptr);
}

} // namespace
} // namespace howdah::test
