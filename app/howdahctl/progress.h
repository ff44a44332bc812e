#pragma once

#include "app/howdahctl/live_block.h"

#include "core/run/event.h"

#include <memory>

namespace howdah::ctl {

/// Shows a run on stderr: a line an event, and on a terminal below them what each host does now.
/// Called from worker threads, one call at a time.
class Progress {
public:
    Progress(int hostNameWidth, bool verbose);

    void apply(const RunEvent &event);

private:
    void line(const QString &host, const QString &text) const;

    int width_;
    bool verbose_;
    std::unique_ptr<LiveBlock> live_; ///< null without a terminal
};

} // namespace howdah::ctl
