#include "ui/wizard/postgres/passwords_card.h"

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int revealFor = 30'000; // milliseconds

QString dots()
{
    return QString(8, QChar(0x2022));
}

std::vector<RequiredSecret> generatedSecrets(const Project &project)
{
    std::vector<RequiredSecret> secrets = requiredSecrets(project);
    secrets.erase(
        std::remove_if(secrets.begin(), secrets.end(), [](const RequiredSecret &secret) { return !secret.generated; }),
        secrets.end());
    return secrets;
}

/// Whose password it is; a secret that is not known here is named as core names it.
QString labelOf(const RequiredSecret &secret, const Project &project)
{
    const QString owner = secret_name::databaseOwner({});
    if (secret.name.startsWith(owner))
        return PasswordsCard::tr("Database owner %1").arg(secret.name.mid(owner.size()));
    if (secret.name == QLatin1String(secret_name::superuser))
        return PasswordsCard::tr("PostgreSQL’s superuser");
    if (secret.name == QLatin1String(secret_name::replication))
        return PasswordsCard::tr("Replication role");
    if (secret.name == QLatin1String(secret_name::rewind))
        return PasswordsCard::tr("pg_rewind’s role");
    if (secret.name == QLatin1String(secret_name::restApi))
        return PasswordsCard::tr("Patroni’s REST API");
    if (secret.name == QLatin1String(secret_name::repositoryCipher))
        return PasswordsCard::tr("Passphrase of the backups");
    if (secret.name == QLatin1String(secret_name::haproxyStats))
        return PasswordsCard::tr("Statistics page, user %1").arg(project.haproxy.statsUser);
    return secret.label;
}

bool sameSecrets(const std::vector<RequiredSecret> &one, const std::vector<RequiredSecret> &other)
{
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(),
        [](const RequiredSecret &a, const RequiredSecret &b) { return a.name == b.name && a.label == b.label; });
}

} // namespace

PasswordsCard::PasswordsCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      workspace_(workspace),
      card_(new Card(tr("Passwords"))),
      generate_(new QPushButton(tr("&Generate now"))),
      state_(new StateIcon),
      sentence_(textLabel()),
      evidence_(codeLabel()),
      retry_(new QPushButton(tr("Retry")))
{
    card_->setNote(tr("made by Howdah"));
    generate_->setAutoDefault(false);
    evidence_->setWordWrap(true);
    auto *store = new QHBoxLayout;
    store->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(sentence_);
    texts->addWidget(evidence_);
    store->addWidget(state_, 0, Qt::AlignVCenter);
    store->addLayout(texts, 1);
    store->addWidget(retry_, 0, Qt::AlignVCenter);
    store->addWidget(generate_, 0, Qt::AlignVCenter);
    card_->body()->addLayout(store);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);

    hideTimer_.setSingleShot(true);
    hideTimer_.setInterval(revealFor);
    connect(&hideTimer_, &QTimer::timeout, this, [this] { reveal({}); });
    connect(generate_, &QPushButton::clicked, this, [this] { static_cast<void>(workspace_.completedSecrets()); });
    connect(retry_, &QPushButton::clicked, this, [this] {
        if (workspace_.vault.status() == SecretVault::Status::Closed)
            workspace_.vault.open(workspace_.document.project().id);
        else
            workspace_.vault.retry();
    });
    connect(&workspace_.document, &ProjectDocument::changed, this, [this] {
        if (!sameSecrets(generatedSecrets(workspace_.document.project()), listed_))
            build();
    });
    connect(&workspace_.vault, &SecretVault::changed, this, &PasswordsCard::follow);
    connect(&workspace_.vault, &SecretVault::statusChanged, this, &PasswordsCard::follow);
    build();
}

void PasswordsCard::hideEvent(QHideEvent *event)
{
    reveal({});
    QWidget::hideEvent(event);
}

void PasswordsCard::build()
{
    listed_ = generatedSecrets(workspace_.document.project());
    revealed_.clear();
    rows_.clear();
    delete list_;
    list_ = new QWidget;
    auto *grid = new QGridLayout(list_);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (const RequiredSecret &secret : listed_) {
        const int line = grid->rowCount();
        const QString label = labelOf(secret, workspace_.document.project());
        Row row{secret.name, codeLabel(), new QPushButton(tr("Show")), new QPushButton(tr("Copy"))};
        row.value->setTextInteractionFlags(Qt::NoTextInteraction);
        row.value->setAccessibleName(label);
        row.show->setAccessibleName(tr("Show: %1").arg(label));
        row.copy->setAccessibleName(tr("Copy: %1").arg(label));
        grid->addWidget(textLabel(label), line, 0);
        grid->addWidget(row.value, line, 1);
        grid->addWidget(row.show, line, 2);
        grid->addWidget(row.copy, line, 3);
        connect(row.show, &QPushButton::clicked, this,
                [this, name = secret.name] { reveal(revealed_ == name ? QString() : name); });
        connect(row.copy, &QPushButton::clicked, this, [this, name = secret.name] { copy(name); });
        rows_.push_back(row);
    }
    card_->body()->addWidget(list_);
    follow();
}

void PasswordsCard::follow()
{
    const SecretVault &vault = workspace_.vault;
    const bool known = vault.status() != SecretVault::Status::Closed;
    bool missing = false;
    for (const Row &row : rows_) {
        const bool has = vault.has(row.name);
        missing = missing || !has;
        const bool open = has && revealed_ == row.name;
        row.value->setText(open    ? QString::fromUtf8(vault.secrets().value(row.name).reveal())
                           : has   ? dots()
                           : known ? tr("not made yet")
                                   : tr("unknown"));
        row.show->setText(open ? tr("Hide") : tr("Show"));
        row.show->setEnabled(has);
        row.copy->setEnabled(has);
    }
    generate_->setEnabled(missing && vault.status() == SecretVault::Status::Open);
    followStore();
}

void PasswordsCard::followStore()
{
    const SecretVault &vault = workspace_.vault;
    const QString store = vault.storeName();
    evidence_->hide();
    retry_->setVisible(vault.status() == SecretVault::Status::Refused || vault.status() == SecretVault::Status::Closed);
    generate_->setVisible(!retry_->isVisibleTo(card_));
    switch (vault.status()) {
    case SecretVault::Status::Closed:
        state_->setState(State::NeedsYou);
        sentence_->setText(tr("The secrets are locked."));
        retry_->setText(tr("Unlock"));
        break;
    case SecretVault::Status::Busy:
        state_->setState(State::Running);
        sentence_->setText(tr("Waiting for the store: %1").arg(store));
        break;
    case SecretVault::Status::Open:
        state_->setState(State::Ok);
        sentence_->setText(tr("Kept in: %1. Missing ones are made at Deploy, or now.").arg(store));
        break;
    case SecretVault::Status::Refused: {
        const Error &error = vault.error();
        state_->setState(State::Problem);
        sentence_->setText(error.hint.isEmpty() ? error.what : QStringLiteral("%1\n%2").arg(error.what, error.hint));
        evidence_->setText(error.evidence);
        evidence_->setVisible(!error.evidence.isEmpty());
        retry_->setText(tr("Retry"));
        break;
    }
    }
}

void PasswordsCard::reveal(const QString &name)
{
    if (name == revealed_)
        return;
    revealed_ = name;
    if (name.isEmpty())
        hideTimer_.stop();
    else
        hideTimer_.start();
    follow();
}

void PasswordsCard::copy(const QString &name) const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(workspace_.vault.secrets().value(name).reveal()));
}

} // namespace howdah::ui
