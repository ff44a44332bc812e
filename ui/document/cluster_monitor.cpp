#include "ui/document/cluster_monitor.h"

#include <algorithm>
#include <utility>

namespace howdah::ui {

namespace {

/// The hosts' answers of so many milliseconds are looked at together: a picture for each of them would say little more.
constexpr int gatherTime = 150;
constexpr qint64 keptHistory = 30LL * 60 * 1000; // milliseconds
constexpr qint64 longSilence = 5000;             // of a leader's host
constexpr qint64 longestHurry = 3LL * 60 * 1000; // a cluster may stay without a leader for days

} // namespace

ClusterMonitor::ClusterMonitor(TransportFactory factory, QString knownHostsFile, QObject *parent)
    : QObject(parent), connect_(std::move(factory)), knownHostsFile_(std::move(knownHostsFile))
{
    gather_.setSingleShot(true);
    gather_.setInterval(gatherTime);
    connect(&gather_, &QTimer::timeout, this, &ClusterMonitor::conclude);
}

ClusterMonitor::~ClusterMonitor()
{
    stop();
}

void ClusterMonitor::begin(const Project &project)
{
    stop();
    project_ = project;
    hosts_.clear();
    lags_.clear();
    lastLeader_.clear();
    leaderSeen_ = {};
    unsettledSince_.reset();
    facts_.clear();
    alerts_.clear();
    judged_ = false;
    status_ = clusterStatus(project_, {});
}

void ClusterMonitor::start(const Project &project)
{
    begin(project);
    log_.open(ClusterJournal::of(project.id));
    watchedSince_ = QDateTime::currentDateTimeUtc();
    watch_ = std::make_unique<ClusterWatch>(project_, connect_, WatchOptions{.knownHostsFile = knownHostsFile_},
                                            [this, generation = generation_](const HostSample &sample) {
                                                QMetaObject::invokeMethod(
                                                    this,
                                                    [this, sample, generation] {
                                                        if (generation == generation_)
                                                            take(sample);
                                                    },
                                                    Qt::QueuedConnection);
                                            });
    Q_EMIT changed();
}

void ClusterMonitor::replay(const Project &project, const std::vector<HostSample> &samples)
{
    begin(project);
    log_.open(ClusterJournal());
    for (const HostSample &sample : samples)
        take(sample);
    Q_EMIT changed();
}

void ClusterMonitor::stop()
{
    ++generation_;
    gather_.stop();
    if (!watch_)
        return;
    if (hasAnswers())
        log_.add({JournalEntry::Kind::Watched, watchedSince_, QDateTime::currentDateTimeUtc(), {}, {}, {}});
    watchedSince_ = {};
    // A watch may be in the middle of connecting; the window does not wait for that.
    ending_.emplace_back([watch = std::move(watch_)]() mutable { watch.reset(); });
}

void ClusterMonitor::clear()
{
    begin({});
    Q_EMIT changed();
}

const MonitoredHost &ClusterMonitor::host(const QString &name) const
{
    static const MonitoredHost unknown;
    const auto found = hosts_.constFind(name);
    return found == hosts_.cend() ? unknown : *found;
}

int ClusterMonitor::answering() const
{
    return static_cast<int>(std::count_if(hosts_.begin(), hosts_.end(),
                                          [](const MonitoredHost &host) { return host.facts && !host.isLost(); }));
}

bool ClusterMonitor::hasAnswers() const
{
    return std::any_of(hosts_.begin(), hosts_.end(),
                       [](const MonitoredHost &host) { return host.facts.has_value() || host.isLost(); });
}

std::vector<std::pair<qint64, std::optional<qint64>>> ClusterMonitor::lagHistory(const QString &member) const
{
    return lags_.value(member);
}

void ClusterMonitor::take(const HostSample &sample)
{
    if (project_.findHost(sample.host) == nullptr)
        return;
    MonitoredHost &host = hosts_[sample.host];
    if (sample.facts) {
        const std::optional<HostFacts> before = std::move(host.facts);
        host.facts = *sample.facts;
        if (!sample.withBackups && before) {
            host.facts->backupInfo = before->backupInfo;
            host.facts->patroniHistory = before->patroniHistory;
        }
        host.answered = QDateTime::fromMSecsSinceEpoch(sample.when, Qt::UTC);
        host.error.reset();
    } else {
        host.error = sample.facts.error();
    }

    if (host.isLost())
        facts_.remove(sample.host);
    else
        facts_.insert(sample.host, *host.facts);
    latest_ = sample.when;
    if (!watch_)
        conclude();
    else if (!gather_.isActive())
        gather_.start();
}

void ClusterMonitor::conclude()
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(latest_, Qt::UTC);
    const ClusterStatus before = std::exchange(status_, clusterStatus(project_, facts_));
    if (judged_)
        log_.compare(before, status_, when);
    if (!status_.leader.isEmpty()) {
        lastLeader_ = status_.leader;
        leaderSeen_ = when;
    }
    addLags(latest_);
    judge(latest_);
    chooseSpeed(latest_);
    Q_EMIT changed();
}

