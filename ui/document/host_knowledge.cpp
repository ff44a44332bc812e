#include "ui/document/host_knowledge.h"

#include <algorithm>

namespace howdah::ui {

const HostFacts *HostKnowledge::facts(const QString &host) const
{
    const auto found = answers_.constFind(host);
    return found != answers_.cend() && found->facts ? &*found->facts : nullptr;
}

std::vector<PreflightItem> HostKnowledge::itemsOf(const QString &host) const
{
    std::vector<PreflightItem> own;
    std::copy_if(items_.begin(), items_.end(), std::back_inserter(own),
                 [&](const PreflightItem &item) { return item.host == host; });
    return own;
}

void HostKnowledge::setAsking(const QStringList &hosts)
{
    asking_ = QSet<QString>(hosts.begin(), hosts.end());
    Q_EMIT changed();
}

void HostKnowledge::setAnswer(const QString &host, const Result<HostFacts> &facts)
{
    HostAnswer &answer = answers_[host];
    answer.when = QDateTime::currentDateTimeUtc();
    answer.error = facts ? std::nullopt : std::optional(facts.error());
    if (facts) {
        answer.facts = *facts;
        answer.seen = answer.when;
    }
    asking_.remove(host);
    Q_EMIT changed();
}

void HostKnowledge::setChecked(const PreflightReport &report)
{
    items_ = report.items;
    reach_ = report.reach;
    checkedAt_ = QDateTime::currentDateTimeUtc();
    asking_.clear();
    Q_EMIT changed();
}

void HostKnowledge::forget(const QStringList &hosts)
{
    const auto concerns = [&](const QString &one, const QString &other) {
        return hosts.contains(one) || (!other.isEmpty() && hosts.contains(other));
    };
    for (const QString &host : hosts)
        answers_.remove(host);
    std::erase_if(items_, [&](const PreflightItem &item) { return concerns(item.host, item.peer); });
    std::erase_if(reach_, [&](const PortResult &result) { return concerns(result.probe.from, result.probe.to); });
    Q_EMIT changed();
}

void HostKnowledge::clear()
{
    answers_.clear();
    asking_.clear();
    items_.clear();
    reach_.clear();
    checkedAt_ = {};
    Q_EMIT changed();
}

} // namespace howdah::ui
