#include "ui/window/main_menu.h"

#include "ui/monitor/monitor_actions.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/window/help_window.h"
#include "ui/window/locator.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QUndoStack>

namespace howdah::ui {

MainMenu::MainMenu(QMenuBar &bar, Workspace &workspace, MonitorActions &actions, QWidget *window)
    : QObject(window), bar_(bar)
{
    fillFile(*bar_.addMenu(tr("&File")));
    fillEdit(*bar_.addMenu(tr("&Edit")), workspace);
    fillView(*bar_.addMenu(tr("&View")));
    fillOperations(actions);
    fillHelpMenu(*bar_.addMenu(tr("&Help")), window);
}

void MainMenu::setHasProject(bool hasProject)
{
    for (QAction *action : std::as_const(ofProject_))
        action->setEnabled(hasProject);
}

std::vector<Target> MainMenu::targets() const
{
    std::vector<Target> found;
    for (const QAction *menu : bar_.actions()) {
        if (!menu->isEnabled())
            continue;
        for (QAction *action : menu->menu()->actions()) {
            if (action->isSeparator() || action->menu() != nullptr || !action->isEnabled() || !action->isVisible())
                continue;
            found.push_back({action->text().remove(QLatin1Char('&')),
                             action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
        }
    }
    return found;
}

QAction *MainMenu::add(QMenu &menu, const char *picture, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = menu.addAction(icon(QLatin1String(picture)), text);
    action->setShortcut(shortcut);
    return action;
}

void MainMenu::fillFile(QMenu &menu)
{
    file_.create = add(menu, "document-new", tr("&New cluster"), QKeySequence::New);
    file_.open = add(menu, "document-open", tr("&Open…"), QKeySequence::Open);
    file_.recent = menu.addMenu(tr("Open &recent"));
    menu.addSeparator();
    file_.save = add(menu, "document-save", tr("&Save"), QKeySequence::Save);
    file_.saveAs = add(menu, "document-save", tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    menu.addSeparator();
    file_.import = add(menu, "document-import", tr("&Import hosts.cfg and vars.yml…"));
    menu.addSeparator();
    file_.closeProject = add(menu, "window-close", tr("&Close project"), QKeySequence(Qt::CTRL | Qt::Key_W));
    file_.quit = add(menu, "application-exit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    ofProject_ << file_.save << file_.saveAs << file_.closeProject;
}

void MainMenu::fillEdit(QMenu &menu, Workspace &workspace)
{
    QUndoStack *undo = workspace.document.undoStack();
    QAction *undoAction = undo->createUndoAction(this, tr("&Undo"));
    undoAction->setShortcut(QKeySequence::Undo);
    undoAction->setIcon(icon(QStringLiteral("edit-undo")));
    QAction *redoAction = undo->createRedoAction(this, tr("&Redo"));
    redoAction->setShortcut(QKeySequence::Redo);
    redoAction->setIcon(icon(QStringLiteral("edit-redo")));
    menu.addActions({undoAction, redoAction});
    menu.addSeparator();
    connect(add(menu, "edit-find", tr("&Go to or run…"), QKeySequence(Qt::CTRL | Qt::Key_K)), &QAction::triggered, this,
            &MainMenu::locatorWanted);
}

void MainMenu::fillView(QMenu &menu)
{
    QAction *setUp = add(menu, "tools-wizard", tr("&Set up"), QKeySequence(Qt::CTRL | Qt::Key_1));
    connect(setUp, &QAction::triggered, this, &MainMenu::setUpChosen);
    QAction *monitor = add(menu, "speedometer", tr("&Monitor"), QKeySequence(Qt::CTRL | Qt::Key_2));
    connect(monitor, &QAction::triggered, this, &MainMenu::monitorChosen);
    QAction *backups = add(menu, "backup", tr("&Backups"), QKeySequence(Qt::CTRL | Qt::Key_3));
    connect(backups, &QAction::triggered, this, &MainMenu::backupsChosen);
    ofProject_ << setUp << monitor << backups;
    menu.addSeparator();
    for (const Step step : allSteps) {
        QAction *action = menu.addAction(icon(iconName(step)), title(step));
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(step))));
        connect(action, &QAction::triggered, this, [this, step] { Q_EMIT stepChosen(step); });
        ofProject_ << action;
    }
    menu.addSeparator();
    const auto addPane = [&](const QString &text, int key, PaneOrder order) {
        QAction *action = menu.addAction(text);
        action->setShortcut(QKeySequence(key));
        connect(action, &QAction::triggered, this, [this, order] { Q_EMIT paneWanted(order); });
    };
    addPane(tr("Ne&xt pane"), Qt::Key_F6, PaneOrder::Next);
    addPane(tr("&Previous pane"), int(Qt::SHIFT) | Qt::Key_F6, PaneOrder::Previous);
    menu.addSeparator();
    fillTheme(*menu.addMenu(tr("&Theme")));
}

void MainMenu::fillTheme(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const int current = storedTheme();
    const auto addTheme = [&](const QString &text, ThemeChoice choice) {
        const int number = static_cast<int>(choice);
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(number == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, number] {
            storeTheme(number);
            Q_EMIT themeChosen(number);
        });
    };
    addTheme(tr("As the &system"), ThemeChoice::System);
    addTheme(tr("&Light"), ThemeChoice::Light);
    addTheme(tr("&Dark"), ThemeChoice::Dark);
}

QMenu *MainMenu::addProjectMenu(const QString &title)
{
    QMenu *menu = bar_.addMenu(title);
    menu->setToolTipsVisible(true); // why an entry is off
    ofProject_ << menu->menuAction();
    return menu;
}

void MainMenu::fillOperations(MonitorActions &actions)
{
    QMenu *cluster = addProjectMenu(tr("&Cluster"));
    cluster->addActions({actions.switchover, actions.cancelSwitchover, actions.failover});
    cluster->addSeparator();
    cluster->addActions({actions.pause, actions.configure, actions.drift});
    cluster->addSeparator();
    cluster->addAction(actions.recover);

    QMenu *member = addProjectMenu(tr("&Member"));
    member->addActions(
        {actions.restart, actions.cancelRestart, actions.reload, actions.reinitialize, actions.services});
    member->addSeparator();
    member->addActions({actions.logs, actions.files, actions.terminal, actions.copyFacts});

    QMenu *backups = addProjectMenu(tr("&Backups"));
    backups->addAction(actions.backUp);
    backups->addSeparator();
    QAction *settings = add(*backups, "view-calendar-day", tr("&Repository, schedule and retention"));
    connect(settings, &QAction::triggered, this, [this] { Q_EMIT stepChosen(Step::Backups); });
}

} // namespace howdah::ui
