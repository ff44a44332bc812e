#pragma once

#include "ui/document/workspace.h"

#include <memory>

namespace howdah::test {

/// Projects and workspaces as a window meets them; built on the fixtures of the planner's tests.

/// pg1–pg3 and lb1 with disks, extensions, databases, S3: tests/unit/plan/plan_fixture.h's fullProject().
[[nodiscard]] Project sampleProject();
/// Ten database hosts, two load balancers, names and addresses as long as they come.
[[nodiscard]] Project twelveHosts();
/// A project with a problem or a warning in every page's part.
[[nodiscard]] Project brokenProject();

/// Access that reaches nobody: every connect fails at once.
[[nodiscard]] ui::Access noAccess();
/// Puts the project into a workspace, with all of its secrets, kept in memory.
void furnish(ui::Workspace &workspace, const Project &project);
/// A workspace that reaches nobody: every connect fails at once, secrets stay in memory (and all required ones are there).
[[nodiscard]] std::unique_ptr<ui::Workspace> workspaceFor(const Project &project);
/// As after a check in which every host answered as a bare host does, and every needed port was open.
void answerAll(ui::Workspace &workspace);
/// As after a check in which `host` did not answer.
void failOne(ui::Workspace &workspace, const QString &host, const Error &error);

/// Runs the event loop until the condition holds, at most 5 s. False = it did not.
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition);

} // namespace howdah::test
