#pragma once

#include "core/base/redactor.h"
#include "core/run/event.h"

#include <mutex>

namespace howdah {

/// Where the workers' events become one stream: stamped with the time and handed to the sink one at a time. Safe from any thread.
class EventStream {
public:
    EventStream(const RunEventSink &sink, const Redactor &redactor) : sink_(sink), redactor_(redactor) {}
    EventStream(const EventStream &) = delete;
    EventStream &operator=(const EventStream &) = delete;

    /// The text in it must be redacted already.
    template <typename Event> void emitEvent(Event event) { hand(RunEvent{0, std::move(event)}); }

    [[nodiscard]] QString redacted(QString text) const { return redactor_.redact(std::move(text)); }
    [[nodiscard]] Error redacted(Error error) const;

private:
    void hand(RunEvent event);

    const RunEventSink &sink_;
    const Redactor &redactor_;
    std::mutex mutex_;
};

} // namespace howdah
