#include "tests/support/fake_transport.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <condition_variable>

namespace howdah::test {

namespace {

bool fits(const ExpectedCommand &expected, const Command &command)
{
    if (expected.as != QLatin1String("*") && expected.as != command.user())
        return false;
    if (expected.matches)
        return expected.matches(command);
    if (!expected.contains.isEmpty())
        return command.display().contains(expected.contains);
    return expected.display == command.display();
}

std::string asText(const ExpectedCommand &expected)
{
    QString text = expected.matches              ? QStringLiteral("<a matcher>")
                   : expected.contains.isEmpty() ? expected.display
                                                 : QStringLiteral("… %1 …").arg(expected.contains);
    if (expected.as != QLatin1String("*"))
        text += QStringLiteral("   (as %1)").arg(expected.as);
    return text.toStdString();
}

/// True when the whole time passed, false when the wait was stopped.
bool waitFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

} // namespace

FakeHost::FakeHost(QString name, Order order) : name_(std::move(name)), order_(order) {}

FakeHost::~FakeHost()
{
    for (const ExpectedCommand &expected : expected_) {
        if (!expected.repeats)
            ADD_FAILURE() << name_.toStdString() << ": this command was expected and never run:\n" << asText(expected);
    }
}

void FakeHost::expect(ExpectedCommand expected)
{
    const std::lock_guard lock(mutex_);
    expected_.push_back(std::move(expected));
}

void FakeHost::connectFailsOnce(Error error)
{
    const std::lock_guard lock(mutex_);
    connectErrors_.push_back(std::move(error));
}

std::vector<Command> FakeHost::ran() const
{
    const std::lock_guard lock(mutex_);
    return ran_;
}

int FakeHost::connects() const
{
    const std::lock_guard lock(mutex_);
    return connects_;
}

std::optional<ExpectedCommand> FakeHost::take(const Command &command)
{
    const std::lock_guard lock(mutex_);
    ran_.push_back(command);
    for (auto it = expected_.begin(); it != expected_.end(); ++it) {
        if (fits(*it, command)) {
            ExpectedCommand found = *it;
            if (!found.repeats)
                expected_.erase(it);
            return found;
        }
        // A repeating one may be skipped, it is met by none as well.
        if (order_ == Order::Listed && !it->repeats)
            break;
    }
    std::string still;
    for (const ExpectedCommand &expected : expected_)
        still += "\n  - " + asText(expected);
    ADD_FAILURE() << name_.toStdString() << ": unexpected command as \"" << command.user().toStdString() << "\":\n"
                  << command.display().toStdString() << "\nstill expected"
                  << (order_ == Order::Listed ? ", the first one next:" : ", in any order:")
                  << (still.empty() ? " nothing" : still);
    return std::nullopt;
}

Result<CommandOutput> FakeHost::answer(const Command &command, const std::stop_token &stop, const OutputSink &sink)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, QStringLiteral("%1: stopped").arg(name_));
    const std::optional<ExpectedCommand> expected = take(command);
    if (!expected)
        return fail(ErrorKind::Usage, QStringLiteral("%1: the test did not expect this command").arg(name_));
    if (expected->delay.count() > 0) {
        const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(command.limit());
        if (!waitFor(std::min(expected->delay, limit), stop))
            return fail(ErrorKind::Cancelled, QStringLiteral("%1: stopped").arg(name_));
        if (expected->delay > limit)
            return fail(ErrorKind::Timeout, QStringLiteral("%1: no end within the limit").arg(name_));
    }
    if (expected->error)
        return fail(*expected->error);
    Result<CommandOutput> result = CommandOutput{expected->status, expected->out, expected->err};
    if (expected->answer)
        result = expected->answer(command);
    if (result && sink) {
        if (!result->out.isEmpty())
            sink(Stream::Out, result->out);
        if (!result->err.isEmpty())
            sink(Stream::Err, result->err);
    }
    return result;
}

Result<> FakeHost::connect()
{
    const std::lock_guard lock(mutex_);
    ++connects_;
    if (connectErrors_.empty())
        return {};
    Error error = connectErrors_.front();
    connectErrors_.pop_front();
    return fail(std::move(error));
}

Result<CommandOutput> FakeTransport::run(const Command &command, std::stop_token stop, const OutputSink &sink)
{
    if (command.mode() != CommandMode::Direct)
        ADD_FAILURE() << "no transport takes it, it is not direct: " << command.display().toStdString();
    return host_->answer(command, stop, sink);
}

Result<> FakeTransport::reconnect(std::chrono::seconds, std::stop_token stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, QStringLiteral("%1: stopped").arg(host_->name()));
    return host_->connect();
}

TransportFactory fakeTransportFactory(std::vector<std::shared_ptr<FakeHost>> hosts)
{
    return
        [hosts = std::move(hosts)](const HostAddress &address, std::stop_token) -> Result<std::unique_ptr<Transport>> {
            for (const std::shared_ptr<FakeHost> &host : hosts) {
                if (host->name() != address.name)
                    continue;
                if (const Result<> connected = host->connect(); !connected)
                    return fail(connected.error());
                return std::unique_ptr<Transport>(std::make_unique<FakeTransport>(host));
            }
            ADD_FAILURE() << "the test has no host named " << address.name.toStdString();
            return fail(ErrorKind::Usage, QStringLiteral("the test has no host named %1").arg(address.name));
        };
}

} // namespace howdah::test
