#include "app/howdahctl/interrupt.h"

#include <csignal>
#include <pthread.h>
#include <unistd.h>

namespace howdah::ctl {

namespace {

sigset_t watched()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGUSR1); // wakes the waiter at the end
    return set;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t set = watched();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    // Signals are taken by a thread that waits for them: in a handler, not even a stop_source may be touched.
    waiter_ = std::jthread([set, work = work_](const std::stop_token &end) mutable {
        while (!end.stop_requested()) {
            int signal = 0;
            if (sigwait(&set, &signal) != 0 || signal == SIGUSR1)
                continue;
            if (work.stop_requested())
                _exit(130);
            work.request_stop();
        }
    });
}

Interrupt::~Interrupt()
{
    waiter_.request_stop();
    pthread_kill(waiter_.native_handle(), SIGUSR1);
    waiter_.join();
    const sigset_t set = watched();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace howdah::ctl
