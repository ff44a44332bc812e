#include "ui/run/deploy_page.h"

#include "ui/run/lane_text.h"
#include "ui/run/lane_view.h"
#include "ui/run/log_area.h"
#include "ui/run/log_lines.h"
#include "ui/run/result_card.h"
#include "ui/run/step_bar.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

DeployPage::DeployPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Deploy"), {}, parent),
      workspace_(workspace),
      clock_(mutedLabel()),
      stop_(new QPushButton(tr("&Stop here…"))),
      nothing_(new Card(tr("Nothing is deployed yet"))),
      bar_(new StepBar),
      lanes_(new LaneView(timeline_)),
      stopQuestion_(new InlineQuestion(Tone::Warn)),
      failures_(new FailureCard),
      result_(new ResultCard),
      logs_(new LogArea)
{
    addToHead(clock_);
    addToHead(stop_);
    stop_->setProperty("changesHosts", true);

    nothing_->body()->addWidget(textLabel(
        tr("Review shows every file and every command before anything is changed. Deploy there carries them out; this "
           "page "
           "shows each host at its work, what failed and why, and at the end the proof that the cluster serves.")));
    auto *review = new QPushButton(tr("Go to &Review"));
    auto *row = new QHBoxLayout;
    row->addWidget(review);
    row->addStretch(1);
    nothing_->body()->addSpacing(8);
    nothing_->body()->addLayout(row);
    connect(review, &QPushButton::clicked, this, &DeployPage::reviewRequested);

    stopQuestion_->setVisible(false);
    nothing_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(nothing_);
    body()->addWidget(bar_);
    body()->addWidget(result_);
    body()->addWidget(lanes_);
    body()->addWidget(stopQuestion_);
    body()->addWidget(failures_);
    body()->addWidget(logs_, 1);
    body()->addStretch(0);

    connect(stop_, &QPushButton::clicked, this, &DeployPage::askToStop);
    connect(failures_, &FailureCard::resumeRequested, this, &DeployPage::resumeRequested);
    connect(failures_, &FailureCard::saveLogsRequested, logs_, &LogArea::saveAs);
    const auto showStep = [this](const QString &host, const QString &step) {
        logs_->showStep(host, QStringLiteral("%1 %2").arg(timeline_.numberOf(step)).arg(timeline_.titleOf(step)));
    };
    connect(failures_, &FailureCard::logRequested, this, showStep);
    connect(lanes_, &LaneView::stepActivated, this, showStep);
    connect(lanes_, &LaneView::hostActivated, logs_, &LogArea::showHost);

    Deployment &deployment = workspace_.deployment;
    connect(&deployment, &Deployment::started, this, &DeployPage::begin);
    connect(&deployment, &Deployment::events, this, &DeployPage::take);
    connect(&deployment, &Deployment::finished, this, &DeployPage::finish);
    connect(&workspace_.comparison, &Comparison::runningChanged, this, &DeployPage::refresh);
    connect(&history_, &RunHistory::changed, this, [this] {
        left_.setEarlier(history_.times());
        refreshHead();
    });
    tick_.setInterval(1000);
    connect(&tick_, &QTimer::timeout, this, &DeployPage::refreshHead);
    if (deployment.compared()) {
        begin();
        running_ = deployment.isRunning();
    }
    refresh();
}

void DeployPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    constexpr int lowBelow = 660;
    lanes_->setCompact(height() < lowBelow);
}

void DeployPage::begin()
{
    begun_ = true;
    running_ = true;
    stopping_ = false;
    announced_ = false;
    found_.clear();
    stopQuestion_->setVisible(false);
    const std::shared_ptr<const ComparedPlan> compared = workspace_.deployment.compared();
    timeline_ = RunTimeline(compared->project, compared->plan);
    left_ = TimeLeft(compared->plan);
    history_.read(compared->project.cluster);
    QStringList hosts;
    for (const Lane &lane : timeline_.lanes())
        hosts << lane.host;
    logs_->setHosts(hosts);
    tick_.start();
    refresh();
}

void DeployPage::take(const std::vector<RunEvent> &events)
{
    QMap<QString, std::vector<LogLine>> lines;
    for (const RunEvent &event : events) {
        timeline_.apply(event);
        left_.apply(event);
        if (auto line = logLine(event, timeline_))
            lines[line->first].push_back(std::move(line->second));
        if (const auto *failed = std::get_if<StepFailed>(&event.what))
            found_.push_back({failed->host, failed->step, timeline_.numberOf(failed->step),
                              timeline_.titleOf(failed->step), failed->error});
    }
    for (auto host = lines.cbegin(); host != lines.cend(); ++host)
        logs_->append(host.key(), host.value());
    logs_->refresh(timeline_);
    refresh();
}

void DeployPage::finish()
{
    tick_.stop();
    running_ = false;
    stopQuestion_->setVisible(false);
    refresh();
}

