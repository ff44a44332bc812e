#include "core/cluster/cluster_journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <array>

namespace howdah {

namespace {

constexpr qint64 readAtMost = 4LL * 1024 * 1024; // bytes, of the end: years of a busy cluster

constexpr std::array<std::pair<JournalEntry::Kind, const char *>, 4> kinds{{
    {JournalEntry::Kind::Asked, "operation"},
    {JournalEntry::Kind::Seen, "seen"},
    {JournalEntry::Kind::Raised, "alert"},
    {JournalEntry::Kind::Watched, "watched"},
}};

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QJsonObject toJson(const JournalEntry &entry)
{
    QJsonObject object;
    for (const auto &[kind, name] : kinds) {
        if (kind == entry.kind)
            object.insert(QStringLiteral("kind"), QLatin1String(name));
    }
    object.insert(QStringLiteral("from"), entry.from.toUTC().toString(Qt::ISODateWithMs));
    if (entry.to.isValid())
        object.insert(QStringLiteral("to"), entry.to.toUTC().toString(Qt::ISODateWithMs));
    for (const auto &[key, value] : {std::pair(QStringLiteral("host"), entry.host),
                                     {QStringLiteral("what"), entry.what},
                                     {QStringLiteral("outcome"), entry.outcome}}) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    return object;
}

std::optional<JournalEntry> journalEntry(const QJsonObject &object)
{
    JournalEntry entry;
    const QString name = object.value(QLatin1String("kind")).toString();
    bool known = false;
    for (const auto &[kind, word] : kinds) {
        if (name == QLatin1String(word)) {
            entry.kind = kind;
            known = true;
        }
    }
    entry.from = timeOf(object.value(QLatin1String("from")));
    entry.to = timeOf(object.value(QLatin1String("to")));
    entry.host = object.value(QLatin1String("host")).toString();
    entry.what = object.value(QLatin1String("what")).toString();
    entry.outcome = object.value(QLatin1String("outcome")).toString();
    return known && entry.from.isValid() ? std::optional(entry) : std::nullopt;
}

ClusterJournal ClusterJournal::of(const QString &projectId)
{
    return ClusterJournal(QStringLiteral("%1/howdah/clusters/%2.jsonl")
                              .arg(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), projectId));
}

Result<> ClusterJournal::append(const JournalEntry &entry) const
{
    QDir().mkpath(QFileInfo(file_).path());
    QFile file(file_);
    // One write of a whole line: window and command line may add at the same time.
    const QByteArray line = QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered) || file.write(line) != line.size())
        return fail(ErrorKind::Io,
                    QStringLiteral("the journal %1 could not be written: %2").arg(file_, file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

std::vector<JournalEntry> ClusterJournal::read(const QDateTime &since) const
{
    QFile file(file_);
    if (file_.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > readAtMost) {
        file.seek(file.size() - readAtMost);
        file.readLine(); // the rest of a line that was cut
    }
    std::vector<JournalEntry> found;
    while (!file.atEnd()) {
        const std::optional<JournalEntry> entry = journalEntry(QJsonDocument::fromJson(file.readLine()).object());
        if (entry && (entry->to.isValid() ? entry->to : entry->from) >= since)
            found.push_back(*entry);
    }
    return found;
}

} // namespace howdah
