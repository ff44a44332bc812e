#include "tests/unit/ui/wizard_review/scenes.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/plan/scenarios.h"
#include "tests/unit/ui/wizard_review/compared.h"
#include "ui/wizard/review/review_page.h"

#include <QPushButton>
#include <QTreeView>

namespace howdah::test {

namespace {

using Prepare = std::function<void(ui::Workspace &, ui::ReviewPage &)>;

Scene scene(const QString &name, const std::function<Project()> &project, const Prepare &prepare)
{
    return {name, [project, prepare](std::shared_ptr<void> &keep) -> QWidget * {
                std::shared_ptr<ui::Workspace> workspace = workspaceFor(project());
                keep = workspace;
                auto *page = new ui::ReviewPage(*workspace);
                prepare(*workspace, *page);
                return page;
            }};
}

void choose(const ui::ReviewPage &page, const QString &title, bool also = false)
{
    auto *tree = page.findChild<QTreeView *>();
    const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, title, 1,
                                                       Qt::MatchContains | Qt::MatchRecursive);
    if (!found.isEmpty())
        tree->selectionModel()->select(found.front(),
                                       also ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
}

ClusterFacts withOldDisk(const Project &project)
{
    ClusterFacts facts = bareFacts(project);
    facts["pg2"].devices[1].signature = "ext4";
    facts["pg2"].devices[1].label = "old";
    return facts;
}

Project erasing()
{
    Project project = sampleProject();
    project.disks.allowWipe = {{"pg2", "virtio-pg2-data"}};
    return project;
}

} // namespace

std::vector<Scene> reviewScenes()
{
    return {
        scene("review-nothing", sampleProject, [](ui::Workspace &, ui::ReviewPage &) {}),
        scene("review-bare", sampleProject,
              [](ui::Workspace &workspace, ui::ReviewPage &page) {
                  workspace.comparison.show(comparedWith(workspace, bareFacts(workspace.document.project())));
                  choose(page, "patroni_prod.yml");
              }),
        scene("review-changed", sampleProject,
              [](ui::Workspace &workspace, ui::ReviewPage &page) {
                  workspace.comparison.show(changedCluster(workspace));
                  choose(page, "pgbackrest.conf");
                  choose(page, "haproxy.cfg", true);
              }),
        scene("review-erase", erasing,
              [](ui::Workspace &workspace, ui::ReviewPage &page) {
                  workspace.comparison.show(comparedWith(workspace, withOldDisk(workspace.document.project())));
                  for (const Finding &finding : workspace.document.openFindings())
                      workspace.document.acceptWarning(finding.rule, true);
                  choose(page, "Format");
                  page.deploy();
              }),
        scene("review-empty-plan", sampleProject,
              [](ui::Workspace &workspace, ui::ReviewPage &) {
                  workspace.comparison.show(comparedWith(workspace, converged(workspace.document.project()).facts));
              }),
        scene("review-stale", sampleProject,
              [](ui::Workspace &workspace, ui::ReviewPage &) {
                  workspace.comparison.show(comparedWith(workspace, bareFacts(workspace.document.project()),
                                                         QDateTime::currentDateTimeUtc().addSecs(-3'000)));
              }),
        scene("review-not-reached", sampleProject,
              [](ui::Workspace &workspace, ui::ReviewPage &) {
                  auto compared = std::make_shared<ui::ComparedPlan>();
                  compared->project = workspace.document.project();
                  compared->when = QDateTime::currentDateTimeUtc();
                  compared->failures.insert("pg3", {ErrorKind::Connect,
                                                    "No answer from 192.0.2.13:22 within 10 s",
                                                    "check the address and the firewall",
                                                    {}});
                  workspace.comparison.show(compared);
              }),
        scene("review-problems", brokenProject, [](ui::Workspace &, ui::ReviewPage &) {}),
        scene("review-twelve", twelveHosts,
              [](ui::Workspace &workspace, ui::ReviewPage &page) {
                  workspace.comparison.show(comparedWith(workspace, bareFacts(workspace.document.project())));
                  choose(page, "haproxy.cfg");
              }),
    };
}

} // namespace howdah::test
