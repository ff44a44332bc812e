#include "ui/start/project_preview.h"

#include "ui/start/history_strip.h"
#include "ui/start/seen_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace howdah::ui {

namespace {

constexpr std::size_t shownReplicas = 4;

Chip replicaChipOf(const SeenMember &member)
{
    if (member.role == QLatin1String("sync standby") || member.role == QLatin1String("quorum standby"))
        return {member.name, Tone::Sync, std::nullopt, Glyph::SyncReplica};
    if (member.role.isEmpty())
        return stateChip(State::Unknown, member.name);
    return replicaChip(member.name);
}

/// As wide as the widest label, so that what is known and the file's rows stand in one column.
int labelWidth()
{
    const QFontMetrics metrics{QFont()};
    int width = 0;
    for (const QString &label :
         {ProjectPreview::tr("Leader"), ProjectPreview::tr("Replicas"), ProjectPreview::tr("etcd"),
          ProjectPreview::tr("Last backup"), ProjectPreview::tr("Restorable since"), ProjectPreview::tr("Versions"),
          ProjectPreview::tr("File"), ProjectPreview::tr("Reached through"), ProjectPreview::tr("Secrets")})
        width = std::max(width, metrics.horizontalAdvance(label));
    return width + 2;
}

QLabel *rowLabel(const QString &text)
{
    QLabel *label = textLabel(text);
    label->setWordWrap(false);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ProjectPreview::ProjectPreview(QWidget *parent)
    : QFrame(parent),
      icon_(new StateIcon(State::Unknown, 20)),
      name_(new ElidedLabel),
      state_(textLabel()),
      longState_(textLabel()),
      when_(mutedLabel()),
      body_(new QVBoxLayout(this)),
      history_(new HistoryStrip),
      historyPart_(new QWidget),
      fileRows_(new QWidget),
      file_(new ElidedLabel),
      throughLabel_(rowLabel(tr("Reached through"))),
      through_(new ElidedLabel),
      secretsLabel_(rowLabel(tr("Secrets"))),
      secrets_(new ElidedLabel({}, Qt::ElideRight)),
      open_(new QPushButton(tr("O&pen"))),
      readOnly_(new QPushButton(tr("Open &read-only"))),
      more_(new QToolButton)
{
    name_->setFont(nameFont());
    state_->setWordWrap(false);
    longState_->setWordWrap(true);
    body_->setContentsMargins(16, 14, 16, 14);
    body_->setSpacing(6);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(icon_);
    head->addWidget(name_, 1);
    head->addWidget(state_);
    body_->addLayout(head);
    body_->addWidget(longState_);
    body_->addWidget(when_);

    auto *captions = new QHBoxLayout;
    captions->addWidget(rowLabel(tr("Last 7 days")), 1);
    captions->addWidget(mutedLabel(tr("dashed: nobody was looking")));
    auto *history = new QVBoxLayout(historyPart_);
    history->setContentsMargins(0, 4, 0, 4);
    history->setSpacing(4);
    history->addLayout(captions);
    history->addWidget(history_);
    body_->addWidget(historyPart_);

    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    body_->addWidget(line);

    auto *files = new QGridLayout(fileRows_);
    files->setContentsMargins(0, 6, 0, 6);
    files->setHorizontalSpacing(12);
    files->setVerticalSpacing(5);
    files->setColumnMinimumWidth(0, labelWidth());
    files->setColumnStretch(1, 1);
    files->addWidget(rowLabel(tr("File")), 0, 0);
    files->addWidget(file_, 0, 1);
    files->addWidget(throughLabel_, 1, 0);
    files->addWidget(through_, 1, 1);
    files->addWidget(secretsLabel_, 2, 0);
    files->addWidget(secrets_, 2, 1);
    body_->addWidget(fileRows_);

    open_->setDefault(true);
    open_->setMinimumWidth(92);
    more_->setIcon(icon(QStringLiteral("overflow-menu")));
    more_->setToolTip(tr("More"));
    more_->setAccessibleName(tr("More for this project"));
    more_->setFixedSize(30, 28);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(open_);
    buttons->addWidget(readOnly_);
    buttons->addStretch(1);
    buttons->addWidget(more_);
    body_->addLayout(buttons);

    setAccessibleName(tr("The chosen project"));
    connect(open_, &QPushButton::clicked, this, &ProjectPreview::openRequested);
    connect(readOnly_, &QPushButton::clicked, this, &ProjectPreview::openReadOnlyRequested);
    connect(more_, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(more_->mapToGlobal(QPoint(0, more_->height()))); });
}

void ProjectPreview::setEntry(const RecentProject &entry, bool missing, const QDateTime &now)
{
    const Tokens &tokens = tokensOf(palette());
    const State state = missing ? State::Unknown : entry.state;
    icon_->setState(state);
    name_->setText(entry.name.isEmpty() ? homePath(entry.path) : entry.name);
    const QString words = missing ? tr("File not found") : entry.stateText;
    const bool fits = fontMetrics().horizontalAdvance(words) < 130;
    state_->setText(fits ? words : QString());
    state_->setVisible(fits);
    longState_->setText(fits ? QString() : words);
    longState_->setVisible(!fits);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, state == State::Waiting || state == State::Off ? tokens.text
                                       : state == State::Unknown                      ? tokens.muted
                                                                                      : tokens.of(toneOf(state)).text);
    state_->setPalette(own);
    longState_->setPalette(own);

