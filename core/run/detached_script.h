#pragma once

#include "core/remote/command.h"

namespace howdah {

/// One carrying-out of a detached command, as the scripts on the host know it.
struct DetachedUnit {
    QString name;      ///< "apt" → howdah-apt.service
    QString directory; ///< holds command and log, root's alone
    QString hash;      ///< of the command and its account: the same command has the same hash
    QString nonce;     ///< of this carrying-out; that of an earlier one after attaching to it

    [[nodiscard]] QString service() const { return QStringLiteral("howdah-%1.service").arg(name); }
};

[[nodiscard]] QString commandHash(const Command &command);

/// Starts the command in its unit, or attaches to it when it runs already, and follows its log from the byte `offset` to its end.
/// stdout: one header line (UnitHeader), then the log's bytes as they are. stderr: UnitEnd, among foreign lines.
[[nodiscard]] Command followCommand(const DetachedUnit &unit, const Command &command, qint64 offset);

/// The log from the byte `offset` on: what a follower had not yet read when the unit ended.
[[nodiscard]] Command restOfLogCommand(const DetachedUnit &unit, qint64 offset);

/// Forgets a unit that has ended, and its files.
[[nodiscard]] Command collectCommand(const DetachedUnit &unit);

/// Ends the unit and waits for its end; a start of it that is still on its way finds itself called off.
[[nodiscard]] Command endCommand(const DetachedUnit &unit);

/// The first line of the follow command's stdout.
struct UnitHeader {
    enum class State {
        Started,   ///< just now; the log begins at 0
        Attached,  ///< it runs, or ended unseen; the log goes on at the offset
        Busy,      ///< another command runs in the unit; nothing was done
        CalledOff, ///< endCommand came first
        Refused    ///< systemd would not start it
    };
    State state = State::Refused;
    QString nonce;
    QString detail; ///< since when it runs (Attached, Busy); systemd's words (Refused)
};

[[nodiscard]] std::optional<UnitHeader> parseUnitHeader(const QByteArray &line);

/// How a unit ended: `systemctl show` put into one line.
struct UnitEnd {
    bool gone = false; ///< somebody else stopped it: systemd knows it no more
    QString result;    ///< systemd's word: success, exit-code, signal, timeout, oom-kill, …
    int status = 0;    ///< 128+n when a signal n ended it
    qint64 logSize = 0;
};

[[nodiscard]] std::optional<UnitEnd> parseUnitEnd(const QByteArray &line);

} // namespace howdah
