#include "ui/document/window_interaction.h"

#include <algorithm>

namespace howdah::ui {

bool WindowInteraction::acceptHostKey(const HostKeyQuestion &question)
{
    return ask(question).accepted;
}

std::optional<Secret> WindowInteraction::askSecret(const SecretQuestion &question)
{
    return ask(question).secret;
}

std::vector<Question> WindowInteraction::questions() const
{
    const std::scoped_lock lock(mutex_);
    return open_;
}

void WindowInteraction::answer(quint64 id, bool accepted)
{
    settle(id, {accepted, std::nullopt});
}

void WindowInteraction::answer(quint64 id, const std::optional<Secret> &secret)
{
    settle(id, {secret.has_value(), secret});
}

void WindowInteraction::refuseAll()
{
    for (const Question &question : questions())
        settle(question.id, {});
}

void WindowInteraction::close()
{
    {
        const std::scoped_lock lock(mutex_);
        closed_ = true;
    }
    refuseAll();
}

WindowInteraction::Answer WindowInteraction::ask(std::variant<HostKeyQuestion, SecretQuestion> what)
{
    std::unique_lock lock(mutex_);
    if (closed_)
        return {};
    const quint64 id = ++last_;
    open_.push_back({id, std::move(what)});
    lock.unlock();
    Q_EMIT questionsChanged();
    lock.lock();
    answered_.wait(lock, [&] { return answers_.contains(id); });
    return answers_.extract(id).mapped();
}

void WindowInteraction::settle(quint64 id, Answer answer)
{
    {
        const std::scoped_lock lock(mutex_);
        const auto asked =
            std::find_if(open_.begin(), open_.end(), [id](const Question &question) { return question.id == id; });
        if (asked == open_.end())
            return;
        open_.erase(asked);
        answers_.emplace(id, std::move(answer));
    }
    answered_.notify_all();
    Q_EMIT questionsChanged();
}

} // namespace howdah::ui
