#pragma once

#include "core/project/project.h"

#include <QMap>

namespace howdah {

/// The smallest PostgreSQL host: parameters are the same on every member, because any of them may be leader.
struct HostSize {
    qint64 memory = 0; ///< bytes
    int cores = 1;
};

/// PostgreSQL parameters for hosts of this size, by the rules of timescaledb-tune, with the project's own on top.
/// Values are in PostgreSQL's own notation ("512MB").
[[nodiscard]] QMap<QString, QString> tunedParameters(const HostSize &size, const PostgresSettings &postgres);

} // namespace howdah
