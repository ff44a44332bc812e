#include "ui/document/host_check.h"

#include <QElapsedTimer>

namespace howdah::ui {

HostCheck::HostCheck(HostKnowledge &knowledge, TransportFactory factory, QString knownHostsFile, QObject *parent)
    : QObject(parent), knowledge_(knowledge), connect_(std::move(factory)), knownHostsFile_(std::move(knownHostsFile))
{
    connect(&work_, &Background::runningChanged, this, &HostCheck::runningChanged);
}

void HostCheck::start(const Project &project, const PlanInputs &inputs)
{
    run(project, inputs);
}

void HostCheck::startFacts(const Project &project)
{
    run(project, std::nullopt);
}

void HostCheck::run(const Project &project, const std::optional<PlanInputs> &inputs)
{
    QStringList names;
    for (const Host &host : project.hosts)
        names << host.name;
    knowledge_.setAsking(names);

    QElapsedTimer clock;
    clock.start();
    const auto answered = [this](const QString &host, const Result<HostFacts> &facts) {
        QMetaObject::invokeMethod(
            this, [this, host, facts] { knowledge_.setAnswer(host, facts); }, Qt::QueuedConnection);
    };
    work_.start(
        [this, project, inputs, answered](const std::stop_token &stop) {
            Outcome outcome;
            outcome.found = survey(project, connect_, {}, {inputs.has_value(), knownHostsFile_}, answered, stop);
            if (!inputs || stop.stop_requested())
                return outcome;
            const OpenConnection open = [&](const Host &host, std::stop_token token) {
                return connect_(addressOf(project, host, knownHostsFile_), std::move(token));
            };
            Result<PreflightReport> report = preflight({project, outcome.found.facts, outcome.found.failures, *inputs},
                                                       outcome.found.transports, open, stop);
            if (report)
                outcome.report = std::move(*report);
            return outcome;
        },
        [this, clock, total = static_cast<int>(names.size())](const Outcome &outcome) {
            if (outcome.report)
                knowledge_.setChecked(*outcome.report);
            else
                knowledge_.setAsking({});
            Q_EMIT finished(static_cast<int>(outcome.found.facts.size()), total, clock.elapsed());
        });
}

} // namespace howdah::ui
