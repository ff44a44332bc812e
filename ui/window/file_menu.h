#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace howdah::ui {

/// The actions of the File menu; what they do is the window's.
struct FileActions {
    QAction *create = nullptr;
    QAction *open = nullptr;
    QMenu *recent = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *import = nullptr;
    QAction *closeProject = nullptr;
    QAction *quit = nullptr;
};

/// Fills the menu; the actions belong to it.
[[nodiscard]] FileActions fillFileMenu(QMenu &menu);

} // namespace howdah::ui
