#include "ui/monitor/pause_dialog.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace howdah::ui {

PauseDialog::PauseDialog(Workspace &workspace, QWidget *parent)
    : OperationDialog(workspace, Pause{}, tr("&Pause failover"), parent),
      resume_(new QCheckBox(
          tr("&Resume after %n minute(s), if this window still watches the cluster then", nullptr, pauseMinutes)))
{
    setWindowTitle(workspace.monitor.project().cluster);
    resume_->setChecked(true);
    below()->addWidget(resume_);
    setNote(tr("A pause that lasts longer is reminded of."));
    connect(&run(), &OperationRun::endChanged, this, [this] {
        if (run().end() && run().end()->kind == OperationEnd::Kind::Done)
            Q_EMIT paused(resume_->isChecked());
    });
}

} // namespace howdah::ui
