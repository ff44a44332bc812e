#include "app/howdahctl/command_line.h"
#include "app/howdahctl/console.h"
#include "app/howdahctl/exit_code.h"
#include "app/howdahctl/preflight_text.h"
#include "app/howdahctl/session.h"

#include "core/preflight/preflight.h"
#include "core/project/project_file.h"

#include <QJsonDocument>

#include <algorithm>

namespace howdah::ctl {

namespace {

bool hasProblem(const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Problem; });
}

/// Secrets and local files, as far as they are there: their absence is for the preflight to say, and nothing is stored by a check.
PlanInputs knownInputs(const Session &session, std::vector<PreflightItem> &items)
{
    const auto add = [&](Verdict verdict, const char *check, const Error &error) {
        items.push_back({{}, {}, QLatin1String(check), verdict, error.what, error.hint});
    };
    Result<Secrets> secrets = session.knownSecrets();
    if (!secrets)
        add(Verdict::Problem, "secrets", secrets.error());
    Result<PlanInputs> inputs = readPlanInputs(session.project(), secrets.value_or(Secrets()));
    if (inputs)
        return *inputs;
    add(Verdict::Problem, "files", inputs.error());
    return {};
}

void show(const CommonOptions &common, const Project &project, const std::vector<Finding> &findings,
          const std::vector<PreflightItem> *items)
{
    if (common.json)
        print(QString::fromUtf8(QJsonDocument(checkJson(findings, items)).toJson(QJsonDocument::Indented)).trimmed());
    else if (items != nullptr)
        print(preflightText(project, *items).trimmed());
}

int checkHosts(const CommonOptions &common, const std::vector<Finding> &findings)
{
    Result<Session> session = Session::open(common, false);
    if (!session)
        return report(session.error());
    std::vector<PreflightItem> items;
    const PlanInputs inputs = knownInputs(*session, items);
    Result<Survey> found = session->ask(false, {}, true);
    if (!found)
        return report(found.error());

    const OpenConnection connect = [&](const Host &host, std::stop_token stop) {
        return session->connect()(addressOf(session->project(), host, common.knownHostsFile), stop);
    };
    Result<PreflightReport> seen = preflight({session->project(), found->facts, found->failures, inputs},
                                             found->transports, connect, session->stop());
    if (!seen)
        return report(seen.error());
    items.insert(items.begin(), seen->items.begin(), seen->items.end());
    show(common, session->project(), findings, &items);
    if (!found->failures.isEmpty())
        return ConnectError;
    const bool hasStop = std::any_of(items.begin(), items.end(),
                                     [](const PreflightItem &item) { return item.verdict == Verdict::Problem; });
    return hasStop ? Failed : Success;
}

} // namespace

int runCheck(const CommonOptions &common, bool hosts)
{
    Result<Project> project = loadProject(common.projectFile);
    if (!project)
        return report(project.error());
    const std::vector<Finding> findings = validate(*project);
    if (!common.json) {
        for (const Finding &finding : findings)
            print(describe(finding));
    }
    if (hosts && !hasProblem(findings))
        return checkHosts(common, findings);

    show(common, *project, findings, nullptr);
    if (hasProblem(findings))
        return UsageError;
    if (!common.json)
        print(QStringLiteral("%1 is a valid project").arg(common.projectFile));
    return Success;
}

} // namespace howdah::ctl
