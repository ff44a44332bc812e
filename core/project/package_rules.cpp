#include "core/project/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace howdah::rules {

namespace {

void checkDefinition(const QString &definition, Findings &findings)
{
    static const QRegularExpression oneLine(QStringLiteral(R"(^\s*deb(-src)?\s)"), QRegularExpression::MultilineOption);
    static const QRegularExpression source(QStringLiteral(R"(^\s*(URIs\s*:|baseurl\s*=|metalink\s*=|mirrorlist\s*=))"),
                                           QRegularExpression::MultilineOption
                                               | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression login(QStringLiteral(R"(://[^/\s@]+@)"));
    static const QRegularExpression password(QStringLiteral(R"(^\s*password\s*=)"),
                                             QRegularExpression::MultilineOption
                                                 | QRegularExpression::CaseInsensitiveOption);
    const auto field = QStringLiteral("packages.repository.definition");
    if (definition.trimmed().isEmpty())
        findings.problem("repository", field, Text::tr("the custom repository has no definition"),
                         Text::tr("Paste the text of its .sources (deb822) or .repo file."));
    else if (login.match(definition).hasMatch() || password.match(definition).hasMatch())
        findings.problem("repository-login", field,
                         Text::tr("the definition holds a user name or password of the repository"),
                         Text::tr("Secrets do not belong in the project file: keep the login on the hosts "
                                  "(apt: /etc/apt/auth.conf.d) and remove it here."));
    else if (oneLine.match(definition).hasMatch())
        findings.problem("repository", field, Text::tr("the definition is of the old one-line form"),
                         Text::tr("Write it as deb822: Types, URIs, Suites, Components, each on its line."));
    else if (!source.match(definition).hasMatch())
        findings.problem("repository", field, Text::tr("the definition names no address of a repository"),
                         Text::tr("deb822 has a line \"URIs:\", a .repo file \"baseurl=\"."));
}

void checkNames(const Project &project, Findings &findings)
{
    QStringList components{QStringLiteral("postgresql"), QStringLiteral("patroni"), QStringLiteral("etcd"),
                           QStringLiteral("pgbackrest"), QStringLiteral("haproxy")};
    components += project.postgres.extensions;
    const QMap<QString, QString> &names = project.packages.repository.packageNames;
    for (auto it = names.begin(); it != names.end(); ++it) {
        const QString field = QStringLiteral("packages.repository.names.") + it.key();
        const QStringList packages = it.value().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (packages.isEmpty() || !std::all_of(packages.begin(), packages.end(), isPackageName))
            findings.problem("package-name", field, Text::tr("\"%1\" is not a name of packages").arg(it.value()),
                             Text::tr("Name them as apt or dnf know them, with blanks between."));
        else if (!components.contains(it.key()))
            findings.warning(
                "package-component", field,
                Text::tr("\"%1\" is neither a component nor one of the project's extensions").arg(it.key()),
                Text::tr("Known are %1.").arg(components.join(QStringLiteral(", "))));
    }
}

} // namespace

void checkPackages(const Project &project, Findings &findings)
{
    const PackageSettings &packages = project.packages;
    if (packages.source == PackageSource::Custom)
        checkDefinition(packages.repository.definition, findings);
    else if (packages.repository != CustomRepository())
        findings.warning("repository-unused", QStringLiteral("packages.repository"),
                         Text::tr("the repository is described, and packages.source is not custom"),
                         Text::tr("Set packages.source to custom, or remove the repository."));
    if (!packages.repository.binDir.isEmpty() && !isPlainPath(packages.repository.binDir))
        findings.problem("bin-dir", QStringLiteral("packages.repository.bin_dir"),
                         Text::tr("\"%1\" is not a plain absolute path").arg(packages.repository.binDir),
                         Text::tr("Name the directory that holds the program postgres."));
    checkNames(project, findings);
    for (qsizetype i = 0; i < packages.extra.size(); ++i) {
        if (!isPackageName(packages.extra[i]))
            findings.problem("package-name", QStringLiteral("packages.extra[%1]").arg(i),
                             Text::tr("\"%1\" is not a package name").arg(packages.extra[i]),
                             Text::tr("Name one package an entry, as apt or dnf know it."));
    }
}

} // namespace howdah::rules
