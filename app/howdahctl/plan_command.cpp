#include "app/howdahctl/command_line.h"
#include "app/howdahctl/console.h"
#include "app/howdahctl/exit_code.h"
#include "app/howdahctl/plan_text.h"
#include "app/howdahctl/session.h"

#include <QJsonDocument>

namespace howdah::ctl {

int runPlan(const CommonOptions &common, const PlanOptions &options)
{
    Result<Session> session = Session::open(common);
    if (!session)
        return report(session.error());
    Result<PlanInputs> inputs = session->planInputs();
    if (!inputs)
        return report(inputs.error());
    Result<Survey> found = session->ask(true);
    if (!found)
        return report(found.error());

    const Plan wanted = plan(session->project(), found->facts, *inputs);
    if (common.json)
        print(QString::fromUtf8(QJsonDocument(planJson(wanted)).toJson(QJsonDocument::Indented)).trimmed());
    else
        print(planText(wanted, options.diff).trimmed());
    if (!wanted.blocked.empty())
        return BlockedPlan;
    return options.check && !wanted.isEmpty() ? Pending : Success;
}

} // namespace howdah::ctl
