#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace howdah {

/// Cuts a stream of bytes into lines. Chunks may end anywhere, also inside a UTF-8 character. A progress bar that redraws itself
/// with carriage returns comes out as its last state. A line longer than the cap is cut there and its rest dropped.
/// Lines come out decoded, without control characters and terminal escapes: a host must not be able to draw on the DBA's terminal.
class LineSplitter {
public:
    using LineSink = std::function<void(const QString &)>;

    explicit LineSplitter(qsizetype cap) : cap_(cap) {}

    void feed(const QByteArray &chunk, const LineSink &sink);
    /// Hands out a last line that had no line feed.
    void finish(const LineSink &sink);

private:
    void append(QByteArrayView part);
    void emitLine(const LineSink &sink);

    qsizetype cap_;
    QByteArray pending_;
    bool overflowed_ = false;
};

/// The text without control characters (tab becomes a space) and terminal escapes.
[[nodiscard]] QString printable(QString text);

} // namespace howdah
