#pragma once

#include <QApplication>
#include <QJsonArray>

#include <chrono>

namespace howdah {

/// The application, measuring how long the thread of the windows is kept by one event. With HOWDAH_WATCHDOG=FILE in the environment it
/// writes at its end, as JSON: the number of events, and each that took over 50 ms, with when it began, how long
/// it took by the clock and by the processor, how often it waited for something (being put aside for another program is no
/// waiting), what it was, and whether it painted.
/// With HOWDAH_QUIT_WHEN_PAINTED=1 it ends as soon as a window has been painted: for measuring the start.
class WatchedApplication final : public QApplication {
    Q_OBJECT

public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    using Clock = std::chrono::steady_clock;

    QString file_;
    bool quitWhenPainted_ = false;
    int depth_ = 0;
    qint64 events_ = 0;
    QJsonArray slow_;
};

} // namespace howdah
