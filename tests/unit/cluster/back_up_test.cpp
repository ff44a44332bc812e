#include "core/cluster/back_up.h"

#include "tests/support/fake_transport.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

Project backedUp()
{
    Project project;
    project.cluster = "demo";
    project.backup.type = RepositoryType::Posix;
    return project;
}

TEST(BackUp, StartsTheUnitOfTheTimers)
{
    const auto host = std::make_shared<FakeHost>();
    host->expect({.display = "systemctl start pgbackrest_demo@full.service"});
    FakeTransport transport(host);
    EXPECT_TRUE(backUp(backedUp(), "full", transport, {}));
}

TEST(BackUp, AFailureShowsTheUnitsLastLines)
{
    const auto host = std::make_shared<FakeHost>();
    host->expect({.contains = "systemctl start", .status = 1});
    host->expect({.contains = "journalctl -u pgbackrest_demo@diff.service", .out = "ERROR: [082]: WAL segment\n"});
    FakeTransport transport(host);
    const Result<> done = backUp(backedUp(), "diff", transport, {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::RemoteExit);
    EXPECT_EQ(done.error().evidence, "ERROR: [082]: WAL segment");
}

TEST(BackUp, WithoutARepositoryNobodyIsAsked)
{
    const auto host = std::make_shared<FakeHost>();
    FakeTransport transport(host);
    EXPECT_EQ(backUp({}, "full", transport, {}).error().kind, ErrorKind::Usage);
}

} // namespace
} // namespace howdah::test
