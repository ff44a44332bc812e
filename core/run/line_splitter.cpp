#include "core/run/line_splitter.h"

#include <QRegularExpression>

#include <algorithm>

namespace howdah {

namespace {

bool isControl(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/// The length of the text without a UTF-8 character that is cut at the end.
qsizetype wholeCharacters(QByteArrayView text)
{
    qsizetype lead = text.size();
    for (int back = 0; back < 4 && lead > 0; ++back) {
        const auto byte = static_cast<unsigned char>(text[--lead]);
        if ((byte & 0xC0U) == 0x80U)
            continue;
        const qsizetype length = byte < 0x80U ? 1 : byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : 2;
        return text.size() - lead < length ? lead : text.size();
    }
    return text.size();
}

} // namespace

QString printable(QString text)
{
    if (std::none_of(text.cbegin(), text.cend(), isControl))
        return text;
    static const QRegularExpression escapes(
        QStringLiteral("\\x1b\\[[0-?]*[ -/]*[@-~]|\\x1b\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)|\\x1b[ -/]*[0-~]"));
    text.remove(escapes);
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    text.removeIf(isControl);
    return text;
}

void LineSplitter::feed(const QByteArray &chunk, const LineSink &sink)
{
    const QByteArrayView bytes(chunk);
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
        append(bytes.sliced(from, end - from));
        emitLine(sink);
        from = end + 1;
    }
    append(bytes.sliced(from));
}

void LineSplitter::finish(const LineSink &sink)
{
    if (!pending_.isEmpty())
        emitLine(sink);
}

void LineSplitter::append(QByteArrayView part)
{
    if (part.isEmpty())
        return;
    // A carriage return at the very end may still turn out to belong to a line feed; any other begins the line anew.
    const bool redrawn = pending_.endsWith('\r');
    const qsizetype redraw = part.size() > 1 ? part.lastIndexOf('\r', part.size() - 2) : -1;
    if (redraw >= 0 || (redrawn && part != QByteArrayView("\r"))) {
        pending_.clear();
        overflowed_ = false;
        part = part.sliced(redraw + 1);
    }
    if (overflowed_) {
        // The return must stay visible, or the next redraw would be taken for more of this line.
        if (part.endsWith('\r') && !pending_.endsWith('\r'))
            pending_.append('\r');
        return;
    }
    const qsizetype room = cap_ - pending_.size();
    if (part.size() <= room) {
        pending_.append(part);
        return;
    }
    pending_.append(part.first(std::max<qsizetype>(room, 0)));
    pending_.truncate(wholeCharacters(pending_));
    overflowed_ = true;
    if (part.endsWith('\r'))
        pending_.append('\r');
}

void LineSplitter::emitLine(const LineSink &sink)
{
    while (pending_.endsWith('\r'))
        pending_.chop(1);
    const QString line = printable(QString::fromUtf8(pending_));
    pending_.clear();
    overflowed_ = false;
    sink(line);
}

} // namespace howdah
