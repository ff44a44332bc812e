#pragma once

#include "core/remote/interaction.h"

#include <mutex>

namespace howdah::ctl {

/// Asks at the controlling terminal, one question at a time; refuses when there is none or when questions are not wanted.
class TerminalInteraction final : public InteractionHandler {
public:
    TerminalInteraction(bool mayAsk, bool acceptNewKeys) : mayAsk_(mayAsk), acceptNewKeys_(acceptNewKeys) {}

    bool acceptHostKey(const HostKeyQuestion &question) override;
    std::optional<Secret> askSecret(const SecretQuestion &question) override;

private:
    std::mutex mutex_; // several hosts may ask at once
    bool mayAsk_;
    bool acceptNewKeys_;
};

/// Asks for a value that is not shown while it is typed. nullopt without a terminal.
[[nodiscard]] std::optional<Secret> promptSecret(const QString &prompt);
/// Asks for a line that is shown while it is typed. nullopt without a terminal.
[[nodiscard]] std::optional<QString> promptLine(const QString &prompt);
/// A yes/no question at the terminal; false without one.
[[nodiscard]] bool promptYes(const QString &prompt);

} // namespace howdah::ctl
