#include "app/howdahctl/terminal_interaction.h"

#include "app/howdahctl/console.h"

#include <cstdio>
#include <memory>
#include <termios.h>
#include <unistd.h>

namespace howdah::ctl {

namespace {

struct CloseFile {
    void operator()(FILE *file) const { std::fclose(file); }
};
using Terminal = std::unique_ptr<FILE, CloseFile>;

/// The terminal itself: stdin and stdout may be pipes.
Terminal openTerminal()
{
    return Terminal(std::fopen("/dev/tty", "r+e"));
}

/// Switches the echo off as long as it lives.
class SilentTerminal {
public:
    explicit SilentTerminal(int descriptor) : descriptor_(descriptor)
    {
        tcgetattr(descriptor_, &before_);
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(descriptor_, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { tcsetattr(descriptor_, TCSAFLUSH, &before_); }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    int descriptor_;
    termios before_{};
};

std::optional<QByteArray> readLine(FILE *terminal)
{
    QByteArray line(4096, '\0');
    if (std::fgets(line.data(), static_cast<int>(line.size()), terminal) == nullptr)
        return std::nullopt;
    line.truncate(line.indexOf('\0'));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

std::optional<Secret> promptSecret(const QString &prompt)
{
    const Terminal terminal = openTerminal();
    if (!terminal)
        return std::nullopt;
    std::optional<QByteArray> line;
    {
        // Before the question: whoever answers at once is not shown what was typed.
        const SilentTerminal silent(fileno(terminal.get()));
        std::fputs((prompt + QStringLiteral(": ")).toUtf8().constData(), terminal.get());
        std::fflush(terminal.get());
        line = readLine(terminal.get());
    }
    std::fputs("\n", terminal.get());
    if (!line || line->isEmpty())
        return std::nullopt;
    return Secret(*line);
}

std::optional<QString> promptLine(const QString &prompt)
{
    const Terminal terminal = openTerminal();
    if (!terminal)
        return std::nullopt;
    std::fputs((prompt + QStringLiteral(": ")).toUtf8().constData(), terminal.get());
    std::fflush(terminal.get());
    return QString::fromUtf8(readLine(terminal.get()).value_or(QByteArray())).trimmed();
}

bool promptYes(const QString &prompt)
{
    const QString answer = promptLine(prompt + QStringLiteral(" [y/N]")).value_or(QString()).toLower();
    return answer == QLatin1String("y") || answer == QLatin1String("yes");
}

bool TerminalInteraction::acceptHostKey(const HostKeyQuestion &question)
{
    const std::scoped_lock lock(mutex_);
    if (acceptNewKeys_) {
        tell(QStringLiteral("%1: new host key accepted, %2 %3")
                 .arg(question.host, question.keyType, question.fingerprint));
        return true;
    }
    return mayAsk_
           && promptYes(QStringLiteral("The host key of %1 (%2) is not known.\n  %3 %4\nIs it the host you mean, and "
                                       "shall the key be remembered?")
                            .arg(question.host, question.address, question.keyType, question.fingerprint));
}

std::optional<Secret> TerminalInteraction::askSecret(const SecretQuestion &question)
{
    const std::scoped_lock lock(mutex_);
    if (!mayAsk_)
        return std::nullopt;
    return promptSecret(QStringLiteral("%1: %2").arg(question.host, question.what));
}

} // namespace howdah::ctl
