#include "core/remote/ssh/patience.h"

#include <algorithm>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace howdah::ssh {

Patience::Patience(std::stop_token stop, std::chrono::milliseconds limit)
    : stop_(std::move(stop)), limit_(limit), deadline_(Clock::now() + limit)
{
    // Without a pipe (no descriptors left) waits still end: they are cut into slices.
    if (pipe2(wake_, O_CLOEXEC | O_NONBLOCK) != 0)
        wake_[0] = wake_[1] = -1;
    onStop_.emplace(stop_, [fd = wake_[1]] {
        if (fd >= 0) [[maybe_unused]]
            const auto written = write(fd, "!", 1);
    });
}

Patience::~Patience()
{
    onStop_.reset();
    for (const int fd : wake_) {
        if (fd >= 0)
            close(fd);
    }
}

std::chrono::milliseconds Patience::left() const
{
    const auto time = std::chrono::ceil<std::chrono::milliseconds>(deadline_ - Clock::now());
    return std::max(time, std::chrono::milliseconds(0));
}

void Patience::wait(int fd, bool forReading, bool forWriting, std::chrono::milliseconds slice) const
{
    pollfd polled[2] = {{wake_[0], POLLIN, 0}, {fd, 0, 0}};
    if (forReading)
        polled[1].events |= POLLIN;
    if (forWriting)
        polled[1].events |= POLLOUT;
    const auto time = std::min(slice, left());
    poll(polled, 2, static_cast<int>(time.count()));
}

} // namespace howdah::ssh
