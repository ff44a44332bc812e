#include "core/cluster/journal_line.h"
#include "core/run/event_json.h"
#include "core/run/line_splitter.h"
#include "tests/fuzz/bytes.h"

#include <QJsonDocument>

// Journals of runs and of hosts. An event that could be read is written as one that reads the same; no line can draw on a terminal.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace howdah;
    const QByteArray bytes = fuzz::bytes(data, size);
    for (const QByteArray &line : bytes.split('\n')) {
        const Result<RunEvent> event = eventFromJson(QJsonDocument::fromJson(line).object());
        if (!event)
            continue;
        const QJsonObject written = toJson(*event);
        const Result<RunEvent> again = eventFromJson(written);
        fuzz::require(again && toJson(*again) == written);
    }

    LineSplitter splitter(256);
    const auto look = [](const QString &line) {
        for (const QChar c : line)
            fuzz::require(c.category() != QChar::Other_Control);
        (void)parseJournalLine(line);
    };
    // In two pieces, cut where the input says: a chunk may end within a character.
    const qsizetype at = bytes.isEmpty() ? 0 : static_cast<uchar>(bytes.at(0)) % bytes.size();
    splitter.feed(bytes.left(at), look);
    splitter.feed(bytes.mid(at), look);
    splitter.finish(look);
    return 0;
}
