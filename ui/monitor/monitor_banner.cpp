#include "ui/monitor/monitor_banner.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

MonitorBanner::MonitorBanner(QWidget *parent)
    : QWidget(parent),
      chip_(new ChipLabel),
      finding_(new ElidedLabel({}, Qt::ElideRight)),
      whatIf_(new ElidedLabel({}, Qt::ElideRight)),
      resume_(new QPushButton(tr("Re&sume failover…")))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addStretch(1);
    texts->addWidget(finding_);
    texts->addWidget(whatIf_);
    texts->addStretch(1);
    whatIf_->setForegroundRole(QPalette::PlaceholderText);
    resume_->setProperty("changesHosts", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(chip_);
    layout->addLayout(texts, 1);
    layout->addWidget(resume_);
    connect(resume_, &QPushButton::clicked, this, &MonitorBanner::resumeRequested);
}

void MonitorBanner::addAtEnd(QWidget *widget)
{
    layout()->addWidget(widget);
}

void MonitorBanner::setPicture(const ClusterPicture &picture, const QDateTime &resumesAt)
{
    int problems = 0;
    int warnings = 0;
    bool resumable = false;
    for (const MonitorFinding &finding : picture.findings) {
        problems += finding.state == State::Problem ? 1 : 0;
        warnings += finding.state == State::Warning || finding.state == State::Unknown ? 1 : 0;
        resumable = resumable || finding.resumable;
    }
    QString words = tr("Healthy");
    if (picture.waiting)
        words = tr("Asking…");
    else if (picture.nobodyReached)
        words = tr("Not reached");
    else if (picture.leader.isEmpty())
        words = tr("No leader");
    else if (problems > 0)
        words = tr("%n problem(s)", nullptr, problems);
    else if (warnings > 0)
        words = tr("%n warning(s)", nullptr, warnings);
    const State worst = problems > 0      ? State::Problem
                        : warnings > 0    ? State::Warning
                        : picture.waiting ? State::Running
                                          : State::Ok;
    chip_->setChip(stateChip(worst, words));

    QStringList all;
    for (const MonitorFinding &finding : picture.findings)
        all << finding.text;
    finding_->setText(!all.isEmpty()    ? all.first()
                      : picture.waiting ? tr("Waiting for the hosts’ first answers.")
                                        : tr("Every member runs, and every host answers."));
    finding_->setAccessibleDescription(all.join(QLatin1Char('\n')));
    chip_->setToolTip(all.join(QLatin1Char('\n')));
    whatIf_->setText(!picture.paused       ? picture.whatIf
                     : resumesAt.isValid() ? tr("Resumes at %1 UTC.").arg(resumesAt.toString(QStringLiteral("HH:mm")))
                                           : QString());
    whatIf_->setVisible(!whatIf_->text().isEmpty());
    resume_->setVisible(resumable);
}

void MonitorBanner::setAllowed(bool resume)
{
    resume_->setEnabled(resume);
}

QString MonitorBanner::text() const
{
    return QStringLiteral("%1 | %2 | %3").arg(chip_->chip().text, finding_->text(), whatIf_->text());
}

} // namespace howdah::ui
