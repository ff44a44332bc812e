#include "core/facts/sections.h"

namespace howdah {

namespace {

const QByteArray opening = QByteArrayLiteral("\nhowdah-facts 1 ");

QString lastLines(const QByteArray &output)
{
    return text(output.right(200)).trimmed();
}

} // namespace

Result<Sections> Sections::split(const QByteArray &output)
{
    const qsizetype start = output.indexOf(opening);
    if (start < 0)
        return fail(ErrorKind::Parse, QStringLiteral("the fact script did not start"),
                    QStringLiteral("Log in by hand and run `sudo sh -s`: it should wait for input and print nothing."),
                    lastLines(output));
    const qsizetype markStart = start + opening.size();
    const qsizetype markEnd = output.indexOf('\n', markStart);
    const QByteArray mark = markEnd < 0 ? QByteArray() : output.mid(markStart, markEnd - markStart).trimmed();
    const auto cut = [&output] {
        return fail(ErrorKind::Parse, QStringLiteral("the output of the fact script is cut off"),
                    QStringLiteral("Try again; when it stays so, the host ended the script."), lastLines(output));
    };
    if (mark.isEmpty())
        return cut();

    const QByteArray frame = "\n== " + mark + ' ';
    Sections result;
    qsizetype at = output.indexOf(frame, markEnd);
    while (at >= 0) {
        const qsizetype nameStart = at + frame.size();
        const qsizetype nameEnd = output.indexOf('\n', nameStart);
        if (nameEnd < 0)
            return cut();
        const QByteArray name = output.mid(nameStart, nameEnd - nameStart);
        if (name == "end")
            return result;
        const qsizetype next = output.indexOf(frame, nameEnd + 1);
        if (next < 0)
            return cut();
        result.sections_.emplace_back(name, output.mid(nameEnd + 1, next - nameEnd - 1));
        at = next;
    }
    return cut();
}

std::optional<QByteArray> Sections::find(const QByteArray &name) const
{
    for (const auto &[key, body] : sections_) {
        if (key == name)
            return body;
    }
    return std::nullopt;
}

std::vector<QByteArray> Sections::all(const QByteArray &name) const
{
    std::vector<QByteArray> bodies;
    for (const auto &[key, body] : sections_) {
        if (key == name)
            bodies.push_back(body);
    }
    return bodies;
}

tl::unexpected<Error> brokenSection(const QByteArray &section, const QString &why, const QByteArray &evidence)
{
    return fail(ErrorKind::Parse, QStringLiteral("section \"%1\" of the fact script: %2").arg(text(section), why), {},
                text(evidence.left(200)).trimmed());
}

QByteArrayList entries(const QByteArray &body)
{
    QByteArrayList list = body.split('\0');
    list.removeLast(); // what follows the last NUL is nothing, or cut
    return list;
}

QByteArrayList lines(const QByteArray &body)
{
    QByteArrayList list = body.split('\n');
    list.removeAll(QByteArray());
    return list;
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace howdah
