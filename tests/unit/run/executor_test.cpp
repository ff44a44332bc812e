#include "core/run/executor.h"

#include "tests/unit/run/plans.h"
#include "tests/unit/run/scripted_transport.h"

#include <gmock/gmock.h>

#include <atomic>
#include <latch>
#include <thread>

namespace howdah {

using test::EventLog;
using test::planOf;
using test::ScriptedTransport;
using test::step;

namespace {

/// Every command succeeds at once, except those that a test says otherwise about.
class ExecutorTest : public testing::Test {
protected:
    using Answer = std::function<Result<CommandOutput>(const std::stop_token &, const OutputSink &)>;

    std::shared_ptr<ScriptedTransport> host(const QString &name)
    {
        auto transport =
            std::make_shared<ScriptedTransport>([this](const Command &command, const std::stop_token &token,
                                                       const OutputSink &sink) -> Result<CommandOutput> {
                const auto answer = answers.constFind(command.display());
                return answer == answers.constEnd() ? CommandOutput{} : (*answer)(token, sink);
            });
        transports[name] = transport;
        return transport;
    }

    Result<RunReport> run(const Plan &plan)
    {
        return execute(plan, transports, consent, redactor, log.sink(), stop.get_token(), options);
    }

    [[nodiscard]] QStringList finished() const
    {
        QStringList ids;
        for (const StepFinished &event : log.of<StepFinished>())
            ids.append(event.step);
        return ids;
    }

    static Answer exits(int status, const QByteArray &err = {})
    {
        return [=](const std::stop_token &, const OutputSink &sink) -> Result<CommandOutput> {
            if (!err.isEmpty())
                sink(Stream::Err, err);
            return CommandOutput{status, {}, err};
        };
    }

