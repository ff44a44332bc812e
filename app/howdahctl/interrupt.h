#pragma once

#include <stop_token>
#include <thread>

namespace howdah::ctl {

/// Turns Ctrl-C and SIGTERM into a stop of the running work; a second Ctrl-C ends the program at once.
/// One at a time: signals belong to the process.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] std::stop_token token() const { return work_.get_token(); }

private:
    std::stop_source work_;
    std::jthread waiter_;
};

} // namespace howdah::ctl
