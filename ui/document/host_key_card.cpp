#include "ui/document/host_key_card.h"

#include "ui/document/fingerprint.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

/// "ssh-ed25519" as ssh-keygen prints it: "ED25519".
QString shortType(const QString &keyType)
{
    QString type = keyType.toUpper();
    type.remove(QStringLiteral("SSH-"));
    return type.startsWith(QLatin1String("ECDSA")) ? QStringLiteral("ECDSA") : type;
}

/// The file in which the host keeps the key of that type.
QString keyFile(const QString &keyType)
{
    const QString type = shortType(keyType).toLower();
    return QStringLiteral("/etc/ssh/ssh_host_%1_key.pub").arg(type.isEmpty() ? QStringLiteral("ed25519") : type);
}

} // namespace

HostKeyCard::HostKeyCard(QWidget *parent)
    : QWidget(parent),
      card_(new InlineQuestion(Tone::Accent)),
      keyType_(new ChipLabel),
      why_(textLabel()),
      fingerprint_(new QLineEdit),
      command_(codeLabel()),
      pasted_(new QLineEdit),
      verdict_(textLabel())
{
    card_->addContent(why_);
    card_->addContent(fingerprintRow());
    compareRow_ = compareRow();
    card_->addContent(compareRow_);
    compareButton_ = card_->addButton(tr("Compare with a &pasted fingerprint…"));
    QPushButton *trust = card_->addButton(tr("Tru&st this key"));
    leaveOut_ = card_->addButton(tr("&Leave out for now"));
    leaveOut_->setProperty("tone", QStringLiteral("flat"));
    for (QPushButton *button : {compareButton_, trust, leaveOut_})
        button->setAutoDefault(true); // Enter presses the one that has the focus
    compareButton_->setObjectName(QStringLiteral("compare"));
    trust->setObjectName(QStringLiteral("trust"));
    leaveOut_->setObjectName(QStringLiteral("leaveOut"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);
    setFocusProxy(compareButton_);

    connect(compareButton_, &QPushButton::clicked, this, [this] {
        compareRow_->show();
        pasted_->setFocus(Qt::OtherFocusReason);
    });
    connect(trust, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(leaveOut_, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
}

QWidget *HostKeyCard::fingerprintRow()
{
    auto *row = new QWidget;
    auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("Cop&y"));
    copy->setProperty("tone", QStringLiteral("flat"));
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy the fingerprint"));
    fingerprint_->setObjectName(QStringLiteral("fingerprint"));
    fingerprint_->setReadOnly(true);
    fingerprint_->setFont(codeFont());
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(keyType_);
    first->addWidget(fingerprint_);
    first->addWidget(copy);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(mutedLabel(tr("On its console:")));
    second->addWidget(command_);
    second->addStretch(1);
    layout->addLayout(first);
    layout->addLayout(second);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(question_.fingerprint); });
    return row;
}

QWidget *HostKeyCard::compareRow()
{
    auto *row = new QWidget;
    pasted_->setObjectName(QStringLiteral("pasted"));
    pasted_->setFont(codeFont());
    pasted_->setAccessibleName(tr("Pasted fingerprint"));
    pasted_->setPlaceholderText(tr("SHA256:… from the console"));
    pasted_->setMaximumWidth(480);
    verdict_->setObjectName(QStringLiteral("verdict"));
    verdict_->hide();
    auto *go = new QPushButton(tr("Compare"));
    go->setAutoDefault(false);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->addWidget(pasted_, 1);
    first->addWidget(go);
    first->addStretch();
    layout->addLayout(first);
    layout->addWidget(verdict_);
    connect(go, &QPushButton::clicked, this, &HostKeyCard::compare);
    connect(pasted_, &QLineEdit::returnPressed, this, &HostKeyCard::compare);
    connect(pasted_, &QLineEdit::textEdited, this, [this] { verdict_->hide(); });
    return row;
}

void HostKeyCard::ask(const HostKeyQuestion &question, const QString &place)
{
    question_ = question;
    const QString address =
        question.address == question.host ? QString() : QStringLiteral(" (%1)").arg(question.address);
    const QString headline = tr("Is this really %1%2?").arg(question.host, address);
    card_->setHeadline(place.isEmpty() ? headline : tr("%1  ·  question %2").arg(headline, place));
    why_->setText(
        tr("Its host key is not in your known_hosts file. Until you decide, Howdah sends it no password and no key."));
    card_->setAccessibleDescription(why_->text());
    keyType_->setChip({shortType(question.keyType), Tone::Neutral});
    fingerprint_->setText(question.fingerprint);
    fingerprint_->setCursorPosition(0);
    fingerprint_->setFixedWidth(fingerprint_->fontMetrics().horizontalAdvance(question.fingerprint) + 20);
    fingerprint_->setAccessibleName(tr("Fingerprint %1").arg(question.fingerprint));
    command_->setText(QStringLiteral("ssh-keygen -lf %1").arg(keyFile(question.keyType)));
    leaveOut_->setToolTip(tr("%1 is not asked until you decide.").arg(question.host));
    pasted_->clear();
    verdict_->hide();
    compareRow_->hide();
}

void HostKeyCard::compare()
{
    switch (matchFingerprint(pasted_->text(), question_.fingerprint)) {
    case FingerprintMatch::Same: Q_EMIT answered(true); return;
    case FingerprintMatch::Different:
        showVerdict(
            tr("The pasted fingerprint is another one. Do not go on: somebody may stand between you and the host."),
            true);
        return;
    case FingerprintMatch::Unreadable:
        showVerdict(tr("That is no SHA256 fingerprint. Paste the line that the command above prints."), false);
        return;
    }
}

void HostKeyCard::showVerdict(const QString &text, bool problem)
{
    QPalette colors = verdict_->palette();
    const Tokens &tokens = tokensOf(palette());
    colors.setColor(QPalette::WindowText, (problem ? tokens.problem : tokens.warn).text);
    verdict_->setPalette(colors);
    verdict_->setText(text);
    verdict_->show();
    pasted_->setFocus();
    pasted_->selectAll();
}

} // namespace howdah::ui
