#pragma once

#include "core/remote/transport.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace howdah::test {

/// What a scripted host answers to one command. Every member has a default: name the ones that matter,
/// `host->expect({.display = QStringLiteral("uname -r"), .out = "6.1\n"})`.
struct ExpectedCommand {
    QString display{};                              ///< the whole of Command::display()
    QString contains{};                             ///< or: a part of it
    std::function<bool(const Command &)> matches{}; ///< or: anything else
    QString as = QStringLiteral("*");               ///< the account it must run as; "*" = not looked at
    QByteArray out{};
    QByteArray err{};
    int status = 0;
    std::optional<Error> error{}; ///< instead of an output
    /// Before the answer; the stop_token ends it early (Cancelled), and so does the command's limit (Timeout).
    std::chrono::milliseconds delay{0};
    /// Instead of the fixed answer; may run in several threads at once.
    std::function<Result<CommandOutput>(const Command &)> answer{};
    bool repeats = false; ///< any number of times, also none
};

/// One scripted host, strict: a command that is not expected fails the running test and is answered with an error.
/// Expectations are met in their order (Order::Listed) or in any (Order::Any). What is left over at the end fails the
/// test too. Thread-safe; several transports of one host share it.
class FakeHost {
public:
    enum class Order { Listed, Any };

    explicit FakeHost(QString name = QStringLiteral("pg1"), Order order = Order::Listed);
    /// Fails the test when an expectation was not met.
    ~FakeHost();
    FakeHost(const FakeHost &) = delete;
    FakeHost &operator=(const FakeHost &) = delete;

    void expect(ExpectedCommand expected);
    /// The next Transport::reconnect() or factory call gets this; without a script both succeed.
    void connectFailsOnce(Error error);

    /// Everything that was run so far, unexpected commands included.
    [[nodiscard]] std::vector<Command> ran() const;
    [[nodiscard]] int connects() const;
    [[nodiscard]] const QString &name() const { return name_; }

    // For FakeTransport.
    Result<CommandOutput> answer(const Command &command, const std::stop_token &stop, const OutputSink &sink);
    Result<> connect();

private:
    std::optional<ExpectedCommand> take(const Command &command);

    const QString name_;
    const Order order_;
    mutable std::mutex mutex_;
    std::deque<ExpectedCommand> expected_;
    std::deque<Error> connectErrors_;
    std::vector<Command> ran_;
    int connects_ = 0;
};

class FakeTransport final : public Transport {
public:
    explicit FakeTransport(std::shared_ptr<FakeHost> host) : host_(std::move(host)) {}

    Result<CommandOutput> run(const Command &command, std::stop_token stop, const OutputSink &sink = {}) override;
    Result<> reconnect(std::chrono::seconds limit, std::stop_token stop) override;

private:
    std::shared_ptr<FakeHost> host_;
};

/// A factory that knows these hosts by HostAddress::name; any other name fails the test.
[[nodiscard]] TransportFactory fakeTransportFactory(std::vector<std::shared_ptr<FakeHost>> hosts);

} // namespace howdah::test
