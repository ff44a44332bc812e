#include "core/preflight/port_matrix.h"
#include "tests/support/fake_transport.h"
#include "tests/unit/preflight/preflight_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace howdah::test {

namespace {

constexpr auto listens = "listen on";
constexpr auto connects = "connect to";

/// pg1, pg2 and lb1: few enough to be read.
struct SmallWorld : World {
    SmallWorld()
    {
        project.hosts.erase(project.hosts.begin() + 2);
        project.backup.type = RepositoryType::None;
        gather();
        for (const Host &host : project.hosts)
            fakes.push_back(std::make_shared<FakeHost>(host.name, FakeHost::Order::Any));
    }

    FakeHost &fake(int index) { return *fakes[static_cast<size_t>(index)]; }

    std::vector<PortResult> probe(std::stop_token stop = {})
    {
        HostTransports transports;
        for (const auto &host : fakes)
            transports.insert(host->name(), std::make_shared<FakeTransport>(host));
        const TransportFactory factory = fakeTransportFactory(fakes);
        return probePorts(
            project, facts, transports,
            [&](const Host &host, std::stop_token inner) { return factory(HostAddress{host.name}, inner); }, stop);
    }

    std::vector<std::shared_ptr<FakeHost>> fakes;
};

/// Answers every probe of the command with its own token, as a host does whose way is open.
ExpectedCommand openProbes()
{
    ExpectedCommand expected;
    expected.contains = QLatin1String(connects);
    expected.as = QString();
    expected.answer = [](const Command &command) -> Result<CommandOutput> {
        const QStringList words = command.argv().mid(4);
        QByteArray out;
        for (qsizetype i = 0; i + 2 < words.size(); i += 3)
            out += QByteArray::number(i / 3) + "\t0\tconnected " + words[i + 2].toUtf8() + '\n';
        return CommandOutput{0, out, {}};
    };
    return expected;
}

ExpectedCommand readyListener(const QByteArray &out = "ready\n")
{
    return {.contains = QLatin1String(listens), .as = QString(), .out = out};
}

long count(const std::vector<PortResult> &results, Reach reach)
{
    return std::count_if(results.begin(), results.end(),
                         [&](const PortResult &result) { return result.reach == reach; });
}

} // namespace

TEST(PortMatrix, AllWaysAreOpen)
{
    SmallWorld world;
    for (int host : {0, 1})
        world.fake(host).expect(readyListener());
    for (int host : {0, 1, 2})
        world.fake(host).expect(openProbes());
    const std::vector<PortResult> results = world.probe();
    EXPECT_EQ(results.size(), 12U);
    EXPECT_EQ(count(results, Reach::Open), 12);
    EXPECT_EQ(world.fake(0).connects(), 1); // the listener's own connection
}

TEST(PortMatrix, ListenersHaveEndedBeforeTheReturn)
{
    SmallWorld world;
    for (int host : {0, 1, 2})
        world.fake(host).expect(openProbes());
    for (int host : {0, 1})
        world.fake(host).expect(readyListener("process 471" + QByteArray::number(host) + "\nready\n"));
    world.fake(0).expect({.display = QStringLiteral("end the listener, process 4710"), .as = QString()});
    // A host that cannot be asked holds nobody back.
    world.fake(1).expect({.display = QStringLiteral("end the listener, process 4711"),
                          .error = Error{ErrorKind::Connect, QStringLiteral("lost"), {}, {}}});
    EXPECT_EQ(count(world.probe(), Reach::Open), 12);
}

TEST(PortMatrix, AListenerThatCannotBeHadLeavesItsHostUntried)
{
    SmallWorld world;
    world.fake(0).expect(readyListener());
    world.fake(1).connectFailsOnce({ErrorKind::Connect, QStringLiteral("MaxStartups"), {}, {}});
    for (int host : {1, 2})
        world.fake(host).expect(openProbes());
    const std::vector<PortResult> results = world.probe();
    EXPECT_EQ(count(results, Reach::Open), 6);
    EXPECT_EQ(count(results, Reach::NotTried), 6);
    EXPECT_EQ(
        std::find_if(results.begin(), results.end(), [](const PortResult &r) { return r.reach == Reach::NotTried; })
            ->detail,
        QStringLiteral("MaxStartups"));
}

TEST(PortMatrix, APortThatCannotBeOpened)
{
    SmallWorld world;
    world.fake(0).expect(readyListener("closed 8008 Address already in use\nready\n"));
    world.fake(1).expect(readyListener());
    for (int host : {0, 1, 2})
        world.fake(host).expect(openProbes());
    const std::vector<PortResult> results = world.probe();
    EXPECT_EQ(count(results, Reach::NotTried), 2);
    EXPECT_EQ(count(results, Reach::Open), 10);
}

TEST(PortMatrix, NoInterpreter)
{
    SmallWorld world;
    for (int host : {0, 1})
        world.fake(host).expect({.contains = QLatin1String(listens), .status = 96});
    const std::vector<PortResult> results = world.probe();
    EXPECT_EQ(count(results, Reach::NotTried), 12);
    EXPECT_TRUE(results[0].detail.contains(QStringLiteral("neither python3 nor perl")));
}

TEST(PortMatrix, ALostConnectionIsNoClosedPort)
{
    SmallWorld world;
    for (int host : {0, 1})
        world.fake(host).expect(readyListener());
    world.fake(0).expect(
        {.contains = QLatin1String(connects), .error = Error{ErrorKind::Connect, QStringLiteral("lost"), {}, {}}});
    for (int host : {1, 2})
        world.fake(host).expect(openProbes());
    const std::vector<PortResult> results = world.probe();
    EXPECT_EQ(count(results, Reach::NotTried), 4);
    EXPECT_EQ(count(results, Reach::Open), 8);
}

TEST(PortMatrix, ResultsComeInTheOrderOfThePlan)
{
    SmallWorld world;
    for (int host : {0, 1})
        world.fake(host).expect(readyListener());
    for (int host : {0, 1, 2}) {
        ExpectedCommand slow = openProbes();
        slow.delay = std::chrono::milliseconds(host == 0 ? 60 : 0);
        world.fake(host).expect(slow);
    }
    const std::vector<PortResult> results = world.probe();
    const PortPlan plan = planPortProbes(world.project, world.facts, QStringLiteral("x"));
    ASSERT_EQ(results.size(), plan.probes.size());
    for (size_t i = 0; i < results.size(); ++i) {
        EXPECT_EQ(results[i].probe.from, plan.probes[i].from);
        EXPECT_EQ(results[i].probe.port, plan.probes[i].port);
    }
}

TEST(PortMatrix, StopsAtOnce)
{
    SmallWorld world;
    for (int host : {0, 1}) {
        ExpectedCommand never = readyListener();
        never.delay = std::chrono::seconds(20);
        never.repeats = true; // the stop may come before it
        world.fake(host).expect(never);
    }
    std::stop_source source;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        source.request_stop();
    });
    const auto begin = std::chrono::steady_clock::now();
    const std::vector<PortResult> results = world.probe(source.get_token());
    EXPECT_EQ(count(results, Reach::Open), 0);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

} // namespace howdah::test
