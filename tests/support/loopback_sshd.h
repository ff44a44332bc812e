#pragma once

#include "core/remote/ssh/child_process.h"
#include "core/remote/ssh/ssh_transport.h"

#include <QStringList>
#include <QTemporaryDir>

namespace howdah::test {

/// A throw-away sshd on 127.0.0.1, run as the current user (root or not), with keys and known_hosts of its own in a
/// temporary folder. Nothing of the machine's SSH set-up is read or changed. Ends with the object.
class LoopbackSshd {
public:
    /// Lines of sshd_config that go before the defaults (the first value counts): "MaxStartups 2:100:2", "ForceCommand sleep 9".
    explicit LoopbackSshd(QStringList config = {});
    ~LoopbackSshd();

    /// "" when it runs, else why not.
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString path(const QString &name) const { return folder_.filePath(name); }
    [[nodiscard]] QString keyFile() const { return path(QStringLiteral("user_key")); }
    [[nodiscard]] QString knownHostsFile() const { return path(QStringLiteral("known_hosts")); }
    [[nodiscard]] QString log() const;

    /// How a transport reaches it: with the user key and the known_hosts file, as host "pg1".
    [[nodiscard]] HostAddress address() const;
    /// Options that keep ~/.ssh/config and the agent out; further lines go into the client's configuration.
    [[nodiscard]] SshOptions options(const QStringList &clientConfig = {}) const;

    /// Writes the host key into known_hosts.
    void trust() const;
    /// Makes another key that may log in; "" = without a passphrase.
    [[nodiscard]] QString addUserKey(const QString &name, const QString &passphrase = {}, bool authorized = true) const;
    /// Puts an executable script into a folder that comes first in the PATH of remote commands.
    void fakeProgram(const QString &name, const QByteArray &script) const;

    void stop();
    void start();
    /// Starts again with another host key, as a host that was installed anew.
    void restartWithNewHostKey();
    /// Stops (SIGSTOP) and continues the listener: the kernel accepts, and nobody answers.
    void freeze(bool frozen) const;
    /// "SHA256:…", as ssh-keygen prints it.
    [[nodiscard]] QString hostKeyFingerprint() const;
    /// Kills the processes of all sessions, but not the listener: every connection is cut.
    void killSessions() const;
    [[nodiscard]] bool hasSessions() const;

private:
    void writeConfig() const;

    const QStringList config_;
    QTemporaryDir folder_;
    std::unique_ptr<ssh::ChildProcess> process_;
    QString problem_;
    int port_ = 0;
};

/// Its output; empty when it failed. Not by QProcess: ThreadSanitizer takes that one's vfork for a fork, overlooks the
/// locks of the calling thread from then on, and reports races that are none.
QByteArray runProgram(const QString &program, const QStringList &arguments);
/// ssh-keygen; false when it failed.
bool makeKey(const QString &path, const QString &passphrase = {});

} // namespace howdah::test
