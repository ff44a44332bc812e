#include "app/howdahctl/console.h"

#include "app/howdahctl/exit_code.h"

#include <cstdio>
#include <unistd.h>

namespace howdah::ctl {

namespace {

void write(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &line)
{
    write(stdout, line);
}

void printRaw(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void tell(const QString &line)
{
    write(stderr, line);
}

int report(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        tell(QStringLiteral("howdahctl: %1").arg(error.what));
    else
        tell(QStringLiteral("howdahctl: error: %1").arg(describe(error)));
    return exitCodeOf(error.kind);
}

bool stdoutIsTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

bool stderrIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace howdah::ctl
