#pragma once

#include "app/howdahctl/command_line.h"
#include "app/howdahctl/interrupt.h"

#include "core/plan/planner.h"
#include "core/project/validation.h"
#include "core/run/run_lock.h"
#include "core/run/survey.h"
#include "core/secrets/secret_store.h"

#include <memory>

namespace howdah::ctl {

/// A project opened for work on its hosts: what every command that talks to hosts begins with.
class Session {
public:
    /// Reads and validates the project. Problems are Usage errors; warnings are told, unless the caller does it.
    [[nodiscard]] static Result<Session> open(const CommonOptions &common, bool tellWarnings = true);

    /// Loads the project's secrets, generates and stores what is missing, asks for what only the DBA knows.
    [[nodiscard]] Result<PlanInputs> planInputs() const;
    /// What the store holds already: nothing is generated, asked for or stored.
    [[nodiscard]] Result<Secrets> knownSecrets() const;
    /// Asks every host. `mustAll`: a host that does not answer is an error that names all of them.
    [[nodiscard]] Result<Survey> ask(bool mustAll, const Transports &known = {}, bool candidates = false) const;

    /// Asks all hosts, after a cluster that is choosing its leader has one: for what is about to change them.
    [[nodiscard]] Result<Survey> askSettled(const Transports &known) const;
    /// Connects to all hosts and keeps every other Howdah from changing them; a host that does not answer is an error.
    [[nodiscard]] Result<RunLock> lockHosts() const;
    /// As lockHosts, for hosts that have answered.
    [[nodiscard]] Result<RunLock> lockHosts(const Transports &transports, const QString &task) const;
    /// Asks every host what its services do now: less, and faster. Hosts that do not answer are among the failures.
    [[nodiscard]] Result<Survey> look(const Transports &known = {}) const;
    /// Asks every host what its services do and what lies in its data, for a cluster that is down.
    [[nodiscard]] Result<Survey> lookForRecovery() const;

    [[nodiscard]] const Project &project() const { return project_; }
    [[nodiscard]] const CommonOptions &common() const { return common_; }
    [[nodiscard]] const TransportFactory &connect() const { return connect_; }
    [[nodiscard]] std::stop_token stop() const { return interrupt_->token(); }

private:
    Session() = default;
    [[nodiscard]] Result<Survey> checked(Survey found, bool mustAll) const;

    CommonOptions common_;
    Project project_;
    std::unique_ptr<Interrupt> interrupt_;
    TransportFactory connect_;
};

/// A line a finding: "problem  hosts[1].address: …".
[[nodiscard]] QString describe(const Finding &finding);

} // namespace howdah::ctl
