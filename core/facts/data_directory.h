#pragma once

#include "core/facts/look_inside.h"

#include <QHash>

namespace howdah {

/// Files of a data directory as they lie on the disk.
struct RawDataDirectory {
    QString path;
    QByteArray version;           ///< PG_VERSION
    QByteArray control;           ///< the beginning of global/pg_control
    QByteArray databases;         ///< pages of pg_database
    QHash<quint32, qint64> sizes; ///< bytes below base/, by the database's oid
};

/// Reads them without a server, little-endian as on every host that Howdah supports. What does not look as expected is left out.
[[nodiscard]] DataDirectoryInside readDataDirectory(const RawDataDirectory &raw);

} // namespace howdah
