#pragma once

#include "core/remote/interaction.h"

#include <QObject>

#include <condition_variable>
#include <map>
#include <mutex>
#include <variant>
#include <vector>

namespace howdah::ui {

/// Something that a worker wants to know and waits for.
struct Question {
    quint64 id = 0;
    std::variant<HostKeyQuestion, SecretQuestion> what;

    [[nodiscard]] QString host() const
    {
        return std::visit([](const auto &question) { return question.host; }, what);
    }
};

/// Questions of the workers, answered inside the page. The asking methods are called from workers and block; all others belong to the
/// thread of the window.
class WindowInteraction final : public QObject, public InteractionHandler {
    Q_OBJECT

public:
    explicit WindowInteraction(QObject *parent = nullptr) : QObject(parent) {}
    ~WindowInteraction() override { close(); }

    bool acceptHostKey(const HostKeyQuestion &question) override;
    std::optional<Secret> askSecret(const SecretQuestion &question) override;

    [[nodiscard]] std::vector<Question> questions() const; ///< still open, oldest first
    void answer(quint64 id, bool accepted);
    void answer(quint64 id, const std::optional<Secret> &secret);
    /// Answers everything with no: when what asked is being stopped.
    void refuseAll();
    /// The same, and for every question to come.
    void close();

Q_SIGNALS:
    void questionsChanged(); ///< from any thread: connect it queued, or to an object of the window

private:
    struct Answer {
        bool accepted = false;
        std::optional<Secret> secret;
    };
    Answer ask(std::variant<HostKeyQuestion, SecretQuestion> what);
    void settle(quint64 id, Answer answer);

    mutable std::mutex mutex_;
    std::condition_variable answered_;
    std::vector<Question> open_;
    std::map<quint64, Answer> answers_;
    quint64 last_ = 0;
    bool closed_ = false;
};

} // namespace howdah::ui
