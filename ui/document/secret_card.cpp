#include "ui/document/secret_card.h"

#include "ui/widgets/inline_question.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

SecretCard::SecretCard(QWidget *parent)
    : QWidget(parent), card_(new InlineQuestion(Tone::Accent)), field_(new QLineEdit)
{
    field_->setObjectName(QStringLiteral("secret"));
    field_->setEchoMode(QLineEdit::Password);
    field_->setMaximumWidth(360);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field_, 2);
    row->addStretch(1);
    card_->addContent(line);
    QPushButton *give = card_->addButton(tr("&Use it"));
    QPushButton *refuse = card_->addButton(tr("Go on without"));
    refuse->setProperty("tone", QStringLiteral("flat"));
    refuse->setObjectName(QStringLiteral("refuse"));
    give->setObjectName(QStringLiteral("give"));
    give->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);
    setFocusProxy(field_);

    connect(field_, &QLineEdit::textChanged, give, [give](const QString &text) { give->setEnabled(!text.isEmpty()); });
    connect(field_, &QLineEdit::returnPressed, this, &SecretCard::give);
    connect(give, &QPushButton::clicked, this, &SecretCard::give);
    connect(refuse, &QPushButton::clicked, this, [this] {
        field_->clear();
        Q_EMIT answered(std::nullopt);
    });
}

void SecretCard::ask(const SecretQuestion &question, const QString &place)
{
    const QString headline = tr("%1 asks for the %2.").arg(question.host, question.what);
    card_->setHeadline(place.isEmpty() ? headline : tr("%1  ·  question %2").arg(headline, place));
    card_->setDetail(tr("It is kept in memory while this window is open, and never written to the project file."));
    field_->setAccessibleName(question.what);
    field_->clear();
}

void SecretCard::give()
{
    if (field_->text().isEmpty())
        return;
    const Secret secret(field_->text());
    field_->clear();
    Q_EMIT answered(secret);
}

} // namespace howdah::ui
