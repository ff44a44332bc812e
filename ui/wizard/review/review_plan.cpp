#include "core/run/time_left.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/data_role.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/text.h"
#include "ui/wizard/review/count_model.h"
#include "ui/wizard/review/gate_list.h"
#include "ui/wizard/review/item_view.h"
#include "ui/wizard/review/plan_model.h"
#include "ui/wizard/review/review_page.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace howdah::ui {

void ReviewPage::makeSide()
{
    table_ = new QTableView;
    table_->setModel(counts_);
    table_->setItemDelegate(new CellDelegate(table_));
    table_->verticalHeader()->setVisible(false);
    table_->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 8));
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(CountModel::HostColumn, QHeaderView::Stretch);
    table_->horizontalHeader()->setFont(captionFont());
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setShowGrid(false);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setFocusPolicy(Qt::TabFocus);
    table_->setTextElideMode(Qt::ElideMiddle);
    table_->setAccessibleName(tr("What Deploy will do"));
    numbers_ = new Card(tr("What Deploy will do"));
    numbers_->fill(table_);
    numbers_->setVisible(false); // before there is a plan

    auto *known = new Card(tr("Before you deploy"));
    known->fill(list_);
    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(12, 8, 12, 10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const QString names[] = {tr("Steps"), tr("Restarts"), tr("Time"), tr("Compared")};
    for (int row = 0; row < 4; ++row) {
        auto *name = new QLabel(names[row]);
        name->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(name, row, 0);
        facts_[row]->setTextFormat(Qt::PlainText);
        facts_[row]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        facts_[row]->setWordWrap(true);
        grid->addWidget(facts_[row], row, 1);
    }
    grid->addWidget(reason_, 4, 0, 1, 2);
    reason_->setForegroundRole(QPalette::PlaceholderText);
    known->body()->addWidget(facts);

    auto *layout = new QVBoxLayout(side_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(numbers_);
    layout->addWidget(known, 1);
    side_->setMinimumWidth(250);
}

void ReviewPage::showPlan()
{
    const bool any = shown_ && shown_->isComplete();
    plan_->setGroups(any ? planGroups(shown_->project, shown_->plan) : std::vector<PlanGroup>{});
    counts_->setCounts(any ? hostCounts(shown_->project, shown_->plan) : std::vector<HostCounts>{});
    numbers_->setVisible(any);
    sizeTable();
    // The first hosts are open, so that a plan of many is seen as a whole.
    constexpr int openGroups = 2;
    const auto hasLoss = [this](int row) {
        const QModelIndex first = filtered_->index(0, 0, filtered_->index(row, 0));
        return first.data(LevelRole).toInt() == 3; // what destroys stands first
    };
    for (int row = 0; row < filtered_->rowCount(); ++row)
        tree_->setExpanded(filtered_->index(row, 0), row < openGroups || !filter_->text().isEmpty() || hasLoss(row));
    const QModelIndex group = filtered_->index(0, 0);
    if (group.isValid() && filtered_->rowCount(group) > 0)
        tree_->setCurrentIndex(filtered_->index(0, 0, group));
    showItems();
}

void ReviewPage::sizeTable()
{
    constexpr int lowBelow = 660;
    const bool asks = question_->isVisibleTo(this); // what it asks takes the room
    const int most = height() >= lowBelow ? 7 : asks ? 1 : 3;
    const int rows = std::clamp(counts_->rowCount(), 1, most);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height()
                           + rows * table_->verticalHeader()->defaultSectionSize() + 2);
}

void ReviewPage::showItems()
{
    QModelIndexList chosen;
    for (const QModelIndex &index : tree_->selectionModel()->selectedIndexes()) {
        if (plan_->item(filtered_->mapToSource(index)) != nullptr)
            chosen << index;
    }
    const auto show = [&](ItemView *view, qsizetype number) {
        const PlanItem *item =
            number < chosen.size() ? plan_->item(filtered_->mapToSource(chosen.at(number))) : nullptr;
        view->setItem(item == nullptr ? std::nullopt : std::optional(*item));
    };
    show(first_, 0);
    second_->setVisible(chosen.size() > 1);
    if (chosen.size() > 1)
        show(second_, 1);
}

void ReviewPage::refreshFacts()
{
    if (!shown_ || !shown_->isComplete()) {
        for (QLabel *fact : facts_)
            fact->setText(QStringLiteral("–"));
        if (shown_)
            facts_[3]->setText(tr("%1 UTC").arg(shown_->when.toUTC().toString(QStringLiteral("HH:mm:ss"))));
        return;
    }
    const HostCounts &sum = counts_->sum();
    QSet<QString> hosts;
    for (const howdah::Step &step : shown_->plan.steps)
        hosts.insert(step.host);
    facts_[0]->setText(sum.steps == 0 ? tr("none") : tr("%1 on %2 hosts").arg(sum.steps).arg(hosts.size()));
    QStringList restarts;
    for (const howdah::Step &step : shown_->plan.steps) {
        for (const QString &restart : step.restarts()) {
            if (const QString text = QStringLiteral("%1 (%2)").arg(restart, step.host); !restarts.contains(text))
                restarts << text;
        }
    }
    facts_[1]->setText(restarts.isEmpty()    ? tr("none")
                       : restarts.size() > 3 ? QString::number(restarts.size())
                                             : restarts.join(QStringLiteral(", ")));
    facts_[1]->setToolTip(restarts.join(QLatin1Char('\n')));
    refreshTime();
    facts_[3]->setText(tr("%1 UTC").arg(shown_->when.toUTC().toString(QStringLiteral("HH:mm:ss"))));
}

void ReviewPage::refreshTime()
{
    const TimeLeft estimate(shown_->plan, history_.times());
    const std::optional<Remaining> time = estimate.at(0);
    const int unknown = estimate.unknownSteps();
    facts_[2]->setText(shown_->plan.steps.empty()   ? tr("none")
                       : time                       ? tr("about %1").arg(roughDurationText(time->time))
                       : history_.times().isEmpty() ? tr("unknown: no finished run yet")
                                                    : tr("unknown: %n step(s) never ran here", nullptr, unknown));
    facts_[2]->setToolTip(time && !shown_->plan.steps.empty() ? tr("As long as these steps took in earlier runs")
                                                              : QString());
}

} // namespace howdah::ui
