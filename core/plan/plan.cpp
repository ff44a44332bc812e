#include "core/plan/plan.h"

#include <algorithm>

namespace howdah {

namespace {

QStringList gathered(const std::vector<Change> &changes, QStringList Change::*list)
{
    QStringList all;
    for (const Change &change : changes)
        all += change.*list;
    all.removeDuplicates();
    return all;
}

} // namespace

QStringList Step::restarts() const
{
    return gathered(changes, &Change::restarts);
}

QStringList Step::destroys() const
{
    return gathered(changes, &Change::destroys);
}

const Step *Plan::find(const QString &id) const
{
    const auto step =
        std::find_if(steps.begin(), steps.end(), [&](const Step &candidate) { return candidate.id == id; });
    return step == steps.end() ? nullptr : &*step;
}

} // namespace howdah
