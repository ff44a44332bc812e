#pragma once

#include "core/plan/plan.h"
#include "core/project/project.h"
#include "ui/widgets/diff_lines.h"

#include <QStringList>

#include <optional>

class QDateTime;

namespace howdah::ui {

/// What an entry of the plan does to its host.
enum class ItemChange { Create, Change, Run, Destroy };

/// One entry of the review: a file, or commands.
struct PlanItem {
    QStringList hosts; ///< more than one: the same entry on each
    QString step;      ///< title of the step that it belongs to
    ItemChange change = ItemChange::Run;
    QString title; ///< "patroni.yml", "Install postgresql-17, …"
    QString where; ///< folder of the file
    std::optional<DiffText> diff;
    QString commands; ///< as they run, a line each
    QStringList restarts;
    QStringList destroys;

    [[nodiscard]] bool sameAs(const PlanItem &other) const; ///< but for its hosts
};

struct PlanGroup {
    QString title; ///< the host, or "Same on 10 hosts"
    QString host;  ///< "" = several
    std::vector<PlanItem> items;
};

/// The plan as it is read: by host, in the window's order; with many hosts, what is the same on several of them comes first, once.
[[nodiscard]] std::vector<PlanGroup> planGroups(const Project &project, const Plan &plan);

/// What a deployment does to a host, in numbers.
struct HostCounts {
    QString host;
    int created = 0;
    int changed = 0;
    int steps = 0;
    int restarts = 0;
    int destroys = 0;
};
[[nodiscard]] std::vector<HostCounts> hostCounts(const Project &project, const Plan &plan);

/// The whole plan to be read elsewhere: files with their diffs, commands as they run.
[[nodiscard]] QString planText(const Project &project, const Plan &plan, const QDateTime &compared);

} // namespace howdah::ui