void ClusterMonitor::judge(qint64 when)
{
    QMap<QString, Error> failures;
    for (auto it = hosts_.cbegin(); it != hosts_.cend(); ++it) {
        if (it->error)
            failures.insert(it.key(), *it->error);
    }
    std::vector<Alert> now =
        alertsOf({project_, status_, facts_, failures, QDateTime::fromMSecsSinceEpoch(when, Qt::UTC), leaderSeen_},
                 judged_ ? &alerts_ : nullptr);
    std::swap(now, alerts_);
    // Before every host has answered or failed, the rest may only not have come yet.
    if (!judged_) {
        judged_ = hosts_.size() == static_cast<qsizetype>(project_.hosts.size());
        return;
    }
    for (const Alert &alert : alerts_) {
        const bool known = std::any_of(now.begin(), now.end(), [&](const Alert &old) {
            return isSame(alert, old) && old.level == AlertLevel::Problem;
        });
        if (alert.level != AlertLevel::Problem || known)
            continue;
        log_.add({JournalEntry::Kind::Raised, alert.since, {}, alert.host, alert.what, {}});
        Q_EMIT alertRaised(alert);
    }
}

std::vector<ClusterEvent> ClusterMonitor::events(const QDateTime &since, const QDateTime &now) const
{
    EventSources sources;
    sources.backups = status_.backups;
    sources.journal = log_.entries();
    sources.leader = status_.leader;
    sources.now = now;
    if (watchedSince_.isValid())
        sources.journal.push_back({JournalEntry::Kind::Watched, watchedSince_, now, {}, {}, {}});
    for (const MonitoredHost &host : hosts_) {
        if (host.facts && host.facts->patroniHistory && host.facts->patroniHistory->size() > sources.history.size())
            sources.history = *host.facts->patroniHistory;
    }
    for (const MemberStatus &member : status_.members) {
        if (member.name == status_.leader)
            sources.timeline = member.timeline;
    }
    return eventsOf(sources, since);
}

bool ClusterMonitor::isUnsettled(qint64 now) const
{
    if (status_.leader.isEmpty())
        return true;
    const MonitoredHost &leader = host(status_.leader);
    return leader.isLost() || (leader.answered.isValid() && now - leader.answered.toMSecsSinceEpoch() > longSilence);
}

void ClusterMonitor::chooseSpeed(qint64 now)
{
    if (!isUnsettled(now))
        unsettledSince_.reset();
    else if (!unsettledSince_)
        unsettledSince_ = now;
    if (watch_)
        watch_->hurry(unsettledSince_ && now - *unsettledSince_ < longestHurry);
}

void ClusterMonitor::addLags(qint64 when)
{
    for (const MemberStatus &member : status_.members) {
        auto &history = lags_[member.name];
        if (!history.empty() && when - history.back().first < 1500)
            continue; // every host's sample brings a status: one point in two seconds is enough
        history.emplace_back(when, member.lag);
        history.erase(history.begin(), std::find_if(history.begin(), history.end(), [&](const auto &point) {
                          return point.first > when - keptHistory;
                      }));
    }
}

} // namespace howdah::ui
