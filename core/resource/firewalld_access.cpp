#include "core/resource/firewall_access.h"

#include "core/facts/firewall_parser.h"
#include "core/render/text_template.h"
#include "core/resource/files.h"

#include <algorithm>

namespace howdah {

namespace {

using namespace std::chrono_literals;

// A policy is read from its file by a reload alone, and that forgets what somebody set for the time being. What is looked at is what
// firewalld_settings of the fact script looks at.
constexpr auto reloadScript = R"sh(export LC_ALL=C
own=$1
settings() {
    zones=$(firewall-cmd "$@" --list-all-zones)
    policies=$(firewall-cmd "$@" --list-all-policies)
    direct=$(firewall-cmd "$@" --direct --get-all-rules)
    printf '%s\n\n' "$zones" "$policies" "$direct" | sed -E 's/^([^ ]+) \(.*\)$/\1/; /^  interfaces:/d' |
        awk -v own="$own" 'BEGIN { RS = ""; ORS = "\n\n" } $1 != own'
}
now=$(settings)
later=$(settings --permanent)
if [ "$now" != "$later" ]; then
    echo "firewalld holds rules that are not permanent; a reload would lose them" >&2
    exit 1
fi
firewall-cmd --reload
firewall-cmd --info-policy="$own"
)sh";

QByteArray policyText(const QString &cluster, const std::vector<FirewallRule> &rules)
{
    std::vector<QMap<QString, QString>> fields;
    for (const FirewallRule &rule : rules) {
        const bool isIpv6 = rule.source.contains(QLatin1Char(':'));
        for (const int port : rule.ports)
            fields.push_back({{QStringLiteral("family"), isIpv6 ? QStringLiteral("ipv6") : QStringLiteral("ipv4")},
                              {QStringLiteral("source"), rule.source},
                              {QStringLiteral("port"), QString::number(port)}});
    }
    TemplateValues values;
    values.text = {{QStringLiteral("cluster"), cluster}};
    values.lists = {{QStringLiteral("rules"), fields}};
    return renderTemplate(QStringLiteral("firewalld_policy.xml"), values);
}

} // namespace

QString firewalldPolicyFile(const QString &cluster)
{
    return QStringLiteral("/etc/firewalld/policies/%1.xml").arg(firewalldPolicyName(firewallMark(cluster)));
}

Check FirewalldAccess::check(const HostFacts &facts) const
{
    const auto found = std::find_if(facts.firewalls.begin(), facts.firewalls.end(), [](const FirewallFact &firewall) {
        return firewall.kind == FirewallKind::Firewalld;
    });
    if (found == facts.firewalls.end())
        return Unchanged{QStringLiteral("firewalld is not active")};
    Check files = Files{{{firewalldPolicyFile(cluster), Secret(policyText(cluster, rules))}}}.check(facts);
    if (std::holds_alternative<Blocked>(files))
        return files;
    if (std::holds_alternative<Unchanged>(files) && found->own == rules)
        return Unchanged{QStringLiteral("firewalld lets in who must come in")};
    if (found->passing)
        return Blocked{Error{ErrorKind::Blocked,
                             QStringLiteral("firewalld on %1 holds rules that are not permanent, and the reload that "
                                            "its new policy needs would lose them")
                                 .arg(facts.host),
                             QStringLiteral("keep them with firewall-cmd --runtime-to-permanent or drop them with "
                                            "firewall-cmd --reload; or set security.firewall to leave and let in %1")
                                 .arg(describe(rules)),
                             {}}};
    Change change;
    if (auto *written = std::get_if<Change>(&files))
        change = std::move(*written);
    change.summary = QStringLiteral("firewalld: let in %1").arg(describe(rules));
    const QString policy = firewalldPolicyName(firewallMark(cluster));
    change.commands.push_back(
        Command::script(QString::fromLatin1(reloadScript), {policy})
            .within(180s)
            .shownAs(QStringLiteral("firewall-cmd --reload\n(only if all that it holds is permanent)")));
    return change;
}

} // namespace howdah
