#include "ui/monitor/drift_dialog.h"

#include "ui/monitor/config_dialog.h"
#include "ui/monitor/operation_dialog.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace howdah::ui {

DriftDialog::DriftDialog(Workspace &workspace, bool readOnly, QWidget *parent)
    : QDialog(parent),
      workspace_(workspace),
      readOnly_(readOnly),
      headline_(textLabel()),
      table_(new QTableWidget(0, 3)),
      adopt_(new QPushButton(tr("&Adopt into the project"))),
      apply_(new QPushButton(tr("A&pply to the cluster…")))
{
    setWindowTitle(tr("Drift: %1").arg(workspace.monitor.project().cluster));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 380);
    headline_->setFont(nameFont());
    table_->setHorizontalHeaderLabels({tr("Setting"), tr("In the project"), tr("In the cluster")});
    table_->setAccessibleName(tr("Settings that differ"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    apply_->setProperty("changesHosts", true);
    auto *review = new QPushButton(tr("Compare &everything…"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {adopt_, apply_, review})
        button->setAutoDefault(false);
    close->setDefault(true);
    QLabel *note =
        mutedLabel(tr("Of Patroni’s dynamic configuration, what the project names. “Compare everything” looks "
                      "at files, packages and services, too."));
    note->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(adopt_);
    buttons->addWidget(apply_);
    buttons->addWidget(review);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->setSpacing(10);
    layout->addWidget(headline_);
    layout->addWidget(table_, 1);
    layout->addWidget(note);
    layout->addLayout(buttons);
    connect(adopt_, &QPushButton::clicked, this, &DriftDialog::adopt);
    connect(apply_, &QPushButton::clicked, this, &DriftDialog::apply);
    connect(review, &QPushButton::clicked, this, [this] {
        Q_EMIT reviewRequested();
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &DriftDialog::choose);
    connect(&workspace.monitor, &ClusterMonitor::changed, this, &DriftDialog::refresh);
    connect(&workspace.document, &ProjectDocument::changed, this, &DriftDialog::refresh);
    refresh();
}

void DriftDialog::refresh()
{
    const std::optional<QJsonObject> config = dynamicConfigOf(workspace_.monitor);
    items_ = config ? configDrift(workspace_.document.project(), *config) : std::vector<DriftItem>{};
    headline_->setText(!config          ? tr("No member tells its configuration now.")
                       : items_.empty() ? tr("The cluster is configured as the project says.")
                                        : tr("%n setting(s) differ", nullptr, static_cast<int>(items_.size())));
    const int row = table_->currentRow();
    table_->setRowCount(static_cast<int>(items_.size()));
    for (int i = 0; i < table_->rowCount(); ++i) {
        const DriftItem &item = items_[static_cast<std::size_t>(i)];
        const QStringList texts{item.setting, item.wanted.isEmpty() ? tr("not set") : item.wanted,
                                item.found.isEmpty() ? tr("not set") : item.found};
        for (int column = 0; column < 3; ++column) {
            if (table_->item(i, column) == nullptr)
                table_->setItem(i, column, new QTableWidgetItem);
            table_->item(i, column)->setText(texts[column]);
        }
    }
    if (row < 0 && table_->rowCount() > 0)
        table_->selectRow(0);
    choose();
}

const DriftItem *DriftDialog::chosen() const
{
    const int row = table_->currentRow();
    return row >= 0 && row < static_cast<int>(items_.size()) ? &items_[static_cast<std::size_t>(row)] : nullptr;
}

void DriftDialog::choose()
{
    const DriftItem *item = chosen();
    adopt_->setEnabled(item != nullptr && item->adopt);
    adopt_->setToolTip(item != nullptr && !item->adopt ? tr("A project cannot say that") : QString());
    apply_->setEnabled(item != nullptr && !readOnly_);
    apply_->setToolTip(readOnly_ ? tr("Read-only is on") : QString());
}

void DriftDialog::adopt()
{
    if (const DriftItem *item = chosen(); item != nullptr && item->adopt)
        workspace_.document.edit(tr("Adopt %1").arg(item->setting), {}, std::function<void(Project &)>(item->adopt));
}

void DriftDialog::apply()
{
    if (const DriftItem *item = chosen(); item != nullptr && !readOnly_)
        (new OperationDialog(workspace_, item->apply, tr("&Apply"), this))->open();
}

} // namespace howdah::ui
