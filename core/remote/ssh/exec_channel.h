#pragma once

#include "core/remote/ssh/session.h"

#include <libssh/callbacks.h>

namespace howdah::ssh {

/// One command on one channel: feeds its stdin while both of its streams are read, so that neither side waits for the other.
class ExecChannel {
public:
    ExecChannel(Session &session, qsizetype keptOutput, const OutputSink &sink);
    ~ExecChannel();
    ExecChannel(const ExecChannel &) = delete;
    ExecChannel &operator=(const ExecChannel &) = delete;

    /// `shown` stands for the command in messages. Errors: Connect, Timeout, Cancelled; the remote process is then left
    /// running (SSH has no way to end it).
    Result<CommandOutput> run(const QByteArray &commandLine, const QByteArray &input, const QString &shown,
                              const Patience &patience);

private:
    Result<> open(const QString &shown, const Patience &patience);
    Result<> start(const QByteArray &commandLine, const QString &shown, const Patience &patience);
    Result<> talk(const QByteArray &input, const QString &shown, const Patience &patience);
    bool feed(const QByteArray &input);
    void deliver();
    [[nodiscard]] tl::unexpected<Error> ended(const QString &shown, const Patience &patience) const;

    static int onData(ssh_session, ssh_channel, void *data, uint32_t size, int isErr, void *self);
    static void onClose(ssh_session, ssh_channel, void *self);
    static void onStatus(ssh_session, ssh_channel, int status, void *self);
    static void onSignal(ssh_session, ssh_channel, const char *signal, int core, const char *text, const char *lang,
                         void *self);

    Session &session_;
    const qsizetype keptOutput_;
    const OutputSink &sink_;
    ssh_channel channel_ = nullptr;
    ssh_channel_callbacks_struct callbacks_{};
    CommandOutput output_;
    std::vector<std::pair<Stream, QByteArray>>
        arrived_; // since the last deliver(): a sink is not called from inside libssh
    qsizetype fed_ = 0;
    bool started_ = false;
    bool eofSent_ = false;
    bool closed_ = false;
    bool hasStatus_ = false;
};

} // namespace howdah::ssh