void DeployPage::refresh()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{bar_, lanes_, logs_})
        widget->setVisible(begun_);
    nothing_->setVisible(!begun_);
    refreshFailures();
    refreshResult();
    refreshHead();
}

QString DeployPage::countsText() const
{
    int done = 0;
    int failed = 0;
    int planned = 0;
    QStringList lost;
    for (const Lane &lane : timeline_.lanes()) {
        done += lane.done;
        failed += lane.failed;
        planned += lane.planned;
        if (lane.lostSince != 0)
            lost << lane.host;
    }
    QString text =
        planned == 0 ? tr("Every host matches the design") : tr("%1 of %2 steps done").arg(done).arg(planned);
    if (failed > 0)
        text += QStringLiteral(", ") + tr("%1 failed").arg(failed);
    if (!lost.isEmpty())
        text += QStringLiteral(". ") + tr("%1 not reached, Howdah keeps trying").arg(lost.join(QStringLiteral(", ")));
    if (!running_)
        return text;
    if (stopping_)
        return text + QStringLiteral(". ") + tr("Stopping: steps under way are ended cleanly");
    if (planned == 0 || timeline_.outcome() == RunOutcome::Succeeded)
        return text + QStringLiteral(". ") + tr("Comparing again and proving the service…");
    if (failed > 0)
        return text + QStringLiteral(". ") + tr("The other hosts go on");
    return text;
}

void DeployPage::refreshHead()
{
    stop_->setVisible(begun_ && running_);
    stop_->setEnabled(!stopping_ && !stopQuestion_->isVisibleTo(this));
    clock_->setVisible(begun_ && timeline_.started() != 0);
    setSubtitle(begun_ ? workspace_.comparison.isRunning() ? tr("Comparing the hosts again…") : countsText()
                       : tr("Carries out what Review showed, and proves that the cluster serves."));
    if (!begun_)
        return;
    const qint64 now = workspace_.deployment.isRunning() ? QDateTime::currentMSecsSinceEpoch() : timeline_.lastEvent();
    clock_->setText(clockText(now));
    int done = 0;
    int failed = 0;
    int busy = 0;
    int planned = 0;
    for (const Lane &lane : timeline_.lanes()) {
        done += lane.done;
        failed += lane.failed;
        busy += lane.running() != nullptr ? 1 : 0;
        planned += lane.planned;
    }
    bar_->setCounts(planned == 0 ? 1 : done, failed, busy, std::max(1, planned));
    lanes_->refresh(now);
}

QString DeployPage::clockText(qint64 now) const
{
    const qint64 last = timeline_.ended() != 0 ? timeline_.ended() : std::max(now, timeline_.lastEvent());
    const QString text =
        tr("started %1 UTC · %2")
            .arg(QDateTime::fromMSecsSinceEpoch(timeline_.started()).toUTC().toString(QStringLiteral("HH:mm:ss")),
                 durationText(last - timeline_.started()));
    const std::optional<Remaining> left = running_ && !stopping_ ? left_.at(last) : std::nullopt;
    if (!left || timeline_.outcome())
        return text;
    return text + QStringLiteral(" · ")
           + (left->overdue ? tr("longer than in earlier runs")
                            : tr("about %1 left").arg(roughDurationText(left->time)));
}

void DeployPage::refreshFailures()
{
    std::vector<Failure> shown = found_;
    const std::optional<DeploymentEnd> &end = workspace_.deployment.end();
    // What went wrong after the last step stands in the result.
    const bool ranWell = end && (end->left || (end->run && end->run->outcome == RunOutcome::Succeeded));
    if (begun_ && end && end->error && end->error->kind != ErrorKind::Cancelled && !ranWell && shown.empty())
        shown.push_back({{}, {}, 0, {}, *end->error});
    if (shown.size() != failures_->failures().size())
        failures_->setFailures(shown);
    failures_->setCanResume(!running_ && !workspace_.comparison.isRunning());
    if (!shown.empty() && !announced_) {
        announced_ = true;
        QAccessibleEvent alert(failures_, QAccessible::Alert);
        failures_->setAccessibleName(failures_->announcement());
        QAccessible::updateAccessibility(&alert);
    }
}

void DeployPage::refreshResult()
{
    const std::optional<DeploymentEnd> &end = workspace_.deployment.end();
    if (!begun_ || running_ || !end) {
        result_->setVisible(false);
        return;
    }
    const bool cancelled = (end->run && end->run->outcome == RunOutcome::Cancelled)
                           || (end->error && end->error->kind == ErrorKind::Cancelled);
    if (end->isProven())
        showDone(*end);
    else if (cancelled)
        showStopped(whatIsLeft());
    else if (end->run && end->run->outcome == RunOutcome::Failed)
        result_->setVisible(false);
    else
        showUnproven(*end);
}

