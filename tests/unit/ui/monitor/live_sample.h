#pragma once

#include "core/run/watch.h"
#include "ui/document/workspace.h"

namespace howdah::test {

/// A live cluster as its hosts would tell it, to be bent into any situation: the first database host leads, the second is synchronous.
class LiveSample {
public:
    explicit LiveSample(Project project);

    Project project;
    qint64 when; ///< of the samples, milliseconds since the epoch

    QJsonObject &member(const QString &name); ///< its entry in Patroni's list
    HostFacts &host(const QString &name) { return facts_[name]; }
    void lose(const QString &host, const QString &why); ///< it does not answer now
    void setLag(const QString &member, qint64 bytes);
    void noLeader(); ///< the one that led is lost, and the list has no leader
    void pause() { paused_ = true; }
    /// HAProxy sends it no readers, although Patroni finds it well.
    void takeOut(const QString &member, const QString &check) { out_.insert(member, check); }
    void withoutStatistics() { statistics_ = false; } ///< of HAProxy
    void loseVote(const QString &host);               ///< its etcd does not answer
    void schedule(const QString &to);

    /// One sample of every host; of those that are lost two: they answered, once.
    [[nodiscard]] std::vector<HostSample> samples() const;
    /// As if it had been watched for half an hour, with a gap.
    [[nodiscard]] std::vector<HostSample> halfAnHour() const;
    void showIn(ui::Workspace &workspace) const;

private:
    [[nodiscard]] HostFacts factsOf(const QString &host, bool before) const;
    [[nodiscard]] QJsonObject list(bool before) const;

    QMap<QString, QJsonObject> members_;
    QMap<QString, HostFacts> facts_;
    QMap<QString, QString> lost_;
    QString scheduledTo_;
    bool leaderless_ = false;
    [[nodiscard]] std::vector<ProxyFact> proxies(bool before) const;

    QMap<QString, QString> out_;
    bool statistics_ = true;
    bool paused_ = false;
};

} // namespace howdah::test
