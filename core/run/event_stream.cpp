#include "core/run/event_stream.h"

#include <QDateTime>

namespace howdah {

Error EventStream::redacted(Error error) const
{
    error.what = redacted(std::move(error.what));
    error.hint = redacted(std::move(error.hint));
    error.evidence = redacted(std::move(error.evidence));
    return error;
}

void EventStream::hand(RunEvent event)
{
    if (!sink_)
        return;
    const std::lock_guard lock(mutex_);
    // Stamped under the lock, so that the times of the stream never run backwards because of us.
    event.time = QDateTime::currentMSecsSinceEpoch();
    sink_(event);
}

} // namespace howdah
