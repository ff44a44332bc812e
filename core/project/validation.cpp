#include "core/project/validation.h"

#include "core/project/rules.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace howdah {

namespace {

/// The section of the file that a finding belongs to: "hosts[2].address" → "hosts".
qsizetype sectionOf(const Finding &finding)
{
    static const QStringList sections{QStringLiteral("id"),       QStringLiteral("cluster"),  QStringLiteral("ssh"),
                                      QStringLiteral("hosts"),    QStringLiteral("os"),       QStringLiteral("disks"),
                                      QStringLiteral("packages"), QStringLiteral("postgres"), QStringLiteral("patroni"),
                                      QStringLiteral("etcd"),     QStringLiteral("backup"),   QStringLiteral("haproxy"),
                                      QStringLiteral("security")};
    static const QRegularExpression first(QStringLiteral(R"(\A[a-z]+)"));
    return sections.indexOf(first.match(finding.field).captured());
}

} // namespace

std::vector<Finding> validate(const Project &project)
{
    rules::Findings findings;
    for (const auto check :
         {rules::checkIdentity, rules::checkHosts, rules::checkAddresses, rules::checkTopology, rules::checkPorts,
          rules::checkDisks, rules::checkPackages, rules::checkPostgres, rules::checkDatabases, rules::checkParameters,
          rules::checkPatroni, rules::checkBackup, rules::checkHaproxy, rules::checkSecurity})
        check(project, findings);
    std::vector<Finding> found = findings.take();
    std::stable_sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) {
        return std::pair(a.severity, sectionOf(a)) < std::pair(b.severity, sectionOf(b));
    });
    return found;
}

} // namespace howdah
