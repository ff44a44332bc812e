#pragma once

#include "ui/document/workspace.h"

namespace howdah::test {

/// A bare cluster's plan, and the events of carrying it out, as long as one likes.
class SampleRun {
public:
    explicit SampleRun(const Project &project, const Secrets &secrets = {});

    std::shared_ptr<ui::ComparedPlan> compared;
    std::vector<RunEvent> events;

    /// Steps are carried out in the plan's order on a clock of their own, until this many of them have ended.
    void runSteps(int count);
    /// The next step begins and says something.
    void startNext();
    void failNext(const Error &error);
    void fail(const QString &step, const Error &error);
    void lose(const QString &host);
    void end(RunOutcome outcome);

    /// The end of a run that proved everything.
    [[nodiscard]] ui::DeploymentEnd proven() const;

private:
    void add(const decltype(RunEvent::what) &what, qint64 at);
    [[nodiscard]] qint64 ready(const Step &step) const;
    const Step *begin(const QString &id = {}); ///< "" = the next one of the plan

    QMap<QString, qint64> hostClock_;
    QMap<QString, qint64> ended_;
    QSet<QString> begun_;
    qint64 latest_ = 0;
};

inline constexpr qint64 sampleStart = 1'790'346'000'000; // 2026-09-25 14:20:00 UTC

} // namespace howdah::test
