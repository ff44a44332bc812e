#include "ui/document/cluster_log.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int keptDays = 31;
constexpr std::size_t keptEntries = 5000;

} // namespace

void ClusterLog::open(const ClusterJournal &journal)
{
    journal_ = journal;
    entries_.clear();
    Q_EMIT changed();
    if (journal.file().isEmpty())
        return;
    QThreadPool::globalInstance()->start([journal, self = QPointer<ClusterLog>(this)] {
        std::vector<JournalEntry> read = journal.read(QDateTime::currentDateTimeUtc().addDays(-keptDays));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, journal, read = std::move(read)] {
                if (self.isNull() || self->journal_.file() != journal.file())
                    return;
                // What was added meanwhile may have been read, too.
                std::vector<JournalEntry> all = read;
                for (const JournalEntry &entry : self->entries_) {
                    if (std::find(all.begin(), all.end(), entry) == all.end())
                        all.push_back(entry);
                }
                self->entries_ = std::move(all);
                Q_EMIT self->changed();
            },
            Qt::QueuedConnection);
    });
}

void ClusterLog::add(const JournalEntry &entry)
{
    entries_.push_back(entry);
    if (entries_.size() > keptEntries)
        entries_.erase(entries_.begin());
    if (!journal_.file().isEmpty())
        QThreadPool::globalInstance()->start([journal = journal_, entry] { (void)journal.append(entry); });
    Q_EMIT changed();
}

void ClusterLog::compare(const ClusterStatus &before, const ClusterStatus &now, const QDateTime &when)
{
    const auto seen = [&](const QString &host, const QString &what) {
        add({JournalEntry::Kind::Seen, when, {}, host, what, {}});
    };
    if (before.leader != now.leader) {
        if (now.leader.isEmpty())
            seen({}, tr("no leader, %1 led").arg(before.leader));
        else if (!before.leader.isEmpty())
            seen({}, tr("%1 → %2").arg(before.leader, now.leader));
        else
            seen({}, tr("%1 leads").arg(now.leader));
    }
    for (const MemberStatus &member : now.members) {
        const auto old = std::find_if(before.members.begin(), before.members.end(),
                                      [&](const MemberStatus &other) { return other.name == member.name; });
        if (old != before.members.end() && old->state != member.state)
            seen(member.name, tr("%1: %2").arg(member.name, member.state));
    }
    if (before.paused != now.paused)
        seen({}, now.paused ? tr("paused") : tr("resumed"));
}

} // namespace howdah::ui
