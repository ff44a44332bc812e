#pragma once

#include <QWidget>

class QMenu;
class QTextBrowser;

namespace howdah::ui {

/// The manual, in the program: resources/help as Markdown, with a contents list, back and forward.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void show(const QString &page); ///< "hosts", "index"

private:
    QTextBrowser *text_;
};

/// Contents (F1), and About with the versions of everything that the program is made of.
void fillHelpMenu(QMenu &menu, QWidget *window);

} // namespace howdah::ui
