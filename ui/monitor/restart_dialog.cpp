#include "ui/monitor/restart_dialog.h"

#include "ui/monitor/when_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace howdah::ui {

RestartDialog::RestartDialog(Workspace &workspace, const QString &member, QWidget *parent)
    : OperationDialog(workspace, Restart{member}, tr("&Restart"), parent),
      member_(member),
      which_(new QComboBox),
      when_(new WhenField(tr("Time of the restart, UTC"))),
      onlyPending_(new QCheckBox(tr("&Only if it waits for a restart then")))
{
    setWindowTitle(tr("Restart: %1").arg(workspace.monitor.project().cluster));
    which_->addItems(
        {tr("%1 alone").arg(member), tr("Every replica, one after another"), tr("Every member, one after another")});
    auto *form = new QFormLayout;
    form->addRow(tr("&Which"), which_);
    above()->addLayout(form);
    below()->addWidget(when_);
    below()->addWidget(onlyPending_);
    connect(which_, &QComboBox::currentIndexChanged, this, &RestartDialog::update);
    connect(when_, &WhenField::changed, this, &RestartDialog::update);
    connect(onlyPending_, &QCheckBox::toggled, this, &RestartDialog::update);
    update();
}

void RestartDialog::update()
{
    const int which = which_->currentIndex();
    when_->setVisible(which == 0);
    if (which > 0) {
        const auto of = which == 1 ? RollingRestart::Of::Replicas : RollingRestart::Of::All;
        setOperation(RollingRestart{of, onlyPending_->isChecked()}, tr("&Restart"));
        return;
    }
    setOperation(Restart{member_, onlyPending_->isChecked(), when_->time()},
                 when_->isLater() ? tr("&Schedule the restart") : tr("&Restart"));
}

QString RestartDialog::obstacle() const
{
    return which_->currentIndex() == 0 && when_->hasPassed() ? tr("The time for the restart has passed.") : QString();
}

} // namespace howdah::ui
