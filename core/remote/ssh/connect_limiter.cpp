#include "core/remote/ssh/connect_limiter.h"

namespace howdah::ssh {

bool ConnectLimiter::Slot::enter(const std::stop_token &stop)
{
    std::unique_lock lock(limiter_->mutex_);
    const bool free =
        limiter_->freed_.wait(lock, stop, [this] { return limiter_->taken_.value(server_) < limiter_->slots_; });
    if (!free)
        return false;
    ++limiter_->taken_[server_];
    entered_ = true;
    return true;
}

ConnectLimiter::Slot::~Slot()
{
    if (!entered_)
        return;
    const std::lock_guard lock(limiter_->mutex_);
    if (--limiter_->taken_[server_] == 0)
        limiter_->taken_.remove(server_);
    limiter_->freed_.notify_all();
}

} // namespace howdah::ssh
