#pragma once

#include "tests/support/ui/scene.h"
#include "ui/document/recent_projects.h"

#include <QTemporaryDir>

namespace howdah::test {

/// A list of recent projects with files that are there.
struct RecentFixture {
    QTemporaryDir folder;
    ui::RecentProjects recent{folder.filePath(QStringLiteral("settings.ini"))};

    /// With a file of its own, unless it shall be missing.
    ui::RecentProject add(const QString &name, const Project &project, bool missing = false);
    /// Every state that a row can be in, as in the picture of the specification.
    void addSamples();
    void addLongNames();
};

[[nodiscard]] std::vector<Scene> startScenes();
/// The dialogs that begin a project, and the cards about its file and secrets.
[[nodiscard]] std::vector<Scene> startDialogScenes();

} // namespace howdah::test
