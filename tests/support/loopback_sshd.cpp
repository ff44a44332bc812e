#include "tests/support/loopback_sshd.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace howdah::test {

namespace {

constexpr int startLimitMs = 5000;

int freePort()
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(fd, reinterpret_cast<sockaddr *>(&address), size) != 0)
        qFatal("no free port on the loopback interface");
    getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
    close(fd);
    return ntohs(address.sin_port);
}

void writeFile(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (file.open(mode))
        file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void collectChildren(qint64 parent, QList<qint64> &found)
{
    const QString path = QStringLiteral("/proc/%1/task/%1/children").arg(parent);
    for (const QByteArray &word : readFile(path).simplified().split(' ')) {
        if (const qint64 pid = word.toLongLong(); pid > 0) {
            found.append(pid);
            collectChildren(pid, found);
        }
    }
}

} // namespace

QByteArray runProgram(const QString &program, const QStringList &arguments)
{
    QByteArrayList words{program.toUtf8()};
    for (const QString &argument : arguments)
        words << argument.toUtf8();
    ssh::ChildProcess process;
    const ssh::Patience patience(std::stop_token(), std::chrono::seconds(20));
    const std::optional<QByteArray> output = process.capture(words, patience);
    return output && process.status() == 0 ? *output : QByteArray();
}

bool makeKey(const QString &path, const QString &passphrase)
{
    // -a 1: a passphrase that is quick to check.
    runProgram(QStringLiteral("ssh-keygen"),
               {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-a"),
                QStringLiteral("1"), QStringLiteral("-N"), passphrase, QStringLiteral("-f"), path});
    return QFile::exists(path);
}

LoopbackSshd::LoopbackSshd(QStringList config) : config_(std::move(config))
{
    QDir().mkpath(path(QStringLiteral("bin")));
    if (!makeKey(path(QStringLiteral("host_key"))) || !makeKey(keyFile())) {
        problem_ = QStringLiteral("ssh-keygen failed");
        return;
    }
    writeFile(path(QStringLiteral("authorized_keys")), readFile(keyFile() + QStringLiteral(".pub")));
    if (geteuid() == 0)
        QDir().mkpath(QStringLiteral("/run/sshd"));
    start();
}

LoopbackSshd::~LoopbackSshd()
{
    stop();
}

QString LoopbackSshd::user() const
{
    return QString::fromLocal8Bit(
        getpwuid(geteuid())->pw_name); // NOLINT(concurrency-mt-unsafe): tests start one thread
}

QString LoopbackSshd::log() const
{
    return QString::fromUtf8(readFile(path(QStringLiteral("log"))));
}

HostAddress LoopbackSshd::address() const
{
    return {.name = QStringLiteral("pg1"),
            .address = QStringLiteral("127.0.0.1"),
            .port = port_,
            .user = user(),
            .keyFile = keyFile(),
            .jumpHost = {},
            .knownHostsFile = knownHostsFile()};
}

SshOptions LoopbackSshd::options(const QStringList &clientConfig) const
{
    const QString file = path(QStringLiteral("client_config"));
    writeFile(file,
              (clientConfig + QStringList{QStringLiteral("IdentityAgent none\n")}).join(QLatin1Char('\n')).toUtf8());
    SshOptions options;
    options.configFile = file;
    return options;
}

void LoopbackSshd::trust() const
{
    const QByteArray key = readFile(path(QStringLiteral("host_key.pub")));
    writeFile(knownHostsFile(), "[127.0.0.1]:" + QByteArray::number(port_) + ' ' + key, QIODevice::Append);
}

QString LoopbackSshd::addUserKey(const QString &name, const QString &passphrase, bool authorized) const
{
    makeKey(path(name), passphrase);
    if (authorized)
        writeFile(path(QStringLiteral("authorized_keys")), readFile(path(name + QStringLiteral(".pub"))),
                  QIODevice::Append);
    return path(name);
}

void LoopbackSshd::fakeProgram(const QString &name, const QByteArray &script) const
{
    const QString file = path(QStringLiteral("bin/") + name);
    writeFile(file, script);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void LoopbackSshd::writeConfig() const
{
    QStringList lines = config_;
    lines << QStringLiteral("Port %1").arg(port_) << QStringLiteral("ListenAddress 127.0.0.1")
          << QStringLiteral("HostKey %1").arg(path(QStringLiteral("host_key")))
          << QStringLiteral("AuthorizedKeysFile %1").arg(path(QStringLiteral("authorized_keys")))
          << QStringLiteral("PidFile none") << QStringLiteral("StrictModes no") << QStringLiteral("UsePAM no")
          << QStringLiteral("PasswordAuthentication no") << QStringLiteral("KbdInteractiveAuthentication no")
          << QStringLiteral("PermitRootLogin yes")
          << QStringLiteral("UseDNS no")
          // Its own home: bash under sshd reads ~/.bashrc, and whose is slow would slow every test down.
          << QStringLiteral("SetEnv HOME=%1 PATH=%2:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
                 .arg(folder_.path(), path(QStringLiteral("bin")));
    writeFile(path(QStringLiteral("config")), lines.join(QLatin1Char('\n')).toUtf8() + '\n');
}

void LoopbackSshd::start()
{
    // Another process may take a free port first; a restart keeps its port.
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (port_ == 0 || attempt > 0)
            port_ = freePort();
        writeConfig();
        QFile::remove(path(QStringLiteral("log")));
        // setpriv: a test that crashes or is killed leaves no sshd behind.
        process_ = std::make_unique<ssh::ChildProcess>();
        problem_ =
            process_->start({"setpriv", "--pdeathsig", "KILL", "/usr/sbin/sshd", "-D", "-f",
                             path(QStringLiteral("config")).toUtf8(), "-E", path(QStringLiteral("log")).toUtf8()},
                            -1, -1);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < startLimitMs && !process_->status()) {
            if (log().contains(QLatin1String("Server listening"))) {
                problem_.clear();
                return;
            }
            QThread::msleep(2);
        }
        problem_ = QStringLiteral("sshd does not start: %1 %2").arg(problem_, log() + process_->said());
        stop();
    }
}

void LoopbackSshd::stop()
{
    if (!process_ || process_->pid() < 0)
        return;
    killSessions();
    kill(process_->pid(), SIGKILL);
    process_->finish();
}

void LoopbackSshd::restartWithNewHostKey()
{
    stop();
    for (const char *name : {"host_key", "host_key.pub"})
        QFile::remove(path(QLatin1String(name)));
    makeKey(path(QStringLiteral("host_key")));
    start();
}

void LoopbackSshd::freeze(bool frozen) const
{
    kill(process_->pid(), frozen ? SIGSTOP : SIGCONT);
}

QString LoopbackSshd::hostKeyFingerprint() const
{
    const QByteArray line =
        runProgram(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), path(QStringLiteral("host_key.pub"))});
    return QString::fromUtf8(line).section(QLatin1Char(' '), 1, 1);
}

bool LoopbackSshd::hasSessions() const
{
    QList<qint64> children;
    collectChildren(process_->pid(), children);
    return !children.isEmpty();
}

void LoopbackSshd::killSessions() const
{
    QList<qint64> children;
    collectChildren(process_->pid(), children);
    for (const qint64 pid : children)
        kill(static_cast<pid_t>(pid), SIGKILL);
}

} // namespace howdah::test
