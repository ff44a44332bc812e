#include "app/howdahctl/live_block.h"

#include "app/howdahctl/console.h"

#include <condition_variable>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace howdah::ctl {

namespace {

using namespace std::chrono_literals;

int columns()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

QString elapsed(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void put(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace

LiveBlock::LiveBlock()
{
    ticker_ = std::jthread([this](const std::stop_token &stop) {
        std::mutex mutex;
        std::condition_variable_any tick;
        std::unique_lock lock(mutex);
        while (!stop.stop_requested()) {
            tick.wait_for(lock, stop, 250ms, [] { return false; });
            const std::scoped_lock shared(mutex_);
            erase();
            draw();
        }
    });
}

LiveBlock::~LiveBlock()
{
    ticker_.request_stop();
    ticker_.join();
    erase();
    std::fflush(stderr);
}

void LiveBlock::apply(const RunEvent &event)
{
    const std::scoped_lock lock(mutex_);
    const auto rests = [this](const QString &host) {
        lanes_[host].title.clear();
        ++ended_;
    };
    if (const auto *run = std::get_if<RunStarted>(&event.what)) {
        planned_ = run->steps;
    } else if (const auto *started = std::get_if<StepStarted>(&event.what)) {
        lanes_[started->host].title = started->title;
        lanes_[started->host].since.start();
    } else if (const auto *finished = std::get_if<StepFinished>(&event.what)) {
        rests(finished->host);
    } else if (const auto *failed = std::get_if<StepFailed>(&event.what)) {
        rests(failed->host);
    } else if (const auto *cancelled = std::get_if<StepCancelled>(&event.what)) {
        rests(cancelled->host);
    }
}

void LiveBlock::above(const QString &line)
{
    const std::scoped_lock lock(mutex_);
    erase();
    put(line + QLatin1Char('\n'));
    draw();
}

void LiveBlock::erase()
{
    if (drawn_ > 0)
        put(QStringLiteral("\x1b[%1A\x1b[J").arg(drawn_));
    drawn_ = 0;
}

void LiveBlock::draw()
{
    if (lanes_.isEmpty())
        return;
    // A line that wraps would be counted as one and erased by half.
    const int width = columns() - 1;
    put(QStringLiteral("%1 of %2 steps").arg(ended_).arg(planned_).left(width) + QLatin1Char('\n'));
    for (auto lane = lanes_.cbegin(); lane != lanes_.cend(); ++lane) {
        const QString now = lane->title.isEmpty()
                                ? QStringLiteral("waits")
                                : QStringLiteral("%1  %2").arg(lane->title, elapsed(lane->since.elapsed()));
        put(QStringLiteral("  %1  %2").arg(lane.key().leftJustified(12), now).left(width) + QLatin1Char('\n'));
    }
    drawn_ = static_cast<int>(lanes_.size()) + 1;
    std::fflush(stderr);
}

} // namespace howdah::ctl
