#include "ui/widgets/log_buffer.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace howdah::ui {

namespace {

constexpr qint32 noTime = std::numeric_limits<qint32>::min();

char folded(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
}

bool holds(QByteArrayView text, QByteArrayView needle, char otherCase)
{
    // Both cases of the first letter by memchr: most lines are passed over at the speed of memory.
    for (const char first : {needle.front(), otherCase}) {
        qsizetype at = 0;
        while ((at = text.indexOf(first, at)) >= 0 && at + needle.size() <= text.size()) {
            if (std::equal(needle.begin(), needle.end(), text.begin() + at,
                           [](char one, char other) { return folded(one) == folded(other); }))
                return true;
            ++at;
        }
        if (otherCase == needle.front())
            break;
    }
    return false;
}

} // namespace

void LogBuffer::append(const LogLine &line)
{
    Chunk &chunk = writable();
    if (chunk.time == 0)
        chunk.time = line.time;
    const qint64 apart =
        line.time == 0 ? noTime
                       : std::clamp<qint64>(line.time - chunk.time, noTime + 1, std::numeric_limits<qint32>::max());
    chunk.text += line.text.toUtf8();
    chunk.records.push_back(
        {static_cast<quint32>(chunk.text.size()), static_cast<qint32>(apart), line.level, line.mark, line.source});
    warnings_ += line.level == LineLevel::Warning ? 1 : 0;
    errors_ += line.level == LineLevel::Error ? 1 : 0;
    ++end_;
    while (size() > capacity_) {
        const LineLevel dropped = level(first_);
        warnings_ -= dropped == LineLevel::Warning ? 1 : 0;
        errors_ -= dropped == LineLevel::Error ? 1 : 0;
        ++first_;
        if (first_ - chunksStart_ >= chunkLines) {
            chunks_.pop_front();
            chunksStart_ += chunkLines;
        }
    }
}

void LogBuffer::append(std::span<const LogLine> lines)
{
    for (const LogLine &line : lines)
        append(line);
}

void LogBuffer::clear()
{
    chunks_.clear();
    first_ = end_;
    chunksStart_ = end_;
    warnings_ = 0;
    errors_ = 0;
}

LogBuffer::Chunk &LogBuffer::writable()
{
    if (chunks_.empty() || std::ssize(chunks_.back()->records) == chunkLines) {
        if (!chunks_.empty()) {
            chunks_.back()->text.squeeze();
        }
        chunks_.push_back(std::make_shared<Chunk>());
        chunks_.back()->records.reserve(chunkLines);
    } else if (chunks_.back().use_count() > 1) {
        chunks_.back() = std::make_shared<Chunk>(*chunks_.back());
        chunks_.back()->records.reserve(chunkLines);
    }
    return *chunks_.back();
}

LogBuffer::Place LogBuffer::place(qint64 line) const
{
    Q_ASSERT(line >= first_ && line < end_);
    const qint64 within = line - chunksStart_;
    return {chunks_[static_cast<std::size_t>(within / chunkLines)].get(),
            static_cast<std::size_t>(within % chunkLines)};
}

QByteArrayView LogBuffer::utf8(const Place &place) const
{
    const quint32 begin = place.record == 0 ? 0 : place.chunk->records[place.record - 1].offset;
    return QByteArrayView(place.chunk->text).sliced(begin, place.chunk->records[place.record].offset - begin);
}

LogLine LogBuffer::at(qint64 line) const
{
    const Place here = place(line);
    const Record &record = here.chunk->records[here.record];
    return {record.time == noTime ? 0 : here.chunk->time + record.time, QString::fromUtf8(utf8(here)), record.level,
            record.mark, record.source};
}

LineLevel LogBuffer::level(qint64 line) const
{
    const Place here = place(line);
    return here.chunk->records[here.record].level;
}

QString LogBuffer::text(qint64 line) const
{
    return QString::fromUtf8(utf8(place(line)));
}

qint64 LogBuffer::count(LineLevel level) const
{
    switch (level) {
    case LineLevel::Normal: return size();
    case LineLevel::Warning: return warnings_ + errors_;
    case LineLevel::Error: return errors_;
    }
    return 0;
}

bool LogBuffer::isAtLeast(qint64 line, LineLevel level) const
{
    const Place here = place(line);
    const Record &record = here.chunk->records[here.record];
    return record.level >= level || record.mark == LineMark::StepFailed;
}

std::optional<qint64> LogBuffer::find(const QString &text, qint64 from, bool backwards, qint64 atMost,
                                      qint64 &next) const
{
    const QByteArray needle = text.toUtf8();
    next = from;
    if (needle.isEmpty())
        return {};
    const char first = needle.front();
    const bool letter = folded(first) >= 'a' && folded(first) <= 'z';
    const char otherCase = letter ? static_cast<char>(first ^ 0x20) : first;
    while (atMost-- > 0 && next >= first_ && next < end_) {
        if (holds(utf8(place(next)), needle, otherCase))
            return next;
        next += backwards ? -1 : 1;
    }
    return {};
}

qint64 LogBuffer::bytes() const
{
    qint64 sum = 0;
    for (const std::shared_ptr<Chunk> &chunk : chunks_)
        sum += chunk->text.capacity() + static_cast<qint64>(chunk->records.capacity() * sizeof(Record) + sizeof(Chunk));
    return sum;
}

QString plainText(const LogLine &line)
{
    if (line.time == 0)
        return line.text;
    return QDateTime::fromMSecsSinceEpoch(line.time).toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))
           + QStringLiteral("  ") + line.text;
}

} // namespace howdah::ui
