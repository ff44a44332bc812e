#pragma once

#include "ui/document/workspace.h"

#include <thread>

namespace howdah::test {

/// Questions as workers ask them, each in a thread of its own; all are refused and waited for at the end.
class AskedQuestions final {
public:
    explicit AskedQuestions(ui::Workspace &workspace) : interaction_(workspace.interaction) {}
    ~AskedQuestions();
    AskedQuestions(const AskedQuestions &) = delete;
    AskedQuestions &operator=(const AskedQuestions &) = delete;

    void hostKey(const QString &host, const QString &address);
    void secret(const QString &host, const QString &what);
    /// What the workers were told, in the order of asking; absent = still waiting.
    [[nodiscard]] std::optional<bool> trusted(std::size_t question) const;
    [[nodiscard]] std::optional<Secret> given(std::size_t question) const;

private:
    struct Asked {
        std::thread worker;
        std::atomic<bool> done = false;
        bool trusted = false;
        std::optional<Secret> secret;
    };
    void waitUntilOpen(std::size_t count);

    std::shared_ptr<ui::WindowInteraction> interaction_;
    std::vector<std::unique_ptr<Asked>> asked_;
};

inline constexpr auto sampleFingerprint = "SHA256:rT3vQd0uY8mC1kz5H2wXnP7sJ4bLf9eAoG6iDqVtKyM";

} // namespace howdah::test
