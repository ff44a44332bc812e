#include "core/preflight/port_scripts.h"
#include "tests/unit/preflight/local_shell.h"

#include <gtest/gtest.h>

#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace howdah::test {

namespace {

/// A port of this machine that nobody uses, or that is held while the object lives.
class LocalPort {
public:
    explicit LocalPort(bool held) : socket_(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_ANY);
        socklen_t size = sizeof(address);
        auto *plain = reinterpret_cast<sockaddr *>(&address); // NOLINT: what the sockets API wants
        if (::bind(socket_, plain, size) != 0 || ::getsockname(socket_, plain, &size) != 0
            || (held && ::listen(socket_, 8) != 0))
            ADD_FAILURE() << "no port";
        number = ntohs(address.sin_port);
        if (!held)
            ::close(socket_);
    }
    LocalPort(const LocalPort &) = delete;
    LocalPort &operator=(const LocalPort &) = delete;
    ~LocalPort() { ::close(socket_); }

    int number = 0;

private:
    int socket_;
};

/// The reading end of a process's output, which can be closed while it runs; QProcess keeps its own open.
class Channel {
public:
    Channel()
    {
        if (::mkfifo(QFile::encodeName(name()).constData(), 0600) != 0)
            ADD_FAILURE() << "no fifo";
        descriptor_ = ::open(QFile::encodeName(name()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    }
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    ~Channel() { close(); }

    [[nodiscard]] QString name() const { return folder_.filePath(QStringLiteral("fifo")); }
    void close() { ::close(std::exchange(descriptor_, -1)); }

    [[nodiscard]] QByteArray readUntilReady() const
    {
        QByteArray said;
        pollfd wait{descriptor_, POLLIN, 0};
        while (!parseListener(said) && ::poll(&wait, 1, 5000) == 1) {
            QByteArray bytes(4096, '\0');
            const ssize_t size = ::read(descriptor_, bytes.data(), static_cast<size_t>(bytes.size()));
            if (size == 0)
                break;
            said += bytes.left(size);
        }
        return said;
    }

private:
    QTemporaryDir folder_;
    int descriptor_ = -1;
};

PortProbe probeOf(int port, const QString &token, const QString &address = QStringLiteral("127.0.0.1"))
{
    return {QStringLiteral("a"), QStringLiteral("b"), address, port, QStringLiteral("x"), token};
}

std::vector<PortResult> probe(const std::vector<PortProbe> &probes)
{
    LocalShell shell({});
    const Result<CommandOutput> output = shell.run(probeCommand(probes), {}, {});
    return output ? parseProbes(probes, *output) : std::vector<PortResult>(probes.size());
}

class Listener : public testing::TestWithParam<const char *> {};

} // namespace

TEST_P(Listener, GreetsAndEndsWithItsChannel)
{
    const LocalShell shell({QLatin1String(GetParam())});
    if (!shell.missing().isEmpty())
        GTEST_SKIP() << "no " << shell.missing().toStdString();
    const LocalPort held(true);
    const LocalPort free(false);
    const QString token = QStringLiteral("howdah-1-b");

    Channel channel;
    QProcess process;
    process.setStandardOutputFile(channel.name());
    shell.start(listenerCommand(token, {held.number, free.number}), process);
    const QByteArray said = channel.readUntilReady();
    const auto closed = parseListener(said);
    ASSERT_TRUE(closed) << said.toStdString() << process.readAllStandardError().toStdString();
    EXPECT_EQ(closed->keys(), QList<int>{held.number});
    EXPECT_EQ(closed->value(held.number), QStringLiteral("Address already in use"));

    const std::vector<PortResult> results = probe(
        {probeOf(free.number, token), probeOf(free.number, QStringLiteral("other")), probeOf(free.number, token)});
    EXPECT_EQ(results[0].reach, Reach::Open) << results[0].detail.toStdString();
    EXPECT_EQ(results[1].reach, Reach::Stranger);
    EXPECT_EQ(results[2].reach, Reach::Open);

    channel.close();
    EXPECT_TRUE(process.waitForFinished(3000));
    EXPECT_EQ(probe({probeOf(free.number, token)})[0].reach, Reach::Refused);
}

TEST_P(Listener, IsGoneWhenItWasEnded)
{
    LocalShell shell({QLatin1String(GetParam()), QStringLiteral("sleep"), QStringLiteral("grep")});
    if (!shell.missing().isEmpty())
        GTEST_SKIP() << "no " << shell.missing().toStdString();
    const LocalPort free(false);
    const QString token = QStringLiteral("howdah-2-b");
    const Channel channel;
    QProcess process;
    process.setStandardOutputFile(channel.name());
    shell.start(listenerCommand(token, {free.number}), process);
    const QByteArray said = channel.readUntilReady();
    ASSERT_TRUE(parseListenerProcess(said)) << said.toStdString();
    EXPECT_EQ(*parseListenerProcess(said), process.processId());

    ASSERT_TRUE(shell.run(endListenerCommand(QStringLiteral("howdah-2-c"), *parseListenerProcess(said)), {}, {}));
    EXPECT_EQ(probe({probeOf(free.number, token)})[0].reach, Reach::Open) << "another listener's token";

    const Result<CommandOutput> ended = shell.run(endListenerCommand(token, *parseListenerProcess(said)), {}, {});
    ASSERT_TRUE(ended) << ended.error().what.toStdString();
    EXPECT_EQ(ended->status, 0) << ended->err.toStdString();
    EXPECT_EQ(probe({probeOf(free.number, token)})[0].reach, Reach::Refused);
    EXPECT_TRUE(process.waitForFinished(3000));
}

INSTANTIATE_TEST_SUITE_P(Interpreters, Listener, testing::Values("python3", "perl"),
                         [](const auto &each) { return std::string(each.param); });

TEST(ListenerScript, WithoutAnInterpreter)
{
    LocalShell shell({});
    const Result<CommandOutput> output = shell.run(listenerCommand(QStringLiteral("t"), {40000}), {}, {});
    ASSERT_TRUE(output);
    EXPECT_EQ(output->status, noInterpreter);
}

TEST(ProbeScript, ASilentListenerIsNoHostOfOurs)
{
    const LocalPort silent(true);
    const std::vector<PortResult> results =
        probe({probeOf(silent.number, QStringLiteral("token")), probeOf(silent.number, {})});
    EXPECT_EQ(results[0].reach, Reach::Stranger);
    EXPECT_EQ(results[1].reach, Reach::Open);
}

TEST(ProbeScript, ANameThatNobodyKnows)
{
    const PortResult result = probe({probeOf(80, {}, QStringLiteral("no.such.name.invalid"))})[0];
    EXPECT_TRUE(result.reach == Reach::NoName || result.reach == Reach::Dropped)
        << result.detail.toStdString(); // no DNS at all: no answer
}

TEST(ProbeCommands, NeedNoRoot)
{
    EXPECT_EQ(listenerCommand(QStringLiteral("t"), {1}).user(), QString());
    EXPECT_EQ(probeCommand({probeOf(1, {})}).user(), QString());
}

} // namespace howdah::test
