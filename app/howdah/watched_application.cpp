#include "app/howdah/watched_application.h"

#include <QDateTime>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>
#include <sys/resource.h>

namespace howdah {

namespace {

constexpr std::chrono::milliseconds patience{50}; // what a person begins to notice

/// Processor time of this thread.
double workedMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// How often this thread has given up the processor by itself.
qint64 waits()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
}

double milliseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv),
      file_(qEnvironmentVariable("HOWDAH_WATCHDOG")),
      quitWhenPainted_(qEnvironmentVariableIsSet("HOWDAH_QUIT_WHEN_PAINTED"))
{}

WatchedApplication::~WatchedApplication()
{
    if (file_.isEmpty())
        return;
    QFile file(file_);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    const QJsonObject seen{{QStringLiteral("events"), events_}, {QStringLiteral("slow"), slow_}};
    file.write(QJsonDocument(seen).toJson(QJsonDocument::Compact) + '\n');
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // What an event sends on belongs to it: the outermost alone is measured.
    if ((file_.isEmpty() && !quitWhenPainted_) || depth_ > 0)
        return QApplication::notify(receiver, event);
    const bool paints = quitWhenPainted_ && event->type() == QEvent::Expose;
    // Asked before: handling the event may delete both.
    const QString was = QStringLiteral("%1 of %2")
                            .arg(static_cast<int>(event->type()))
                            .arg(QLatin1String(receiver->metaObject()->className()));
    const bool paintedWindow = event->type() == QEvent::UpdateRequest;
    const Clock::time_point began = Clock::now();
    const double workedBefore = workedMilliseconds();
    const qint64 waitsBefore = waits();
    ++depth_;
    const bool handled = QApplication::notify(receiver, event);
    --depth_;
    if (paints)
        QMetaObject::invokeMethod(this, &QCoreApplication::quit, Qt::QueuedConnection);
    const Clock::duration took = Clock::now() - began;
    ++events_;
    if (took > patience)
        slow_.append(QJsonObject{
            {QStringLiteral("at"), QDateTime::currentMSecsSinceEpoch() - static_cast<qint64>(milliseconds(took))},
            {QStringLiteral("ms"), milliseconds(took)},
            {QStringLiteral("cpu_ms"), workedMilliseconds() - workedBefore},
            {QStringLiteral("waits"), waits() - waitsBefore},
            {QStringLiteral("paints"), paintedWindow},
            {QStringLiteral("what"), was}});
    return handled;
}

} // namespace howdah
