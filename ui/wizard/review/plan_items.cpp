#include "ui/wizard/review/plan_items.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr std::size_t foldFrom = 8; ///< hosts
constexpr qsizetype sameOn = 3;     ///< hosts, at least

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::PlanItems)
};

QString commandsOf(const howdah::Change &change)
{
    QStringList lines;
    for (const Command &command : change.commands)
        lines << command.display().trimmed();
    return lines.join(QLatin1Char('\n'));
}

/// core/resource/files.h writes files by one command and says nothing else in its summary.
bool onlyFiles(const howdah::Change &change)
{
    return !change.diffs.empty() && change.commands.size() <= 1 && change.losses.empty()
           && (change.summary.startsWith(QLatin1String("Create /"))
               || change.summary.startsWith(QLatin1String("Change /")));
}

void addItems(std::vector<PlanItem> &items, const howdah::Step &step, const howdah::Change &change)
{
    const bool files = onlyFiles(change);
    if (!files) {
        PlanItem item;
        item.hosts = {step.host};
        item.step = step.title;
        item.change = change.losses.empty() ? ItemChange::Run : ItemChange::Destroy;
        item.title = change.summary;
        item.commands = commandsOf(change);
        item.restarts = change.restarts;
        for (const Loss &loss : change.losses)
            item.destroys << loss.what;
        items.push_back(item);
    }
    for (const FileDiff &diff : change.diffs) {
        const QFileInfo file(diff.path);
        PlanItem item;
        item.hosts = {step.host};
        item.step = step.title;
        item.change = diff.before.isEmpty() ? ItemChange::Create : ItemChange::Change;
        item.title = file.fileName();
        item.where = file.path();
        item.diff = DiffText{diff.path, diff.before, diff.after, diff.unified};
        item.commands = files ? commandsOf(change) : QString();
        item.restarts = files ? change.restarts : QStringList();
        items.push_back(item);
    }
}

QStringList hostOrder(const Project &project)
{
    QStringList members;
    QStringList balancers;
    for (const Host &host : project.hosts)
        (host.has(Role::Haproxy) && !host.has(Role::Postgres) ? balancers : members) << host.name;
    return members + balancers;
}

/// Takes out of the groups what is the same on several hosts.
PlanGroup foldSame(std::vector<PlanGroup> &groups)
{
    PlanGroup same;
    for (PlanGroup &group : groups) {
        for (PlanItem &item : group.items) {
            if (item.hosts.isEmpty() || item.change == ItemChange::Destroy)
                continue;
            PlanItem folded = item;
            std::vector<PlanItem *> found;
            for (PlanGroup &other : groups) {
                for (PlanItem &candidate : other.items) {
                    if (&other != &group && !candidate.hosts.isEmpty() && candidate.sameAs(item)) {
                        found.push_back(&candidate);
                        folded.hosts += candidate.hosts;
                    }
                }
            }
            if (folded.hosts.size() < sameOn)
                continue;
            item.hosts.clear();
            for (PlanItem *other : found)
                other->hosts.clear();
            same.items.push_back(folded);
        }
    }
    for (PlanGroup &group : groups)
        std::erase_if(group.items, [](const PlanItem &item) { return item.hosts.isEmpty(); });
    std::erase_if(groups, [](const PlanGroup &group) { return group.items.empty(); });
    return same;
}

} // namespace

bool PlanItem::sameAs(const PlanItem &other) const
{
    return change == other.change && title == other.title && where == other.where && diff == other.diff
           && commands == other.commands && restarts == other.restarts && destroys == other.destroys;
}

std::vector<PlanGroup> planGroups(const Project &project, const Plan &plan)
{
    std::vector<PlanGroup> groups;
    for (const QString &host : hostOrder(project)) {
        PlanGroup group{host, host, {}};
        for (const howdah::Step &step : plan.steps) {
            if (step.host != host)
                continue;
            for (const howdah::Change &change : step.changes)
                addItems(group.items, step, change);
        }
        // What destroys is read first.
        std::stable_partition(group.items.begin(), group.items.end(),
                              [](const PlanItem &item) { return item.change == ItemChange::Destroy; });
        if (!group.items.empty())
            groups.push_back(std::move(group));
    }
    if (project.hosts.size() < foldFrom)
        return groups;
    PlanGroup same = foldSame(groups);
    if (!same.items.empty()) {
        same.title = Words::tr("The same on several hosts");
        groups.insert(groups.begin(), std::move(same));
    }
    return groups;
}

std::vector<HostCounts> hostCounts(const Project &project, const Plan &plan)
{
    std::vector<HostCounts> all;
    for (const QString &host : hostOrder(project)) {
        HostCounts counts;
        counts.host = host;
        for (const howdah::Step &step : plan.steps) {
            if (step.host != host)
                continue;
            ++counts.steps;
            counts.restarts += static_cast<int>(step.restarts().size());
            counts.destroys += static_cast<int>(step.losses().size());
            for (const howdah::Change &change : step.changes) {
                for (const FileDiff &diff : change.diffs)
                    ++(diff.before.isEmpty() ? counts.created : counts.changed);
            }
        }
        all.push_back(counts);
    }
    return all;
}

QString planText(const Project &project, const Plan &plan, const QDateTime &compared)
{
    QStringList lines;
    lines << Words::tr("Plan for %1").arg(project.cluster)
          << Words::tr("Compared with the hosts at %1 UTC")
                 .arg(compared.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
          << QString();
    if (plan.isEmpty())
        lines << Words::tr("Nothing to do: every host matches the design.");
    for (const Error &error : plan.blocked) {
        lines << Words::tr("BLOCKED: %1").arg(error.what);
        if (!error.hint.isEmpty())
            lines << QStringLiteral("    ") + error.hint;
    }
    const auto indented = [&](const QString &text, const QString &before) {
        QStringList rows = text.split(QLatin1Char('\n'));
        while (!rows.isEmpty() && rows.last().isEmpty())
            rows.removeLast();
        for (const QString &row : rows)
            lines << before + row;
    };
    for (const howdah::Step &step : plan.steps) {
        lines << QString() << QStringLiteral("%1: %2").arg(step.host, step.title);
        for (const howdah::Change &change : step.changes) {
            lines << QStringLiteral("  * ") + change.summary;
            for (const Loss &loss : change.losses) {
                lines << QStringLiteral("    ! ") + Words::tr("lost: %1").arg(loss.what);
                for (const QString &fact : loss.facts)
                    lines << QStringLiteral("      ") + fact;
            }
            for (const QString &restart : change.restarts)
                lines << QStringLiteral("    ") + Words::tr("restarts: %1").arg(restart);
            for (const FileDiff &diff : change.diffs) {
                lines << QStringLiteral("    ") + diff.path;
                indented(diff.unified, QStringLiteral("      "));
            }
            for (const Command &command : change.commands)
                indented(command.display(), QStringLiteral("    $ "));
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace howdah::ui
