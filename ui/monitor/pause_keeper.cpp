#include "ui/monitor/pause_keeper.h"

namespace howdah::ui {

PauseKeeper::PauseKeeper(Workspace &workspace, QObject *parent)
    : QObject(parent), workspace_(workspace), run_(workspace)
{
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &PauseKeeper::resume);
    connect(&run_, &OperationRun::endChanged, this, [this] {
        if (run_.end())
            Q_EMIT resumed(run_.end()->text);
    });
    // Somebody else resumed: the promise is kept.
    connect(&workspace.monitor, &ClusterMonitor::changed, this, [this] {
        const ClusterMonitor &monitor = workspace_.monitor;
        if (resumesAt_.isValid() && monitor.answering() > 0 && !monitor.status().leader.isEmpty()
            && !monitor.status().paused)
            forget();
    });
}

void PauseKeeper::resumeAfter(std::chrono::milliseconds time)
{
    timer_.start(time);
    resumesAt_ = QDateTime::currentDateTimeUtc().addMSecs(time.count());
    Q_EMIT changed();
}

void PauseKeeper::forget()
{
    timer_.stop();
    resumesAt_ = {};
    Q_EMIT changed();
}

void PauseKeeper::resume()
{
    const bool sees = workspace_.monitor.isWatching() && workspace_.monitor.answering() > 0;
    forget();
    if (sees && workspace_.monitor.status().paused && !run_.isRunning())
        run_.start(Resume{});
}

} // namespace howdah::ui
