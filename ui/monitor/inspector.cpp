#include "ui/monitor/inspector.h"

#include "core/cluster/member_detail.h"
#include "core/cluster/what_if.h"
#include "ui/monitor/disk_bars.h"
#include "ui/monitor/fact_grid.h"
#include "ui/monitor/lag_chart.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

QFrame *rule()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedHeight(1);
    return line;
}

std::vector<FactRow> memberRows(const MemberView &member, const ClusterPicture &picture, const MemberDetail &detail)
{
    std::vector<FactRow> rows;
    const MemberView *leader = picture.member(picture.leader);
    const bool follows = member.runs && member.listed && !member.leads && !picture.leader.isEmpty();
    rows.push_back({Inspector::tr("Role"), member.leads         ? Inspector::tr("Leader")
                                           : !member.listed     ? member.chip.text
                                           : member.synchronous ? Inspector::tr("Replica, synchronous")
                                                                : Inspector::tr("Replica, asynchronous")});
    rows.push_back({Inspector::tr("State"), follows && member.stateText == QLatin1String("streaming")
                                                ? Inspector::tr("streaming from %1").arg(picture.leader)
                                                : member.stateText});
    if (!member.reason.isEmpty())
        rows.push_back({Inspector::tr("Reason"), member.reason});
    if (member.timeline > 0)
        rows.push_back({Inspector::tr("Timeline"),
                        leader == nullptr || member.leads ? QString::number(member.timeline)
                        : leader->timeline == member.timeline
                            ? Inspector::tr("%1, same as the leader").arg(member.timeline)
                            : Inspector::tr("%1, the leader is on %2").arg(member.timeline).arg(leader->timeline)});
    const auto lsn = [](const std::optional<qint64> &at) { return at ? lsnText(*at) : QString(); };
    rows.push_back({Inspector::tr("Written LSN"), lsn(detail.written), true});
    rows.push_back({Inspector::tr("Received LSN"), lsn(detail.received), true});
    rows.push_back({Inspector::tr("Replayed LSN"), lsn(detail.replayed), true});
    if (member.lag && !member.leads)
        rows.push_back(
            {Inspector::tr("Replay lag"),
             member.receiveLag
                 ? Inspector::tr("%1, of it %2 not received").arg(sizeText(*member.lag), sizeText(*member.receiveLag))
                 : sizeText(*member.lag)});
    if (member.lagTime && !member.leads)
        rows.push_back({Inspector::tr("Replay delay"), durationText(*member.lagTime)});
    if (member.sessions)
        rows.push_back({Inspector::tr("Sessions"), QString::number(*member.sessions)});
    if (!member.outOfRotation.isEmpty())
        rows.push_back(
            {Inspector::tr("Readers"), Inspector::tr("none, out of rotation: %1").arg(member.outOfRotation)});
    if (member.restartsAt.isValid())
        rows.push_back({Inspector::tr("Restarts at"),
                        Inspector::tr("%1 UTC").arg(member.restartsAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")))});
    return rows;
}

std::vector<FactRow> programRows(const MemberDetail &detail)
{
    std::vector<FactRow> rows;
    QStringList programs;
    if (!detail.postgresVersion.isEmpty())
        programs << QStringLiteral("PostgreSQL %1").arg(detail.postgresVersion);
    if (!detail.patroniVersion.isEmpty())
        programs << QStringLiteral("Patroni %1").arg(detail.patroniVersion);
    rows.push_back({Inspector::tr("Versions"), programs.join(QStringLiteral(", "))});
    if (detail.started.isValid())
        rows.push_back({Inspector::tr("Up since"),
                        Inspector::tr("%1 UTC").arg(detail.started.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))});
    rows.push_back({Inspector::tr("Tags"),
                    detail.tags.isEmpty() ? Inspector::tr("none") : detail.tags.join(QStringLiteral(", "))});
    return rows;
}

std::vector<FactRow> balancerRows(const QString &host, const ClusterPicture &picture)
{
    std::vector<FactRow> rows;
    for (const BalancerView &balancer : picture.balancers) {
        if (balancer.name != host)
            continue;
        rows.push_back({Inspector::tr("State"),
                        balancer.stateText.isEmpty() ? Inspector::tr("HAProxy runs") : balancer.stateText});
        rows.push_back({Inspector::tr("Port %1").arg(balancer.primary.port),
                        Inspector::tr("read/write, %1").arg(primaryWords(balancer, picture.leader))});
        rows.push_back({Inspector::tr("Port %1").arg(balancer.replica.port),
                        Inspector::tr("read-only, %1").arg(replicaWords(balancer))});
        for (const ServerView &server : balancer.replica.servers) {
            if (server.member != picture.leader)
                rows.push_back({server.member, server.up ? Inspector::tr("gets readers")
                                                         : Inspector::tr("no readers: %1").arg(server.check)});
        }
    }
    return rows;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent),
      icon_(new StateIcon(State::Unknown, 20)),
      name_(new ElidedLabel({}, Qt::ElideMiddle)),
      chip_(new ChipLabel),
      where_(new ElidedLabel({}, Qt::ElideMiddle)),
      facts_(new FactGrid),
      lag_(new LagChart),
      pending_(new FactGrid),
      restart_(new QPushButton),
      restartNote_(mutedLabel()),
      loss_(textLabel()),
      candidates_(new FactGrid),
      failover_(new QPushButton),
      disks_(new DiskBars),
      versions_(new FactGrid),
      logs_(new QPushButton(icon(QStringLiteral("view-list-details")), tr("&Logs"))),
      terminal_(new QPushButton(icon(QStringLiteral("dialog-scripts")), tr("SSH ter&minal"))),
      files_(new QPushButton(icon(QStringLiteral("document-open")), tr("F&iles"))),
      copy_(new QPushButton(icon(QStringLiteral("edit-copy")), QString()))
{
    setAccessibleName(tr("Inspector"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 12, 14, 2);
    head->setSpacing(8);
    name_->setFont(titleFont());
    name_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    head->addWidget(icon_);
    head->addWidget(name_);
    head->addWidget(chip_);
    head->addStretch(1);
    layout->addLayout(head);
    where_->setFont(captionFont());
    where_->setForegroundRole(QPalette::PlaceholderText);
    auto *under = new QHBoxLayout;
    under->setContentsMargins(14, 0, 14, 8);
    under->addWidget(where_);
    layout->addLayout(under);
    layout->addWidget(rule());

    auto *inside = new QWidget;
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    const auto add = [&](const QString &title, QWidget **frame, QLabel **label) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(14, 10, 14, 10);
        column->setSpacing(6);
        QLabel *heading = boldLabel(title);
        heading->setVisible(!title.isEmpty() || label != nullptr);
        heading->setWordWrap(true);
        column->addWidget(heading);
        auto *framed = new QWidget;
        auto *stacked = new QVBoxLayout(framed);
        stacked->setContentsMargins(0, 0, 0, 0);
        stacked->setSpacing(0);
        stacked->addWidget(box);
        stacked->addWidget(rule());
        body->addWidget(framed);
        if (frame != nullptr)
            *frame = framed;
        if (label != nullptr)
            *label = heading;
        return column;
    };
    add({}, nullptr, nullptr)->addWidget(facts_);
    add(tr("Replay lag, last 30 minutes"), &lagSection_, nullptr)->addWidget(lag_);
    QVBoxLayout *pending = add({}, &pendingSection_, &pendingTitle_);
    pending->addWidget(pending_);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(restart_);
    restartNote_->setWordWrap(true);
    row->addWidget(restartNote_, 1);
    pending->addLayout(row);
    QVBoxLayout *loss = add({}, &lossSection_, &lossTitle_);
    loss->addWidget(loss_);
    loss->addWidget(candidates_);
    failover_->setProperty("tone", QStringLiteral("danger"));
    failover_->setProperty("changesHosts", true);
    failover_->setAutoDefault(false);
    loss->addWidget(failover_, 0, Qt::AlignLeft);
    add(tr("Disks"), &diskSection_, nullptr)->addWidget(disks_);
    add({}, &versionSection_, nullptr)->addWidget(versions_);
    body->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll, 1);
    layout->addWidget(rule());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 8, 14, 8);
    foot->setSpacing(8);
    foot->addWidget(logs_);
    foot->addWidget(files_);
    foot->addWidget(terminal_);
    foot->addWidget(copy_);
    foot->addStretch(1);
    layout->addLayout(foot);

    files_->setToolTip(tr("The configuration files on this host"));
    copy_->setToolTip(tr("Copy these facts"));
    copy_->setAccessibleName(tr("Copy these facts"));
    restart_->setProperty("changesHosts", true);
    connect(restart_, &QPushButton::clicked, this, [this] { Q_EMIT restartRequested(host_); });
    connect(failover_, &QPushButton::clicked, this, [this] { Q_EMIT failoverRequested(host_); });
    connect(logs_, &QPushButton::clicked, this, [this] { Q_EMIT logsRequested(host_); });
    connect(files_, &QPushButton::clicked, this, [this] { Q_EMIT filesRequested(host_); });
    connect(terminal_, &QPushButton::clicked, this, [this] { Q_EMIT terminalRequested(host_); });
    connect(copy_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
}

void Inspector::show(const ClusterPicture &picture, const ClusterMonitor &monitor, const QString &host, qint64 now)
{
    host_ = host;
    const Host *found = monitor.project().findHost(host);
    setEnabled(found != nullptr);
    if (found == nullptr)
        return;
    showHead(picture, *found);
    showFacts(picture, monitor);
    showLag(picture, monitor, now);
    showPending(monitor.host(host), picture.member(host));
    showLoss(picture, monitor);
    const MemberView *member = picture.member(host);
    diskSection_->setVisible(member != nullptr && !member->disks.empty());
    if (member != nullptr)
        disks_->setDisks(member->disks);
}

void Inspector::showHead(const ClusterPicture &picture, const Host &host)
{
    address_ = host.address;
    name_->setText(host.name);
    const MemberView *member = picture.member(host.name);
    State state = State::Unknown;
    Chip chip = balancerChip(tr("Load balancer"));
    Age age;
    if (member != nullptr) {
        state = member->state;
        chip = member->chip;
        age = member->age;
    } else if (!host.has(Role::Haproxy)) {
        chip = etcdChip(tr("etcd"));
        for (const EtcdVoter &voter : picture.etcd.voters) {
            if (voter.name == host.name)
                state = voter.state;
        }
    }
    for (const BalancerView &balancer : picture.balancers) {
        if (balancer.name == host.name) {
            state = balancer.state;
            age = balancer.age;
        }
    }
    icon_->setState(state);
    chip_->setChip(chip);
    chip_->setMinimumWidth(chip_->sizeHint().width());
    where_->setText(age.text.isEmpty()            ? host.address
                    : age.state == State::Unknown ? QStringLiteral("%1 · %2").arg(host.address, age.text)
                                                  : tr("%1 · sample %2").arg(host.address, age.text));
}

void Inspector::showFacts(const ClusterPicture &picture, const ClusterMonitor &monitor)
{
    const MonitoredHost &seen = monitor.host(host_);
    std::vector<FactRow> rows = balancerRows(host_, picture);
    std::vector<FactRow> versions;
    if (const MemberView *member = picture.member(host_); member != nullptr) {
        const MemberDetail detail = seen.facts ? memberDetail(*seen.facts, host_) : MemberDetail{};
        const std::vector<FactRow> own = memberRows(*member, picture, detail);
        rows.insert(rows.begin(), own.begin(), own.end());
        versions = programRows(detail);
    }
    for (const EtcdVoter &voter : picture.etcd.voters) {
        if (voter.name == host_)
            rows.push_back({tr("etcd"), voter.text});
    }
    if (seen.error)
        rows.push_back({tr("SSH"), seen.error->what});
    if (seen.facts) {
        versions.push_back({tr("System"), seen.facts->os.prettyName});
        versions.push_back(
            {tr("Clock"), tr("%1 s against this computer")
                              .arg(QStringLiteral("%1%2")
                                       .arg(seen.facts->clockSkew < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                                       .arg(static_cast<double>(std::abs(seen.facts->clockSkew)) / 1000, 0, 'f', 2))});
    }
    facts_->setRows(rows);
    versions_->setRows(versions);
    versionSection_->setVisible(!versions.empty());
}

void Inspector::showLag(const ClusterPicture &picture, const ClusterMonitor &monitor, qint64 now)
{
    const MemberView *member = picture.member(host_);
    lagSection_->setVisible(member != nullptr && !member->leads);
    if (member != nullptr)
        lag_->setHistory(monitor.lagHistory(host_), monitor.project().patroni.maximumLagOnFailover, now);
}

void Inspector::showPending(const MonitoredHost &seen, const MemberView *member)
{
    pendingSection_->setVisible(member != nullptr && member->pendingRestart);
    if (member == nullptr || !member->pendingRestart)
        return;
    std::vector<FactRow> rows;
    if (seen.facts) {
        for (const PendingSetting &setting : memberDetail(*seen.facts, host_).pending)
            rows.push_back({setting.name, QStringLiteral("%1 → %2").arg(setting.from, setting.to), true});
    }
    pendingTitle_->setText(rows.empty()
                               ? tr("Restart pending")
                               : tr("Restart pending for %n setting(s)", nullptr, static_cast<int>(rows.size())));
    pending_->setRows(rows);
    restart_->setText(tr("&Restart %1…").arg(host_.size() > 18 ? tr("it") : host_));
    restartNote_->setText(member->leads ? tr("writes stop until it is back") : tr("only this member, no failover"));
}

void Inspector::showLoss(const ClusterPicture &picture, const ClusterMonitor &monitor)
{
    const MemberView *member = picture.member(host_);
    const bool known = !picture.waiting && !picture.nobodyReached;
    const bool couldLead = member != nullptr && picture.leader.isEmpty() && member->runs && member->listed;
    lossSection_->setVisible(known && (!picture.leader.isEmpty() || couldLead));
    failover_->setVisible(couldLead);
    if (couldLead) {
        lossTitle_->setText(tr("If %1 takes over").arg(host_));
        const MemberView *old = picture.member(monitor.lastLeader());
        loss_->setText(
            old != nullptr && old->position && member->position && old->name != host_
                ? tr("At least %1 of WAL are lost, measured against a sample of %2 that is %3. What %2 wrote after "
                     "that is unknown.")
                      .arg(sizeText(std::max<qint64>(0, *old->position - *member->position)), old->name, old->age.text)
                : tr("What would be lost is not known: no sample of the last leader is here."));
        failover_->setText(tr("Fail over to %1…").arg(host_.size() > 18 ? tr("it") : host_));
        candidates_->setRows({});
        return;
    }
    const HostLoss loss = ifHostDies(monitor.project(), monitor.status(), host_);
    lossTitle_->setText(tr("If %1 dies now").arg(host_));
    QString sentence = loss.sentence.section(QStringLiteral(": "), 1);
    const bool beginsWithName = monitor.project().findHost(sentence.section(QLatin1Char(' '), 0, 0)) != nullptr;
    if (!sentence.isEmpty() && !beginsWithName)
        sentence[0] = sentence[0].toUpper();
    loss_->setText(sentence);
    std::vector<FactRow> rows;
    for (const CandidateVerdict &candidate : loss.candidates)
        rows.push_back({candidate.member, candidate.can ? tr("can take over: %1").arg(candidate.reason)
                                                        : tr("cannot: %1").arg(candidate.reason)});
    candidates_->setRows(rows);
}

void Inspector::setAllowed(bool restart, bool failover)
{
    restart_->setEnabled(restart);
    failover_->setEnabled(failover);
}

QString Inspector::asText() const
{
    QStringList lines{host_, chip_->chip().text, where_->text()};
    for (const QLabel *label : findChildren<QLabel *>()) {
        if (label->isVisibleTo(this) && label->accessibleName().contains(QLatin1String(": ")))
            lines << label->accessibleName();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace howdah::ui