    QMap<QString, Answer> answers; ///< by the command's display
    Consent consent;
    Transports transports;
    Redactor redactor;
    EventLog log;
    std::stop_source stop;
    ExecutorOptions options;
};

QString text(const RunEvent &event)
{
    struct Text {
        QString operator()(const RunStarted &e) const { return QStringLiteral("run %1 %2").arg(e.steps).arg(e.hosts); }
        QString operator()(const StepStarted &e) const { return QStringLiteral("start ") + e.step; }
        QString operator()(const StepLog &e) const { return QStringLiteral("log ") + e.line; }
        QString operator()(const StepFinished &e) const { return QStringLiteral("finish ") + e.step; }
        QString operator()(const StepFailed &e) const { return QStringLiteral("fail ") + e.step; }
        QString operator()(const StepCancelled &e) const { return QStringLiteral("cancel ") + e.step; }
        QString operator()(const StepSkipped &e) const
        {
            return QStringLiteral("skip ") + e.step + QStringLiteral(" because ") + e.because;
        }
        QString operator()(const HostNote &e) const { return QStringLiteral("note ") + e.text; }
        QString operator()(const RunFinished &e) const
        {
            return QStringLiteral("end %1").arg(static_cast<int>(e.outcome));
        }
    };
    return std::visit(Text{}, event.what);
}

} // namespace

TEST_F(ExecutorTest, RunsStepsInTheOrderOfTheirNeeds)
{
    host("pg1");
    host("pg2");
    const Result<RunReport> report =
        run(planOf({step("pg1/a"), step("pg2/b", {"pg1/a"}), step("pg1/c", {"pg2/b"}), step("pg2/d", {"pg1/c"})}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, RunOutcome::Succeeded);
    EXPECT_EQ(report->finished, 4);
    EXPECT_EQ(finished(), QStringList({"pg1/a", "pg2/b", "pg1/c", "pg2/d"}));
}

TEST_F(ExecutorTest, EventsOfAStepAreInOrder)
{
    host("pg1");
    answers["do pg1/a"] = exits(0, "one\ntwo");
    ASSERT_TRUE(run(planOf({step("pg1/a")})));
    QStringList texts;
    qint64 time = 0;
    for (const RunEvent &event : log.all()) {
        texts.append(text(event));
        EXPECT_GE(event.time, time);
        time = event.time;
    }
    EXPECT_EQ(texts,
              QStringList({"run 1 1", "start pg1/a", "log do pg1/a", "log one", "log two", "finish pg1/a", "end 0"}));
}

TEST_F(ExecutorTest, AFailureSkipsItsDependantsAndNothingElse)
{
    host("pg1");
    host("pg2");
    answers["do pg1/a"] = exits(100, "E: Unable to locate package patroni\n");
    const Result<RunReport> report =
        run(planOf({step("pg1/a"), step("pg2/b", {"pg1/a"}), step("pg1/c", {"pg2/b"}), step("pg1/d"), step("pg2/e")}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, RunOutcome::Failed);
    EXPECT_EQ(report->failed, 1);
    EXPECT_EQ(report->skipped, 2);
    EXPECT_EQ(report->finished, 2);
    EXPECT_THAT(log.of<StepSkipped>(),
                testing::ElementsAre(StepSkipped{"pg2/b", "pg2", "pg1/a"}, StepSkipped{"pg1/c", "pg1", "pg1/a"}));
    ASSERT_EQ(report->errors.size(), 1U);
    const Error &error = report->errors[0];
    EXPECT_EQ(error.kind, ErrorKind::RemoteExit);
    EXPECT_EQ(
        error.what,
        QStringLiteral("pg1/a on pg1: “do pg1/a” ended with status 100: no package source of the host has patroni"));
    EXPECT_EQ(error.evidence, QStringLiteral("E: Unable to locate package patroni"));
    EXPECT_FALSE(error.hint.isEmpty());
}

TEST_F(ExecutorTest, TheFirstFailingCommandEndsTheStepAndIsDiagnosed)
{
    host("pg1");
    Step broken = step("pg1/patroni");
    broken.changes = {Change{"", {}, {test::named("first"), test::named("second")}, {}, {}},
                      Change{"", {}, {test::named("third")}, {}, {}}};
    broken.diagnose = Command::program({"journalctl"}).within(std::chrono::seconds(90));
    answers["do second"] = exits(1);
    answers["do third"] = [](const std::stop_token &, const OutputSink &) -> Result<CommandOutput> {
        ADD_FAILURE() << "went on after a failure";
        return CommandOutput{};
    };
    answers["journalctl"] = [](const std::stop_token &, const OutputSink &) -> Result<CommandOutput> {
        return CommandOutput{
            0, "boring\nCRITICAL: system ID mismatch, node pg1 belongs to a different cluster: 1 != 2\n", {}};
    };
    const Result<RunReport> report = run(planOf({broken}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->errors.at(0).what, QStringLiteral("pg1/patroni on pg1: “do second” ended with status 1: the data "
                                                        "directory of pg1 belongs to another cluster"));
    EXPECT_EQ(log.lines(LogLevel::Note).size(), 2);
}

TEST_F(ExecutorTest, HostsRunTrulyInParallel)
{
    host("pg1");
    host("pg2");
    std::latch both(2);
    const Answer meet = [&](const std::stop_token &, const OutputSink &) -> Result<CommandOutput> {
        both.arrive_and_wait(); // one after another would hang here
        return CommandOutput{};
    };
    answers["do pg1/a"] = meet;
    answers["do pg2/a"] = meet;
    const Result<RunReport> report = run(planOf({step("pg1/a"), step("pg2/a")}));
    EXPECT_EQ(report->finished, 2);
}

TEST_F(ExecutorTest, StoppingInTheMiddleIsItsOwnOutcome)
{
    host("pg1");
    host("pg2");
    answers["do pg1/a"] = [this](const std::stop_token &token, const OutputSink &) -> Result<CommandOutput> {
        std::latch stopped(1);
        const std::stop_callback callback(token, [&] { stopped.count_down(); });
        stop.request_stop();
        stopped.wait();
        return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
    };
    const Result<RunReport> report = run(planOf({step("pg1/a"), step("pg2/b", {"pg1/a"}), step("pg1/c")}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, RunOutcome::Cancelled);
    EXPECT_EQ(report->cancelled, 1);
    EXPECT_EQ(report->failed + report->skipped + report->finished, 0);
    EXPECT_TRUE(log.of<StepFailed>().empty());
    EXPECT_TRUE(log.of<StepSkipped>().empty());
    EXPECT_EQ(log.of<StepCancelled>().size(), 1U);
    EXPECT_EQ(log.of<RunFinished>().at(0).outcome, RunOutcome::Cancelled);
}

TEST_F(ExecutorTest, StoppedBeforeItBeganRunsNothing)
{
    host("pg1");
    stop.request_stop();
    const Result<RunReport> report = run(planOf({step("pg1/a")}));
    EXPECT_EQ(report->outcome, RunOutcome::Cancelled);
    EXPECT_TRUE(log.of<StepStarted>().empty());
}

TEST_F(ExecutorTest, AStopThatComesTooLateChangesNothing)
{
    host("pg1");
    answers["do pg1/a"] = [this](const std::stop_token &, const OutputSink &) -> Result<CommandOutput> {
        stop.request_stop();
        return CommandOutput{};
    };
    EXPECT_EQ(run(planOf({step("pg1/a")}))->outcome, RunOutcome::Succeeded);
}

TEST_F(ExecutorTest, ADeclinedQuestionCancelsOneStepAndLeavesNobodyWaiting)
{
    host("pg1");
    host("pg2");
    answers["do pg1/a"] = [](const std::stop_token &, const OutputSink &) -> Result<CommandOutput> {
        return fail(ErrorKind::Cancelled, QStringLiteral("declined"));
    };
    const Result<RunReport> report = run(planOf({step("pg1/a"), step("pg2/b", {"pg1/a"}), step("pg2/c")}));
    EXPECT_EQ(report->outcome, RunOutcome::Cancelled);
    EXPECT_EQ(report->skipped, 1);
    EXPECT_EQ(report->finished, 1);
}

TEST_F(ExecutorTest, ALostConnectionIsMadeAnewAndTheCommandRepeated)
{
    const auto transport = host("pg1");
    int runs = 0;
    answers["do pg1/a"] = [&](const std::stop_token &, const OutputSink &) -> Result<CommandOutput> {
        if (++runs == 1)
            return test::connectionLost();
        return CommandOutput{};
    };
    EXPECT_EQ(run(planOf({step("pg1/a")}))->outcome, RunOutcome::Succeeded);
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(transport->reconnects, 1);
    EXPECT_THAT(log.of<HostNote>(), testing::ElementsAre(HostNote{"pg1", "connection lost, reconnecting (1)"},
                                                         HostNote{"pg1", "connected again"}));
}

TEST_F(ExecutorTest, ACommandThatAlwaysLosesTheConnectionFails)
{
    host("pg1");
    int runs = 0;
    answers["do pg1/a"] = [&](const std::stop_token &, const OutputSink &) -> Result<CommandOutput> {
        ++runs;
        return test::connectionLost();
    };
    const Result<RunReport> report = run(planOf({step("pg1/a")}));
    EXPECT_EQ(runs, 3);
    EXPECT_EQ(report->errors.at(0).kind, ErrorKind::Connect);
    EXPECT_FALSE(report->errors.at(0).hint.isEmpty());
}

TEST_F(ExecutorTest, AHostThatCannotBeHadBackIsTriedOnce)
{
    const auto transport = host("pg1");
    host("pg2");
    transport->onReconnect = [] { return Result<>(fail(ErrorKind::Connect, QStringLiteral("no route"))); };
    answers["do pg1/a"] = [](const std::stop_token &, const OutputSink &) -> Result<CommandOutput> {
        return test::connectionLost();
    };
    const Result<RunReport> report =
        run(planOf({step("pg1/a"), step("pg1/b"), step("pg2/c", {"pg1/a"}), step("pg2/d")}));
    EXPECT_EQ(transport->reconnects, 1);
    EXPECT_EQ(report->failed, 1);
    EXPECT_EQ(report->skipped, 2);
    EXPECT_EQ(report->finished, 1);
    EXPECT_THAT(report->errors.at(0).what.toStdString(), testing::HasSubstr("within 120 s: no route"));
}

TEST_F(ExecutorTest, NoSecretGetsIntoAnEvent)
{
    host("pg1");
    const QByteArray secret = "s3cr3t-PassWord";
    redactor.add(Secret(secret));
    const auto leak = [secret](const std::stop_token &, const OutputSink &sink) -> Result<CommandOutput> {
        sink(Stream::Out, "it is s3cr3t-");
        sink(Stream::Out, "PassWord, or \x1b[1ms3cr3t\x1b[0m-PassWord\n");
        sink(Stream::Out, QByteArray(maxLogLine - 8, 'x') + secret + "\n"); // across the cut
        sink(Stream::Out, "-----BEGIN RSA PRIVATE KEY-----\nMIIBhidden\n-----END RSA PRIVATE KEY-----\nafter\n");
        sink(Stream::Err, "FATAL: bad password " + secret + "\n");
        return CommandOutput{1, {}, {}};
    };
    answers["do pg1/a"] = leak;
    Step leaking = step("pg1/a");
    leaking.diagnose = Command::program({"journalctl"});
    answers["journalctl"] = [secret](const std::stop_token &, const OutputSink &) -> Result<CommandOutput> {
        return CommandOutput{0, "log: " + secret, {}};
    };
    const Result<RunReport> report = run(planOf({leaking}));
    for (const StepLog &event : log.of<StepLog>()) {
        EXPECT_THAT(event.line.toStdString(), testing::Not(testing::HasSubstr("s3cr3t")));
        EXPECT_THAT(event.line.toStdString(), testing::Not(testing::HasSubstr("hidden")));
        EXPECT_LE(event.line.size(), maxLogLine);
    }
    EXPECT_TRUE(log.lines(LogLevel::Output).contains(QStringLiteral("after")));
    EXPECT_THAT(describe(report->errors.at(0)).toStdString(), testing::Not(testing::HasSubstr("s3cr3t")));
}

TEST_F(ExecutorTest, TenThousandLinesArriveAllAndSoon)
{
    host("pg1");
    host("pg2");
    constexpr int lines = 10'000;
    const Answer flood = [](const std::stop_token &, const OutputSink &sink) -> Result<CommandOutput> {
        QByteArray chunk;
        for (int i = 0; i < lines; ++i) {
            chunk += "line " + QByteArray::number(i) + '\n';
            if (chunk.size() > 4000) {
                sink(Stream::Out, chunk.left(3999)); // chunks end anywhere
                chunk.remove(0, 3999);
            }
        }
        sink(Stream::Out, chunk);
        return CommandOutput{};
    };
    answers["do pg1/a"] = flood;
    answers["do pg2/a"] = flood;
    const auto start = std::chrono::steady_clock::now();
    ASSERT_TRUE(run(planOf({step("pg1/a"), step("pg2/a")})));
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    RecordProperty("lines_per_second", static_cast<int>(2 * lines / time.count()));
    EXPECT_LT(time.count(), 5.0);
    QMap<QString, int> next;
    for (const StepLog &event : log.of<StepLog>()) {
        if (event.level == LogLevel::Output) {
            EXPECT_EQ(event.line, QStringLiteral("line %1").arg(next[event.host]++));
        }
    }
    EXPECT_EQ(next, (QMap<QString, int>{{"pg1", lines}, {"pg2", lines}}));
}

TEST_F(ExecutorTest, RefusesWhatMustNotRun)
{
    host("pg1");
    Plan blocked = planOf({step("pg1/a")});
    blocked.blocked.push_back({ErrorKind::Blocked, "foreign data", "move it", {}});
    EXPECT_EQ(run(blocked).error().kind, ErrorKind::Usage);
    EXPECT_EQ(run(planOf({step("pg1/a", {"pg1/b"}), step("pg1/b", {"pg1/a"})})).error().kind, ErrorKind::Usage);
    EXPECT_EQ(run(planOf({step("pg9/a")})).error().what,
              QStringLiteral("There is no connection to pg9, which the plan needs."));
    EXPECT_TRUE(log.all().empty());
}

TEST_F(ExecutorTest, AnEmptyPlanSucceeds)
{
    const Result<RunReport> report = run({});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, RunOutcome::Succeeded);
    EXPECT_EQ(log.all().size(), 2U);
}

TEST_F(ExecutorTest, ManyHostsInAWebOfNeedsAllEnd)
{
    constexpr int hosts = 12;
    constexpr int steps = 20;
    std::vector<Step> all;
    for (int s = 0; s < steps; ++s) {
        for (int h = 0; h < hosts; ++h) {
            QStringList needs;
            if (s > 0)
                needs = {QStringLiteral("h%1/%2").arg((h + s) % hosts).arg(s - 1),
                         QStringLiteral("h%1/%2").arg(h).arg(s - 1)};
            all.push_back(step(QStringLiteral("h%1/%2").arg(h).arg(s), needs));
        }
    }
    for (int h = 0; h < hosts; ++h)
        host(QStringLiteral("h%1").arg(h));
    EXPECT_EQ(run(planOf(all))->finished, hosts * steps);
}

TEST_F(ExecutorTest, WhatDestroysIsNotBegunWithoutConsent)
{
    const auto pg1 = host("pg1");
    Step format = step("pg1/a");
    format.changes[0].losses = {{"everything on /dev/vdb of pg1", {}}};
    const Plan plan = planOf({step("pg1/b"), format});
    const Result<RunReport> refused = run(plan);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Blocked);
    EXPECT_TRUE(refused.error().what.contains("/dev/vdb of pg1"));
    EXPECT_TRUE(log.all().empty()) << "not even the step that destroys nothing";

    consent = Consent::typed({"prod", plan.losses()}, "prod").value();
    const Result<RunReport> report = run(plan);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->finished, 2);
}

} // namespace howdah
