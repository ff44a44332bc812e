#include "ui/document/comparison.h"

#include "core/tls/cluster_certificates.h"

namespace howdah::ui {

Comparison::Comparison(HostKnowledge &knowledge, TransportFactory factory, QString knownHostsFile, QObject *parent)
    : QObject(parent), knowledge_(knowledge), connect_(std::move(factory)), knownHostsFile_(std::move(knownHostsFile))
{
    connect(&work_, &Background::runningChanged, this, &Comparison::runningChanged);
}

void Comparison::start(const Project &project, const Secrets &secrets)
{
    const auto answered = [this](const QString &host, const Result<HostFacts> &facts) {
        QMetaObject::invokeMethod(
            this, [this, host, facts] { knowledge_.setAnswer(host, facts); }, Qt::QueuedConnection);
    };
    work_.start(
        [this, project, secrets, answered](const std::stop_token &stop) {
            auto made = std::make_shared<ComparedPlan>();
            made->project = project;
            Secrets complete = secrets;
            if (const Result<bool> certified = completeCertificates(project, complete, QDateTime::currentDateTimeUtc());
                !certified) {
                made->error = certified.error();
                return made;
            }
            Result<PlanInputs> inputs = readPlanInputs(project, complete);
            if (!inputs) {
                made->error = inputs.error();
                return made;
            }
            made->inputs = std::move(*inputs);
            Survey found = survey(project, connect_, {}, {false, knownHostsFile_}, answered, stop);
            made->facts = std::move(found.facts);
            made->transports = std::move(found.transports);
            made->failures = std::move(found.failures);
            made->when = QDateTime::currentDateTimeUtc();
            if (made->failures.isEmpty())
                made->plan = plan(project, made->facts, made->inputs);
            return made;
        },
        [this](const std::shared_ptr<ComparedPlan> &made) {
            latest_ = made;
            Q_EMIT changed();
        });
}

void Comparison::show(std::shared_ptr<const ComparedPlan> compared)
{
    latest_ = std::move(compared);
    Q_EMIT changed();
}

} // namespace howdah::ui
