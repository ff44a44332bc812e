#include "core/run/step_times.h"

#include "core/run/journal.h"
#include "core/run/journal_folder.h"

#include <algorithm>

namespace howdah {

namespace {

constexpr std::size_t keptMeasures = 5; ///< hosts become faster and slower: what was long ago tells little
constexpr qsizetype readJournals = 8;   ///< so many runs are read, which keeps it quick

qint64 median(std::vector<qint64> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// "etcd" of "pg1/etcd".
QStringView phaseOf(const QString &step)
{
    return QStringView(step).mid(step.indexOf(QLatin1Char('/')) + 1);
}

} // namespace

void StepTimes::add(const RunEvent &event)
{
    const auto *finished = std::get_if<StepFinished>(&event.what);
    if (finished == nullptr)
        return;
    std::vector<qint64> &measures = measured_[finished->step];
    measures.push_back(finished->milliseconds);
    if (measures.size() > keptMeasures)
        measures.erase(measures.begin());
}

std::optional<std::chrono::milliseconds> StepTimes::of(const QString &step) const
{
    if (const auto own = measured_.constFind(step); own != measured_.cend())
        return std::chrono::milliseconds(median(*own));
    std::optional<std::chrono::milliseconds> longest;
    for (auto it = measured_.cbegin(); it != measured_.cend(); ++it) {
        if (phaseOf(it.key()) == phaseOf(step))
            longest = std::max(longest.value_or(std::chrono::milliseconds(0)), std::chrono::milliseconds(median(*it)));
    }
    return longest;
}

StepTimes stepTimesOf(const QStringList &journals)
{
    StepTimes times;
    for (const QString &path : journals) {
        const Result<Journal> journal = readJournal(path);
        if (!journal)
            continue;
        for (const RunEvent &event : journal->events)
            times.add(event);
    }
    return times;
}

StepTimes stepTimesOfCluster(const QString &cluster)
{
    QStringList journals = journalsOf(journalFolder(), cluster);
    return stepTimesOf(journals.mid(std::max<qsizetype>(0, journals.size() - readJournals)));
}

} // namespace howdah
