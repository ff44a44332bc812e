#include "core/plan/recipes/recipes.h"

#include "core/plan/recipes/tls_files.h"
#include "core/project/required_secrets.h"
#include "core/project/tls_names.h"
#include "core/render/text_template.h"
#include "core/resource/act.h"
#include "core/resource/files.h"
#include "core/resource/service.h"

#include <QRegularExpression>

namespace howdah {

namespace {

/// One word for haproxy.cfg, where blanks, #, quotes and backslashes mean something, and which quotes as a shell does.
QString quoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_.~/+=-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

/// The check asks Patroni over TLS; what is checked is passed on as it comes, TLS or not.
QString checkWords(const Project &project, const Host &member)
{
    if (!project.security.tls)
        return {};
    return QStringLiteral(" check-ssl verify required ca-file %1 verifyhost %2")
        .arg(tlsAuthorityFile(project.cluster), member.name);
}

QByteArray configText(const PlanContext &context)
{
    const Project &project = context.project;
    const QString restPort = QString::number(project.patroni.restPort);
    std::vector<QMap<QString, QString>> members;
    for (const Host *member : project.withRole(Role::Postgres))
        members.push_back({{QStringLiteral("name"), member->name},
                           {QStringLiteral("address"), inUrl(member->memberAddress())},
                           {QStringLiteral("pg_port"), QString::number(project.postgres.port)},
                           {QStringLiteral("rest_port"), restPort},
                           {QStringLiteral("tls"), checkWords(project, *member)}});
    TemplateValues values;
    values.lists = {{QStringLiteral("members"), members}};
    values.text = {
        {QStringLiteral("cluster"), project.cluster},
        {QStringLiteral("primary_port"), QString::number(project.haproxy.primaryPort)},
        {QStringLiteral("replica_port"), QString::number(project.haproxy.replicaPort)},
        {QStringLiteral("stats_port"), QString::number(project.haproxy.statsPort)},
        {QStringLiteral("stats_bind"), inUrl(project.haproxy.statsBind)},
    };
    if (!project.haproxy.statsUser.isEmpty()) {
        values.text.insert(QStringLiteral("stats_user"), project.haproxy.statsUser);
        values.text.insert(QStringLiteral("stats_password"), quoted(context.secret(secret_name::haproxyStats)));
    }
    return renderTemplate(QStringLiteral("haproxy.cfg"), values);
}

/// The file that the package brings has no proxies in it; one that has, and that is not of this cluster, serves somebody.
bool isForeign(const FileFact &file, const QString &cluster)
{
    static const QRegularExpression proxy(QStringLiteral("^[ \\t]*(?:frontend|listen|backend)[ \\t]"),
                                          QRegularExpression::MultilineOption);
    if (!file.content || file.content->reveal().contains("HAProxy of cluster " + cluster.toUtf8() + '.'))
        return false;
    return QString::fromUtf8(file.content->reveal()).contains(proxy);
}

} // namespace

void planHaproxy(const PlanContext &context, PlanBuilder &plan)
{
    for (const Host *host : context.project.withRole(Role::Haproxy)) {
        const HostFacts &facts = context.factsOf(*host);
        const Platform &platform = context.platformOf(*host);
        StepBuilder step(stepId(*host, "haproxy"), facts, QStringLiteral("Configure and start HAProxy"));
        step.needs({stepId(*host, "packages"), stepId(*host, "firewall")});
        if (isForeign(facts.file(platform.haproxyConfig), context.project.cluster))
            step.refuse(Error{ErrorKind::Blocked,
                              QStringLiteral("%1 on %2 serves something that Howdah did not set up")
                                  .arg(platform.haproxyConfig, host->name),
                              QStringLiteral("give the role haproxy to another host, or move that file aside"),
                              {}});
        std::vector<ManagedFile> files{{platform.haproxyConfig, Secret(configText(context)), QStringLiteral("root"),
                                        QStringLiteral("root"), 0600}};
        if (context.project.security.tls)
            files.insert(files.begin(), tlsAuthority(context));
        const bool changes = step.add(Files{files});
        if (changes)
            step.follow(QStringLiteral("Check the configuration"),
                        Command::program({QStringLiteral("haproxy"), QStringLiteral("-c"), QStringLiteral("-q"),
                                          QStringLiteral("-f"), platform.haproxyConfig}));
        step.add(Service{platform.haproxyUnit, changes ? OnChange::Reload : OnChange::Nothing});
        step.diagnoseWith(Command::program({QStringLiteral("journalctl"), QStringLiteral("-u"), platform.haproxyUnit,
                                            QStringLiteral("-n"), QStringLiteral("40"), QStringLiteral("--no-pager"),
                                            QStringLiteral("-o"), QStringLiteral("cat")}));
        plan.add(std::move(step));
    }
}

} // namespace howdah
