#pragma once

#include "tests/unit/plan/plan_fixture.h"

namespace howdah::test {

/// Hosts that do what the commands of a plan say, as far as facts can tell. A command that it does not know fails the test:
/// what a plan does must be visible to the next one, or that one could never be empty.
class Simulation {
public:
    explicit Simulation(const Project &wanted, Release release = Release::Debian13);
    Simulation(Project project, ClusterFacts facts);

    Project project;
    ClusterFacts facts;
    PlanInputs inputs;

    [[nodiscard]] Plan plan() const { return howdah::plan(project, facts, inputs); }

    /// Runs the steps of one plan in their order, of those that `chosen` takes; the rest was never reached.
    void run(const std::function<bool(const Step &)> &chosen = [](const Step &) { return true; });

    /// Another member takes over; the one that led becomes its replica.
    void switchover(const QString &leader);

private:
    void carryOut(const Step &step, const Command &command);
    void runScript(const Step &step, const Command &command);
    void runProgram(const Step &step, const Command &command);
    void writeFiles(HostFacts &host, const Command &command);
    void makeDirectory(HostFacts &host, const QStringList &argv);
    void systemctl(HostFacts &host, const QStringList &words);
    void format(HostFacts &host, const QStringList &args);
    void mount(HostFacts &host, const QStringList &args);
    void memberRuns(const Host &host);
    void etcdServes(HostFacts &host) const;
    void setConfig(const QJsonObject &config);
    void pgbackrest(const QStringList &argv);
    void psql(const QStringList &argv, const QByteArray &sql);
};

} // namespace howdah::test
