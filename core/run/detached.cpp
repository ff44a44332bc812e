#include "core/run/detached.h"

#include "core/run/detached_script.h"

#include <QRegularExpression>
#include <QUuid>

namespace howdah {

namespace {

/// How long ending a unit may take: TimeoutStopSec of the unit, then SIGKILL.
constexpr std::chrono::seconds endLimit{30};
/// The follower gets longer than the unit, so that it is systemd that ends the command and says so.
constexpr std::chrono::seconds followGrace{60};

QString newNonce()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(16);
}

/// Takes the follow command's two streams apart: header, log, end.
class Follower {
public:
    Follower(const OutputSink &output, const QString &nonce, qint64 offset)
        : output_(output), nonce_(nonce), position_(offset)
    {}

    void take(Stream stream, const QByteArray &bytes)
    {
        if (stream == Stream::Err)
            takeErr(bytes);
        else if (header_)
            takeLog(bytes);
        else
            takeHeader(bytes);
    }

    [[nodiscard]] const std::optional<UnitHeader> &header() const { return header_; }
    [[nodiscard]] const std::optional<UnitEnd> &end() const { return end_; }
    [[nodiscard]] qint64 position() const { return position_; }
    /// What was said instead of the protocol: sudo, sh or systemd complaining.
    [[nodiscard]] QString foreign() const { return QString::fromUtf8(foreign_ + first_).trimmed(); }

private:
    void takeHeader(const QByteArray &bytes)
    {
        first_ += bytes;
        const qsizetype end = first_.indexOf('\n');
        if (end < 0)
            return;
        header_ = parseUnitHeader(first_.left(end));
        if (!header_)
            return;
        if (header_->state == UnitHeader::State::Started || header_->nonce != nonce_)
            position_ = 0;
        const QByteArray rest = first_.mid(end + 1);
        first_.clear();
        if (!rest.isEmpty())
            takeLog(rest);
    }

    void takeLog(const QByteArray &bytes)
    {
        position_ += bytes.size();
        output_(Stream::Out, bytes);
    }

    void takeErr(const QByteArray &bytes)
    {
        err_ += bytes;
        for (qsizetype end = err_.indexOf('\n'); end >= 0; end = err_.indexOf('\n')) {
            const QByteArray line = err_.left(end);
            err_.remove(0, end + 1);
            if (const std::optional<UnitEnd> unitEnd = parseUnitEnd(line))
                end_ = unitEnd;
            else
                foreign_ += line + '\n';
        }
    }

    const OutputSink &output_;
    QString nonce_;
    qint64 position_;
    std::optional<UnitHeader> header_;
    std::optional<UnitEnd> end_;
    QByteArray first_;
    QByteArray err_;
    QByteArray foreign_;
};

class DetachedRun {
public:
    DetachedRun(const Command &command, Transport &transport, const CommandRun &run, const std::stop_token &stop,
                const QString &directory)
        : command_(command),
          transport_(transport),
          run_(run),
          stop_(stop),
          unit_{command.unit(), directory, commandHash(command), newNonce()}
    {}

