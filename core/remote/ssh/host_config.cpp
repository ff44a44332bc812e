#include "core/remote/ssh/host_config.h"

#include "core/remote/ssh/child_process.h"
#include "core/remote/ssh/handles.h"

#include <QDir>
#include <QFile>

namespace howdah::ssh {

namespace {

QString keyOf(const QString &line)
{
    return line.section(QLatin1Char(' '), 0, 0).toLower();
}

void take(const QString &line, HostConfig &config)
{
    const QString key = keyOf(line);
    const QString value = line.section(QLatin1Char(' '), 1);
    if (key == QLatin1String("hostname"))
        config.endpoint.address = value;
    else if (key == QLatin1String("port"))
        config.endpoint.port = value.toInt();
    else if (key == QLatin1String("user"))
        config.endpoint.user = value;
    else if (key == QLatin1String("identityfile"))
        config.identityFiles.append(expandedPath(value));
    else if (key == QLatin1String("identityagent") && value != QLatin1String("SSH_AUTH_SOCK"))
        config.identityAgent = value == QLatin1String("none") ? value : expandedPath(value);
    else if (key == QLatin1String("proxyjump") && value != QLatin1String("none"))
        config.jumpHost = value;
    else if (key == QLatin1String("proxycommand") && value != QLatin1String("none"))
        config.proxyCommand = value;
}

// `ssh -G` prints a ProxyCommand with its tokens as they were written.
QString expandedCommand(QString command, const HostConfig &config)
{
    QString out;
    for (qsizetype i = 0; i < command.size(); ++i) {
        if (command[i] != QLatin1Char('%') || i + 1 == command.size()) {
            out += command[i];
            continue;
        }
        switch (command[++i].toLatin1()) {
        case '%': out += QLatin1Char('%'); break;
        case 'h': out += config.endpoint.address; break;
        case 'n': out += config.alias; break;
        case 'p': out += QString::number(config.endpoint.port); break;
        case 'r': out += config.endpoint.user; break;
        case 'd': out += QDir::homePath(); break;
        default: out += QLatin1Char('%') + command[i];
        }
    }
    return out;
}

/// False when there is no such program.
Result<bool> askOpenSsh(const HostAddress &address, const SshOptions &options, const Patience &patience,
                        HostConfig &config)
{
    QByteArrayList arguments{QFile::encodeName(options.sshProgram), "-G"};
    if (!options.configFile.isEmpty())
        arguments << "-F" << QFile::encodeName(options.configFile);
    if (!address.user.isEmpty())
        arguments << "-l" << address.user.toUtf8();
    if (address.port > 0)
        arguments << "-p" << QByteArray::number(address.port);
    arguments << "--" << address.address.toUtf8();
    ChildProcess program;
    const std::optional<QByteArray> output = program.capture(arguments, patience);
    if (!output)
        return false;
    if (patience.stopped())
        return stopped(config.endpoint);
    if (program.status() != 0) {
        return fail(
            ErrorKind::Usage,
            QStringLiteral("The SSH configuration for %1 (%2) cannot be read.").arg(address.name, address.address),
            QStringLiteral("Try `%1 -G %2` in a terminal.").arg(options.sshProgram, address.address), program.said());
    }
    for (const QByteArray &line : output->split('\n'))
        take(QString::fromLocal8Bit(line).trimmed(), config);
    return true;
}

QString optionOf(ssh_session session, ssh_options_e option)
{
    char *value = nullptr;
    if (ssh_options_get(session, option, &value) != SSH_OK)
        return {};
    const TextHandle text(value);
    return QString::fromLocal8Bit(text.get());
}

bool mentionsJump(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains("proxyjump");
}

Result<> askLibssh(const HostAddress &address, const SshOptions &options, HostConfig &config)
{
    const QString file =
        options.configFile.isEmpty() ? QDir::homePath() + QStringLiteral("/.ssh/config") : options.configFile;
    if (address.jumpHost.isEmpty() && mentionsJump(file)) {
        return fail(
            ErrorKind::Usage,
            QStringLiteral("%1 names jump hosts (ProxyJump), and the program `%2` that understands them was not found.")
                .arg(file, options.sshProgram),
            QStringLiteral("Install OpenSSH's client (Debian: openssh-client)."));
    }
    const SessionHandle session(ssh_new());
    ssh_options_set(session.get(), SSH_OPTIONS_HOST, address.address.toUtf8().constData());
    ssh_options_parse_config(session.get(),
                             options.configFile.isEmpty() ? nullptr : QFile::encodeName(file).constData());
    config.endpoint.address = optionOf(session.get(), SSH_OPTIONS_HOST);
    unsigned int port = 0;
    if (ssh_options_get_port(session.get(), &port) == SSH_OK && port > 0)
        config.endpoint.port = static_cast<int>(port);
    config.endpoint.user = optionOf(session.get(), SSH_OPTIONS_USER);
    config.proxyCommand = optionOf(session.get(), SSH_OPTIONS_PROXYCOMMAND);
    for (const char *name : {"id_ed25519", "id_ecdsa", "id_rsa"})
        config.identityFiles << QDir::homePath() + QStringLiteral("/.ssh/") + QLatin1String(name);
    const QString identity = optionOf(session.get(), SSH_OPTIONS_IDENTITY);
    if (!identity.isEmpty() && !identity.startsWith(QLatin1Char('%')) && !config.identityFiles.contains(identity))
        config.identityFiles.prepend(identity);
    return {};
}

} // namespace

QString expandedPath(const QString &path)
{
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

Result<HostConfig> readHostConfig(const HostAddress &address, const SshOptions &options, const Patience &patience)
{
    if (address.address.isEmpty() || address.address.startsWith(QLatin1Char('-'))) {
        return fail(ErrorKind::Usage,
                    QStringLiteral("%1 has no usable address (\"%2\").").arg(address.name, address.address),
                    QStringLiteral("Give the host a name or an IP address in the project."));
    }
    HostConfig config;
    config.alias = address.address;
    config.endpoint = {address.name, address.address, 22, {}};
    const Result<bool> answered = askOpenSsh(address, options, patience, config);
    if (!answered)
        return fail(answered.error());
    if (!*answered) {
        if (const Result<> read = askLibssh(address, options, config); !read)
            return fail(read.error());
    }
    // What the project says is stronger than the configuration, as on a command line.
    if (address.port > 0)
        config.endpoint.port = address.port;
    if (!address.user.isEmpty())
        config.endpoint.user = address.user;
    if (!address.keyFile.isEmpty())
        config.identityFiles = {expandedPath(address.keyFile)};
    if (!address.jumpHost.isEmpty()) {
        config.jumpHost = address.jumpHost;
        config.proxyCommand.clear();
    }
    config.knownHostsFile = expandedPath(address.knownHostsFile);
    config.proxyCommand = expandedCommand(config.proxyCommand, config);
    return config;
}

} // namespace howdah::ssh
