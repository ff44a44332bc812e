#include "ui/wizard/backups/bucket_trial.h"

#include "core/facts/gather.h"
#include "core/preflight/bucket_probe.h"

#include <algorithm>
#include <thread>

namespace howdah::ui {

namespace {

struct Found {
    TrialResult result;
    std::optional<Result<HostFacts>> facts; ///< what the host said of itself on the way
};

Found tryBucket(const Project &project, const Host &host, const HostAddress &address, const Secrets &secrets,
                const TransportFactory &connect, const std::stop_token &stop)
{
    Found found;
    found.result.host = host.name;
    found.result.settings = project.backup;
    const Result<PlanInputs> inputs = readPlanInputs(project, secrets);
    if (!inputs) {
        found.result.error = inputs.error();
        return found;
    }
    const Result<std::unique_ptr<Transport>> transport = connect(address, stop);
    if (!transport) {
        found.result.error = transport.error();
        found.facts = Result<HostFacts>(fail(transport.error()));
        return found;
    }
    // Asked anew: requests are signed by the host's clock, and what is known of it may be old.
    found.facts = gatherFacts(host.name, factRequest(project, host), **transport, stop);
    if (!*found.facts) {
        found.result.error = found.facts->error();
        return found;
    }
    found.result.items = probeBucket(project, **found.facts, *inputs, **transport, stop);
    return found;
}

} // namespace

BucketTrial::BucketTrial(Workspace &workspace, QObject *parent) : QObject(parent), workspace_(workspace)
{
    connect(workspace_.interaction.get(), &WindowInteraction::questionsChanged, this, &BucketTrial::changed,
            Qt::QueuedConnection);
    connect(&workspace_.document, &ProjectDocument::changed, this, &BucketTrial::changed);
    connect(&work_, &Background::runningChanged, this, &BucketTrial::changed);
}

BucketTrial::~BucketTrial()
{
    work_.requestStop();
    // The worker may be about to ask, or wait for an answer: then joining it would wait for ever.
    while (!*ended_) {
        refuseQuestions();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

QString BucketTrial::host() const
{
    const std::vector<const Host *> members = workspace_.document.project().withRole(Role::Postgres);
    return members.empty() ? QString() : members.front()->name;
}

void BucketTrial::start()
{
    const Project &project = workspace_.document.project();
    const Host *host = project.findHost(this->host());
    if (work_.isRunning() || host == nullptr)
        return;
    asked_ = host->name;
    result_.reset();
    *ended_ = false;
    work_.start(
        [project, host = *host, address = addressOf(project, *host, workspace_.access().knownHostsFile),
         secrets = workspace_.vault.secrets(), connect = workspace_.access().connect,
         ended = ended_](const std::stop_token &stop) {
            Found found = tryBucket(project, host, address, secrets, connect, stop);
            *ended = true;
            return found;
        },
        [this](Found found) {
            found.result.when = QDateTime::currentDateTimeUtc();
            if (!found.result.error || found.result.error->kind != ErrorKind::Cancelled)
                result_ = std::move(found.result);
            // As long as it is the same host still; the project may be another by now.
            if (found.facts && *found.facts && workspace_.document.project().findHost(asked_) != nullptr)
                workspace_.knowledge.setAnswer(asked_, *found.facts);
            Q_EMIT changed();
        });
}

void BucketTrial::stop()
{
    work_.requestStop();
    refuseQuestions();
}

bool BucketTrial::waitsForYou() const
{
    if (!isRunning())
        return false;
    const std::vector<Question> questions = workspace_.interaction->questions();
    return std::any_of(questions.begin(), questions.end(),
                       [this](const Question &question) { return question.host() == asked_; });
}

bool BucketTrial::isStale() const
{
    if (!result_)
        return false;
    const BackupSettings &now = workspace_.document.project().backup;
    return !(now.s3 == result_->settings.s3) || now.path != result_->settings.path;
}

void BucketTrial::refuseQuestions()
{
    for (const Question &question : workspace_.interaction->questions()) {
        if (question.host() != asked_)
            continue;
        if (std::holds_alternative<HostKeyQuestion>(question.what))
            workspace_.interaction->answer(question.id, false);
        else
            workspace_.interaction->answer(question.id, std::optional<Secret>());
    }
}

} // namespace howdah::ui
