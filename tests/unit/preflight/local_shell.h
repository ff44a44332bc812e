#pragma once

#include "core/remote/transport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace howdah::test {

/// Runs the real text of commands on this machine, with these programs and no others in the PATH.
class LocalShell final : public Transport {
public:
    explicit LocalShell(const QStringList &programs)
    {
        for (const QString &program :
             programs
                 + QStringList{QStringLiteral("sh"), QStringLiteral("bash"), QStringLiteral("cat"),
                               QStringLiteral("tr"), QStringLiteral("timeout")}) {
            const QString found =
                QStandardPaths::findExecutable(program, {QStringLiteral("/usr/bin"), QStringLiteral("/bin")});
            if (found.isEmpty())
                missing_ = program;
            else
                QFile::link(found, path_.filePath(program));
        }
    }

    /// A program that this machine lacks; "" = all are there.
    [[nodiscard]] const QString &missing() const { return missing_; }

    void start(const Command &command, QProcess &process) const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), path_.path());
        process.setProcessEnvironment(environment);
        const QStringList argv = command.argv();
        process.start(path_.filePath(argv.first()), argv.mid(1));
        process.write(command.input());
        process.closeWriteChannel();
    }

    Result<CommandOutput> run(const Command &command, std::stop_token stop, const OutputSink &sink) override
    {
        QProcess process;
        start(command, process);
        CommandOutput output;
        bool ended = false;
        while (!ended) {
            ended = process.waitForFinished(20) || process.state() == QProcess::NotRunning;
            const QByteArray out = process.readAllStandardOutput();
            output.out += out;
            if (sink && !out.isEmpty())
                sink(Stream::Out, out);
            if (!ended && stop.stop_requested()) {
                process.kill();
                process.waitForFinished(3000);
                return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
            }
        }
        output.err = process.readAllStandardError();
        output.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128;
        return output;
    }

    Result<> reconnect(std::chrono::seconds, std::stop_token) override { return {}; }

private:
    QTemporaryDir path_;
    QString missing_;
};

} // namespace howdah::test
