#include "core/cluster/events.h"

#include "core/base/amount.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::Events)
};

QString termText(const QString &leader, int timeline)
{
    return leader.isEmpty() ? Words::tr("timeline %1").arg(timeline)
                            : Words::tr("%1 · timeline %2").arg(leader).arg(timeline);
}

/// Who led, from when to when: a term begins where the timeline before it ended.
void addTerms(const EventSources &sources, std::vector<ClusterEvent> &events)
{
    const std::vector<TimelineEnd> ends = timelineEnds(sources.history);
    const QString source = Words::tr("from Patroni’s history");
    QDateTime began;
    QString leader;
    for (const TimelineEnd &end : ends) {
        if (end.when.isValid() && began.isValid())
            events.push_back({EventLane::Leader, began, end.when, termText(leader, end.timeline),
                              QStringLiteral("%1; %2").arg(end.reason, source), false});
        began = end.when;
        leader = end.newLeader;
    }
    if (!sources.leader.isEmpty() && began.isValid())
        events.push_back(
            {EventLane::Leader, began, {}, termText(sources.leader, sources.timeline), Words::tr("leads now"), false});
}

void addBackups(const EventSources &sources, std::vector<ClusterEvent> &events)
{
    for (const BackupStatus &backup : sources.backups) {
        const QDateTime end = QDateTime::fromSecsSinceEpoch(backup.stopped, Qt::UTC);
        const QDateTime begin = backup.started > 0 ? QDateTime::fromSecsSinceEpoch(backup.started, Qt::UTC) : end;
        events.push_back({EventLane::Backups, begin, end,
                          QStringLiteral("%1, %2").arg(backup.type, bytesText(backup.repositorySize)), backup.label,
                          false});
    }
}

void addJournal(const EventSources &sources, std::vector<ClusterEvent> &events)
{
    for (const JournalEntry &entry : sources.journal) {
        const bool watched = entry.kind == JournalEntry::Kind::Watched;
        ClusterEvent event{
            watched ? EventLane::Watched : EventLane::Members, entry.from, entry.to, entry.what, entry.outcome,
            entry.kind == JournalEntry::Kind::Raised};
        if (watched)
            event.text = Words::tr("watched");
        events.push_back(std::move(event));
    }
}

QString laneName(EventLane lane)
{
    switch (lane) {
    case EventLane::Leader: return QStringLiteral("leader");
    case EventLane::Members: return QStringLiteral("members");
    case EventLane::Backups: return QStringLiteral("backups");
    case EventLane::Watched: break;
    }
    return QStringLiteral("watched");
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

std::vector<TimelineEnd> timelineEnds(const QJsonArray &history)
{
    std::vector<TimelineEnd> ends;
    for (const QJsonValue line : history) {
        TimelineEnd end;
        end.timeline = line[0].toInt();
        end.position = line[1].isString() ? line[1].toString().toLongLong() : line[1].toInteger();
        end.reason = line[2].toString();
        end.when = QDateTime::fromString(line[3].toString(), Qt::ISODateWithMs).toUTC();
        end.newLeader = line[4].toString();
        if (end.timeline > 0)
            ends.push_back(end);
    }
    return ends;
}

std::vector<ClusterEvent> eventsOf(const EventSources &sources, const QDateTime &since)
{
    std::vector<ClusterEvent> events;
    addTerms(sources, events);
    addBackups(sources, events);
    addJournal(sources, events);
    events.erase(std::remove_if(events.begin(), events.end(),
                                [&](const ClusterEvent &event) {
                                    const bool goesOn = event.lane == EventLane::Leader && !event.to.isValid();
                                    return !goesOn && (event.to.isValid() ? event.to : event.from) < since;
                                }),
                 events.end());
    std::stable_sort(events.begin(), events.end(),
                     [](const ClusterEvent &a, const ClusterEvent &b) { return a.from < b.from; });
    return events;
}

QString eventsText(const std::vector<ClusterEvent> &events)
{
    QString text;
    for (const ClusterEvent &event : events) {
        const QString to = event.to.isValid() && event.to != event.from ? stamp(event.to) : QString();
        text += QStringLiteral("%1  %2  %3  %4%5\n")
                    .arg(stamp(event.from), to.leftJustified(19), laneName(event.lane).leftJustified(7), event.text,
                         event.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(event.detail));
    }
    return text;
}

} // namespace howdah
