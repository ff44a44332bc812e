#include "core/preflight/fact_checks.h"

#include "core/plan/platform.h"

#include <QRegularExpression>
#include <QSet>

namespace howdah {

namespace {

/// The hosts for which something can be planned. The others have their own problem already, and may not hide what is wrong with these.
Project withoutUnknown(const PreflightInput &input)
{
    Project project = input.project;
    std::erase_if(project.hosts, [&](const Host &host) {
        const auto facts = input.facts.constFind(host.name);
        return facts == input.facts.constEnd() || !platformFor(input.project, facts->os);
    });
    return project;
}

/// A refusal names its host in its text; one that names several or none is about the cluster.
QString hostIn(const QString &text, const Project &project)
{
    QString only;
    for (const Host &host : project.hosts) {
        const QRegularExpression word(
            QStringLiteral("(?<![\\w.-])%1(?![\\w-])").arg(QRegularExpression::escape(host.name)));
        if (!word.match(text).hasMatch())
            continue;
        if (!only.isEmpty())
            return {};
        only = host.name;
    }
    return only;
}

} // namespace

void fact_check::planned(const PreflightInput &input, PreflightItems &items)
{
    const Project project = withoutUnknown(input);
    if (project.hosts.empty())
        return;
    const Plan wanted = plan(project, input.facts, input.inputs);
    QSet<QString> refused;
    for (const Error &error : wanted.blocked) {
        const QString host = hostIn(error.what, project);
        refused.insert(host);
        items.problem(host, "plan", error.what, error.hint);
    }
    for (const Step &step : wanted.steps) {
        for (const Loss &loss : step.losses())
            items.warning(step.host, "wipe", QStringLiteral("a deployment DESTROYS %1").arg(loss.what),
                          QStringLiteral("disks.allow_wipe permits it; take it out if that is not meant"));
    }
    for (const Host &host : project.hosts) {
        if (!refused.contains(host.name) && !refused.contains(QString()))
            items.ok(host.name, "plan", QStringLiteral("no foreign data, server or disk is in the way"));
    }
}

} // namespace howdah
