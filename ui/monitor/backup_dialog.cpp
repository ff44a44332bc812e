#include "ui/monitor/backup_dialog.h"

#include "ui/monitor/effect_list.h"
#include "ui/monitor/operation_progress.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace howdah::ui {

BackupDialog::BackupDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      workspace_(workspace),
      run_(workspace),
      stack_(new QStackedWidget),
      type_(new QComboBox),
      progress_(new OperationProgress(run_)),
      cancel_(new QPushButton(tr("Cancel"))),
      action_(new QPushButton(tr("Back &up")))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    setWindowTitle(tr("Backup: %1").arg(workspace.monitor.project().cluster));
    type_->addItem(tr("Full: everything"), QStringLiteral("full"));
    type_->addItem(tr("Differential: what changed since the last full one"), QStringLiteral("diff"));
    type_->setAccessibleName(tr("Type of the backup"));
    action_->setDefault(true);
    action_->setProperty("changesHosts", true);
    auto *ask = new QWidget;
    auto *column = new QVBoxLayout(ask);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    QLabel *title = textLabel(tr("Back up %1 now").arg(workspace.monitor.project().cluster));
    title->setFont(nameFont());
    column->addWidget(title);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("T&ype"));
    label->setBuddy(type_);
    row->addWidget(label);
    row->addWidget(type_, 1);
    column->addLayout(row);
    auto *effects = new EffectList;
    effects->setEffects({tr("%1 reads its data directory and sends it to the repository; clients go on working.")
                             .arg(workspace.monitor.status().leader),
                         tr("Backups that are older than the retention allows are removed afterwards."),
                         tr("It runs to its end on the host, also when this dialog or the window is closed.")});
    column->addWidget(effects);
    column->addStretch(1);
    stack_->addWidget(ask);
    stack_->addWidget(progress_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->setSpacing(12);
    layout->addWidget(stack_, 1);
    auto *footer = new QHBoxLayout;
    footer->addStretch(1);
    footer->addWidget(cancel_);
    footer->addWidget(action_);
    layout->addLayout(footer);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(action_, &QPushButton::clicked, this, &BackupDialog::carryOut);
}

void BackupDialog::carryOut()
{
    action_->hide();
    cancel_->setText(tr("Close"));
    progress_->setTitle(tr("Backing up %1").arg(workspace_.monitor.project().cluster));
    stack_->setCurrentIndex(1);
    run_.backUp(type_->currentData().toString());
}

void BackupDialog::reject()
{
    run_.closeFor(*this);
}

} // namespace howdah::ui
