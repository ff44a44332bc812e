#pragma once

#include "ui/monitor/operation_run.h"

#include <QDateTime>
#include <QTimer>

namespace howdah::ui {

/// Ends a pause of automatic failover at the time that was promised. Only while the cluster is watched: what is not seen is not changed.
class PauseKeeper final : public QObject {
    Q_OBJECT

public:
    explicit PauseKeeper(Workspace &workspace, QObject *parent = nullptr);

    void resumeAfter(std::chrono::milliseconds time);
    void forget();
    [[nodiscard]] QDateTime resumesAt() const { return resumesAt_; } ///< UTC; invalid = nothing was promised

Q_SIGNALS:
    void changed();
    void resumed(const QString &text); ///< how it ended

private:
    void resume();

    Workspace &workspace_;
    OperationRun run_;
    QTimer timer_;
    QDateTime resumesAt_;
};

} // namespace howdah::ui
