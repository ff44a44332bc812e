#include "ui/document/run_history.h"

#include "ui/widgets/text.h"

namespace howdah::ui {

void RunHistory::read(const QString &cluster)
{
    cluster_ = cluster;
    times_ = {};
    if (work_.isRunning())
        return;
    work_.start([cluster](const std::stop_token &) { return stepTimesOfCluster(cluster); },
                [this, cluster](StepTimes times) {
                    if (cluster != cluster_) {
                        read(cluster_);
                        return;
                    }
                    times_ = std::move(times);
                    Q_EMIT changed();
                });
}

QString roughDurationText(std::chrono::milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    const qint64 grain = seconds < 60 ? 5 : seconds < 300 ? 15 : 60;
    const qint64 rough = std::max<qint64>(grain, (seconds + grain - 1) / grain * grain);
    if (rough < 60)
        return QStringLiteral("%1 s").arg(rough);
    return rough < 3600 && rough % 60 == 0 ? QStringLiteral("%1 min").arg(rough / 60) : durationText(rough * 1000);
}

} // namespace howdah::ui
