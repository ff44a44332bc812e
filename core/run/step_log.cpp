#include "core/run/step_log.h"

namespace howdah {

namespace {

/// More than maxLogLine, so that a secret that lies across the cut is still whole when it is masked; only then the line is cut.
constexpr qsizetype rawLineCap = maxLogLine + 4096;
constexpr qsizetype keptLines = 300;

void keep(QStringList &lines, const QString &line)
{
    // Dropped in blocks: taking one off the front of a list for each line would cost more than the line.
    if (lines.size() >= 2 * keptLines)
        lines.remove(0, keptLines);
    lines.append(line);
}

} // namespace

StepLogWriter::StepLogWriter(const Step &step, EventStream &events)
    : step_(step),
      events_(events),
      out_{LogLevel::Output, LineSplitter(rawLineCap)},
      err_{LogLevel::ErrorOutput, LineSplitter(rawLineCap)}
{}

void StepLogWriter::begin(const Command &command)
{
    kept_ = {};
    const QString text = events_.redacted(command.display());
    for (const QString &line : text.split(QLatin1Char('\n')))
        write(LogLevel::Command, printable(line));
}

void StepLogWriter::take(Stream stream, const QByteArray &bytes)
{
    Channel &channel = stream == Stream::Out ? out_ : err_;
    channel.splitter.feed(bytes, [&](const QString &line) { takeLine(channel, line); });
}

void StepLogWriter::end()
{
    for (Channel *channel : {&out_, &err_}) {
        channel->splitter.finish([&](const QString &line) { takeLine(*channel, line); });
        channel->insideKey = false;
    }
}

void StepLogWriter::takeDiagnostics(const QByteArray &output)
{
    Channel channel{LogLevel::Note, LineSplitter(rawLineCap)};
    const auto taken = [&](const QString &line) {
        const QString text = masked(channel, line);
        keep(kept_.diagnostics, text);
        write(LogLevel::Note, text);
    };
    channel.splitter.feed(output, taken);
    channel.splitter.finish(taken);
}

void StepLogWriter::note(const QString &text)
{
    write(LogLevel::Note, events_.redacted(text));
}

void StepLogWriter::takeLine(Channel &channel, const QString &line)
{
    const QString text = masked(channel, line);
    keep(kept_.lines, text);
    if (channel.level == LogLevel::ErrorOutput)
        keep(kept_.errorLines, text);
    write(channel.level, text);
}

QString StepLogWriter::masked(Channel &channel, const QString &line) const
{
    // A private key spans lines, and the redactor sees one at a time.
    if (channel.insideKey) {
        channel.insideKey = !line.contains(QLatin1String("-----END "));
        return channel.insideKey ? QString::fromUtf8(Redactor::mask) : line;
    }
    channel.insideKey = line.contains(QLatin1String("-----BEGIN ")) && line.contains(QLatin1String("PRIVATE KEY-----"))
                        && !line.contains(QLatin1String("-----END "));
    return events_.redacted(line);
}

void StepLogWriter::write(LogLevel level, QString line)
{
    if (line.size() > maxLogLine) {
        line.truncate(maxLogLine - 2);
        line += QStringLiteral(" …");
    }
    events_.emitEvent(StepLog{step_.id, step_.host, level, std::move(line)});
}

} // namespace howdah
