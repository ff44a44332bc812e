#pragma once

#include <QHash>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace howdah::ssh {

/// At most so many connections at a time that have not logged in yet, counted per sshd ("address:port"): hosts do not
/// wait for one another, and one that does not answer holds up nobody else.
class ConnectLimiter {
public:
    explicit ConnectLimiter(int slots) : slots_(slots) {}

    class Slot {
    public:
        Slot(ConnectLimiter &limiter, QString server) : limiter_(&limiter), server_(std::move(server)) {}
        ~Slot();
        Slot(const Slot &) = delete;
        Slot &operator=(const Slot &) = delete;
        /// Waits for a place; false when stopped.
        bool enter(const std::stop_token &stop);

    private:
        ConnectLimiter *limiter_;
        QString server_;
        bool entered_ = false;
    };

private:
    const int slots_;
    std::mutex mutex_;
    std::condition_variable_any freed_;
    QHash<QString, int> taken_;
};

} // namespace howdah::ssh
