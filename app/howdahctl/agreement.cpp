#include "app/howdahctl/agreement.h"

#include "app/howdahctl/console.h"
#include "app/howdahctl/terminal_interaction.h"

#include "core/cluster/cluster_journal.h"

namespace howdah::ctl {

namespace {

QString joined(const QStringList &lines)
{
    return QStringLiteral("  ") + lines.join(QStringLiteral("\n  "));
}

} // namespace

bool agreed(const CommonOptions &common, const OperationForecast &seen, const QString &confirm)
{
    tell(QStringLiteral("%1\n%2").arg(seen.title, joined(seen.effects)));
    if (!seen.confirmWith.isEmpty()) {
        if (confirm == seen.confirmWith)
            return true;
        tell(QStringLiteral("howdahctl: this may lose data; agree to it with --confirm %1").arg(seen.confirmWith));
        return false;
    }
    return common.assumeYes || (!common.noInput && promptYes(QStringLiteral("Go on?")));
}

void record(const Project &project, const QString &title, const QDateTime &began, const QString &outcome)
{
    const Result<> written =
        ClusterJournal::of(project.id)
            .append({JournalEntry::Kind::Asked, began, QDateTime::currentDateTimeUtc(), {}, title, outcome});
    if (!written)
        tell(QStringLiteral("howdahctl: %1").arg(written.error().what));
}

} // namespace howdah::ctl
