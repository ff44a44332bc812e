#pragma once

#include "core/remote/transport.h"

#include <gtest/gtest.h>

#include <functional>

namespace howdah::test {

/// A transport whose answers are functions: for what FakeHost cannot script, as output before a lost connection, or a wait for another host.
class ScriptedTransport final : public Transport {
public:
    using Run = std::function<Result<CommandOutput>(const Command &, const std::stop_token &, const OutputSink &)>;

    explicit ScriptedTransport(Run onRun) : onRun_(std::move(onRun)) {}

    Result<CommandOutput> run(const Command &command, std::stop_token stop, const OutputSink &sink) override
    {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        EXPECT_EQ(command.mode(), CommandMode::Direct) << "no transport takes it: " << command.display().toStdString();
        return onRun_(command, stop, sink);
    }

    Result<> reconnect(std::chrono::seconds, std::stop_token stop) override
    {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        ++reconnects;
        return onReconnect ? onReconnect() : Result<>();
    }

    std::function<Result<>()> onReconnect;
    int reconnects = 0;

private:
    Run onRun_;
};

inline tl::unexpected<Error> connectionLost()
{
    return fail(ErrorKind::Connect, QStringLiteral("the connection was lost"));
}

} // namespace howdah::test
