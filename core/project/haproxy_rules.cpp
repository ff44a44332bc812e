#include "core/project/network_address.h"
#include "core/project/rules.h"

#include <QRegularExpression>

namespace howdah::rules {

void checkHaproxy(const Project &project, Findings &findings)
{
    static const QRegularExpression user(QStringLiteral(R"(\A[A-Za-z0-9_.@-]{1,64}\z)"));
    const HaproxySettings &haproxy = project.haproxy;
    const std::optional<IpAddress> bind = parseIpAddress(haproxy.statsBind);
    const bool everywhere = haproxy.statsBind == QLatin1String("*");
    const bool local = bind ? bind->isLoopback() : haproxy.statsBind == QLatin1String("localhost");
    const auto field = QStringLiteral("haproxy.stats_bind");
    if (!bind && !everywhere && !local)
        findings.problem("stats-bind", field, Text::tr("\"%1\" is not an address").arg(haproxy.statsBind),
                         Text::tr("Use 127.0.0.1, one address of the hosts, or *."));
    else if (!local && haproxy.statsUser.isEmpty())
        findings.problem("stats-open", field,
                         Text::tr("the statistics page would be open to everybody at %1").arg(haproxy.statsBind),
                         Text::tr("Set haproxy.stats_user, or keep 127.0.0.1."));
    if (!haproxy.statsUser.isEmpty() && !user.match(haproxy.statsUser).hasMatch())
        findings.problem("stats-user", QStringLiteral("haproxy.stats_user"),
                         Text::tr("\"%1\" is not a user name").arg(haproxy.statsUser),
                         Text::tr("Use letters, digits, dots, dashes and underscores."));
}

} // namespace howdah::rules
