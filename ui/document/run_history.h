#pragma once

#include "core/run/step_times.h"
#include "ui/document/background.h"

namespace howdah::ui {

/// How long steps took in the earlier runs of a cluster on this computer, read in the background.
class RunHistory final : public QObject {
    Q_OBJECT

public:
    explicit RunHistory(QObject *parent = nullptr) : QObject(parent) {}

    /// Reads them anew; until then nothing is known. Another call while it reads is taken up afterwards.
    void read(const QString &cluster);
    [[nodiscard]] const StepTimes &times() const { return times_; }

Q_SIGNALS:
    void changed();

private:
    QString cluster_;
    StepTimes times_;
    Background work_; // last: its thread ends first
};

/// No more exact than an estimate is: "5 s", "40 s", "1 min 15 s", "12 min".
[[nodiscard]] QString roughDurationText(std::chrono::milliseconds time);

} // namespace howdah::ui
