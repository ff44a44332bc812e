#include "core/plan/plan.h"

#include <algorithm>

namespace howdah {

namespace {

void addNew(std::vector<Loss> &all, const std::vector<Loss> &more)
{
    for (const Loss &loss : more) {
        if (std::find(all.begin(), all.end(), loss) == all.end())
            all.push_back(loss);
    }
}

} // namespace

QStringList Step::restarts() const
{
    QStringList all;
    for (const Change &change : changes)
        all += change.restarts;
    all.removeDuplicates();
    return all;
}

std::vector<Loss> Step::losses() const
{
    std::vector<Loss> all;
    for (const Change &change : changes)
        addNew(all, change.losses);
    return all;
}

std::vector<Loss> Plan::losses() const
{
    std::vector<Loss> all;
    for (const Step &step : steps)
        addNew(all, step.losses());
    return all;
}

const Step *Plan::find(const QString &id) const
{
    const auto step =
        std::find_if(steps.begin(), steps.end(), [&](const Step &candidate) { return candidate.id == id; });
    return step == steps.end() ? nullptr : &*step;
}

} // namespace howdah
