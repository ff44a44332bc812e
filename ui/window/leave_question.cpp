#include "ui/window/leave_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::LeaveQuestion)
};

QPushButton *ask(QWidget *window, const QString &what, const QString &meaning, const QString &stay,
                 const QString &leave, const std::function<void()> &left)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, Words::tr("Still at work"), what, QMessageBox::NoButton, window);
    question->setInformativeText(meaning);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = question->addButton(stay, QMessageBox::RejectRole);
    QPushButton *go = question->addButton(leave, QMessageBox::DestructiveRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    QObject::connect(go, &QPushButton::clicked, window, left);
    question->open();
    return go;
}

} // namespace

void askToStopDeployment(QWidget *window, const std::function<void()> &stop)
{
    QPushButton *quit = ask(
        window, Words::tr("The deployment is still running."),
        Words::tr("Steps under way are ended cleanly on the hosts; you can resume later: what is done is found again."),
        Words::tr("Keep running"), Words::tr("Stop and quit"), stop);
    quit->setProperty("tone", QStringLiteral("danger"));
}

void askToLeaveOperation(QWidget *window, const QString &operation, const std::function<void()> &leave)
{
    ask(window, Words::tr("%1 is still under way.").arg(operation),
        Words::tr("The cluster goes on with what it was asked for; this window only no longer sees how it ends."),
        Words::tr("Keep watching"), Words::tr("Close"), leave);
}

} // namespace howdah::ui
