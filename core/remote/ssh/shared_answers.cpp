#include "core/remote/ssh/shared_answers.h"

namespace howdah::ssh {

std::optional<Secret> SharedAnswers::get(const QString &key, const std::stop_token &stop, const Ask &ask)
{
    std::unique_lock lock(mutex_);
    if (entries_[key].open) {
        const int round = entries_[key].round;
        answered_.wait(lock, stop, [&] { return entries_[key].round != round; });
        return entries_[key].answer;
    }
    if (entries_[key].answer)
        return entries_[key].answer;
    entries_[key].open = true;
    lock.unlock();
    std::optional<Secret> answer = ask();
    lock.lock();
    Entry &entry = entries_[key];
    entry.open = false;
    ++entry.round;
    entry.answer = answer;
    answered_.notify_all();
    return answer;
}

void SharedAnswers::forget(const QString &key, const Secret &wrong)
{
    const std::lock_guard lock(mutex_);
    if (entries_[key].answer == wrong)
        entries_[key].answer.reset();
}

} // namespace howdah::ssh
