#include "core/facts/firewall_parser.h"

#include "core/facts/sections.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace howdah {

namespace {

constexpr qsizetype longestPolicyName = 17;

std::set<int> portsOf(const QString &list)
{
    std::set<int> ports;
    for (const QString &word : list.split(QLatin1Char(','))) {
        bool isNumber = false;
        ports.insert(word.toInt(&isNumber));
        if (!isNumber)
            return {}; // "any", or a range
    }
    return ports;
}

/// "### tuple ### allow tcp 2379,5432 0.0.0.0/0 any 10.1.0.12 in comment=686f…"; anything else is not of our form.
void addUfwRule(const QByteArray &line, const QString &mark, FirewallFact &ufw)
{
    const QStringList words = text(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 10 || words.size() > 11 || !line.startsWith("### tuple ### "))
        return;
    const bool fromAnywhereHere = words[6] == QLatin1String("0.0.0.0/0") || words[6] == QLatin1String("::/0");
    const std::set<int> ports = portsOf(words[5]);
    if (words[3] != QLatin1String("allow") || words[4] != QLatin1String("tcp") || !fromAnywhereHere
        || words[7] != QLatin1String("any") || words[9] != QLatin1String("in") || ports.empty())
        return;
    static const QString comment = QStringLiteral("comment=");
    const QString said = words.size() == 11 && words[10].startsWith(comment)
                             ? QString::fromUtf8(QByteArray::fromHex(words[10].mid(comment.size()).toLatin1()))
                             : QString();
    (said == mark ? ufw.own : ufw.others).push_back({words[8], ports});
}

/// rule family="ipv4" source address="10.1.0.12" port port="5432" protocol="tcp" accept
FirewallRule richRule(const QByteArray &line)
{
    static const QRegularExpression form(QStringLiteral(
        R"re(\Arule family="ipv[46]" source address="([^"]+)" port port="(\d+)" protocol="tcp" accept\z)re"));
    const QRegularExpressionMatch match = form.match(text(line).trimmed());
    return match.hasMatch() ? FirewallRule{match.captured(1), {match.captured(2).toInt()}} : FirewallRule{};
}

} // namespace

std::vector<FirewallRule> mergedBySource(const std::vector<FirewallRule> &rules)
{
    QMap<QString, std::set<int>> bySource;
    for (const FirewallRule &rule : rules)
        bySource[rule.source].insert(rule.ports.begin(), rule.ports.end());
    std::vector<FirewallRule> merged;
    for (auto it = bySource.cbegin(); it != bySource.cend(); ++it)
        merged.push_back({it.key(), it.value()});
    return merged;
}

QString firewalldPolicyName(const QString &mark)
{
    if (mark.size() <= longestPolicyName)
        return mark;
    const QByteArray hash = QCryptographicHash::hash(mark.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("howdah_") + QString::fromLatin1(hash.left(10));
}

std::vector<FirewallFact> parseFirewalls(const FirewallSections &sections)
{
    std::vector<FirewallFact> found;
    const QByteArrayList ufwLines = lines(sections.ufw);
    const bool hasUfw = !ufwLines.isEmpty() && ufwLines.first().trimmed() == "Status: active";
    if (hasUfw) {
        FirewallFact ufw;
        for (const QByteArray &line : ufwLines)
            addUfwRule(line, sections.mark, ufw);
        found.push_back(std::move(ufw));
    }
    const QByteArrayList firewalldLines = lines(sections.firewalld);
    const bool hasFirewalld = !firewalldLines.isEmpty() && firewalldLines.first().trimmed() == "running";
    if (hasFirewalld) {
        FirewallFact firewalld;
        firewalld.kind = FirewallKind::Firewalld;
        for (const QByteArray &line : firewalldLines.mid(1)) {
            if (line.trimmed() == "passing")
                firewalld.passing = true;
            else
                firewalld.own.push_back(richRule(line));
        }
        firewalld.own = mergedBySource(firewalld.own);
        found.push_back(std::move(firewalld));
    }
    for (FirewallFact &chain : parseNftables(sections.nft, sections.mark)) {
        const bool isOfFirewalld = chain.table.endsWith(QLatin1String(" firewalld"));
        const bool isManaged = chain.kind == FirewallKind::Iptables && (hasUfw || hasFirewalld);
        if (!isOfFirewalld && !isManaged)
            found.push_back(std::move(chain));
    }
    return found;
}

} // namespace howdah
