#pragma once

#include <QByteArray>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace howdah::ui {

enum class LineLevel : quint8 { Normal, Warning, Error };
/// What a line is, besides output of a program.
enum class LineMark : quint8 { None, Command, Note, StepStarted, StepDone, StepFailed, StepStopped };

struct LogLine {
    qint64 time = 0; ///< milliseconds since the epoch; 0 = unknown
    QString text;    ///< one line, without its end
    LineLevel level = LineLevel::Normal;
    LineMark mark = LineMark::None;
    quint8 source = 0; ///< whose line it is, where several share a log
    bool operator==(const LogLine &) const = default;
};

/// The lines of a log, oldest dropped first when there are more than fit. Lines are named by a number that never changes: firstLine() is
/// the oldest still here, endLine() one past the newest. Text lies in UTF-8, many lines to an allocation.
/// A value: copies share what they have in common, so that one can be handed to a thread that writes it to a file.
class LogBuffer {
public:
    static constexpr qint64 defaultCapacity = 1'000'000;

    explicit LogBuffer(qint64 capacity = defaultCapacity) : capacity_(capacity) {}

    void append(const LogLine &line);
    void append(std::span<const LogLine> lines);
    void clear(); ///< numbers go on

    [[nodiscard]] qint64 firstLine() const { return first_; }
    [[nodiscard]] qint64 endLine() const { return end_; }
    [[nodiscard]] qint64 size() const { return end_ - first_; }
    [[nodiscard]] bool isEmpty() const { return first_ == end_; }

    [[nodiscard]] LogLine at(qint64 line) const;
    [[nodiscard]] LineLevel level(qint64 line) const;
    [[nodiscard]] QString text(qint64 line) const;
    /// Lines at or above the level, of all that are here.
    [[nodiscard]] qint64 count(LineLevel level) const;
    /// Marks that pass every filter (a failed step) count as well.
    [[nodiscard]] bool isAtLeast(qint64 line, LineLevel level) const;

    /// The first line at or after `from` (backwards: at or before) that holds the text, letters of ASCII in either case. Looks at no
    /// more than `atMost` lines; `next` is where to go on when nothing was found in them.
    [[nodiscard]] std::optional<qint64> find(const QString &text, qint64 from, bool backwards, qint64 atMost,
                                             qint64 &next) const;

    [[nodiscard]] qint64 bytes() const; ///< of memory, about

private:
    static constexpr qint64 chunkLines = 2048;

    struct Record {
        quint32 offset = 0; ///< where its text ends in the chunk
        qint32 time = 0;    ///< against the chunk's first
        LineLevel level = LineLevel::Normal;
        LineMark mark = LineMark::None;
        quint8 source = 0;
    };
    struct Chunk {
        qint64 time = 0;
        QByteArray text;
        std::vector<Record> records;
    };

    struct Place {
        const Chunk *chunk = nullptr;
        std::size_t record = 0;
    };
    [[nodiscard]] Place place(qint64 line) const;
    [[nodiscard]] QByteArrayView utf8(const Place &place) const;
    [[nodiscard]] Chunk &writable();

    qint64 capacity_;
    qint64 first_ = 0;
    qint64 end_ = 0;
    qint64 chunksStart_ = 0; ///< number of the first line of the first chunk
    qint64 warnings_ = 0;
    qint64 errors_ = 0;
    std::deque<std::shared_ptr<Chunk>> chunks_;
};

/// "2026-01-31 12:00:00.123  text" for files and the clipboard, times in UTC.
[[nodiscard]] QString plainText(const LogLine &line);

} // namespace howdah::ui
