#pragma once

#include "core/remote/transport.h"

#include "tests/support/source_path.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>

#include <functional>

namespace howdah::test {

/// Runs the real text of the commands by this machine's sh, with the emulated systemd of fake-systemd/ in front of the PATH; or by
/// `PREFIX… WORDS` on a host of the lab. Accounts are ignored. As with SSH, what was started goes on when its run is cut or stopped.
class ShellTransport final : public Transport {
public:
    explicit ShellTransport(const QString &state) : environment_(QProcessEnvironment::systemEnvironment())
    {
        environment_.insert(QStringLiteral("FAKE_SYSTEMD"), state);
        environment_.insert(QStringLiteral("PATH"), test::sourcePath(QStringLiteral("/tests/unit/run/fake-systemd:"))
                                                        + environment_.value(QStringLiteral("PATH")));
    }

    /// For a real host: the program that runs one shell word list there as root, as {"lab", "ssh", "h1", "sudo"}.
    explicit ShellTransport(const QStringList &prefix)
        : environment_(QProcessEnvironment::systemEnvironment()), prefix_(prefix)
    {}

    Result<CommandOutput> run(const Command &command, std::stop_token stop, const OutputSink &sink) override
    {
        ++runs;
        EXPECT_EQ(command.mode(), CommandMode::Direct) << "no transport takes it: " << command.display().toStdString();
        QProcess process;
        process.setProcessEnvironment(environment_);
        const QStringList argv = prefix_.isEmpty() ? command.argv() : prefix_ + QStringList{command.shellWords()};
        process.start(argv.first(), argv.mid(1));
        process.write(command.input());
        process.closeWriteChannel();
        CommandOutput output;
        const auto take = [&] {
            const QByteArray out = process.readAllStandardOutput();
            const QByteArray err = process.readAllStandardError();
            output.out += out;
            output.err += err;
            if (sink && !out.isEmpty())
                sink(Stream::Out, out);
            if (sink && !err.isEmpty())
                sink(Stream::Err, err);
        };
        while (!process.waitForFinished(10)) {
            take();
            if (stop.stop_requested() || (cut && cut(output.out))) {
                const bool stopped = stop.stop_requested();
                process.kill();
                process.waitForFinished();
                return stopped ? fail(ErrorKind::Cancelled, QStringLiteral("stopped"))
                               : fail(ErrorKind::Connect, QStringLiteral("cut"));
            }
        }
        take();
        output.status = process.exitCode();
        if (!prefix_.isEmpty() && output.status == 255)
            return fail(ErrorKind::Connect, QString::fromUtf8(output.err).trimmed()); // ssh's own word for it
        return output;
    }

    Result<> reconnect(std::chrono::seconds, std::stop_token stop) override
    {
        ++reconnects;
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        return onReconnect ? onReconnect() : Result<>();
    }

    /// Loses the connection when it says so, given the stdout of the running command.
    std::function<bool(const QByteArray &)> cut;
    std::function<Result<>()> onReconnect;
    int reconnects = 0;
    int runs = 0;

private:
    QProcessEnvironment environment_;
    QStringList prefix_;
};

} // namespace howdah::test
