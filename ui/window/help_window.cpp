#include "ui/window/help_window.h"

#include "core/remote/ssh/ssh_transport.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

struct HelpPage {
    const char *name;
    const char *title;
};

constexpr HelpPage pages[] = {
    {"index", QT_TRANSLATE_NOOP("Help", "What Howdah does")},
    {"hosts", QT_TRANSLATE_NOOP("Help", "Hosts and SSH")},
    {"disks", QT_TRANSLATE_NOOP("Help", "Disks")},
    {"postgresql", QT_TRANSLATE_NOOP("Help", "PostgreSQL and Patroni")},
    {"backups", QT_TRANSLATE_NOOP("Help", "Backups")},
    {"network", QT_TRANSLATE_NOOP("Help", "Network, etcd, load balancers")},
    {"deploy", QT_TRANSLATE_NOOP("Help", "Review, deploy, resume")},
    {"secrets", QT_TRANSLATE_NOOP("Help", "Passwords and project files")},
    {"keyboard", QT_TRANSLATE_NOOP("Help", "Keyboard")},
};

void showAbout(QWidget *window)
{
    auto *about = new QMessageBox(window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(QObject::tr("About Howdah"));
    about->setIconPixmap(window->windowIcon().pixmap(64, 64));
    about->setTextFormat(Qt::PlainText);
    about->setText(QObject::tr("Howdah %1").arg(QCoreApplication::applicationVersion()));
    about->setInformativeText(
        QObject::tr("PostgreSQL clusters that stay up: Patroni, etcd, pgBackRest and HAProxy on your own hosts.\n\n"
                    "Qt %1 · libssh %2\nMIT licence, the Howdah developers. Icons: Breeze, LGPL 3.")
            .arg(QLatin1String(qVersion()), sshLibraryVersion()));
    about->open();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QWidget(parent, Qt::Window), text_(new QTextBrowser)
{
    setWindowTitle(tr("Howdah's manual"));
    resize(980, 680);
    auto *contents = new QListWidget;
    contents->setAccessibleName(tr("Contents"));
    contents->setMaximumWidth(260);
    for (const HelpPage &page : pages) {
        auto *item = new QListWidgetItem(QCoreApplication::translate("Help", page.title), contents);
        item->setData(Qt::UserRole, QLatin1String(page.name));
    }
    auto *back = new QPushButton(icon(QStringLiteral("go-previous")), tr("&Back"));
    auto *forward = new QPushButton(icon(QStringLiteral("go-next")), tr("&Forward"));
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(text_, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(text_, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(back, &QPushButton::clicked, text_, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, text_, &QTextBrowser::forward);
    connect(contents, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { show(item->data(Qt::UserRole).toString()); });
    text_->setOpenExternalLinks(false);
    text_->setSearchPaths({QStringLiteral(":/help")});
    text_->setAccessibleName(tr("Manual"));
    text_->document()->setDocumentMargin(16);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(forward);
    buttons->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addLayout(buttons);
    right->addWidget(text_, 1);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(contents);
    layout->addLayout(right, 1);
    contents->setCurrentRow(0);
}

void HelpWindow::show(const QString &page)
{
    text_->setSource(QUrl(QStringLiteral("qrc:/help/%1.md").arg(page)), QTextDocument::MarkdownResource);
}

void fillHelpMenu(QMenu &menu, QWidget *window)
{
    QAction *contents = menu.addAction(icon(QStringLiteral("help-contents")), QObject::tr("&Manual"));
    contents->setShortcut(QKeySequence::HelpContents);
    QObject::connect(contents, &QAction::triggered, window, [window, help = QPointer<HelpWindow>()]() mutable {
        if (!help)
            help = new HelpWindow(window);
        help->QWidget::show();
        help->raise();
        help->activateWindow();
    });
    QAction *about = menu.addAction(icon(QStringLiteral("help-about")), QObject::tr("&About Howdah"));
    QObject::connect(about, &QAction::triggered, window, [window] { showAbout(window); });
}

} // namespace howdah::ui
