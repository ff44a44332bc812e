#include "ui/wizard/hosts/changed_key_card.h"

#include "ui/widgets/inline_question.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

ChangedKeyCard::ChangedKeyCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), workspace_(workspace), card_(new InlineQuestion(Tone::Problem))
{
    again_ = card_->addButton(tr("Check again"));
    QPushButton *copy = card_->addButton(tr("Cop&y as text"));
    copy->setProperty("tone", QStringLiteral("flat"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);
    hide();

    connect(again_, &QPushButton::clicked, this, &ChangedKeyCard::checkRequested);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(card_->accessibleName() + QLatin1Char('\n')
                                           + card_->accessibleDescription());
    });
    connect(workspace.interaction.get(), &WindowInteraction::questionsChanged, this, &ChangedKeyCard::follow,
            Qt::QueuedConnection);
    connect(&workspace.knowledge, &HostKnowledge::changed, this, &ChangedKeyCard::follow);
    connect(&workspace.document, &ProjectDocument::changed, this, &ChangedKeyCard::follow);
    connect(&workspace.check, &HostCheck::runningChanged, this, [this](bool running) {
        if (running)
            asked_.clear();
        again_->setEnabled(!running);
    });
    follow();
}

void ChangedKeyCard::follow()
{
    const std::vector<Question> questions = workspace_.interaction->questions();
    for (const Question &question : questions) {
        if (std::holds_alternative<HostKeyQuestion>(question.what))
            asked_.insert(question.host());
    }
    const std::vector<Host> &hosts = workspace_.document.project().hosts;
    const auto changedOne = std::find_if(hosts.begin(), hosts.end(), [this](const Host &host) {
        const HostAnswer answer = workspace_.knowledge.answer(host.name);
        return answer.error && answer.error->kind == ErrorKind::HostKey && !asked_.contains(host.name)
               && !workspace_.knowledge.isAsking(host.name);
    });
    const QString before = host_;
    host_ = questions.empty() && changedOne != hosts.end() ? changedOne->name : QString();
    setVisible(!host_.isEmpty());
    if (!host_.isEmpty()) {
        const Error error = *workspace_.knowledge.answer(host_).error;
        card_->setHeadline(error.what);
        card_->setDetail(error.hint);
        card_->setEvidence(error.evidence);
    }
    if (host_ == before)
        return;
    if (!host_.isEmpty()) {
        QAccessibleEvent alert(card_, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    Q_EMIT changed();
}

} // namespace howdah::ui
