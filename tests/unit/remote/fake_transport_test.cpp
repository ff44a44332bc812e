#include "tests/support/fake_transport.h"

#include <gmock/gmock.h>
#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <thread>

namespace howdah {

using test::FakeHost;
using test::FakeTransport;

static Command echo(const char *word)
{
    return Command::program({QStringLiteral("echo"), QLatin1String(word)});
}

TEST(FakeHost, answersInTheListedOrder)
{
    auto host = std::make_shared<FakeHost>();
    host->expect({.display = QStringLiteral("echo a"), .as = QStringLiteral("root"), .out = "a\n"});
    host->expect({.contains = QStringLiteral("b"), .err = "no b\n", .status = 1});
    FakeTransport transport(host);
    EXPECT_EQ(transport.run(echo("a"), std::stop_token())->out, "a\n");
    EXPECT_EQ(transport.run(echo("b"), std::stop_token())->status, 1);
    EXPECT_EQ(host->ran().size(), 2);
}

TEST(FakeHost, anUnexpectedCommandFailsTheTest)
{
    FakeHost host;
    EXPECT_NONFATAL_FAILURE((void)host.answer(echo("a"), std::stop_token(), {}), "unexpected command");
}

TEST(FakeHost, aCommandThatIsNeverRunFailsTheTest)
{
    EXPECT_NONFATAL_FAILURE(
        {
            FakeHost host;
            host.expect({.display = QStringLiteral("echo a")});
        },
        "never run");
}

TEST(FakeHost, aRepeatingAnswerMayBeUsedOftenOrNever)
{
    auto host = std::make_shared<FakeHost>();
    host->expect({.display = QStringLiteral("echo a"), .repeats = true});
    host->expect({.display = QStringLiteral("echo b")});
    FakeTransport transport(host);
    EXPECT_TRUE(transport.run(echo("a"), std::stop_token()));
    EXPECT_TRUE(transport.run(echo("a"), std::stop_token()));
    EXPECT_TRUE(transport.run(echo("b"), std::stop_token()));
}

TEST(FakeHost, aDelayEndsByAStopAndByTheLimit)
{
    auto host = std::make_shared<FakeHost>();
    host->expect({.display = QStringLiteral("echo a"), .delay = std::chrono::seconds(30), .repeats = true});
    FakeTransport transport(host);
    EXPECT_EQ(transport.run(echo("a").within(std::chrono::seconds(0)), std::stop_token()).error().kind,
              ErrorKind::Timeout);
    ErrorKind kind = ErrorKind::Usage;
    std::jthread runner([&](const std::stop_token &stop) { kind = transport.run(echo("a"), stop).error().kind; });
    runner.request_stop();
    runner.join();
    EXPECT_EQ(kind, ErrorKind::Cancelled);
}

TEST(FakeTransportFactory, knowsHostsByName)
{
    auto host = std::make_shared<FakeHost>(QStringLiteral("pg2"));
    host->connectFailsOnce({ErrorKind::Connect, QStringLiteral("refused"), {}, {}});
    const TransportFactory factory = test::fakeTransportFactory({host});
    EXPECT_FALSE(factory({.name = QStringLiteral("pg2")}, std::stop_token()));
    EXPECT_TRUE(factory({.name = QStringLiteral("pg2")}, std::stop_token()));
    EXPECT_EQ(host->connects(), 2);
    EXPECT_NONFATAL_FAILURE((void)factory({.name = QStringLiteral("pg9")}, std::stop_token()), "no host named pg9");
}

} // namespace howdah
