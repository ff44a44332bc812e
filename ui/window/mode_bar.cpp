#include "ui/window/mode_bar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

namespace howdah::ui {

namespace {

constexpr int longestName = 28; // characters; longer ones are cut in their middle
constexpr int projectWidth = 216;

} // namespace

ModeBar::ModeBar(QWidget *locator, QWidget *parent)
    : QToolBar(parent),
      state_(new StateIcon),
      name_(new QLabel),
      words_(mutedLabel()),
      tabs_(new QTabBar),
      readOnly_(new QToolButton)
{
    setObjectName(QStringLiteral("modeBar"));
    setWindowTitle(tr("Project"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    name_->setFont(nameFont());
    name_->setTextFormat(Qt::PlainText);

    auto *project = new QWidget;
    project->setMinimumWidth(projectWidth);
    project->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(project);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(state_);
    layout->addWidget(name_);
    layout->addWidget(words_);
    layout->addStretch(1);
    setContentsMargins(0, 0, 12, 0);
    addWidget(project);

    tabs_->setDocumentMode(true);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setFocusPolicy(Qt::TabFocus);
    tabs_->setAccessibleName(tr("Modes"));
    addWidget(tabs_);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    addWidget(locator);
    readOnly_->setObjectName(QStringLiteral("readOnly"));
    readOnly_->setCheckable(true);
    readOnly_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    readOnly_->setIcon(icon(QStringLiteral("lock")));
    readOnly_->setIconSize({16, 16});
    readOnly_->setFocusPolicy(Qt::TabFocus);
    readOnly_->setToolTip(tr("With read-only on, nothing is changed on any host: no deployment, no operation."));
    addWidget(readOnly_);
    setReadOnly(false);
    connect(readOnly_, &QToolButton::toggled, this,
            &ModeBar::readOnlyChosen); // a screen reader toggles without a click
    connect(tabs_, &QTabBar::currentChanged, this, &ModeBar::modeChosen);
}

int ModeBar::addMode(const QString &title, const QIcon &icon)
{
    return tabs_->addTab(icon, title);
}

void ModeBar::setMode(int index)
{
    tabs_->setCurrentIndex(index);
}

void ModeBar::setReadOnly(bool readOnly)
{
    const QSignalBlocker quiet(readOnly_); // the signal tells what a person has chosen
    readOnly_->setChecked(readOnly);
    readOnly_->setText(readOnly ? tr("Read-only: on") : tr("Read-only: off"));
    readOnly_->setAccessibleName(readOnly_->text());
}

void ModeBar::setProject(const QString &name, State state, const QString &words)
{
    QString shown = name;
    if (shown.size() > longestName)
        shown = shown.left(longestName / 2) + QChar(0x2026) + shown.right(longestName / 2 - 1);
    name_->setText(shown);
    name_->setToolTip(name);
    state_->setState(state);
    words_->setText(words);
    layout()->invalidate(); // a name that came while the bar was hidden would be cut
}

} // namespace howdah::ui
