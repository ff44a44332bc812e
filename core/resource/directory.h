#pragma once

#include "core/facts/facts.h"
#include "core/resource/change.h"

namespace howdah {

/// A directory with this owner and mode. What is in it is left alone.
struct Directory {
    QString path;
    QString owner = QStringLiteral("root");
    QString group = QStringLiteral("root");
    int mode = 0755;

    [[nodiscard]] Check check(const HostFacts &facts) const;
};

} // namespace howdah
