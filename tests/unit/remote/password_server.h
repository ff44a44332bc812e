#pragma once

#include <QString>

#include <atomic>
#include <thread>

namespace howdah::test {

/// An SSH server that lets in with a password or with answers to questions, which OpenSSH's does only through PAM or
/// /etc/shadow. Takes one connection after the other and runs no commands.
class PasswordServer {
public:
    enum class Method { Password, Questions };

    /// `hostKey`: a private key file. The password is "hunter22"; the questions are "Password: " and "Code: ", and
    /// the code is "123456".
    PasswordServer(Method method, const QString &hostKey);
    ~PasswordServer();
    PasswordServer(const PasswordServer &) = delete;
    PasswordServer &operator=(const PasswordServer &) = delete;

    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] int logins() const { return logins_; }

private:
    void serve(int listener);
    void talk(int connection);

    const Method method_;
    const QByteArray hostKey_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<int> connection_ = -1;
    std::atomic<int> logins_ = 0;
    std::jthread thread_;
};

} // namespace howdah::test
