#include "ui/monitor/fact_grid.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/text.h"

#include <QGridLayout>

namespace howdah::ui {

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(4);
    grid_->setColumnMinimumWidth(0, 96);
    grid_->setColumnStretch(1, 1);
}

void FactGrid::setRows(const std::vector<FactRow> &rows)
{
    std::size_t used = 0;
    for (const FactRow &row : rows) {
        if (row.value.isEmpty())
            continue;
        if (used == labels_.size()) {
            QLabel *label = textLabel();
            label->setForegroundRole(QPalette::PlaceholderText);
            QLabel *value = textLabel();
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            const int line = static_cast<int>(used);
            grid_->addWidget(label, line, 0, Qt::AlignTop);
            grid_->addWidget(value, line, 1, Qt::AlignTop);
            labels_.emplace_back(label, value);
        }
        const auto &[label, value] = labels_[used++];
        if (label->text() != row.label)
            label->setText(row.label);
        if (value->text() != row.value)
            value->setText(row.value);
        value->setFont(row.code ? codeFont() : QFont());
        value->setAccessibleName(QStringLiteral("%1: %2").arg(row.label, row.value));
        label->show();
        value->show();
    }
    for (std::size_t i = used; i < labels_.size(); ++i) {
        labels_[i].first->hide();
        labels_[i].second->hide();
    }
    setVisible(used > 0);
}

} // namespace howdah::ui
