#include "ui/wizard/hosts/reach_card.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"
#include "ui/wizard/hosts/reach_delegate.h"
#include "ui/wizard/hosts/reach_header.h"
#include "ui/wizard/hosts/reach_model.h"
#include "ui/wizard/hosts/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int narrowCell = 70;

/// The whole matrix as text with tabs, for a report.
QString asText(const ReachModel &model)
{
    QStringList titles{QString()};
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.target(column).name;
    QStringList lines{titles.join(QLatin1Char('\t'))};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList words{model.source(row).name};
        for (int column = 0; column < model.columnCount(); ++column)
            words << model.index(row, column).data().toString();
        lines << words.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReachCard::ReachCard(Workspace &workspace, QWidget *parent)
    : QFrame(parent),
      workspace_(workspace),
      model_(new ReachModel(workspace, this)),
      view_(new QTableView),
      across_(new ReachHeader(Qt::Horizontal)),
      down_(new ReachHeader(Qt::Vertical)),
      delegate_(new ReachDelegate(this)),
      card_(new Card(tr("Who reaches whom"))),
      legend_(legend()),
      onlyProblems_(new QCheckBox(tr("Only problems")))
{
    view_->setObjectName(QStringLiteral("reach"));
    view_->setAccessibleName(tr("Who reaches whom: rows connect to columns"));
    view_->setModel(model_);
    view_->setItemDelegate(delegate_);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setSelectionBehavior(QAbstractItemView::SelectItems);
    view_->setTabKeyNavigation(false);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setCornerButtonEnabled(false);
    view_->setShowGrid(false);
    view_->installEventFilter(this);
    view_->setHorizontalHeader(across_);
    view_->setVerticalHeader(down_);
    across_->setSectionResizeMode(QHeaderView::Stretch);
    across_->setMinimumSectionSize(narrowCell);
    down_->setDefaultSectionSize(std::max(28, fontMetrics().height() + 8));
    down_->setSectionResizeMode(QHeaderView::Fixed);
    corner_ = mutedLabel(tr("from ↓   to →"));
    corner_->setParent(view_);
    corner_->setIndent(8);
    connect(across_, &QHeaderView::geometriesChanged, this, &ReachCard::placeCorner);
    connect(down_, &QHeaderView::geometriesChanged, this, &ReachCard::placeCorner);

    card_->setNote(tr("ports open / ports needed"));
    card_->addToHead(onlyProblems_);
    card_->fill(view_);
    card_->body()->addWidget(legend_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);
    setMinimumSize(320, 110);

    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT cellChosen(index);
    };
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, choose](const QModelIndex &now) {
                if (view_->hasFocus())
                    choose(now);
            });
    connect(view_, &QTableView::clicked, this, choose);
    connect(view_, &QTableView::activated, this, choose);
    connect(onlyProblems_, &QCheckBox::toggled, this, &ReachCard::filter);
    connect(model_, &QAbstractItemModel::modelReset, this, &ReachCard::arrange);
    connect(model_, &QAbstractItemModel::dataChanged, this, &ReachCard::arrange);
    connect(&workspace.knowledge, &HostKnowledge::changed, this, &ReachCard::showWhen);
    arrange();
    showWhen();
}

QWidget *ReachCard::legend()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 4, 12, 6);
    layout->setSpacing(4);
    const auto add = [&](State state, const QString &text) {
        layout->addWidget(new StateIcon(state, 13));
        layout->addWidget(mutedLabel(text));
        layout->addSpacing(10);
    };
    add(State::Ok, tr("every needed port is open"));
    add(State::Problem, tr("a needed port is blocked"));
    layout->addWidget(mutedLabel(tr("striped: not tested yet")));
    layout->addStretch(1);
    return line;
}

void ReachCard::showWhen()
{
    const QDateTime when = workspace_.knowledge.checkedAt();
    card_->setAside(when.isValid() ? momentText(when, QDateTime::currentDateTimeUtc()) : QString());
}

void ReachCard::arrange()
{
    const int columns = std::max(1, model_->columnCount());
    const int room = (width() - down_->sizeHint().width() - 4) / columns;
    int wanted = 0;
    delegate_->setCompact(false);
    QStyleOptionViewItem option;
    option.font = view_->font();
    for (int row = 0; row < model_->rowCount(); ++row) {
        for (int column = 0; column < model_->columnCount(); ++column)
            wanted = std::max(wanted, delegate_->sizeHint(option, model_->index(row, column)).width());
    }
    const bool compact = model_->isCompact() || room < wanted;
    delegate_->setCompact(compact);
    across_->setElision(model_->isCompact() ? Qt::ElideLeft : Qt::ElideMiddle);
    view_->viewport()->update();
    onlyProblems_->setVisible(model_->isCompact());
    card_->setNote(model_->isCompact() && width() < 700 ? QString() : tr("ports open / ports needed"));
    legend_->setVisible(height() >= 220 && legend_->minimumSizeHint().width() <= width());
    filter();
    placeCorner();
}

void ReachCard::placeCorner()
{
    const int inset = view_->frameWidth();
    corner_->setGeometry(inset, inset, down_->width(), across_->height());
}

void ReachCard::filter()
{
    const bool few = onlyProblems_->isChecked() && onlyProblems_->isVisibleTo(this);
    for (int row = 0; row < model_->rowCount(); ++row)
        view_->setRowHidden(row, few && !model_->hasProblem(row));
}

void ReachCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool ReachCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view_ && event->type() == QEvent::FocusIn && view_->currentIndex().isValid())
        Q_EMIT cellChosen(view_->currentIndex());
    if (watched == view_ && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            QApplication::clipboard()->setText(asText(*model_));
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && view_->currentIndex().isValid()) {
            Q_EMIT cellChosen(view_->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace howdah::ui