    const bool wasSeen = entry.seen && entry.whenWord == WhenWord::Seen;
    if (wasSeen)
        when_->setText(tr("as seen at %1, %2")
                           .arg(entry.when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")),
                                seenAgoText(entry.when, now)));
    else
        when_->setText(whenText(entry, now));
    when_->setVisible(!when_->text().isEmpty());

    clearRows();
    addSeen(entry, now);
    rows_->setVisible(true); // now: what a layout shows by itself comes a moment later, and would flicker
    historyPart_->setVisible(!entry.history.isEmpty());
    history_->setHistory(entry.history, now);

    file_->setText(homePath(entry.path));
    through_->setText(entry.reachedThrough);
    throughLabel_->setVisible(!entry.reachedThrough.isEmpty());
    through_->setVisible(!entry.reachedThrough.isEmpty());
    secrets_->setText(entry.secrets);
    secretsLabel_->setVisible(!entry.secrets.isEmpty());
    secrets_->setVisible(!entry.secrets.isEmpty());
    open_->setEnabled(!missing);
    readOnly_->setEnabled(!missing);
}

void ProjectPreview::clearRows()
{
    delete rows_;
    rows_ = new QWidget;
    grid_ = new QGridLayout(rows_);
    grid_->setContentsMargins(0, 6, 0, 2);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(5);
    grid_->setColumnMinimumWidth(0, labelWidth());
    grid_->setColumnStretch(1, 1);
    body_->insertWidget(3, rows_);
}

void ProjectPreview::addRow(const QString &label, QWidget *value)
{
    const int row = grid_->rowCount();
    if (!label.isEmpty())
        grid_->addWidget(rowLabel(label), row, 0, Qt::AlignTop);
    grid_->addWidget(value, row, 1);
}

void ProjectPreview::addText(const QString &label, const QString &value)
{
    addRow(label, textLabel(value));
}

void ProjectPreview::addMembers(const SeenCluster &seen)
{
    const auto withCaption = [](const Chip &chip, const QString &caption) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        layout->addWidget(new ChipLabel(chip));
        layout->addWidget(mutedLabel(caption));
        layout->addStretch(1);
        return row;
    };
    std::size_t replicas = 0;
    for (const SeenMember &member : seen.members) {
        if (member.role == QLatin1String("leader") || member.role == QLatin1String("standby leader"))
            addRow(tr("Leader"), withCaption(leaderChip(member.name),
                                             seen.timeline > 0 ? tr("timeline %1").arg(seen.timeline) : QString()));
    }
    for (const SeenMember &member : seen.members) {
        if (member.role == QLatin1String("leader") || member.role == QLatin1String("standby leader"))
            continue;
        if (++replicas > shownReplicas)
            continue;
        const QString caption = member.role.isEmpty() ? tr("not there")
                                : member.lag          ? tr("lag %1").arg(sizeText(*member.lag))
                                                      : tr("lag unknown");
        addRow(replicas == 1 ? tr("Replicas") : QString(), withCaption(replicaChipOf(member), caption));
    }
    if (replicas > shownReplicas)
        addRow({}, mutedLabel(tr("and %n more", nullptr, static_cast<int>(replicas - shownReplicas))));
}

void ProjectPreview::addSeen(const RecentProject &entry, const QDateTime &now)
{
    if (!entry.seen) {
        addText({}, entry.summary);
        return;
    }
    const SeenCluster &seen = *entry.seen;
    addMembers(seen);
    if (seen.etcdVoters > 0) {
        const int spare = seen.etcdHealthy - (seen.etcdVoters / 2 + 1);
        addText(tr("etcd"),
                spare > 0
                    ? tr("%1 of %2, survives %n failure(s)", nullptr, spare).arg(seen.etcdHealthy).arg(seen.etcdVoters)
                : spare == 0 ? tr("%1 of %2, survives no failure").arg(seen.etcdHealthy).arg(seen.etcdVoters)
                             : tr("%1 of %2, no quorum").arg(seen.etcdHealthy).arg(seen.etcdVoters));
    }
    if (seen.backupEnded.isValid())
        addText(tr("Last backup"), QStringLiteral("%1, %2").arg(seen.backupType, seenAgoText(seen.backupEnded, now)));
    if (seen.restorableSince.isValid())
        addText(tr("Restorable since"),
                seen.restorableSince.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
    if (!seen.versions.isEmpty())
        addText(tr("Versions"), seen.versions.join(QLatin1Char('\n')));
}

void ProjectPreview::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.strongLine, 1));
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace howdah::ui
