#include "ui/document/file_cards.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/inline_question.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

InlineQuestion *fill(QWidget *card, Tone tone)
{
    auto *question = new InlineQuestion(tone);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(question);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return question;
}

QString momentText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

} // namespace

LockedCard::LockedCard(const QString &projectName, const LockHolder &holder, QWidget *parent) : QWidget(parent)
{
    InlineQuestion *question = fill(this, Tone::Warn);
    question->setHeadline(tr("%1 is open in another window.").arg(projectName));
    const QString who = holder.user.isEmpty() ? holder.host : QStringLiteral("%1@%2").arg(holder.user, holder.host);
    question->setDetail(
        tr("%1 opened it, last known at %2 (process %3). Whoever saves last wins; the other's changes are lost.")
            .arg(who, momentText(holder.since))
            .arg(holder.process));
    connect(question->addButton(tr("Open &read-only")), &QPushButton::clicked, this, &LockedCard::readOnlyRequested);
    connect(question->addButton(tr("&Go on anyway")), &QPushButton::clicked, this, &LockedCard::goOnRequested);
}

ChangedOnDiskCard::ChangedOnDiskCard(const QString &path, const QString &difference, bool modified, QWidget *parent)
    : QWidget(parent), question_(fill(this, Tone::Warn)), difference_(new QPlainTextEdit)
{
    question_->setHeadline(tr("%1 was changed by another program.").arg(QFileInfo(path).fileName()));
    question_->setDetail(modified ? tr("Reloading discards your own changes since the last time it was saved.")
                                  : tr("You have changed nothing since it was opened."));
    difference_->setReadOnly(true);
    difference_->setFont(codeFont());
    difference_->setLineWrapMode(QPlainTextEdit::NoWrap);
    difference_->setAccessibleName(tr("What differs: − in this window, + on the disk"));
    difference_->setFixedHeight(200);
    difference_->hide();
    question_->addContent(difference_);
    connect(question_->addButton(tr("Com&pare")), &QPushButton::clicked, this,
            [this, difference] { compare(difference); });
    connect(question_->addButton(tr("Re&load")), &QPushButton::clicked, this, &ChangedOnDiskCard::reloadRequested);
    connect(question_->addButton(tr("&Keep mine as a copy…")), &QPushButton::clicked, this,
            &ChangedOnDiskCard::keepAsCopyRequested);
}

void ChangedOnDiskCard::compare(const QString &difference)
{
    difference_->setPlainText(difference);
    difference_->setVisible(!difference_->isVisible());
}

RecoveryCard::RecoveryCard(const RecoveredProject &recovered, QWidget *parent) : QWidget(parent)
{
    InlineQuestion *question = fill(this, Tone::Accent);
    const QString name = recovered.project.cluster.isEmpty() ? tr("A new cluster") : recovered.project.cluster;
    question->setHeadline(tr("%1 was not saved when Howdah ended.").arg(name));
    const QString where =
        recovered.path.isEmpty() ? tr("It was never saved to a file.") : tr("Its file is %1.").arg(recovered.path);
    question->setDetail(tr("There is a copy of %1. %2").arg(momentText(recovered.when), where));
    connect(question->addButton(tr("Open the copy")), &QPushButton::clicked, this, &RecoveryCard::openRequested);
    QPushButton *discard = question->addButton(tr("Discard it"));
    discard->setProperty("tone", QStringLiteral("danger"));
    connect(discard, &QPushButton::clicked, this, &RecoveryCard::discardRequested);
}

} // namespace howdah::ui
