#include "ui/document/cluster_monitor.h"

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr qint64 keptHistory = 30LL * 60 * 1000; // milliseconds
constexpr qint64 longSilence = 5000;             // of a leader's host
constexpr qint64 longestHurry = 3LL * 60 * 1000; // a cluster may stay without a leader for days

} // namespace

ClusterMonitor::ClusterMonitor(TransportFactory factory, QString knownHostsFile, QObject *parent)
    : QObject(parent), connect_(std::move(factory)), knownHostsFile_(std::move(knownHostsFile))
{}

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
    status_ = clusterStatus(project_, {});
}

void ClusterMonitor::start(const Project &project)
{
    begin(project);
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
    for (const HostSample &sample : samples)
        take(sample);
    Q_EMIT changed();
}

void ClusterMonitor::stop()
{
    ++generation_;
    if (!watch_)
        return;
    // A watch may be in the middle of connecting; the window does not wait for that.
    ending_.emplace_back([watch = std::move(watch_)]() mutable { watch.reset(); });
}

void ClusterMonitor::clear()
{
    begin({});
    Q_EMIT changed();
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
        std::optional<QJsonArray> backups = host.facts ? host.facts->backupInfo : std::nullopt;
        host.facts = *sample.facts;
        if (!sample.withBackups)
            host.facts->backupInfo = std::move(backups);
        host.answered = QDateTime::fromMSecsSinceEpoch(sample.when, Qt::UTC);
        host.error.reset();
    } else {
        host.error = sample.facts.error();
    }

    ClusterFacts fresh;
    for (auto it = hosts_.cbegin(); it != hosts_.cend(); ++it) {
        if (it->facts && !it->isLost())
            fresh.insert(it.key(), *it->facts);
    }
    status_ = clusterStatus(project_, fresh);
    if (!status_.leader.isEmpty()) {
        lastLeader_ = status_.leader;
        leaderSeen_ = QDateTime::fromMSecsSinceEpoch(sample.when, Qt::UTC);
    }
    addLags(sample.when);
    chooseSpeed(sample.when);
    Q_EMIT changed();
}

bool ClusterMonitor::isUnsettled(qint64 now) const
{
    if (status_.leader.isEmpty())
        return true;
    const MonitoredHost leader = host(status_.leader);
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
