#include "ui/monitor/failover_dialog.h"

#include "ui/monitor/candidate_table.h"
#include "ui/monitor/danger_head.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace howdah::ui {

FailoverDialog::FailoverDialog(Workspace &workspace, const QString &candidate, QWidget *parent)
    : OperationDialog(workspace, Failover{}, {}, parent),
      model_(CandidateModel::Purpose::Failover),
      table_(new CandidateTable(model_)),
      loss_(textLabel()),
      fenced_(new QCheckBox)
{
    const ClusterMonitor &monitor = workspace.monitor;
    setWindowTitle(tr("Failover: %1").arg(monitor.project().cluster));
    resize(740, 0);
    setConfirmPrompt(tr("Type the cluster’s name, %1, to allow the failover:").arg(monitor.project().cluster));
    setHeadline({}, {});
    auto *head = new DangerHead(tr("This can lose committed data"));
    const QString old = monitor.lastLeader();
    head->setLine(
        old.isEmpty()
            ? tr("There is no leader, and nobody knows what the last one wrote.")
            : tr("There is no leader, and %1 cannot be asked what it wrote last. Bringing %1 back is the safer way.")
                  .arg(old));
    top()->addWidget(head);
    above()->addWidget(table_);
    QLabel *lose = boldLabel(tr("What you lose"));
    lose->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    beside()->addWidget(lose);
    beside()->addWidget(loss_);
    beside()->addStretch(1);
    fenced_->setText(old.isEmpty() ? tr("The old leader is switched off or cut off from all c&lients.")
                                   : tr("%1 is switched off or cut off from all c&lients.").arg(old));
    below()->addWidget(fenced_);
    QLabel *why = mutedLabel(tr("Otherwise two leaders may take writes at the same time."));
    why->setContentsMargins(24, 0, 0, 6);
    below()->addWidget(why);

    connect(table_, &CandidateTable::chosen, this, &FailoverDialog::choose);
    connect(fenced_, &QCheckBox::toggled, this, &FailoverDialog::update);
    follow();
    const QString first = model_.can(candidate) ? candidate : model_.best();
    choose(first);
    table_->choose(first);
    table_->fit();
}

void FailoverDialog::choose(const QString &member)
{
    model_.setChosen(member);
    update();
}

QString FailoverDialog::lossText() const
{
    const ClusterMonitor &monitor = workspace().monitor;
    const ClusterPicture picture = pictureOf(monitor, QDateTime::currentMSecsSinceEpoch());
    const MemberView *old = picture.member(monitor.lastLeader());
    const MemberView *next = picture.member(model_.chosen());
    if (next == nullptr)
        return tr("No member can take over.");
    if (old == nullptr || !old->position || !next->position || old == next)
        return tr("How much is not known: no sample of the last leader is here.");
    return tr("At least %1 of WAL, measured against the last sample of %2 (%3). What %2 wrote after that is unknown.")
        .arg(sizeText(std::max<qint64>(0, *old->position - *next->position)), old->name, old->age.text);
}

void FailoverDialog::update()
{
    const QString &to = model_.chosen();
    const QString action = to.isEmpty() || to.size() > 20 ? tr("Fail over") : tr("Fail over to %1").arg(to);
    setOperation(Failover{to}, action);
    loss_->setText(lossText());
}

void FailoverDialog::follow()
{
    const QString chosen = model_.chosen();
    model_.follow(workspace().monitor, QDateTime::currentMSecsSinceEpoch());
    if (!chosen.isEmpty()) {
        table_->choose(chosen);
        loss_->setText(lossText());
    }
}

QString FailoverDialog::obstacle() const
{
    if (!model_.can(model_.chosen()))
        return tr("Choose a member that can take over.");
    if (!fenced_->isChecked())
        return tr("Tick that the old leader is switched off first.");
    return {};
}

} // namespace howdah::ui
