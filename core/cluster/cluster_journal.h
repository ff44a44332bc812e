#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace howdah {

/// What happened to a cluster as far as this computer asked for it or saw it: a file of JSON lines, one a cluster. For people; nothing is
/// decided by it. No secrets in here.
struct JournalEntry {
    enum class Kind {
        Asked,  ///< an operation, asked for by us
        Seen,   ///< a member changed its role or state
        Raised, ///< something began to be worth telling
        Watched ///< between these times the cluster was watched
    };
    Kind kind = Kind::Seen;
    QDateTime from;
    QDateTime to; ///< invalid = a moment
    QString host; ///< "" = the cluster
    QString what;
    QString outcome; ///< "done", "refused: …"; "" where there is none
    bool operator==(const JournalEntry &) const = default;
};

[[nodiscard]] QJsonObject toJson(const JournalEntry &entry);
/// nullopt: a line of another form.
[[nodiscard]] std::optional<JournalEntry> journalEntry(const QJsonObject &object);

class ClusterJournal {
public:
    explicit ClusterJournal(QString file = {}) : file_(std::move(file)) {}

    /// The file of a project's cluster on this computer, shared by window and command line.
    [[nodiscard]] static ClusterJournal of(const QString &projectId);

    [[nodiscard]] const QString &file() const { return file_; }
    /// Adds a line; makes file and folder where they are missing. Error: Io.
    [[nodiscard]] Result<> append(const JournalEntry &entry) const;
    /// Those that ended after `since`, oldest first; lines that cannot be read are left out. No file is an empty journal.
    [[nodiscard]] std::vector<JournalEntry> read(const QDateTime &since) const;

private:
    QString file_;
};

} // namespace howdah