    Result<int> carryOut()
    {
        int losses = 0; // over the whole command, for the notes
        int barren = 0; // in a row without a sign of the unit
        int starts = 0;
        for (;;) {
            Follower follower(run_.output, unit_.nonce, position_);
            const Result<CommandOutput> followed =
                transport_.run(followCommand(unit_, command_, position_).within(command_.limit() + followGrace), stop_,
                               [&](Stream stream, const QByteArray &bytes) { follower.take(stream, bytes); });
            position_ = follower.position();
            if (const auto &header = follower.header()) {
                barren = 0;
                if (header->state == UnitHeader::State::Attached && header->nonce != unit_.nonce) {
                    unit_.nonce = header->nonce;
                    run_.note(QStringLiteral("%1 runs the same command since %2; attached to it")
                                  .arg(unit_.service(), header->detail));
                }
                if (header->state == UnitHeader::State::Started && ++starts > 1 + run_.options.repeats)
                    return ended(
                        fail(ErrorKind::Connect,
                             QStringLiteral("%1 vanished from %2 %3 times while nobody could look")
                                 .arg(unit_.service(), run_.host)
                                 .arg(starts - 1),
                             QStringLiteral("Find out what restarts the host or stops the unit: journalctl -u %1")
                                 .arg(unit_.service())));
            }

            if (followed)
                return outcome(follower, *followed);
            const ErrorKind kind = followed.error().kind;
            if (kind == ErrorKind::Cancelled || kind == ErrorKind::Timeout)
                return ended(fail(followed.error()));
            if (kind != ErrorKind::Connect)
                return fail(followed.error());
            ++losses;
            if (++barren > 1 + run_.options.repeats)
                return fail(followed.error());
            if (const Result<> regained = regain(transport_, run_, stop_, losses); !regained)
                return lost(regained.error());
        }
    }

private:
    Result<int> outcome(const Follower &follower, const CommandOutput &output)
    {
        const std::optional<UnitHeader> &header = follower.header();
        if (!header) {
            return fail(
                ErrorKind::RemoteExit,
                QStringLiteral("%1 could not be started on %2: the script that starts it ended with status %3")
                    .arg(unit_.service(), run_.host)
                    .arg(output.status),
                QStringLiteral("The host needs systemd 252 or later, flock, and room below %1.").arg(unit_.directory),
                follower.foreign());
        }
        switch (header->state) {
        case UnitHeader::State::Busy:
            return fail(ErrorKind::Blocked,
                        QStringLiteral("%1 on %2 has been running another command since %3; it was left alone")
                            .arg(unit_.service(), run_.host, header->detail),
                        QStringLiteral("Wait for its end and run again, or end it on the host: systemctl stop %1")
                            .arg(unit_.service()));
        case UnitHeader::State::CalledOff: return fail(ErrorKind::Cancelled, QStringLiteral("Stopped."));
        case UnitHeader::State::Refused:
            return fail(ErrorKind::RemoteExit,
                        QStringLiteral("systemd on %1 would not start %2").arg(run_.host, unit_.service()), {},
                        header->detail);
        case UnitHeader::State::Started:
        case UnitHeader::State::Attached: break;
        }

        const std::optional<UnitEnd> &end = follower.end();
        if (!end) {
            return ended(fail(ErrorKind::RemoteExit,
                              QStringLiteral("The script that follows %1 on %2 ended early, with status %3")
                                  .arg(unit_.service(), run_.host)
                                  .arg(output.status),
                              {}, follower.foreign()));
        }
        if (end->gone) {
            return fail(ErrorKind::RemoteExit,
                        QStringLiteral("%1 on %2 was stopped by somebody else").arg(unit_.service(), run_.host),
                        QStringLiteral("Ask who else works on this host, then run again."));
        }
        takeRestOfLog(end->logSize);
        collect();
        if (end->result == QLatin1String("timeout")) {
            return fail(ErrorKind::Timeout,
                        QStringLiteral("It was ended after its limit of %1 s").arg(command_.limit().count()));
        }
        if (end->result == QLatin1String("oom-kill")) {
            return fail(ErrorKind::RemoteExit,
                        QStringLiteral("The kernel of %1 killed it because memory ran out").arg(run_.host),
                        QStringLiteral("Give the host more memory, or stop what uses it."));
        }
        return end->status;
    }

    void takeRestOfLog(qint64 size)
    {
        if (position_ >= size)
            return;
        // Its loss costs the last lines of a log, not the result.
        (void)transport_.run(restOfLogCommand(unit_, position_), stop_, [this](Stream stream, const QByteArray &bytes) {
            if (stream == Stream::Out)
                run_.output(stream, bytes);
        });
    }

    void collect()
    {
        // What stays behind because of an error here is cleared by the next start.
        (void)transport_.run(collectCommand(unit_), std::stop_token());
    }

    /// Ends the unit although the run is stopping, hence not with its token.
    Result<int> ended(const tl::unexpected<Error> &why)
    {
        const Command end = endCommand(unit_).within(endLimit);
        Result<CommandOutput> output = transport_.run(end, std::stop_token());
        if (!output && output.error().kind == ErrorKind::Connect && transport_.reconnect(endLimit, std::stop_token()))
            output = transport_.run(end, std::stop_token());
        if (!output || output->status != 0) {
            run_.note(QStringLiteral("%1 could not be ended and may still run; on the host: systemctl stop %1")
                          .arg(unit_.service()));
        }
        return why;
    }

    Result<int> lost(Error error)
    {
        if (error.kind == ErrorKind::Cancelled)
            return ended(fail(std::move(error)));
        error.hint = QStringLiteral(
                         "The command goes on there as %1. When the host answers again, run again: it is attached to.")
                         .arg(unit_.service());
        return fail(std::move(error));
    }

    const Command &command_;
    Transport &transport_;
    const CommandRun &run_;
    const std::stop_token &stop_;
    DetachedUnit unit_;
    qint64 position_ = 0;
};

} // namespace

Result<int> runDetached(const Command &command, Transport &transport, const CommandRun &run,
                        const std::stop_token &stop, const QString &directory)
{
    static const QRegularExpression unitName(QStringLiteral("^[A-Za-z0-9_.@-]{1,200}$"));
    if (!unitName.match(command.unit()).hasMatch())
        return fail(ErrorKind::Usage, QStringLiteral("“%1” cannot name a systemd unit").arg(command.unit()));
    if (command.hasInput())
        return fail(ErrorKind::Usage, QStringLiteral("A detached command takes no input (%1)").arg(command.unit()));
    return DetachedRun(command, transport, run, stop, directory).carryOut();
}

} // namespace howdah
