#include "ui/monitor/switchover_dialog.h"

#include "ui/monitor/candidate_table.h"
#include "ui/monitor/fact_grid.h"
#include "ui/monitor/when_field.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace howdah::ui {

SwitchoverDialog::SwitchoverDialog(Workspace &workspace, QWidget *parent)
    : OperationDialog(workspace, Switchover{}, {}, parent),
      model_(CandidateModel::Purpose::Switchover),
      table_(new CandidateTable(model_)),
      facts_(new FactGrid),
      when_(new WhenField(tr("Time of the switchover, UTC")))
{
    setWindowTitle(tr("Switchover: %1").arg(workspace.monitor.project().cluster));
    resize(780, 0);
    above()->addWidget(table_);
    auto *card = new Card;
    card->body()->addWidget(facts_);
    beside()->addWidget(card);
    beside()->addStretch(1);
    below()->addWidget(when_);
    connect(when_, &WhenField::changed, this, &SwitchoverDialog::update);
    connect(table_, &CandidateTable::chosen, this, &SwitchoverDialog::choose);
    follow();
    choose(model_.best());
    table_->choose(model_.best());
    table_->fit();
}

void SwitchoverDialog::choose(const QString &member)
{
    model_.setChosen(member);
    update();
}

void SwitchoverDialog::update()
{
    const QString &to = model_.chosen();
    setOperation(Switchover{to, when_->time()}, to.isEmpty() ? tr("Switch over")
                                                : when_->isLater()
                                                    ? tr("&Schedule for %1").arg(to.size() > 20 ? tr("later") : to)
                                                : to.size() > 20 ? tr("&Switch over")
                                                                 : tr("&Switch over to %1").arg(to));
    const Project &project = workspace().monitor.project();
    facts_->setRows(
        {{tr("No writes for"), tr("about %1 to %2 s").arg(2).arg(project.patroni.loopWait)},
         {tr("Data loss"), tr("none: %1 stops when %2 has all of its WAL")
                               .arg(workspace().monitor.status().leader, to.isEmpty() ? tr("the new leader") : to)},
         {tr("Backups"),
          project.backup.type == RepositoryType::None ? tr("there are none") : tr("go on, on the next timeline")}});
}

void SwitchoverDialog::follow()
{
    const QString chosen = model_.chosen();
    model_.follow(workspace().monitor, QDateTime::currentMSecsSinceEpoch());
    if (table_->currentIndex().row() != model_.rowOf(chosen) && !chosen.isEmpty())
        table_->choose(chosen);
    const QString leader = workspace().monitor.status().leader;
    setHeadline(tr("Which member should become the leader?"),
                leader.isEmpty() ? tr("There is no leader now.") : tr("Leader now: %1").arg(leader));
    setNote(leader.isEmpty() ? QString() : tr("You can switch back once %1 is a replica again.").arg(leader));
}

QString SwitchoverDialog::obstacle() const
{
    if (model_.best().isEmpty())
        return tr("No member can take over.");
    if (model_.chosen().isEmpty())
        return tr("Choose a member.");
    if (!model_.can(model_.chosen()))
        return tr("%1 cannot take over any more. %2.").arg(model_.chosen(), model_.verdict(model_.chosen()));
    if (when_->hasPassed())
        return tr("The time for the switchover has passed.");
    return {};
}

} // namespace howdah::ui
