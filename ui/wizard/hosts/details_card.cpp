#include "ui/wizard/hosts/details_card.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace howdah::ui {

namespace {

/// Hosts' own text: wraps, and can be selected where nothing was added to it for that.
QLabel *wrapped(const QString &text, bool muted)
{
    const QString shown = breakable(text);
    QLabel *label = textLabel(shown);
    label->setAccessibleName(text);
    if (shown == text)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    // A path or an address without blanks must not make the card wider.
    label->setMinimumWidth(1);
    return label;
}

/// The picture stands at the first line of the text beside it.
QWidget *pictured(State state)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->addWidget(new StateIcon(state, 14));
    layout->addStretch(1);
    return holder;
}

QString portLine(const ReachPort &port)
{
    const QString line = DetailsCard::tr("%1/tcp %2: %3").arg(QString::number(port.port), port.service, port.outcome);
    return port.detail.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, port.detail);
}

} // namespace

DetailsCard::DetailsCard(QWidget *parent)
    : QFrame(parent),
      head_(new QWidget),
      state_(new StateIcon),
      title_(new ElidedLabel({}, Qt::ElideMiddle)),
      scroll_(new QScrollArea)
{
    setObjectName(QStringLiteral("details"));
    setMinimumSize(240, 110);
    title_->setFont(boldFont());
    auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), {});
    copy->setProperty("tone", QStringLiteral("flat"));
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Copy as text"));
    copy->setAccessibleName(tr("Copy the details as text"));
    auto *head = new QHBoxLayout(head_);
    head->setContentsMargins(12, 2, 6, 2);
    head->addWidget(state_);
    head->addWidget(title_, 1);
    head->addWidget(copy);

    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    scroll_->setAccessibleName(tr("Details"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(head_);
    layout->addWidget(scroll_, 1);

    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(details_.asText()); });
    display({tr("Details"), std::nullopt, {}, {}, tr("Select a host, or a cell of who reaches whom.")});
}

void DetailsCard::display(const Details &details)
{
    if (details == details_)
        return;
    const bool same = details.title == details_.title;
    const int position = same ? scroll_->verticalScrollBar()->value() : 0;
    details_ = details;
    setAccessibleName(details.title);
    state_->setVisible(details.state.has_value());
    if (details.state)
        state_->setState(*details.state);
    title_->setText(details.title);
    scroll_->setWidget(content());
    scroll_->widget()->setAutoFillBackground(false);
    scroll_->verticalScrollBar()->setValue(position);
    update();
}

QWidget *DetailsCard::content() const
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(12, 8, 12, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](State state, const QString &text, bool muted) {
        if (line > 0)
            grid->setRowMinimumHeight(line++, 3);
        grid->addWidget(pictured(state), line, 0);
        grid->addWidget(wrapped(text, muted), line++, 1);
    };
    for (const ReachPort &port : details_.ports)
        add(port.state, portLine(port), port.state == State::Waiting);
    for (const HostItem &item : details_.items) {
        add(item.state, item.text, false);
        if (!item.evidence.isEmpty()) {
            QLabel *evidence = wrapped(item.evidence, false);
            evidence->setFont(codeFont());
            grid->addWidget(evidence, line++, 1);
        }
        if (!item.hint.isEmpty())
            grid->addWidget(wrapped(item.hint, true), line++, 1);
    }
    if (!details_.note.isEmpty()) {
        grid->setRowMinimumHeight(line, line > 0 ? 4 : 0);
        ++line;
        grid->addWidget(wrapped(details_.note, true), line++, 0, 1, 2);
    }
    grid->setRowStretch(line, 1);
    return page;
}

void DetailsCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const bool problem = details_.state == State::Problem;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.fillPath(path, tokens.base);
    painter.save();
    painter.setClipPath(path);
    const int bottom = head_->geometry().bottom() + 1;
    painter.fillRect(QRect(0, 0, width(), bottom), problem ? tokens.problem.soft : tokens.header);
    painter.setPen(problem ? tokens.problem.line : tokens.line);
    painter.drawLine(0, bottom, width(), bottom);
    painter.restore();
    painter.setPen(QPen(problem ? tokens.problem.line : tokens.strongLine, 1));
    painter.drawPath(path);
}

} // namespace howdah::ui
