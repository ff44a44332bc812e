#include "core/facts/listener_parser.h"

#include "core/facts/sections.h"

#include <QRegularExpression>

namespace howdah {

namespace {

const QByteArray listenState = QByteArrayLiteral("0A");

/// The kernel prints 32-bit words with the least significant byte first.
QByteArray bytesOf(const QByteArray &hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    QByteArray bytes;
    for (qsizetype word = 0; word + 4 <= raw.size(); word += 4) {
        for (qsizetype i = 3; i >= 0; --i)
            bytes += raw[word + i];
    }
    return bytes;
}

QString dotted(const QByteArray &bytes)
{
    QStringList numbers;
    for (const char byte : bytes)
        numbers.append(QString::number(static_cast<unsigned char>(byte)));
    return numbers.join(QLatin1Char('.'));
}

QString addressOf(const QByteArray &hex)
{
    const QByteArray bytes = bytesOf(hex);
    if (bytes.size() == 4)
        return dotted(bytes);
    if (bytes == QByteArray(16, '\0'))
        return QStringLiteral("::");
    if (bytes == QByteArray(15, '\0') + '\1')
        return QStringLiteral("::1");
    if (bytes.startsWith(QByteArray(10, '\0') + "\xff\xff"))
        return QStringLiteral("::ffff:") + dotted(bytes.mid(12));
    QStringList groups;
    for (qsizetype i = 0; i + 2 <= bytes.size(); i += 2)
        groups.append(QString::number(bytes.mid(i, 2).toHex().toInt(nullptr, 16), 16));
    return groups.join(QLatin1Char(':'));
}

} // namespace

std::vector<Listener> parseSs(const QByteArray &body)
{
    static const QRegularExpression firstProcess(QStringLiteral("users:\\(\\(\"([^\"]*)\""));
    std::vector<Listener> listeners;
    for (const QByteArray &line : lines(body)) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 5 || words[0] != "LISTEN")
            continue;
        const QString local = text(words[3]);
        const qsizetype colon = local.lastIndexOf(QLatin1Char(':'));
        Listener listener;
        listener.port = local.mid(colon + 1).toInt();
        listener.address = local.left(colon).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
        listener.address = listener.address.section(QLatin1Char('%'), 0, 0);
        listener.process = firstProcess.match(text(line)).captured(1);
        if (colon > 0 && listener.port > 0)
            listeners.push_back(std::move(listener));
    }
    return listeners;
}

std::vector<Listener> parseProcNetTcp(const QByteArray &body)
{
    std::vector<Listener> listeners;
    for (const QByteArray &line : lines(body)) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 4 || words[3] != listenState)
            continue;
        const QByteArrayList local = words[1].split(':');
        if (local.size() == 2)
            listeners.push_back({addressOf(local[0]), local[1].toInt(nullptr, 16), QString()});
    }
    return listeners;
}

} // namespace howdah
