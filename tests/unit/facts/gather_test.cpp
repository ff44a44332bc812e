#include "core/facts/gather.h"
#include "tests/unit/facts/script_output.h"

#include <gtest/gtest.h>

#include <chrono>

namespace howdah {
namespace {

using test::scriptOutput;

/// One answer to the one command that may be run.
class OneAnswer final : public Transport {
public:
    explicit OneAnswer(Result<CommandOutput> answer) : answer_(std::move(answer)) {}

    Result<CommandOutput> run(const Command &command, std::stop_token, const OutputSink &) override
    {
        EXPECT_FALSE(asked_) << "more than one round trip";
        asked_ = command;
        return answer_;
    }
    Result<> reconnect(std::chrono::seconds, std::stop_token) override
    {
        ADD_FAILURE() << "reconnect";
        return {};
    }

    [[nodiscard]] const std::optional<Command> &asked() const { return asked_; }

private:
    Result<CommandOutput> answer_;
    std::optional<Command> asked_;
};

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

QByteArray clockLine(qint64 clock)
{
    return "clock=" + QByteArray::number(clock) + '\n';
}

TEST(FactCommand, keeps_the_script_out_of_the_arguments)
{
    const Command command = factCommand({});
    EXPECT_EQ(command.argv(), (QStringList{QStringLiteral("sh"), QStringLiteral("-s")}));
    EXPECT_EQ(command.user(), QStringLiteral("root"));
    EXPECT_EQ(command.mode(), CommandMode::Direct);
    EXPECT_TRUE(command.input().endsWith("main </dev/null\n"));
}

TEST(FactCommand, waits_longer_where_the_sources_are_asked)
{
    FactRequest request;
    request.candidates = true;
    EXPECT_GT(factCommand(request).limit(), factCommand({}).limit());
}

TEST(GatherFacts, measures_the_clock_from_middle_to_middle)
{
    constexpr qint64 hour = 3'600'000;
    const qint64 clock = now() + hour;
    OneAnswer transport(CommandOutput{
        0, scriptOutput({{"host", clockLine(clock - 100) + "hostname=pg1\n"}, {"clock", clockLine(clock + 100)}}), {}});
    const auto facts = gatherFacts(QStringLiteral("pg1"), {}, transport, {});
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->host, QStringLiteral("pg1"));
    EXPECT_EQ(facts->hostname, QStringLiteral("pg1"));
    EXPECT_EQ(facts->clock, clock);
    EXPECT_NEAR(double(facts->clockSkew), double(hour), 1000);
}

TEST(GatherFacts, a_lost_connection_stays_one)
{
    OneAnswer transport(fail(ErrorKind::Connect, QStringLiteral("gone")));
    const auto facts = gatherFacts(QStringLiteral("pg1"), {}, transport, {});
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().kind, ErrorKind::Connect);
}

TEST(GatherFacts, a_shell_that_fails_is_quoted)
{
    OneAnswer transport(CommandOutput{127, {}, "bash: line 1: sh: command not found\n"});
    const auto facts = gatherFacts(QStringLiteral("pg1"), {}, transport, {});
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().kind, ErrorKind::RemoteExit);
    EXPECT_TRUE(facts.error().what.contains(QStringLiteral("127")));
    EXPECT_EQ(facts.error().evidence, QStringLiteral("bash: line 1: sh: command not found"));
}

TEST(GatherFacts, cut_output_is_a_parse_error_of_the_host)
{
    OneAnswer transport(CommandOutput{0, scriptOutput({{"a", "1"}}).chopped(4), {}});
    const auto facts = gatherFacts(QStringLiteral("pg1"), {}, transport, {});
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().kind, ErrorKind::Parse);
    EXPECT_TRUE(facts.error().what.startsWith(QStringLiteral("pg1: ")));
}

TEST(ParseFacts, unknown_and_missing_sections_are_fine)
{
    const auto facts = parseFacts(QStringLiteral("pg1"), scriptOutput({{"from-the-future", "x"}}));
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->devices.empty());
    EXPECT_FALSE(facts->postgres);
    EXPECT_FALSE(facts->patroni);
}

TEST(ParseFacts, upgrades_are_a_number)
{
    EXPECT_EQ(parseFacts(QStringLiteral("pg1"), scriptOutput({{"upgrades", "12\n"}}))->upgradable, 12);
    EXPECT_EQ(parseFacts(QStringLiteral("pg1"), scriptOutput({}))->upgradable, 0);
}

TEST(ParseFacts, broken_sections_are_named)
{
    for (const auto &[name, body] : {std::pair<QByteArray, QByteArray>{"lsblk", "{"},
                                     {"mounts", "oops"},
                                     {"units", "oops"},
                                     {"files", QByteArray("a\0", 2)},
                                     {"control", QByteArray("a\0", 2)},
                                     {"host", "clock=x"},
                                     {"clock", "clock="},
                                     {"postgres", "x\ncomplete\n"}}) {
        const auto facts = parseFacts(QStringLiteral("pg1"), scriptOutput({{name, body}}));
        ASSERT_FALSE(facts) << name.constData();
        EXPECT_EQ(facts.error().kind, ErrorKind::Parse);
    }
}

TEST(ParseFacts, units_are_known_by_the_name_that_was_asked)
{
    const auto facts = parseFacts(
        QStringLiteral("pg1"),
        scriptOutput(
            {{"unit-names", QByteArray("patroni\0sshd.service\0nope.service\0", 34)},
             {"units",
              "Names=patroni.service\nActiveState=active\n\nNames=ssh.service sshd.service\nActiveState=active\n\n"
              "Names=nope.service\nLoadState=not-found\n\nNames=chrony.service\nActiveState=active\n"}}));
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->units.keys(),
              (QStringList{QStringLiteral("nope.service"), QStringLiteral("patroni"), QStringLiteral("sshd.service")}));
    EXPECT_EQ(facts->unit(QStringLiteral("patroni")).active, QStringLiteral("active"));
    EXPECT_EQ(facts->unit(QStringLiteral("sshd.service")).active, QStringLiteral("active"));
    EXPECT_EQ(facts->unit(QStringLiteral("nope.service")).load, QStringLiteral("not-found"));
    EXPECT_EQ(facts->timeService, QStringLiteral("chrony.service"));
}

TEST(ParseFacts, silence_about_a_unit_is_not_its_absence)
{
    const std::pair<QByteArray, QByteArray> names{"unit-names", QByteArray("patroni.service\0", 16)};
    EXPECT_FALSE(parseFacts(QStringLiteral("pg1"), scriptOutput({names, {"units", ""}})));
    // Without systemd nothing was asked.
    EXPECT_TRUE(parseFacts(QStringLiteral("pg1"), scriptOutput({names})));
}

} // namespace
} // namespace howdah
