#pragma once

#include "core/facts/facts.h"
#include "core/resource/change.h"

namespace howdah {

/// A regular file with exactly this content.
struct ManagedFile {
    QString path;
    Secret content; ///< many of these files carry passwords; the type keeps all of them out of logs
    QString owner = QStringLiteral("root");
    QString group = QStringLiteral("root");
    int mode = 0644;
};

/// Files that belong together: laid down in one stream, each by write, fsync and rename.
/// Missing parent directories are made (root, 0755). The diffs of the change still hold secrets: the planner redacts them.
struct Files {
    std::vector<ManagedFile> files;

    [[nodiscard]] Check check(const HostFacts &facts) const;
};

/// The command that lays the files down.
[[nodiscard]] Command writeFilesCommand(const std::vector<ManagedFile> &files);

} // namespace howdah
