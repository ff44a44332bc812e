#include "ui/monitor/restart_dialog.h"

#include "ui/monitor/when_field.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace howdah::ui {

RestartDialog::RestartDialog(Workspace &workspace, const QString &member, QWidget *parent)
    : OperationDialog(workspace, Restart{member}, tr("&Restart"), parent),
      member_(member),
      when_(new WhenField(tr("Time of the restart, UTC"))),
      onlyPending_(new QCheckBox(tr("&Only if it waits for a restart then")))
{
    setWindowTitle(tr("Restart: %1").arg(workspace.monitor.project().cluster));
    below()->addWidget(when_);
    below()->addWidget(onlyPending_);
    connect(when_, &WhenField::changed, this, &RestartDialog::update);
    connect(onlyPending_, &QCheckBox::toggled, this, &RestartDialog::update);
    update();
}

void RestartDialog::update()
{
    setOperation(Restart{member_, onlyPending_->isChecked(), when_->time()},
                 when_->isLater() ? tr("&Schedule the restart") : tr("&Restart"));
}

QString RestartDialog::obstacle() const
{
    return when_->hasPassed() ? tr("The time for the restart has passed.") : QString();
}

} // namespace howdah::ui
