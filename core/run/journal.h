#pragma once

#include "core/base/result.h"
#include "core/run/event.h"

#include <memory>
#include <vector>

class QFile;

namespace howdah {

/// Writes the events of a run to a file, one JSON object a line. For people and reports; never the truth about a host.
/// The file is the user's alone (0600), whatever umask says. Each line is handed to the system before write() returns, so that a crash of
/// the program loses none. One thread at a time, which is what the executor's sink promises.
class JournalWriter {
public:
    /// Creates the file, or appends to it. Errors: Io.
    [[nodiscard]] static Result<JournalWriter> open(const QString &path);

    JournalWriter(JournalWriter &&) noexcept;
    JournalWriter &operator=(JournalWriter &&) noexcept;
    ~JournalWriter();

    /// A failing disk does not stop a deployment: the first error is kept, and what follows is not written.
    void write(const RunEvent &event);
    [[nodiscard]] const std::optional<Error> &error() const { return error_; }

private:
    explicit JournalWriter(std::unique_ptr<QFile> file);

    std::unique_ptr<QFile> file_;
    std::optional<Error> error_;
};

struct Journal {
    std::vector<RunEvent> events;
    bool truncated = false; ///< the last line was cut (the program died), or the bound was reached
    int unreadable = 0;     ///< other lines that are no events
};

/// Reads at most `maxEvents` events. Errors: Io.
[[nodiscard]] Result<Journal> readJournal(const QString &path, qsizetype maxEvents = 1'000'000);

} // namespace howdah
