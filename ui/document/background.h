#pragma once

#include <QObject>

#include <memory>
#include <stop_token>
#include <thread>
#include <type_traits>

namespace howdah::ui {

/// Work in a thread of its own, one piece at a time; its result comes back in the thread that this object lives in.
/// Destroying it asks the work to stop and waits for it; no result comes then.
class Background final : public QObject {
    Q_OBJECT

public:
    explicit Background(QObject *parent = nullptr) : QObject(parent) {}
    ~Background() override { cancel(); }

    [[nodiscard]] bool isRunning() const { return running_; }
    /// Asks the work to stop; its result still comes.
    void requestStop() { thread_.request_stop(); }

    /// `work(std::stop_token)` runs now, in another thread; `done(result)` follows in this one. Not while it is running.
    template <typename Work, typename Done> void start(Work work, Done done)
    {
        Q_ASSERT(!running_);
        running_ = true;
        Q_EMIT runningChanged(true);
        thread_ = std::jthread([this, work = std::move(work), done = std::move(done)](std::stop_token stop) mutable {
            using Value = std::invoke_result_t<Work, std::stop_token>;
            auto value = std::make_shared<Value>(work(std::move(stop)));
            QMetaObject::invokeMethod(
                this,
                [this, value, done = std::move(done)] {
                    running_ = false;
                    Q_EMIT runningChanged(false);
                    done(std::move(*value));
                },
                Qt::QueuedConnection);
        });
    }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void cancel()
    {
        thread_.request_stop();
        if (thread_.joinable())
            thread_.join();
    }

    bool running_ = false;
    std::jthread thread_;
};

} // namespace howdah::ui
