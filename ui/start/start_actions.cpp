#include "ui/start/start_actions.h"

#include "ui/start/command_link.h"
#include "ui/start/emblem.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text.h"

#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

constexpr int usualWidth = 324;

QFont largeFont()
{
    QFont font = titleFont();
    font.setPointSizeF(font.pointSizeF() + 3);
    return font;
}

} // namespace

StartActions::StartActions(QWidget *parent)
    : QWidget(parent),
      new_(new CommandLink(QStringLiteral("document-new"), tr("&New cluster…"),
                           tr("Design it step by step. Nothing runs on a host before you press Deploy."))),
      try_(new CommandLink(QStringLiteral("computer-laptop"), tr("Tr&y on this computer…"),
                           tr("Local lab: a small cluster that lives only here and is removed on request")))
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    QLabel *name = titleLabel(QStringLiteral("Howdah"));
    name->setFont(largeFont());
    names->addWidget(name);
    names->addWidget(mutedLabel(tr("PostgreSQL clusters that stay up")));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(new Emblem(42));
    head->addLayout(names, 1);

    auto *open =
        new CommandLink(QStringLiteral("document-open"), tr("&Open project…"), tr("A .howdah file from this computer"));
    auto *import = new CommandLink(QStringLiteral("document-import"), tr("&Import hosts.cfg and vars.yml…"),
                                   tr("From the Ansible playbook. You see what is taken before a project is made."));
    auto *connectTo = new CommandLink(QStringLiteral("network-connect"), tr("Connect to a r&unning cluster…"),
                                      tr("One Patroni member is enough. Starts read-only."));
    new_->setShortcutText(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    open->setShortcutText(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 24, 16, 16);
    column->setSpacing(6);
    column->addLayout(head);
    column->addSpacing(18);
    for (CommandLink *link : {new_, open, import, connectTo, try_})
        column->addWidget(link);
    column->addStretch(1);
    QLabel *promise = mutedLabel(tr("Projects stay in files on this computer, their secrets in the keychain or sealed. "
                                    "Howdah talks only to the hosts and repositories you name. No telemetry."));
    promise->setWordWrap(true);
    promise->setContentsMargins(12, 0, 8, 0);
    column->addWidget(promise);

    int width = usualWidth;
    for (const CommandLink *link : {new_, open, import, connectTo, try_})
        width = std::max(width, link->minimumSizeHint().width() + 37);
    setFixedWidth(width);

    connect(new_, &CommandLink::clicked, this, &StartActions::newRequested);
    connect(open, &CommandLink::clicked, this, &StartActions::openFileRequested);
    connect(import, &CommandLink::clicked, this, &StartActions::importRequested);
    connect(connectTo, &CommandLink::clicked, this, &StartActions::connectRequested);
    connect(try_, &CommandLink::clicked, this, &StartActions::tryRequested);
}

void StartActions::setLabVisible(bool visible)
{
    try_->setVisible(visible);
}

void StartActions::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.alternate);
    painter.setPen(QPen(tokens.strongLine, 1));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace howdah::ui
