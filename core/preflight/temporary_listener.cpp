#include "core/preflight/temporary_listener.h"

#include "core/preflight/port_scripts.h"

namespace howdah {

TemporaryListener::TemporaryListener(const Host &host, OpenConnection connect, Command command)
    : host_(host),
      connect_(std::move(connect)),
      command_(std::move(command)),
      thread_([this](const std::stop_token &stop) { listen(stop); })
{}

Result<QMap<int, QString>> TemporaryListener::waitUntilReady(std::chrono::steady_clock::time_point limit,
                                                             const std::stop_token &stop)
{
    std::unique_lock lock(mutex_);
    if (!settled_.wait_until(lock, stop, limit, [this] { return outcome_.has_value(); }))
        return fail(ErrorKind::Timeout, QStringLiteral("the listener on %1 was not ready in time").arg(host_.name));
    return *outcome_;
}

std::optional<qint64> TemporaryListener::process()
{
    const std::scoped_lock lock(mutex_);
    return process_;
}

void TemporaryListener::listen(const std::stop_token &stop)
{
    Result<std::unique_ptr<Transport>> transport = connect_(host_, stop);
    if (!transport)
        return settle(fail(transport.error()));
    QByteArray said;
    const Result<CommandOutput> output = (*transport)->run(command_, stop, [&](Stream stream, const QByteArray &bytes) {
        if (stream != Stream::Out || said.size() > 4096)
            return;
        said += bytes;
        if (const std::optional<qint64> process = parseListenerProcess(said)) {
            const std::scoped_lock lock(mutex_);
            process_ = process;
        }
        if (std::optional<QMap<int, QString>> closed = parseListener(said))
            settle(std::move(*closed));
    });
    // Told only when it never was ready: afterwards the end is what was asked for.
    if (!output)
        settle(fail(output.error()));
    else if (output->status == noInterpreter)
        settle(fail(ErrorKind::RemoteExit,
                    QStringLiteral("%1 has neither python3 nor perl to open a port with").arg(host_.name)));
    else
        settle(fail(ErrorKind::RemoteExit,
                    QStringLiteral("the listener on %1 ended with status %2").arg(host_.name).arg(output->status), {},
                    QString::fromUtf8(output->err).trimmed().right(200)));
}

void TemporaryListener::settle(Result<QMap<int, QString>> outcome)
{
    const std::scoped_lock lock(mutex_);
    if (outcome_)
        return;
    outcome_ = std::move(outcome);
    settled_.notify_all();
}

} // namespace howdah
