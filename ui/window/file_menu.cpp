#include "ui/window/file_menu.h"

#include "ui/theme/icons.h"

#include <QMenu>

namespace howdah::ui {

namespace {

QAction *add(QMenu &menu, const char *picture, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = menu.addAction(icon(QLatin1String(picture)), text);
    action->setShortcut(shortcut);
    return action;
}

} // namespace

FileActions fillFileMenu(QMenu &menu)
{
    FileActions actions;
    actions.create = add(menu, "document-new", QObject::tr("&New cluster"), QKeySequence::New);
    actions.open = add(menu, "document-open", QObject::tr("&Open…"), QKeySequence::Open);
    actions.recent = menu.addMenu(QObject::tr("Open &recent"));
    menu.addSeparator();
    actions.save = add(menu, "document-save", QObject::tr("&Save"), QKeySequence::Save);
    actions.saveAs =
        add(menu, "document-save", QObject::tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    menu.addSeparator();
    actions.import = add(menu, "document-import", QObject::tr("&Import hosts.cfg and vars.yml…"), {});
    menu.addSeparator();
    actions.closeProject = add(menu, "window-close", QObject::tr("&Close project"), QKeySequence(Qt::CTRL | Qt::Key_W));
    actions.quit = add(menu, "application-exit", QObject::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    return actions;
}

} // namespace howdah::ui
