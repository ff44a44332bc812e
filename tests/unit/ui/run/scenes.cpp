#include "tests/unit/ui/run/scenes.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/ui/run/run_sample.h"
#include "ui/run/deploy_page.h"

#include <QPushButton>

namespace howdah::test {

namespace {

const Error noMemory{ErrorKind::RemoteExit,
                     "Start Patroni as replica on pg2: “systemctl start patroni_prod” ended with status 1: PostgreSQL "
                     "could not reserve its shared "
                     "memory, 8,412 huge pages were needed and 6,208 are free",
                     "lower vm.nr_hugepages' other users or set huge_pages to try, then resume",
                     "FATAL:  could not map anonymous shared memory: Cannot allocate memory\n"
                     "HINT:  This error usually means that PostgreSQL's request for a shared memory segment exceeded "
                     "available memory, swap space, or "
                     "huge pages."};

const Error noPackage{
    ErrorKind::RemoteExit,
    "Install packages on lb1: “apt-get install haproxy” ended with status 100: no repository offers haproxy", "",
    "E: Unable to locate package haproxy"};

using Prepare = std::function<void(ui::Workspace &, ui::DeployPage &)>;

Scene scene(const QString &name, const std::function<Project()> &project, const Prepare &prepare)
{
    return {name, [project, prepare](std::shared_ptr<void> &keep) -> QWidget * {
                std::shared_ptr<ui::Workspace> workspace = workspaceFor(project());
                keep = workspace;
                auto *page = new ui::DeployPage(*workspace);
                prepare(*workspace, *page);
                return page;
            }};
}

} // namespace

std::vector<Scene> deployScenes()
{
    return {
        scene("deploy-nothing", sampleProject, [](ui::Workspace &, ui::DeployPage &) {}),
        scene("deploy-running", sampleProject,
              [](ui::Workspace &workspace, ui::DeployPage &) {
                  SampleRun run(workspace.document.project());
                  run.runSteps(14);
                  run.startNext();
                  run.startNext();
                  workspace.deployment.replay(run.compared, run.events, {});
              }),
        scene("deploy-lost-host", sampleProject,
              [](ui::Workspace &workspace, ui::DeployPage &) {
                  SampleRun run(workspace.document.project());
                  run.runSteps(9);
                  run.startNext();
                  run.startNext();
                  run.lose("pg2");
                  workspace.deployment.replay(run.compared, run.events, {});
              }),
        scene("deploy-stop", sampleProject,
              [](ui::Workspace &workspace, ui::DeployPage &page) {
                  SampleRun run(workspace.document.project());
                  run.runSteps(12);
                  run.startNext();
                  workspace.deployment.replay(run.compared, run.events, {});
                  for (QPushButton *button : page.findChildren<QPushButton *>()) {
                      if (button->text().contains("Stop here"))
                          button->click();
                  }
              }),
        scene("deploy-failed", sampleProject,
              [](ui::Workspace &workspace, ui::DeployPage &) {
                  SampleRun run(workspace.document.project());
                  run.runSteps(23);
                  run.fail("pg2/patroni", noMemory);
                  run.runSteps(1);
                  run.end(RunOutcome::Failed);
                  ui::DeploymentEnd end;
                  end.run = RunReport{RunOutcome::Failed, 23, 1, 3, 0, {noMemory}};
                  workspace.deployment.replay(run.compared, run.events, end);
              }),
        scene("deploy-failed-twice", sampleProject,
              [](ui::Workspace &workspace, ui::DeployPage &) {
                  SampleRun run(workspace.document.project());
                  run.runSteps(3);
                  run.fail("lb1/packages", noPackage);
                  run.runSteps(17);
                  run.fail("pg2/patroni", noMemory);
                  run.end(RunOutcome::Failed);
                  ui::DeploymentEnd end;
                  end.run = RunReport{RunOutcome::Failed, 18, 2, 3, 0, {noPackage, noMemory}};
                  workspace.deployment.replay(run.compared, run.events, end);
              }),
        scene("deploy-stopped", sampleProject,
              [](ui::Workspace &workspace, ui::DeployPage &) {
                  SampleRun run(workspace.document.project());
                  run.runSteps(12);
                  run.end(RunOutcome::Cancelled);
                  ui::DeploymentEnd end;
                  end.run = RunReport{RunOutcome::Cancelled, 12, 0, 0, 1, {}};
                  workspace.deployment.replay(run.compared, run.events, end);
              }),
        scene("deploy-done", sampleProject,
              [](ui::Workspace &workspace, ui::DeployPage &) {
                  SampleRun run(workspace.document.project());
                  run.runSteps(1'000);
                  run.end(RunOutcome::Succeeded);
                  workspace.deployment.replay(run.compared, run.events, run.proven());
              }),
        scene("deploy-unproven", sampleProject,
              [](ui::Workspace &workspace, ui::DeployPage &) {
                  SampleRun run(workspace.document.project());
                  run.runSteps(1'000);
                  run.end(RunOutcome::Succeeded);
                  ui::DeploymentEnd end = run.proven();
                  end.proofs.clear();
                  end.status->members.back().state = "starting";
                  end.status->backups.clear();
                  end.error = Error{ErrorKind::NotConverged,
                                    "The write through 192.0.2.20:5000 was not read back from a replica in 30 s",
                                    "look at the lag of the replicas",
                                    {}};
                  workspace.deployment.replay(run.compared, run.events, end);
              }),
        scene("deploy-twelve", twelveHosts,
              [](ui::Workspace &workspace, ui::DeployPage &) {
                  SampleRun run(workspace.document.project());
                  run.runSteps(40);
                  run.startNext();
                  run.startNext();
                  workspace.deployment.replay(run.compared, run.events, {});
              }),
    };
}

} // namespace howdah::test
