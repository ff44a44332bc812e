#include "core/remote/ssh/ssh_transport.h"

#include "core/remote/ssh/connector.h"
#include "core/remote/ssh/exec_channel.h"
#include "core/remote/ssh/privilege.h"

#include <QRandomGenerator>

namespace howdah {

namespace {

// Linux takes 128 KiB for one argument, and the login shell gets the whole line as one.
constexpr qsizetype longestLine = 120 * 1024;

/// The first line of what people read stands for the command in messages.
QString shownName(const Command &command)
{
    QString text = command.label().isEmpty() ? command.shellWords() : command.label();
    text = text.simplified();
    return text.size() > 80 ? text.left(79) + QStringLiteral("…") : text;
}

class SshTransport final : public Transport {
public:
    SshTransport(HostAddress address, std::shared_ptr<ssh::SharedState> shared, ssh::Connection connection)
        : address_(std::move(address)),
          shared_(std::move(shared)),
          privilege_(*shared_->interaction),
          endpoint_(connection.session->endpoint()),
          connection_(std::move(connection))
    {}

    Result<CommandOutput> run(const Command &command, std::stop_token stop, const OutputSink &sink) override
    {
        if (command.mode() != CommandMode::Direct)
            return fail(ErrorKind::Usage, QStringLiteral("`%1` is not a direct command.").arg(shownName(command)));
        const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(command.limit());
        const auto plainRun = [&](const QString &line, const QByteArray &input) {
            return execute(line, input, shownName(command), limit, stop, {});
        };
        const Result<ssh::Privilege::Line> line = privilege_.wrap(command, endpoint_, plainRun);
        if (!line)
            return fail(line.error());
        return execute(line->text, line->input, shownName(command), limit, stop, sink);
    }

    Result<> reconnect(std::chrono::seconds limit, std::stop_token stop) override
    {
        connection_ = {};
        const ssh::Patience patience(stop, limit);
        for (;;) {
            Result<ssh::Connection> connection = ssh::connectTo(address_, *shared_, stop);
            if (connection) {
                connection_ = std::move(*connection);
                return {};
            }
            // A host that starts refuses for a while, also logins (pam_nologin). A host key does not change by waiting.
            const ErrorKind kind = connection.error().kind;
            const bool mayPass = kind == ErrorKind::Connect || kind == ErrorKind::Timeout || kind == ErrorKind::Auth;
            const int pause = kind == ErrorKind::Auth ? 2000 : QRandomGenerator::global()->bounded(200, 500);
            if (!mayPass || patience.left() <= std::chrono::milliseconds(pause))
                return fail(connection.error());
            patience.pause(std::chrono::milliseconds(pause));
            if (patience.stopped())
                return ssh::stopped(endpoint_);
        }
    }

private:
    Result<CommandOutput> execute(const QString &line, const QByteArray &input, const QString &shown,
                                  std::chrono::milliseconds limit, const std::stop_token &stop, const OutputSink &sink)
    {
        const QByteArray bytes = line.toUtf8();
        if (bytes.size() > longestLine) {
            return fail(
                ErrorKind::Usage,
                QStringLiteral("`%1` is too long for one command line (%2 KiB).").arg(shown).arg(bytes.size() / 1024),
                QStringLiteral("This is a fault of the program: such text belongs into the input."));
        }
        if (stop.stop_requested())
            return ssh::stopped(endpoint_);
        if (!connection_.session || !connection_.session->alive())
            return ssh::notConnected(endpoint_, shown);
        const ssh::Patience patience(stop, limit);
        ssh::ExecChannel channel(*connection_.session, shared_->options.keptOutput, sink);
        return channel.run(bytes, input, shown, patience);
    }

    const HostAddress address_;
    const std::shared_ptr<ssh::SharedState> shared_;
    ssh::Privilege privilege_;
    const ssh::Endpoint endpoint_;
    ssh::Connection connection_;
};

} // namespace

TransportFactory sshTransportFactory(std::shared_ptr<InteractionHandler> interaction, SshOptions options)
{
    auto shared = std::make_shared<ssh::SharedState>(std::move(interaction), std::move(options));
    return [shared](const HostAddress &address, std::stop_token stop) -> Result<std::unique_ptr<Transport>> {
        Result<ssh::Connection> connection = ssh::connectTo(address, *shared, stop);
        if (!connection)
            return fail(connection.error());
        return std::unique_ptr<Transport>(std::make_unique<SshTransport>(address, shared, std::move(*connection)));
    };
}

QString sshLibraryVersion()
{
    return QString::fromLatin1(ssh_version(0)).section(QLatin1Char('/'), 0, 0);
}

} // namespace howdah
