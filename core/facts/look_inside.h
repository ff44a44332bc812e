#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"
#include "core/remote/transport.h"

#include <QDateTime>

namespace howdah {

/// A database as its own files name it.
struct DatabaseInside {
    QString name;
    qint64 size = -1; ///< bytes; -1 = could not be summed in time
    bool operator==(const DatabaseInside &) const = default;
};

/// A data directory of PostgreSQL on a filesystem that no server has open.
struct DataDirectoryInside {
    QString path; ///< from the root of the filesystem: "/pg/15/main"; "/" = it is the root
    QString version;
    QString systemId;     ///< "" = its control file could not be read
    QDateTime lastUsed;   ///< UTC; when its control file was written last: at a checkpoint, or at the end
    bool wasOpen = false; ///< it was not shut down: its server was killed, or lost the disk
    /// Without the templates. Absent: its catalogue could not be read.
    std::optional<std::vector<DatabaseInside>> databases;
    bool operator==(const DataDirectoryInside &) const = default;
};

/// What is on a filesystem that is not mounted.
struct DiskInside {
    QString filesystem;
    qint64 size = 0; ///< bytes
    qint64 used = 0; ///< bytes
    std::vector<DataDirectoryInside> dataDirectories;
    QStringList names; ///< in its root directory, at most 20
    bool operator==(const DiskInside &) const = default;
};

/// Can lookInside() mount what the device carries without a byte being written to it?
[[nodiscard]] bool canLookInside(const BlockDevice &device);

/// The command that looks: mounts the filesystem read-only and without replaying its journal, in a mount namespace of its own. Nobody
/// else on the host sees that mount, and it ends with the command, however that ends.
[[nodiscard]] Command lookInsideCommand(const BlockDevice &device);

/// Parses what it printed. Errors: Parse.
[[nodiscard]] Result<DiskInside> parseInside(const BlockDevice &device, const QByteArray &output);

/// Runs and parses it. Errors: RemoteExit with what the host said, and those of the transport.
[[nodiscard]] Result<DiskInside> lookInside(const QString &host, const BlockDevice &device, Transport &transport,
                                            std::stop_token stop);

} // namespace howdah