void DeployPage::showStopped(const QString &detail)
{
    result_->setResult(Tone::Warn, tr("You stopped the deployment"), detail, {});
    result_->clearButtons();
    QPushButton *resume = result_->addButton(tr("&Resume"));
    resume->setDefault(true);
    resume->setProperty("changesHosts", true);
    resume->setToolTip(tr("Compares the hosts again and runs what is left"));
    resume->setEnabled(!workspace_.comparison.isRunning());
    connect(resume, &QPushButton::clicked, this, &DeployPage::resumeRequested);
    result_->setVisible(true);
}

void DeployPage::showDone(const DeploymentEnd &end)
{
    const Project &project = workspace_.deployment.compared()->project;
    result_->setResult(Tone::Ok, tr("%1 runs, and it was proved").arg(project.cluster), {}, proofLines(project, end));
    result_->clearButtons();
    QPushButton *monitor = result_->addButton(tr("&Open Monitor"));
    monitor->setDefault(true);
    connect(monitor, &QPushButton::clicked, this, &DeployPage::monitorRequested);
    connect(result_->addButton(tr("Save evi&dence…")), &QPushButton::clicked, this, &DeployPage::saveEvidence);
    result_->setVisible(true);
}

void DeployPage::showUnproven(const DeploymentEnd &end)
{
    const Project &project = workspace_.deployment.compared()->project;
    const std::vector<ProofLine> lines = proofLines(project, end);
    if (!end.run && !end.left) {
        result_->setVisible(false);
        return;
    }
    result_->setResult(Tone::Warn, tr("Every step ended well, but the proof is not complete"),
                       tr("Howdah compares what the hosts are with the design afterwards; this is what it found."),
                       lines);
    result_->clearButtons();
    QPushButton *resume = result_->addButton(tr("&Prove again"));
    resume->setDefault(true);
    connect(resume, &QPushButton::clicked, this, &DeployPage::resumeRequested);
    connect(result_->addButton(tr("Save evi&dence…")), &QPushButton::clicked, this, &DeployPage::saveEvidence);
    result_->setVisible(true);
}

QString DeployPage::whatIsLeft() const
{
    QStringList lines;
    for (const Lane &lane : timeline_.lanes()) {
        if (lane.planned == 0)
            continue;
        const int left = lane.planned - lane.done;
        if (left == 0) {
            lines << tr("%1: all %2 steps are done").arg(lane.host).arg(lane.planned);
            continue;
        }
        const LaneBlock *running = lane.running();
        const LaneBlock *last = lane.blocks.empty() ? nullptr : &lane.blocks.back();
        QString line = tr("%1: %2 of %3 steps are left").arg(lane.host).arg(left).arg(lane.planned);
        if (running != nullptr)
            line += QStringLiteral("; ") + tr("“%1” is ended, and begins again when you resume").arg(running->title);
        else if (last != nullptr && last->state == StepState::Cancelled)
            line += QStringLiteral("; ") + tr("“%1” was ended, and begins again when you resume").arg(last->title);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

void DeployPage::askToStop()
{
    stopQuestion_->setHeadline(tr("Stop the deployment?"));
    stopQuestion_->setDetail(whatIsLeft() + QLatin1Char('\n') + tr("What is done stays; nothing is undone."));
    stopQuestion_->clearButtons();
    QPushButton *keep = stopQuestion_->addButton(tr("Keep r&unning"));
    keep->setDefault(true);
    QPushButton *stop = stopQuestion_->addButton(tr("Stop"));
    stop->setProperty("tone", QStringLiteral("danger"));
    stop->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, [this] {
        stopQuestion_->setVisible(false);
        refreshHead();
        stop_->setFocus();
    });
    connect(stop, &QPushButton::clicked, this, [this] {
        stopping_ = true;
        stopQuestion_->setVisible(false);
        workspace_.deployment.requestStop();
        workspace_.interaction->refuseAll();
        refreshHead();
    });
    stopQuestion_->setVisible(true);
    keep->setFocus();
    refreshHead();
}

void DeployPage::saveEvidence()
{
    const std::shared_ptr<const ComparedPlan> compared = workspace_.deployment.compared();
    if (!compared || !workspace_.deployment.end())
        return;
    const QString text = evidenceText(compared->project, *workspace_.deployment.end(), workspace_.deployment.summary());
    askWhereToSave(this, tr("Save the evidence"), QStringLiteral("%1-evidence.txt").arg(compared->project.cluster),
                   tr("Text (*.txt)"), [this, text](const QString &path) {
                       const QString problem = writeText(path, text);
                       setSubtitle(problem.isEmpty() ? tr("Saved %1").arg(path)
                                                     : tr("%1 could not be written: %2").arg(path, problem));
                   });
}

} // namespace howdah::ui
