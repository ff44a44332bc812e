#include "core/run/report.h"

#include "core/run/event_json.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace howdah {

namespace {

QString phaseOf(const QString &step)
{
    return step.section(QLatin1Char('/'), 1).isEmpty() ? step : step.section(QLatin1Char('/'), 1);
}

HostSummary &hostOf(RunSummary &summary, const QString &name)
{
    const auto host = std::find_if(summary.hosts.begin(), summary.hosts.end(),
                                   [&](const HostSummary &candidate) { return candidate.name == name; });
    if (host != summary.hosts.end())
        return *host;
    summary.hosts.push_back({name, {}, {}, 0});
    return summary.hosts.back();
}

StepSummary &stepOf(HostSummary &host, const QString &id)
{
    const auto step = std::find_if(host.steps.begin(), host.steps.end(),
                                   [&](const StepSummary &candidate) { return candidate.id == id; });
    if (step != host.steps.end())
        return *step;
    host.steps.push_back({id, {}, StepState::Running, 0, {}, {}});
    return host.steps.back();
}

struct Applier {
    RunSummary &summary;
    qint64 time;

    void operator()(const RunStarted &event) const
    {
        summary.plannedSteps = event.steps;
        summary.started = time;
    }
    void operator()(const StepStarted &event) const
    {
        stepOf(hostOf(summary, event.host), event.step).title = event.title;
        const QString name = phaseOf(event.step);
        const auto phase = std::find_if(summary.phases.begin(), summary.phases.end(),
                                        [&](const PhaseSummary &candidate) { return candidate.name == name; });
        if (phase == summary.phases.end())
            summary.phases.push_back({name, 1, time, 0});
        else
            ++phase->steps;
    }
    void operator()(const StepLog &) const {}
    void operator()(const StepFinished &event) const
    {
        end(event.host, event.step, StepState::Finished, event.milliseconds);
    }
    void operator()(const StepFailed &event) const
    {
        end(event.host, event.step, StepState::Failed, event.milliseconds).error = event.error;
    }
    void operator()(const StepCancelled &event) const
    {
        end(event.host, event.step, StepState::Cancelled, event.milliseconds);
    }
    void operator()(const StepSkipped &event) const
    {
        StepSummary &step = stepOf(hostOf(summary, event.host), event.step);
        step.state = StepState::Skipped;
        step.because = event.because;
    }
    void operator()(const HostNote &event) const { hostOf(summary, event.host).notes.append(event.text); }
    void operator()(const RunFinished &event) const
    {
        summary.outcome = event.outcome;
        summary.milliseconds = event.milliseconds;
    }

    StepSummary &end(const QString &hostName, const QString &id, StepState state, qint64 milliseconds) const
    {
        HostSummary &host = hostOf(summary, hostName);
        host.busyMilliseconds += milliseconds;
        for (PhaseSummary &phase : summary.phases) {
            if (phase.name == phaseOf(id))
                phase.milliseconds = std::max(phase.milliseconds, time - phase.start);
        }
        StepSummary &step = stepOf(host, id);
        step.state = state;
        step.milliseconds = milliseconds;
        return step;
    }
};

QJsonObject toJson(const StepSummary &step)
{
    QJsonObject json{{QStringLiteral("id"), step.id}, {QStringLiteral("state"), name(step.state)}};
    if (!step.title.isEmpty())
        json[QStringLiteral("title")] = step.title;
    if (step.state != StepState::Skipped)
        json[QStringLiteral("ms")] = step.milliseconds;
    if (step.error)
        json[QStringLiteral("error")] = toJson(*step.error);
    if (!step.because.isEmpty())
        json[QStringLiteral("because")] = step.because;
    return json;
}

} // namespace

void RunSummary::apply(const RunEvent &event)
{
    std::visit(Applier{*this, event.time}, event.what);
}

int RunSummary::count(StepState state) const
{
    int count = 0;
    for (const HostSummary &host : hosts) {
        count += static_cast<int>(std::count_if(host.steps.begin(), host.steps.end(),
                                                [&](const StepSummary &step) { return step.state == state; }));
    }
    return count;
}

RunSummary summarize(const std::vector<RunEvent> &events)
{
    RunSummary summary;
    for (const RunEvent &event : events)
        summary.apply(event);
    return summary;
}

QString name(StepState state)
{
    switch (state) {
    case StepState::Running: return QStringLiteral("running");
    case StepState::Finished: return QStringLiteral("finished");
    case StepState::Failed: return QStringLiteral("failed");
    case StepState::Cancelled: return QStringLiteral("cancelled");
    case StepState::Skipped: return QStringLiteral("skipped");
    }
    return {};
}

QJsonObject toJson(const RunSummary &summary)
{
    QJsonArray hosts;
    for (const HostSummary &host : summary.hosts) {
        QJsonArray steps;
        for (const StepSummary &step : host.steps)
            steps.append(toJson(step));
        hosts.append(QJsonObject{{QStringLiteral("name"), host.name},
                                 {QStringLiteral("busy-ms"), host.busyMilliseconds},
                                 {QStringLiteral("steps"), steps},
                                 {QStringLiteral("notes"), QJsonArray::fromStringList(host.notes)}});
    }
    QJsonArray phases;
    for (const PhaseSummary &phase : summary.phases) {
        phases.append(QJsonObject{{QStringLiteral("name"), phase.name},
                                  {QStringLiteral("steps"), phase.steps},
                                  {QStringLiteral("ms"), phase.milliseconds}});
    }
    return {{QStringLiteral("outcome"), summary.outcome ? name(*summary.outcome) : QStringLiteral("unfinished")},
            {QStringLiteral("started"),
             QDateTime::fromMSecsSinceEpoch(summary.started).toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("ms"), summary.milliseconds},
            {QStringLiteral("planned"), summary.plannedSteps},
            {QStringLiteral("finished"), summary.count(StepState::Finished)},
            {QStringLiteral("failed"), summary.count(StepState::Failed)},
            {QStringLiteral("cancelled"), summary.count(StepState::Cancelled)},
            {QStringLiteral("skipped"), summary.count(StepState::Skipped)},
            {QStringLiteral("hosts"), hosts},
            {QStringLiteral("phases"), phases}};
}

} // namespace howdah
