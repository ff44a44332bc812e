#pragma once

#include "core/plan/plan.h"
#include "core/run/executor.h"

#include <mutex>

namespace howdah::test {

inline Command named(const QString &name)
{
    return Command::program({QStringLiteral("do"), name});
}

/// A step "pg1/etcd" of host pg1 whose one command is `do pg1/etcd`.
inline Step step(const QString &id, const QStringList &needs = {})
{
    Step made;
    made.id = id;
    made.host = id.section(QLatin1Char('/'), 0, 0);
    made.title = id;
    made.needs = needs;
    made.changes = {Change{QStringLiteral("do ") + id, {}, {named(id)}, {}, {}}};
    return made;
}

inline Plan planOf(std::vector<Step> steps)
{
    return Plan{std::move(steps), {}};
}

/// Collects events from any thread.
class EventLog {
public:
    RunEventSink sink()
    {
        return [this](const RunEvent &event) {
            const std::lock_guard lock(mutex_);
            events_.push_back(event);
        };
    }
    [[nodiscard]] std::vector<RunEvent> all() const
    {
        const std::lock_guard lock(mutex_);
        return events_;
    }
    template <typename Event> [[nodiscard]] std::vector<Event> of() const
    {
        std::vector<Event> found;
        for (const RunEvent &event : all()) {
            if (const auto *wanted = std::get_if<Event>(&event.what))
                found.push_back(*wanted);
        }
        return found;
    }
    /// The lines of a level, of all steps.
    [[nodiscard]] QStringList lines(LogLevel level) const
    {
        QStringList found;
        for (const StepLog &log : of<StepLog>()) {
            if (log.level == level)
                found.append(log.line);
        }
        return found;
    }

private:
    mutable std::mutex mutex_;
    std::vector<RunEvent> events_;
};

} // namespace howdah::test
