#pragma once

#include "core/project/project.h"
#include "core/remote/transport.h"

#include <QMap>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace howdah {

/// Makes one more connection to a host of the project. Called from several threads at once.
using OpenConnection = std::function<Result<std::unique_ptr<Transport>>(const Host &, std::stop_token)>;

/// Opens ports on a host over a connection of its own, as long as the object lives. Begins at once, in its own thread.
class TemporaryListener {
public:
    TemporaryListener(const Host &host, OpenConnection connect, Command command);
    TemporaryListener(const TemporaryListener &) = delete;
    TemporaryListener &operator=(const TemporaryListener &) = delete;
    ~TemporaryListener() = default;

    /// Waits until the ports are open: those that could not be had, with the reason. Error: no listener at all.
    [[nodiscard]] Result<QMap<int, QString>> waitUntilReady(std::chrono::steady_clock::time_point limit,
                                                            const std::stop_token &stop);
    /// The listener's process on the host, if it told it.
    [[nodiscard]] std::optional<qint64> process();
    /// Lets the connection go; its end is waited for by the destructor. The host may keep the ports for another second.
    void requestStop() { thread_.request_stop(); }

private:
    void listen(const std::stop_token &stop);
    void settle(Result<QMap<int, QString>> outcome);

    const Host &host_;
    const OpenConnection connect_;
    const Command command_;
    std::mutex mutex_;
    std::condition_variable_any settled_;
    std::optional<Result<QMap<int, QString>>> outcome_;
    std::optional<qint64> process_;
    std::jthread thread_;
};

} // namespace howdah
