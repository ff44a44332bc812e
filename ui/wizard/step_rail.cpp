#include "ui/wizard/step_rail.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/data_role.h"
#include "ui/widgets/glyph.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace howdah::ui {

namespace {

constexpr int wideWidth = 232;
constexpr int narrowWidth = 56;

class StepDelegate final : public QStyledItemDelegate {
public:
    explicit StepDelegate(const StepRail *rail) : QStyledItemDelegate(const_cast<StepRail *>(rail)), rail_(rail) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int text = QFontMetrics(boldFont()).height() + QFontMetrics(captionFont()).height();
        return {rail_->isNarrow() ? narrowWidth : wideWidth, text + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        const auto state = index.data(StateRole).value<State>();
        painter->save();
        if (selected) {
            painter->fillRect(option.rect, tokens.accent.soft);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tokens.accent.text);
        } else if ((option.state & QStyle::State_MouseOver) != 0) {
            painter->fillRect(option.rect, tokens.neutral.soft);
        }
        if (rail_->isNarrow())
            paintNarrow(painter, option, index, state, tokens);
        else
            paintWide(painter, option, index, state, selected, tokens);
        if ((option.state & QStyle::State_HasFocus) != 0 && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
            painter->setPen(QPen(tokens.accent.text, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    static void paintNarrow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            State state, const Tokens &tokens)
    {
        const QPoint middle = option.rect.center();
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(middle - QPoint(11, 11), QSize(22, 22)));
        paintState(painter, QRectF(middle.x() + 5, middle.y() + 4, 13, 13), state, tokens);
    }

    static void paintWide(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, State state,
                          bool selected, const Tokens &tokens)
    {
        const QFont titleFont = selected ? boldFont() : QFont();
        const QFontMetrics title(boldFont());
        const QFontMetrics line(captionFont());
        const int top = option.rect.top() + (option.rect.height() - title.height() - line.height()) / 2;
        paintState(painter, QRectF(option.rect.left() + 16, top + (title.height() - 16) / 2.0, 16, 16), state, tokens);
        const int left = option.rect.left() + 44;
        const int width = option.rect.right() - left - 8;
        painter->setFont(titleFont);
        painter->setPen(tokens.text);
        painter->drawText(QRect(left, top, width, title.height()), Qt::AlignVCenter, index.data().toString());
        painter->setFont(captionFont());
        painter->setPen(tokens.muted);
        painter->drawText(QRect(left, top + title.height(), width, line.height()), Qt::AlignVCenter,
                          line.elidedText(index.data(SubTextRole).toString(), Qt::ElideRight, width));
    }

    const StepRail *rail_;
};

} // namespace

StepModel::StepModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), workspace_(workspace)
{
    connect(&workspace.document, &ProjectDocument::changed, this, &StepModel::update);
    connect(&workspace.knowledge, &HostKnowledge::changed, this, &StepModel::update);
    connect(&workspace.vault, &SecretVault::changed, this, &StepModel::update);
    connect(&workspace.vault, &SecretVault::statusChanged, this, &StepModel::update);
    connect(workspace.interaction.get(), &WindowInteraction::questionsChanged, this, &StepModel::update,
            Qt::QueuedConnection);
    connect(&workspace.check, &HostCheck::runningChanged, this, &StepModel::update);
    connect(&workspace.comparison, &Comparison::runningChanged, this, &StepModel::update);
    connect(&workspace.comparison, &Comparison::changed, this, &StepModel::update);
    connect(&workspace.deployment, &Deployment::started, this, &StepModel::update);
    connect(&workspace.deployment, &Deployment::events, this, &StepModel::update);
    connect(&workspace.deployment, &Deployment::finished, this, &StepModel::update);
    update();
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allSteps.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Step step = allSteps.at(static_cast<std::size_t>(index.row()));
    const StepStatus &status = shown_.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return title(step);
    case Qt::DecorationRole: return icon(iconName(step));
    case SubTextRole: return status.line;
    case StateRole: return QVariant::fromValue(status.state);
    case Qt::ToolTipRole: return QStringLiteral("%1: %2").arg(title(step), status.line);
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2, %3").arg(title(step), word(status.state), status.line);
    default: return {};
    }
}

void StepModel::update()
{
    for (std::size_t i = 0; i < allSteps.size(); ++i) {
        StepStatus now = statusOf(allSteps.at(i), workspace_);
        if (now == shown_.at(i))
            continue;
        shown_.at(i) = std::move(now);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

StepRail::StepRail(Workspace &workspace, QWidget *parent) : QListView(parent)
{
    setModel(new StepModel(workspace, this));
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Steps"));
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAutoFillBackground(true);
    setNarrow(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT stepChosen(allSteps.at(static_cast<std::size_t>(current.row())));
    });
}

void StepRail::setNarrow(bool narrow)
{
    narrow_ = narrow;
    setFixedWidth(narrow ? narrowWidth : wideWidth);
    doItemsLayout();
}

void StepRail::setStep(Step step)
{
    setCurrentIndex(model()->index(static_cast<int>(step), 0));
}

} // namespace howdah::ui
