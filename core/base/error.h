#pragma once

#include <QString>

namespace howdah {

/// What went wrong, by what the caller can do about it. Few on purpose: each kind drives a behaviour
/// (an exit code, a retry, a question), the text carries the rest.
enum class ErrorKind {
    Usage,        ///< the input is wrong: a project file, an argument, a refused plan
    Connect,      ///< the host could not be reached, or the connection was lost
    HostKey,      ///< unknown and not accepted, or changed
    Auth,         ///< SSH or sudo refused the credentials
    RemoteExit,   ///< a command on a host ended with a status other than 0
    Timeout,      ///< a bounded wait ended
    Parse,        ///< foreign text was not of the expected form
    NotConverged, ///< everything ran, and yet the result is not what was planned
    Blocked,      ///< refused before anything was changed: data would be lost, or a foreign cluster is in the way
    Io,           ///< a local file or store could not be read or written
    Cancelled,    ///< the user stopped it; never shown as a failure
};

struct Error {
    ErrorKind kind = ErrorKind::Usage;
    QString what;     ///< what was tried, on which object, and the cause as far as it is known; one sentence
    QString hint;     ///< what to do next; may be empty
    QString evidence; ///< the decisive line(s) of the host's own output, redacted; may be empty

    bool operator==(const Error &) const = default;
};

/// "what: evidence" and the hint on lines of their own, as a terminal shows it.
[[nodiscard]] QString describe(const Error &error);

/// The kind as it stands in the journal and in JSON output: "connect", "host-key", "remote-exit", …
[[nodiscard]] QString name(ErrorKind kind);

} // namespace howdah
