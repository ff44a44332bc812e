#include "ui/monitor/ssh_terminal.h"

#include "core/remote/command.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace howdah::ui {

QStringList sshCommand(const Project &project, const Host &host, const QString &knownHostsFile)
{
    const SshAccess access = project.sshOf(host);
    QStringList command{QStringLiteral("ssh")};
    if (!knownHostsFile.isEmpty())
        command << QStringLiteral("-o") << QStringLiteral("UserKnownHostsFile=") + knownHostsFile;
    if (access.port > 0)
        command << QStringLiteral("-p") << QString::number(access.port);
    if (!access.key.isEmpty())
        command << QStringLiteral("-i") << access.key;
    if (!access.jumpHost.isEmpty())
        command << QStringLiteral("-J") << access.jumpHost;
    // "--": an address is never taken for an option.
    command << QStringLiteral("--")
            << (access.user.isEmpty() ? host.address : QStringLiteral("%1@%2").arg(access.user, host.address));
    return command;
}

QString typed(const QStringList &command)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    QStringList words;
    for (const QString &word : command)
        words << (plain.match(word).hasMatch() ? word : shellQuoted(word));
    return words.join(QLatin1Char(' '));
}

QStringList findTerminal()
{
    const std::vector<QStringList> known{
        {QStringLiteral("x-terminal-emulator"), QStringLiteral("-e")},
        {QStringLiteral("konsole"), QStringLiteral("-e")},
        {QStringLiteral("gnome-terminal"), QStringLiteral("--")},
        {QStringLiteral("xfce4-terminal"), QStringLiteral("-x")},
        {QStringLiteral("mate-terminal"), QStringLiteral("-x")},
        {QStringLiteral("kitty")},
        {QStringLiteral("alacritty"), QStringLiteral("-e")},
        {QStringLiteral("foot")},
        {QStringLiteral("xterm"), QStringLiteral("-e")},
    };
    for (const QStringList &terminal : known) {
        if (const QString path = QStandardPaths::findExecutable(terminal.first()); !path.isEmpty())
            return QStringList{path} + terminal.mid(1);
    }
    return {};
}

bool openTerminal(const QStringList &command)
{
    const QStringList terminal = findTerminal();
    return !terminal.isEmpty() && QProcess::startDetached(terminal.first(), terminal.mid(1) + command);
}

} // namespace howdah::ui
