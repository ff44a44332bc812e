#include "core/run/journal.h"

#include "core/run/event_json.h"

#include <QFile>
#include <QJsonDocument>

namespace howdah {

namespace {

/// No event is longer: a line of the log holds maxLogLine characters, an error a few of them.
constexpr qint64 maxJournalLine = 1024 * 1024;

} // namespace

JournalWriter::JournalWriter(std::unique_ptr<QFile> file) : file_(std::move(file)) {}
JournalWriter::JournalWriter(JournalWriter &&) noexcept = default;
JournalWriter &JournalWriter::operator=(JournalWriter &&) noexcept = default;
JournalWriter::~JournalWriter() = default;

Result<JournalWriter> JournalWriter::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    // Unbuffered: one write to the system for each line.
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, owner)
        || !file->setPermissions(owner)) {
        return fail(ErrorKind::Io,
                    QStringLiteral("The run's journal %1 cannot be written: %2").arg(path, file->errorString()));
    }
    // After a run that died in the middle of a line, the next one must not continue it.
    QFile before(path);
    if (file->size() > 0 && before.open(QIODevice::ReadOnly) && before.seek(before.size() - 1)
        && before.read(1) != "\n")
        file->write("\n");
    return JournalWriter(std::move(file));
}

void JournalWriter::write(const RunEvent &event)
{
    if (error_)
        return;
    const QByteArray line = QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact) + '\n';
    if (file_->write(line) != line.size()) {
        error_ =
            Error{ErrorKind::Io,
                  QStringLiteral("The run's journal %1 ends early: %2").arg(file_->fileName(), file_->errorString()),
                  {},
                  {}};
    }
}

Result<Journal> readJournal(const QString &path, qsizetype maxEvents)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    QStringLiteral("The run's journal %1 cannot be read: %2").arg(path, file.errorString()));
    Journal journal;
    while (!file.atEnd()) {
        if (static_cast<qsizetype>(journal.events.size()) >= maxEvents) {
            journal.truncated = true;
            break;
        }
        const QByteArray line = file.readLine(maxJournalLine);
        const QJsonDocument document = QJsonDocument::fromJson(line);
        const Result<RunEvent> event = document.isObject() ? eventFromJson(document.object())
                                                           : fail(ErrorKind::Parse, QStringLiteral("no JSON object"));
        if (event)
            journal.events.push_back(*event);
        else if (file.atEnd() && !line.endsWith('\n'))
            journal.truncated = true;
        else if (!line.trimmed().isEmpty())
            ++journal.unreadable;
    }
    return journal;
}

} // namespace howdah
