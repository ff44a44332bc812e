#include "core/facts/firewall_parser.h"
#include "core/facts/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace howdah {

namespace {

/// One rule's statements: [{"match":{…}},{"accept":null}].
using Statements = QJsonArray;

struct Chain {
    FirewallFact fact;
    bool onInput = false;
    bool hasRules = false;
    bool jumps = false;
    std::vector<FirewallRule> rules;
};

QString keyOf(const QJsonObject &object, const char *chain)
{
    return QStringLiteral("%1 %2 %3")
        .arg(object[QLatin1String("family")].toString(), object[QLatin1String("table")].toString(),
             object[QLatin1String(chain)].toString());
}

bool refuses(const QJsonObject &statement)
{
    if (statement.contains(QLatin1String("drop")) || statement.contains(QLatin1String("reject")))
        return true;
    // What iptables brought along.
    const QJsonObject foreign = statement[QLatin1String("xt")].toObject();
    return foreign[QLatin1String("type")] == QLatin1String("target")
           && foreign[QLatin1String("name")] == QLatin1String("REJECT");
}

bool isTcp(const QJsonValue &protocol)
{
    return protocol == QLatin1String("tcp") || protocol[QLatin1String("set")].toArray().contains(QLatin1String("tcp"));
}

/// A condition that says nothing about whose connection it is: that it is TCP, or that the packet is for this host.
bool isGeneral(const QJsonObject &match)
{
    const QJsonObject left = match[QLatin1String("left")].toObject();
    const QString meta = left[QLatin1String("meta")].toObject()[QLatin1String("key")].toString();
    const QString field = left[QLatin1String("payload")].toObject()[QLatin1String("field")].toString();
    if (meta == QLatin1String("l4proto") || field == QLatin1String("protocol") || field == QLatin1String("nexthdr"))
        return isTcp(match[QLatin1String("right")]);
    return meta == QLatin1String("pkttype") || meta == QLatin1String("nfproto");
}

/// Does the rule refuse whoever comes to it? The script of the template firewall_CLUSTER looks for the same rules.
bool refusesAnybody(const Statements &statements)
{
    bool refused = false;
    for (const QJsonValue value : statements) {
        const QJsonObject statement = value.toObject();
        if (statement.contains(QLatin1String("match")) && !isGeneral(statement[QLatin1String("match")].toObject()))
            return false;
        if (statement.contains(QLatin1String("xt")) && !refuses(statement))
            return false;
        refused = refused || refuses(statement);
    }
    return refused;
}

bool jumpsTo(const Statements &statements, const QString &chain)
{
    return std::any_of(statements.begin(), statements.end(), [&](const QJsonValue &statement) {
        return statement[QLatin1String("jump")][QLatin1String("target")] == chain;
    });
}

QString sourceOf(const QJsonValue &right)
{
    const QJsonObject prefix = right[QLatin1String("prefix")].toObject();
    if (prefix.isEmpty())
        return right.toString();
    return QStringLiteral("%1/%2")
        .arg(prefix[QLatin1String("addr")].toString())
        .arg(prefix[QLatin1String("len")].toInt());
}

std::set<int> portsOf(const QJsonValue &right)
{
    std::set<int> ports;
    for (const QJsonValue port : right[QLatin1String("set")].toArray())
        ports.insert(port.toInt());
    if (right.isDouble())
        ports.insert(right.toInt());
    return ports;
}

/// ip saddr 10.1.0.12 tcp dport { 2379, 5432 } accept; a rule without a source when it is not of this form.
FirewallRule ownRule(const Statements &statements)
{
    if (statements.size() != 3 || !statements[2].toObject().contains(QLatin1String("accept")))
        return {};
    const QJsonValue source = statements[0][QLatin1String("match")];
    const QJsonValue ports = statements[1][QLatin1String("match")];
    const auto isField = [](const QJsonValue &match, const char *field) {
        return match[QLatin1String("op")] == QLatin1String("==")
               && match[QLatin1String("left")][QLatin1String("payload")][QLatin1String("field")]
                      == QLatin1String(field);
    };
    if (!isField(source, "saddr") || !isField(ports, "dport"))
        return {};
    return {sourceOf(source[QLatin1String("right")]), portsOf(ports[QLatin1String("right")])};
}

void addChain(const QJsonObject &chain, QMap<QString, Chain> &chains)
{
    Chain &known = chains[keyOf(chain, "name")];
    const QString family = chain[QLatin1String("family")].toString();
    known.fact.kind = FirewallKind::Nftables;
    known.fact.table = QStringLiteral("%1 %2").arg(family, chain[QLatin1String("table")].toString());
    known.fact.chain = chain[QLatin1String("name")].toString();
    known.fact.closed = chain[QLatin1String("policy")] == QLatin1String("drop");
    known.onInput =
        chain[QLatin1String("hook")] == QLatin1String("input")
        && chain[QLatin1String("type")] == QLatin1String("filter")
        && (family == QLatin1String("inet") || family == QLatin1String("ip") || family == QLatin1String("ip6"));
    // Its own tool has taken this place in these tables ever since.
    if (known.fact.chain == QLatin1String("INPUT") && family != QLatin1String("inet")
        && chain[QLatin1String("table")] == QLatin1String("filter"))
        known.fact.kind = FirewallKind::Iptables;
}

void addRule(const QJsonObject &rule, const QString &mark, QMap<QString, Chain> &chains)
{
    Chain &chain = chains[keyOf(rule, "chain")];
    const Statements statements = rule[QLatin1String("expr")].toArray();
    chain.hasRules = true;
    if (jumpsTo(statements, mark))
        chain.jumps = true;
    else if (refusesAnybody(statements))
        chain.fact.closed = true;
    if (rule[QLatin1String("chain")] == mark)
        chain.rules.push_back(ownRule(statements));
}

} // namespace

std::vector<FirewallFact> parseNftables(const QByteArray &json, const QString &mark)
{
    const Result<QJsonObject> root = parseJsonObject("firewall-nft", json);
    if (!root)
        return {};
    QMap<QString, Chain> chains;
    for (const QJsonValue value : root->value(QLatin1String("nftables")).toArray()) {
        const QJsonObject object = value.toObject();
        if (object.contains(QLatin1String("chain")))
            addChain(object[QLatin1String("chain")].toObject(), chains);
        else if (object.contains(QLatin1String("rule")))
            addRule(object[QLatin1String("rule")].toObject(), mark, chains);
    }
    std::vector<FirewallFact> found;
    for (Chain &chain : chains) {
        if (!chain.onInput || (!chain.hasRules && !chain.fact.closed))
            continue;
        chain.fact.leads = chain.jumps;
        chain.fact.own = mergedBySource(chains.value(chain.fact.table + QLatin1Char(' ') + mark).rules);
        found.push_back(std::move(chain.fact));
    }
    return found;
}

} // namespace howdah
