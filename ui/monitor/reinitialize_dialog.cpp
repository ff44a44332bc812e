#include "ui/monitor/reinitialize_dialog.h"

#include <QComboBox>
#include <QFormLayout>

namespace howdah::ui {

ReinitializeDialog::ReinitializeDialog(Workspace &workspace, const QString &member, QWidget *parent)
    : OperationDialog(workspace, Reinitialize{member}, tr("Reinitialize"), parent),
      member_(member),
      from_(new QComboBox)
{
    const Project &project = workspace.monitor.project();
    setWindowTitle(tr("Reinitialize: %1").arg(project.cluster));
    const bool hasBackups = project.backup.type != RepositoryType::None && project.backup.replicasFromBackup;
    // Without backups there is nothing to choose.
    if (hasBackups) {
        from_->addItems({tr("The backup repository, else the leader"), tr("The leader")});
        auto *form = new QFormLayout;
        form->addRow(tr("Copy &from"), from_);
        above()->addLayout(form);
        connect(from_, &QComboBox::currentIndexChanged, this, &ReinitializeDialog::update);
    } else {
        delete std::exchange(from_, nullptr);
    }
    update();
}

void ReinitializeDialog::update()
{
    setOperation(Reinitialize{member_, from_ != nullptr && from_->currentIndex() == 1}, tr("Reinitialize"));
}

} // namespace howdah::ui
