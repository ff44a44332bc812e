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

std::optional<Consent> agreed(const CommonOptions &common, const Peril &peril, const QString &confirm,
                              const QString &question)
{
    if (peril.isNone()) {
        if (common.assumeYes || (!common.noInput && promptYes(question)))
            return Consent();
        tell(QStringLiteral("howdahctl: not agreed; nothing was changed (--yes agrees beforehand)"));
        return std::nullopt;
    }
    for (const Loss &loss : peril.losses) {
        tell(QStringLiteral("Lost for good: %1.").arg(loss.what));
        if (!loss.facts.isEmpty())
            tell(joined(loss.facts));
    }
    QString typed = confirm;
    if (typed.isEmpty() && !common.noInput)
        typed = promptLine(QStringLiteral("Type %1 to agree").arg(peril.name)).value_or(QString());
    const Result<Consent> consent = Consent::typed(peril, typed);
    if (consent)
        return *consent;
    tell(QStringLiteral("howdahctl: not agreed; nothing was changed (--confirm %1 agrees beforehand)").arg(peril.name));
    return std::nullopt;
}

std::optional<Consent> agreed(const CommonOptions &common, const OperationForecast &seen, const QString &confirm)
{
    tell(QStringLiteral("%1\n%2").arg(seen.title, joined(seen.effects)));
    return agreed(common, seen.peril, confirm, QStringLiteral("Go on?"));
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
