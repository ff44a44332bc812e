#include "ui/wizard/backups/bucket_card.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

State stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return State::Ok;
    case Verdict::Warning: return State::Warning;
    case Verdict::Problem: return State::Problem;
    case Verdict::NotChecked: return State::Unknown;
    }
    return State::Unknown;
}

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

BucketCard::BucketCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      workspace_(workspace),
      card_(new Card(tr("Does it work?"))),
      start_(new QPushButton),
      state_(new StateIcon),
      sentence_(textLabel()),
      trial_(workspace)
{
    auto *row = new QHBoxLayout;
    row->addWidget(state_, 0, Qt::AlignVCenter);
    row->addWidget(sentence_, 1);
    row->addWidget(start_);
    card_->body()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);

    connect(start_, &QPushButton::clicked, this, [this] {
        if (trial_.isRunning())
            trial_.stop();
        else
            trial_.start();
    });
    connect(&trial_, &BucketTrial::changed, this, &BucketCard::follow);
    connect(&workspace_.vault, &SecretVault::changed, this, &BucketCard::follow);
    follow();
}

void BucketCard::follow()
{
    const QString host = trial_.host();
    const bool running = trial_.isRunning();
    start_->setText(running ? tr("&Stop") : tr("Test cre&dentials"));
    start_->setEnabled(running || !host.isEmpty());
    const std::optional<TrialResult> &result = trial_.result();
    const QDateTime shown = result && !running ? result->when : QDateTime();
    if (shown != listed_) {
        listed_ = shown;
        delete items_;
        items_ = nullptr;
        if (listed_.isValid())
            list(*result);
    }
    card_->setAside(listed_.isValid() ? tr("tested %1 UTC").arg(listed_.toString(QStringLiteral("HH:mm:ss")))
                                      : QString());

    if (trial_.waitsForYou())
        say(State::NeedsYou, tr("Waits for you: there is a question about %1.").arg(host));
    else if (running)
        say(State::Running, tr("%1 writes, reads, lists and deletes a small object…").arg(host));
    else if (host.isEmpty())
        say(State::Off, tr("There is no PostgreSQL host yet to test from."));
    else if (!result)
        say(State::Waiting, tr("Not tested yet. %1 would write, read, list and delete one small object.").arg(host));
    else if (trial_.isStale())
        say(State::Unknown, tr("The settings are others since the test."));
    else if (result->error)
        say(State::Problem, tr("The bucket was not asked."));
    else {
        State worst = State::Off;
        for (const PreflightItem &item : result->items)
            worst = worse(worst, stateOf(item.verdict));
        say(worst, worst == State::Ok        ? tr("The repository works from %1.").arg(result->host)
                   : worst == State::Problem ? tr("The repository does not work from %1.").arg(result->host)
                                             : tr("The repository could not be tested from %1.").arg(result->host));
    }
}

void BucketCard::list(const TrialResult &result)
{
    items_ = new QWidget;
    auto *grid = new QGridLayout(items_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const auto add = [&](State state, const QString &text, const QString &hint, const QString &evidence) {
        const int row = grid->rowCount();
        grid->addWidget(new StateIcon(state), row, 0, Qt::AlignTop);
        grid->addWidget(textLabel(sentence(text)), row, 1);
        if (!evidence.isEmpty()) {
            QLabel *line = codeLabel(evidence);
            line->setWordWrap(true);
            grid->addWidget(line, row + 1, 1);
        }
        if (!hint.isEmpty()) {
            QLabel *line = textLabel(sentence(hint));
            line->setForegroundRole(QPalette::PlaceholderText);
            grid->addWidget(line, row + 2, 1);
        }
        grid->setRowMinimumHeight(row + 3, 4);
    };
    if (result.error)
        add(State::Problem, result.error->what, result.error->hint, result.error->evidence);
    for (const PreflightItem &item : result.items)
        add(stateOf(item.verdict), item.text, item.hint, {});
    card_->body()->addWidget(items_);
    items_->setVisible(true);
}

void BucketCard::say(State state, const QString &sentence)
{
    state_->setState(state);
    sentence_->setText(sentence);
}

} // namespace howdah::ui
