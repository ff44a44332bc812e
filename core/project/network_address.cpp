#include "core/project/network_address.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace howdah {

namespace {

std::optional<IpAddress> parseIpv4(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(R"(\A(0|[1-9][0-9]{0,2})\z)"));
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    IpAddress address;
    for (std::size_t i = 0; i < 4; ++i) {
        const QString &part = parts[static_cast<qsizetype>(i)];
        // A leading zero is octal to some programs and decimal to others.
        if (!number.match(part).hasMatch() || part.toInt() > 255)
            return std::nullopt;
        address.bytes[i] = static_cast<unsigned char>(part.toInt());
    }
    return address;
}

/// The 16-bit groups of one side of "::"; an IPv4 address may stand at the end of the last side.
std::optional<std::vector<int>> parseGroups(const QString &text, bool last)
{
    static const QRegularExpression group(QStringLiteral(R"(\A[0-9A-Fa-f]{1,4}\z)"));
    std::vector<int> groups;
    if (text.isEmpty())
        return groups;
    const QStringList parts = text.split(QLatin1Char(':'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (group.match(parts[i]).hasMatch()) {
            groups.push_back(parts[i].toInt(nullptr, 16));
            continue;
        }
        const std::optional<IpAddress> v4 = last && i + 1 == parts.size() ? parseIpv4(parts[i]) : std::nullopt;
        if (!v4)
            return std::nullopt;
        groups.push_back(v4->bytes[0] * 256 + v4->bytes[1]);
        groups.push_back(v4->bytes[2] * 256 + v4->bytes[3]);
    }
    return groups;
}

std::optional<IpAddress> parseIpv6(const QString &text)
{
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    const bool hasGap = gap >= 0;
    if (hasGap && text.indexOf(QLatin1String("::"), gap + 1) >= 0)
        return std::nullopt;
    const auto head = parseGroups(hasGap ? text.left(gap) : text, !hasGap);
    const auto tail = parseGroups(hasGap ? text.mid(gap + 2) : QString(), true);
    if (!head || !tail)
        return std::nullopt;
    const std::size_t count = head->size() + tail->size();
    if (hasGap ? count > 7 : count != 8)
        return std::nullopt;
    std::vector<int> groups = *head;
    groups.resize(8 - tail->size());
    groups.insert(groups.end(), tail->begin(), tail->end());
    IpAddress address;
    address.bits = 128;
    for (std::size_t i = 0; i < 8; ++i) {
        address.bytes[2 * i] = static_cast<unsigned char>(groups[i] >> 8);
        address.bytes[2 * i + 1] = static_cast<unsigned char>(groups[i] & 0xFF);
    }
    return address;
}

} // namespace

bool IpAddress::isLoopback() const
{
    if (bits == 32)
        return bytes[0] == 127;
    return bytes.back() == 1 && std::all_of(bytes.begin(), bytes.end() - 1, [](unsigned char b) { return b == 0; });
}

bool IpAddress::isUnspecified() const
{
    return std::all_of(bytes.begin(), bytes.end(), [](unsigned char b) { return b == 0; });
}

QString IpAddress::toString() const
{
    QStringList parts;
    if (bits == 32) {
        for (std::size_t i = 0; i < 4; ++i)
            parts.append(QString::number(bytes[i]));
        return parts.join(QLatin1Char('.'));
    }
    for (std::size_t i = 0; i < 8; ++i)
        parts.append(QString::number(bytes[2 * i] * 256 + bytes[2 * i + 1], 16));
    return parts.join(QLatin1Char(':'));
}

std::optional<IpAddress> parseIpAddress(const QString &text)
{
    return text.contains(QLatin1Char(':')) ? parseIpv6(text) : parseIpv4(text);
}

bool IpNetwork::hasHostBits() const
{
    for (int bit = prefix; bit < address.bits; ++bit) {
        if ((address.bytes[static_cast<std::size_t>(bit / 8)] >> (7 - bit % 8) & 1) != 0)
            return true;
    }
    return false;
}

std::optional<IpNetwork> parseIpNetwork(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A([^/]+)/(0|[1-9][0-9]{0,2})\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<IpAddress> address = parseIpAddress(match.captured(1));
    const int prefix = match.captured(2).toInt();
    if (!address || prefix > address->bits)
        return std::nullopt;
    return IpNetwork{*address, prefix};
}

bool isHostName(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A(?=.{1,253}\z)[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62})*\.?\z)"));
    static const QRegularExpression onlyNumbers(QStringLiteral(R"(\A[0-9.]+\z)"));
    // "10.0.0" and "10.0.0.256" are misspelt addresses, not names.
    return form.match(text).hasMatch() && !onlyNumbers.match(text).hasMatch();
}

} // namespace howdah
