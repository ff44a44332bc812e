#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace howdah::ssh {

/// How long an operation may wait: a deadline and a stop_token, joined into something that poll() can watch.
/// A request to stop makes wakeFd() readable at once. The one place with poll() and pipes.
class Patience {
public:
    Patience(std::stop_token stop, std::chrono::milliseconds limit);
    ~Patience();
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

    [[nodiscard]] bool stopped() const { return stop_.stop_requested(); }
    [[nodiscard]] bool expired() const { return Clock::now() >= deadline_; }
    [[nodiscard]] bool over() const { return stopped() || expired(); }
    [[nodiscard]] const std::stop_token &token() const { return stop_; }
    [[nodiscard]] std::chrono::milliseconds limit() const { return limit_; }
    [[nodiscard]] std::chrono::milliseconds left() const;
    [[nodiscard]] int wakeFd() const { return wake_[0]; }

    /// The time that a person needs for an answer is not counted.
    void extend(std::chrono::milliseconds time) { deadline_ += time; }

    /// Waits until fd is ready, the deadline, a stop, or at most `slice`. fd = -1 only waits.
    void wait(int fd, bool forReading, bool forWriting, std::chrono::milliseconds slice) const;
    void pause(std::chrono::milliseconds time) const { wait(-1, false, false, time); }

private:
    using Clock = std::chrono::steady_clock;

    std::stop_token stop_;
    std::chrono::milliseconds limit_;
    Clock::time_point deadline_;
    int wake_[2] = {-1, -1};
    std::optional<std::stop_callback<std::function<void()>>> onStop_; // last: its callback uses the pipe
};

} // namespace howdah::ssh
