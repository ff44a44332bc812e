#include "ui/document/cluster_monitor.h"

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr qint64 keptHistory = 30LL * 60 * 1000; // milliseconds

} // namespace

ClusterMonitor::ClusterMonitor(TransportFactory factory, QString knownHostsFile, QObject *parent)
    : QObject(parent), connect_(std::move(factory)), knownHostsFile_(std::move(knownHostsFile))
{}

ClusterMonitor::~ClusterMonitor() = default;

void ClusterMonitor::start(const Project &project)
{
    watch_.reset();
    project_ = project;
    hosts_.clear();
    lags_.clear();
    status_ = clusterStatus(project_, {});
    watch_ = std::make_unique<ClusterWatch>(project_, connect_, WatchOptions{.knownHostsFile = knownHostsFile_},
                                            [this](const HostSample &sample) {
                                                QMetaObject::invokeMethod(
                                                    this, [this, sample] { take(sample); }, Qt::QueuedConnection);
                                            });
    Q_EMIT changed();
}

void ClusterMonitor::stop()
{
    watch_.reset();
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
    if (!watch_ || project_.findHost(sample.host) == nullptr)
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
    for (const MemberStatus &member : status_.members) {
        auto &history = lags_[member.name];
        if (!history.empty() && sample.when - history.back().first < 1500)
            continue; // every host's sample brings a status: one point in two seconds is enough
        history.emplace_back(sample.when, member.lag);
        history.erase(history.begin(), std::find_if(history.begin(), history.end(), [&](const auto &point) {
                          return point.first > sample.when - keptHistory;
                      }));
    }
    Q_EMIT changed();
}

} // namespace howdah::ui
