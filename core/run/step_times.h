#pragma once

#include "core/run/event.h"

#include <QHash>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace howdah {

/// How long steps took when they ended well, from the events of runs. A plain value.
class StepTimes {
public:
    /// In the order in which they happened: of several measures of a step the last ones count.
    void add(const RunEvent &event);

    /// What the step is likely to take: the median of its last measures on this host; else, where it was measured on other hosts alone,
    /// the longest of theirs. Absent: it was never seen to its end.
    [[nodiscard]] std::optional<std::chrono::milliseconds> of(const QString &step) const;
    [[nodiscard]] bool isEmpty() const { return measured_.isEmpty(); }

private:
    QHash<QString, std::vector<qint64>> measured_; ///< milliseconds by the id of the step
};

/// The times of these journals, oldest first; what cannot be read is left out.
[[nodiscard]] StepTimes stepTimesOf(const QStringList &journals);

/// The same of the last runs of a cluster on this computer.
[[nodiscard]] StepTimes stepTimesOfCluster(const QString &cluster);

} // namespace howdah
