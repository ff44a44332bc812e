#pragma once

#include "core/run/executor.h"
#include "core/run/run_lock_script.h"

#include <functional>
#include <memory>

namespace howdah {

struct RunLockOptions {
    QString directory = QStringLiteral("/run/howdah"); ///< on the hosts
    QString account = QStringLiteral("root");          ///< that owns it
    std::chrono::seconds reconnectLimit{20};           ///< for a connection that was lost before the run
    QString localFolder{}; ///< where runs of this computer leave their mark; "" = with the journals
};

/// Keeps every other Howdah from changing the same hosts: for the time of a deployment, or of an operation on a running cluster.
/// On each host a process holds a lock as long as the run's SSH connection lives, so a crash, a reboot or a closed laptop lid leaves none behind.
/// A connection that died unseen by the host (its network was cut) keeps its lock until the host notices; a run of this same computer and
/// account that no longer lives is recognized here, and its lock taken over.
class RunLock {
public:
    using Note = std::function<void(const QString &host, const QString &text)>;

    /// Takes all hosts or none. Blocked: another run has one of them; says who, from which computer, since when, and the way out.
    /// Notes tell what a dead run left running: detached commands outlive it.
    [[nodiscard]] static Result<RunLock> take(const Transports &transports, const QString &task, std::stop_token stop,
                                              const Note &note = {}, const RunLockOptions &options = {});

    RunLock(RunLock &&) noexcept;
    RunLock &operator=(RunLock &&) noexcept;
    ~RunLock(); ///< gives the hosts back

    /// The same connections; one that is made anew takes its host again before anything else runs there (Blocked: another has it meanwhile).
    [[nodiscard]] const Transports &transports() const { return transports_; }

private:
    struct Run;
    explicit RunLock(std::shared_ptr<Run> run);
    void wrap();

    std::shared_ptr<Run> run_;
    Transports transports_;
};

} // namespace howdah
