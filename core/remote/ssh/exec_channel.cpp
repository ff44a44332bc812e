#include "core/remote/ssh/exec_channel.h"

#include <algorithm>
#include <iterator>

namespace howdah::ssh {

namespace {

constexpr auto slice = std::chrono::milliseconds(100);
constexpr qsizetype writeAtOnce = 128 * 1024;
// sshd frees the place of a closed channel late (MaxSessions); after this it is refused for another reason.
constexpr int openAttempts = 20;
constexpr auto openPause = std::chrono::milliseconds(50);

int signalNumber(const QByteArray &name)
{
    static constexpr std::pair<const char *, int> known[] = {
        {"HUP", 1},   {"INT", 2},   {"QUIT", 3},  {"ILL", 4},   {"ABRT", 6},  {"FPE", 8},  {"KILL", 9},
        {"USR1", 10}, {"SEGV", 11}, {"USR2", 12}, {"PIPE", 13}, {"ALRM", 14}, {"TERM", 15}};
    const auto *found =
        std::find_if(std::begin(known), std::end(known), [&](const auto &each) { return name == each.first; });
    return found == std::end(known) ? 0 : found->second;
}

} // namespace

ExecChannel::ExecChannel(Session &session, qsizetype keptOutput, const OutputSink &sink)
    : session_(session), keptOutput_(keptOutput), sink_(sink)
{
    ssh_callbacks_init(&callbacks_);
    callbacks_.userdata = this;
    callbacks_.channel_data_function = &ExecChannel::onData;
    callbacks_.channel_close_function = &ExecChannel::onClose;
    callbacks_.channel_exit_status_function = &ExecChannel::onStatus;
    callbacks_.channel_exit_signal_function = &ExecChannel::onSignal;
}

ExecChannel::~ExecChannel()
{
    if (channel_ == nullptr)
        return;
    // libssh keeps a freed channel until the peer closes it: what comes until then must not find this object.
    ssh_remove_channel_callbacks(channel_, &callbacks_);
    ssh_channel_free(channel_);
}

Result<CommandOutput> ExecChannel::run(const QByteArray &commandLine, const QByteArray &input, const QString &shown,
                                       const Patience &patience)
{
    if (const Result<> opened = open(shown, patience); !opened)
        return fail(opened.error());
    if (const Result<> started = start(commandLine, shown, patience); !started)
        return fail(started.error());
    if (const Result<> talked = talk(input, shown, patience); !talked)
        return fail(talked.error());
    return std::move(output_);
}

Result<> ExecChannel::open(const QString &shown, const Patience &patience)
{
    for (int attempt = 0; attempt < openAttempts; ++attempt) {
        channel_ = ssh_channel_new(session_.raw());
        const int code = channel_ == nullptr
                             ? SSH_ERROR
                             : session_.drive(SSH_AGAIN, patience, [&] { return ssh_channel_open_session(channel_); });
        if (code == SSH_OK)
            return {};
        if (code == SSH_AGAIN || !session_.alive())
            return ended(shown, patience);
        ssh_channel_free(channel_);
        channel_ = nullptr;
        patience.pause(openPause);
        if (patience.over())
            return ended(shown, patience);
    }
    return fail(ErrorKind::Connect,
                QStringLiteral("%1 refuses to start another command.").arg(session_.endpoint().text()),
                QStringLiteral("Does its sshd_config set a low MaxSessions, or allow no sessions for this user?"),
                session_.lastError());
}

Result<> ExecChannel::start(const QByteArray &commandLine, const QString &shown, const Patience &patience)
{
    ssh_set_channel_callbacks(channel_, &callbacks_);
    started_ = true;
    const int code = session_.drive(SSH_AGAIN, patience,
                                    [&] { return ssh_channel_request_exec(channel_, commandLine.constData()); });
    if (code == SSH_OK)
        return {};
    if (code == SSH_AGAIN || !session_.alive())
        return ended(shown, patience);
    return fail(
        ErrorKind::Connect, QStringLiteral("%1 does not run commands for this login.").arg(session_.endpoint().text()),
        QStringLiteral("Does the account have a login shell, and does sshd_config leave it without ForceCommand?"),
        session_.lastError());
}

Result<> ExecChannel::talk(const QByteArray &input, const QString &shown, const Patience &patience)
{
    while (!closed_) {
        const bool more = feed(input);
        const bool alive = session_.pump(patience, more ? std::chrono::milliseconds(0) : slice);
        deliver();
        if (closed_)
            break;
        if (!alive || patience.over())
            return ended(shown, patience);
    }
    // A quick command may have said everything and closed its channel while its start was still being answered.
    deliver();
    if (!hasStatus_)
        return fail(ErrorKind::Connect, QStringLiteral("%1 closed the channel of `%2` without saying how it ended.")
                                            .arg(session_.endpoint().text(), shown));
    return {};
}

/// True when more could be written at once.
bool ExecChannel::feed(const QByteArray &input)
{
    if (eofSent_)
        return false;
    // A command that ends without reading its input is no error; what it says counts.
    while (fed_ < input.size()) {
        const auto window = static_cast<qsizetype>(ssh_channel_window_size(channel_));
        const qsizetype size = std::min({window, writeAtOnce, input.size() - fed_});
        if (size == 0)
            return false;
        const int written = ssh_channel_write(channel_, input.constData() + fed_, static_cast<uint32_t>(size));
        if (written <= 0)
            return false;
        fed_ += written;
        // libssh buffers what the socket does not take; the peer's packets are looked at before more is piled up.
        if (fed_ < input.size())
            return true;
    }
    ssh_channel_send_eof(channel_);
    eofSent_ = true;
    return false;
}

void ExecChannel::deliver()
{
    for (const auto &[stream, bytes] : arrived_) {
        if (sink_)
            sink_(stream, bytes);
        QByteArray &kept = stream == Stream::Out ? output_.out : output_.err;
        const qsizetype room = keptOutput_ - kept.size();
        if (bytes.size() > room)
            output_.truncated = true;
        kept.append(bytes.constData(), std::min(bytes.size(), room));
    }
    arrived_.clear();
}

tl::unexpected<Error> ExecChannel::ended(const QString &shown, const Patience &patience) const
{
    const Endpoint &endpoint = session_.endpoint();
    if (patience.stopped())
        return stopped(endpoint);
    if (!session_.alive())
        return started_ ? connectionLost(endpoint, shown) : notConnected(endpoint, shown);
    return fail(ErrorKind::Timeout,
                QStringLiteral("`%1` did not end within %2 s on %3.")
                    .arg(shown)
                    .arg(static_cast<double>(patience.limit().count()) / 1000)
                    .arg(endpoint.text()),
                QStringLiteral("It may still be running there."), QString::fromUtf8(output_.err.right(500)).trimmed());
}

int ExecChannel::onData(ssh_session, ssh_channel, void *data, uint32_t size, int isErr, void *self)
{
    auto &arrived = static_cast<ExecChannel *>(self)->arrived_;
    const Stream stream = isErr != 0 ? Stream::Err : Stream::Out;
    const auto *bytes = static_cast<const char *>(data);
    if (!arrived.empty() && arrived.back().first == stream)
        arrived.back().second.append(bytes, static_cast<qsizetype>(size));
    else
        arrived.emplace_back(stream, QByteArray(bytes, static_cast<qsizetype>(size)));
    return static_cast<int>(size);
}

void ExecChannel::onClose(ssh_session, ssh_channel, void *self)
{
    static_cast<ExecChannel *>(self)->closed_ = true;
}

void ExecChannel::onStatus(ssh_session, ssh_channel, int status, void *self)
{
    auto *channel = static_cast<ExecChannel *>(self);
    channel->output_.status = status;
    channel->hasStatus_ = true;
}

void ExecChannel::onSignal(ssh_session, ssh_channel, const char *signal, int, const char *, const char *, void *self)
{
    auto *channel = static_cast<ExecChannel *>(self);
    channel->output_.status = 128 + signalNumber(signal);
    channel->hasStatus_ = true;
}

} // namespace howdah::ssh
