#include "tests/unit/remote/password_server.h"

#include <QFile>

#include <arpa/inet.h>
#include <cstring>
#include <libssh/libssh.h>
#include <libssh/server.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace howdah::test {

namespace {

// The message API is deprecated in favour of callbacks, and a third as long.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/// 1 = let in, 0 = refuse, -1 = answered already.
int reply(ssh_session session, ssh_message message, PasswordServer::Method method)
{
    const int type = ssh_message_subtype(message);
    if (method == PasswordServer::Method::Password) {
        ssh_message_auth_set_methods(message, SSH_AUTH_METHOD_PASSWORD);
        const char *password = type == SSH_AUTH_METHOD_PASSWORD ? ssh_message_auth_password(message) : nullptr;
        return password != nullptr && std::strcmp(password, "hunter22") == 0;
    }
    ssh_message_auth_set_methods(message, SSH_AUTH_METHOD_INTERACTIVE);
    if (type != SSH_AUTH_METHOD_INTERACTIVE)
        return 0;
    if (ssh_message_auth_kbdint_is_response(message) == 0) {
        const char *prompts[] = {"Password: ", "Code: "};
        char echo[] = {0, 1};
        ssh_message_auth_interactive_request(message, "", "", 2, prompts, echo);
        return -1;
    }
    return ssh_userauth_kbdint_getnanswers(session) == 2
           && std::strcmp(ssh_userauth_kbdint_getanswer(session, 0), "hunter22") == 0
           && std::strcmp(ssh_userauth_kbdint_getanswer(session, 1), "123456") == 0;
}

#pragma GCC diagnostic pop

} // namespace

PasswordServer::PasswordServer(Method method, const QString &hostKey)
    : method_(method), hostKey_(QFile::encodeName(hostKey)), listener_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener_, reinterpret_cast<sockaddr *>(&address), size) != 0)
        qFatal("no free port on the loopback interface");
    listen(listener_, 4);
    getsockname(listener_, reinterpret_cast<sockaddr *>(&address), &size);
    port_ = ntohs(address.sin_port);
    thread_ = std::jthread([this, listener = listener_] { serve(listener); });
}

PasswordServer::~PasswordServer()
{
    shutdown(listener_, SHUT_RDWR);
    if (const int connection = connection_; connection >= 0)
        shutdown(connection, SHUT_RDWR);
    thread_.join();
    close(listener_);
}

void PasswordServer::serve(int listener)
{
    for (;;) {
        const int connection = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            return;
        connection_ = connection;
        talk(connection);
        connection_ = -1;
    }
}

void PasswordServer::talk(int connection)
{
    ssh_bind bound = ssh_bind_new();
    ssh_bind_options_set(bound, SSH_BIND_OPTIONS_HOSTKEY, hostKey_.constData());
    ssh_session session = ssh_new();
    if (ssh_bind_accept_fd(bound, session, connection) == SSH_OK && ssh_handle_key_exchange(session) == SSH_OK) {
        while (ssh_message message = ssh_message_get(session)) {
            const int good = ssh_message_type(message) == SSH_REQUEST_AUTH ? reply(session, message, method_) : 0;
            if (good > 0) {
                ++logins_;
                ssh_message_auth_reply_success(message, 0);
            } else if (good == 0) {
                ssh_message_reply_default(message);
            }
            ssh_message_free(message);
        }
    }
    ssh_disconnect(session);
    ssh_free(session);
    ssh_bind_free(bound);
}

} // namespace howdah::test
