#pragma once

#include "core/remote/transport.h"
#include "tests/support/source_path.h"

#include <gtest/gtest.h>

#include <QFile>

namespace howdah::test {

/// A host as it was recorded; its bucket answers every request with the same words.
class RecordedHost final : public Transport {
public:
    explicit RecordedHost(QByteArray answer) : answer_(std::move(answer)) {}

    Result<CommandOutput> run(const Command &command, std::stop_token, const OutputSink &) override
    {
        if (command.display() != QLatin1String("gather facts"))
            return CommandOutput{0, answer_, {}};
        QFile recorded(sourcePath("/tests/cases/facts/hosts/debian12-fresh.out"));
        EXPECT_TRUE(recorded.open(QIODevice::ReadOnly));
        return CommandOutput{0, recorded.readAll(), {}};
    }
    Result<> reconnect(std::chrono::seconds, std::stop_token) override { return {}; }

private:
    QByteArray answer_;
};

} // namespace howdah::test
