#include "core/facts/data_directory.h"

#include <QtEndian>

#include <algorithm>

namespace howdah {

namespace {

// The first fields of pg_control are the same in every version since 8.x.
constexpr qsizetype stateOffset = 16;
constexpr qsizetype timeOffset = 24;
constexpr quint32 inProduction = 6;

constexpr qsizetype pageSize = 8192;
constexpr qsizetype pageHeader = 24;
constexpr qsizetype nameLength = 64;

template <typename Number> Number at(const QByteArray &bytes, qsizetype offset)
{
    if (offset < 0 || offset + static_cast<qsizetype>(sizeof(Number)) > bytes.size())
        return 0;
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

/// Is the row one that a server would show? By its hint bits, which a server that ended well has set.
bool isVisible(quint32 deletedBy, quint16 flags)
{
    constexpr quint16 frozen = 0x0300;
    constexpr quint16 insertAborted = 0x0200;
    constexpr quint16 deleteVoid = 0x0800;
    constexpr quint16 lockedOnly = 0x0080;
    const bool inserted = (flags & frozen) == frozen || (flags & insertAborted) == 0;
    return inserted && (deletedBy == 0 || (flags & (deleteVoid | lockedOnly)) != 0);
}

void readPage(const QByteArray &page, const QHash<quint32, qint64> &sizes, std::vector<DatabaseInside> &databases)
{
    constexpr quint16 oidInHeader = 0x0008; // before PostgreSQL 12
    const qsizetype end = std::min<qsizetype>(at<quint16>(page, 12), pageSize);
    for (qsizetype line = pageHeader; line + 4 <= end; line += 4) {
        const auto pointer = at<quint32>(page, line);
        const qsizetype tuple = pointer & 0x7fff;
        const qsizetype length = pointer >> 17;
        const bool used = ((pointer >> 15) & 3) == 1;
        if (!used || tuple + length > page.size() || length < 24)
            continue;
        const auto flags = at<quint16>(page, tuple + 20);
        if (!isVisible(at<quint32>(page, tuple + 4), flags))
            continue;
        const qsizetype data = tuple + static_cast<quint8>(page.at(tuple + 22));
        const bool old = (flags & oidInHeader) != 0;
        const qsizetype name = old ? data : data + 4;
        if (name + nameLength > tuple + length)
            continue;
        const auto oid = at<quint32>(page, old ? data - 4 : data);
        const QByteArray bytes = page.mid(name, nameLength);
        const QString text = QString::fromUtf8(bytes.left(std::max<qsizetype>(0, bytes.indexOf('\0'))));
        if (!text.isEmpty() && text != QLatin1String("template0") && text != QLatin1String("template1"))
            databases.push_back({text, sizes.value(oid, -1)});
    }
}

} // namespace

DataDirectoryInside readDataDirectory(const RawDataDirectory &raw)
{
    DataDirectoryInside inside;
    inside.path = raw.path.size() > 1 && raw.path.endsWith(QLatin1Char('/')) ? raw.path.chopped(1) : raw.path;
    inside.version = QString::fromLatin1(raw.version);
    if (raw.control.size() >= timeOffset + 8) {
        inside.systemId = QString::number(at<quint64>(raw.control, 0));
        inside.lastUsed = QDateTime::fromSecsSinceEpoch(at<qint64>(raw.control, timeOffset), Qt::UTC);
        inside.wasOpen = at<quint32>(raw.control, stateOffset) == inProduction;
    }
    if (raw.databases.size() < pageSize)
        return inside;
    inside.databases.emplace();
    for (qsizetype page = 0; page + pageSize <= raw.databases.size(); page += pageSize)
        readPage(raw.databases.mid(page, pageSize), raw.sizes, *inside.databases);
    std::stable_sort(inside.databases->begin(), inside.databases->end(),
                     [](const DatabaseInside &left, const DatabaseInside &right) { return left.size > right.size; });
    return inside;
}

} // namespace howdah
