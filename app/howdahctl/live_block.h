#pragma once

#include "core/run/event.h"

#include <QElapsedTimer>
#include <QMap>

#include <mutex>
#include <thread>

namespace howdah::ctl {

/// The lower lines of a terminal during a run: what each host does now and for how long, drawn again four times a second.
/// Other lines go above it through `above()`. Safe from any thread; restores the terminal when it ends.
class LiveBlock {
public:
    LiveBlock();
    ~LiveBlock();
    LiveBlock(const LiveBlock &) = delete;
    LiveBlock &operator=(const LiveBlock &) = delete;

    void apply(const RunEvent &event);
    void above(const QString &line);

private:
    struct Lane {
        QString title; ///< "" = waits
        QElapsedTimer since;
    };

    void erase();
    void draw();

    std::mutex mutex_;
    QMap<QString, Lane> lanes_;
    int planned_ = 0;
    int ended_ = 0;
    int drawn_ = 0;       ///< lines that stand on the screen
    std::jthread ticker_; // last: it uses all of the above
};

} // namespace howdah::ctl
