#include "ui/wizard/review/item_view.h"

#include "ui/document/step_title.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/syntax.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

constexpr qsizetype tooLarge = 4'000'000; ///< letters; a larger file is named, not shown

QString hostsText(const QStringList &hosts)
{
    return hosts.size() == 1 ? hosts.front() : ItemView::tr("%1 hosts").arg(hosts.size());
}

} // namespace

ItemView::ItemView(QWidget *parent)
    : QWidget(parent),
      head_(new QWidget),
      name_(new ElidedLabel),
      note_(mutedLabel()),
      modes_(new QWidget),
      group_(new QButtonGroup(this)),
      copy_(new QToolButton),
      warning_(textLabel()),
      view_(new DiffView(highlight)),
      nothing_(textLabel())
{
    name_->setFont(boldFont());
    auto *segments = new QHBoxLayout(modes_);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    for (const auto &[mode, text] :
         {std::pair{DiffView::Mode::Changes, tr("&Diff")}, std::pair{DiffView::Mode::SideBySide, tr("&Side by side")},
          std::pair{DiffView::Mode::Whole, tr("&Whole file")}}) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        button->setAutoDefault(false);
        group_->addButton(button, static_cast<int>(mode));
        segments->addWidget(button);
    }
    group_->button(0)->setChecked(true);
    copy_->setIcon(icon(QStringLiteral("edit-copy")));
    copy_->setAutoRaise(true);
    copy_->setToolTip(tr("Copy as text"));
    copy_->setAccessibleName(tr("Copy as text"));

    auto *row = new QHBoxLayout(head_);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(name_, 1);
    row->addWidget(note_);
    row->addWidget(modes_);
    row->addWidget(copy_);
    warning_->setContentsMargins(12, 6, 12, 6);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setForegroundRole(QPalette::PlaceholderText);
    nothing_->setContentsMargins(24, 24, 24, 24);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(head_);
    layout->addWidget(warning_);
    layout->addWidget(view_, 1);
    layout->addWidget(nothing_, 1);

    // Not clicked: a screen reader toggles without a click.
    connect(group_, &QButtonGroup::idToggled, this, [this](int mode, bool on) {
        if (on)
            view_->setMode(static_cast<DiffView::Mode>(mode));
    });
    connect(copy_, &QToolButton::clicked, this, &ItemView::copy);
    setItem({});
}

void ItemView::setMode(DiffView::Mode mode)
{
    group_->button(static_cast<int>(mode))->setChecked(true);
    view_->setMode(mode);
}

void ItemView::setNothing(const QString &text)
{
    nothing_->setText(text);
}

void ItemView::setItem(const std::optional<PlanItem> &item)
{
    item_ = item;
    const bool any = item.has_value();
    for (QWidget *widget : {head_, static_cast<QWidget *>(view_)})
        widget->setVisible(any);
    nothing_->setVisible(!any);
    warning_->setVisible(false);
    update();
    if (!any)
        return;
    const bool file = item->diff.has_value();
    modes_->setVisible(file);
    if (!file) {
        name_->setText(QStringLiteral("%1: %2").arg(hostsText(item->hosts), item->title));
        note_->setText(stepTitle(item->step));
        view_->setMode(DiffView::Mode::Changes);
        view_->setText(item->commands, QString::fromLatin1(commandsName));
    } else if (item->diff->before.size() + item->diff->after.size() > tooLarge) {
        name_->setText(QStringLiteral("%1:%2").arg(hostsText(item->hosts), item->diff->name));
        view_->setText(tr("The file is too large to be shown: %1").arg(sizeText(item->diff->after.size())), {});
    } else {
        name_->setText(QStringLiteral("%1:%2").arg(hostsText(item->hosts), item->diff->name));
        view_->setDiff(*item->diff);
        view_->setMode(static_cast<DiffView::Mode>(group_->checkedId()));
        note_->setText(QStringLiteral("+%1 −%2").arg(view_->added()).arg(view_->removed()));
    }
    name_->setToolTip(item->hosts.join(QStringLiteral(", ")));

    QStringList said;
    if (!item->destroys.isEmpty())
        said << tr("Lost: %1").arg(item->destroys.join(QStringLiteral("; ")));
    if (!item->restarts.isEmpty())
        said << tr("Restarts: %1").arg(item->restarts.join(QStringLiteral(", ")));
    warning_->setText(said.join(QLatin1Char('\n')));
    warning_->setVisible(!said.isEmpty());
    const Tokens &tokens = tokensOf(palette());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, item->destroys.isEmpty() ? tokens.warn.text : tokens.problem.text);
    warning_->setPalette(own);
}

void ItemView::copy() const
{
    QGuiApplication::clipboard()->setText(name_->text() + QLatin1Char('\n') + view_->plainText());
}

void ItemView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    if (head_->isVisible()) {
        painter.fillRect(QRect(0, 0, width(), head_->geometry().bottom()), tokens.header);
        painter.setPen(tokens.line);
        painter.drawLine(0, head_->geometry().bottom(), width(), head_->geometry().bottom());
    }
    if (warning_->isVisible() && item_)
        painter.fillRect(warning_->geometry(), item_->destroys.isEmpty() ? tokens.warn.soft : tokens.problem.soft);
    painter.setPen(tokens.strongLine);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace howdah::ui
