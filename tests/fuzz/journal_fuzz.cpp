#include "core/cluster/cluster_journal.h"
#include "core/cluster/journal_line.h"
#include "core/run/detached_script.h"
#include "core/run/event_json.h"
#include "core/run/line_splitter.h"
#include "core/run/run_lock_script.h"
#include "core/secrets/secrets_json.h"
#include "tests/fuzz/bytes.h"

#include <QJsonDocument>

// Lines: the journals of runs, of clusters and of hosts, what a host says of a lock and of a command that runs on. What could be read is
// written as something that reads the same; no line can draw on a terminal.

namespace howdah {

namespace {

void readBack(const QJsonObject &object)
{
    if (const Result<RunEvent> event = eventFromJson(object)) {
        const QJsonObject written = toJson(*event);
        const Result<RunEvent> again = eventFromJson(written);
        fuzz::require(again && toJson(*again) == written);
    }
    if (const std::optional<JournalEntry> entry = journalEntry(object))
        fuzz::require(journalEntry(toJson(*entry)) == entry);
}

void readSecrets(const QByteArray &json)
{
    if (const Result<Secrets> secrets = secretsFromJson(json, QStringLiteral("fuzz"))) {
        const Result<Secrets> again = secretsFromJson(toJson(*secrets), QStringLiteral("fuzz"));
        fuzz::require(again && *again == *secrets);
    }
}

/// In two pieces, cut where the input says: a chunk may end within a character.
void splitLines(const QByteArray &bytes)
{
    LineSplitter splitter(256);
    const auto look = [](const QString &line) {
        for (const QChar c : line)
            fuzz::require(c.category() != QChar::Other_Control);
        (void)parseJournalLine(line);
    };
    const qsizetype at = bytes.isEmpty() ? 0 : static_cast<uchar>(bytes.at(0)) % bytes.size();
    splitter.feed(bytes.left(at), look);
    splitter.feed(bytes.mid(at), look);
    splitter.finish(look);
}

} // namespace

} // namespace howdah

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace howdah;
    const QByteArray bytes = fuzz::bytes(data, size);
    for (const QByteArray &line : bytes.split('\n')) {
        readBack(QJsonDocument::fromJson(line).object());
        (void)parseUnitHeader(line);
        (void)parseUnitEnd(line);
    }
    readSecrets(bytes);
    (void)parseRunLockAnswer(bytes);
    splitLines(bytes);
    return 0;
}
