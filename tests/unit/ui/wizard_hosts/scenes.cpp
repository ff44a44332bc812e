#include "tests/unit/ui/wizard_hosts/scenes.h"

#include "tests/unit/ui/wizard_hosts/situations.h"
#include "ui/wizard/hosts/host_cells.h"
#include "ui/wizard/hosts/hosts_page.h"

#include <QApplication>
#include <QTableView>
#include <QTimer>

namespace howdah::test {

namespace {

/// Everything that a picture needs to live; ends in the right order.
struct Stage {
    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<AskedQuestions> questions;
};

using Prepare = std::function<void(Stage &, ui::HostsPage &)>;

Scene scene(const QString &name, const std::function<Project()> &project, const Prepare &prepare)
{
    return {QStringLiteral("hosts-") + name, [project, prepare](std::shared_ptr<void> &keep) -> QWidget * {
                auto stage = std::make_shared<Stage>();
                stage->workspace = workspaceFor(project());
                auto *page = new ui::HostsPage(*stage->workspace);
                page->setAutoFillBackground(true);
                stage->questions = std::make_unique<AskedQuestions>(*stage->workspace);
                prepare(*stage, *page);
                QApplication::processEvents();
                keep = stage;
                return page;
            }};
}

Project noHosts()
{
    Project project = newProject();
    project.cluster = "orders-prod";
    return project;
}

Project withAccess()
{
    Project project = sampleProject();
    project.ssh = {"deploy", 22, "~/.ssh/id_ed25519", "bastion"};
    return project;
}

QTableView *table(ui::HostsPage &page, const QString &name)
{
    return page.findChild<QTableView *>(name);
}

void chooseReach(ui::HostsPage &page, int row, int column)
{
    QTableView *reach = table(page, "reach");
    reach->setCurrentIndex(reach->model()->index(row, column));
    Q_EMIT reach->clicked(reach->currentIndex());
}

/// The form belongs to what is laid out: it comes when the page has its size.
void openLater(ui::HostsPage &page, ui::HostColumn column)
{
    QTimer::singleShot(10, &page, [&page, column] {
        QTableView *hosts = table(page, "hosts");
        const QModelIndex index = hosts->model()->index(1, static_cast<int>(column));
        hosts->setCurrentIndex(index);
        Q_EMIT hosts->doubleClicked(index);
    });
}

} // namespace

std::vector<Scene> hostsScenes()
{
    const auto sample = [] { return withAccess(); };
    return {
        scene("empty", noHosts, [](Stage &, ui::HostsPage &) {}),
        scene("new", sample, [](Stage &, ui::HostsPage &) {}),
        scene("ready", sample, [](Stage &stage, ui::HostsPage &) { answerAll(*stage.workspace); }),
        scene("mixed", sample,
              [](Stage &stage, ui::HostsPage &page) {
                  answerMixed(*stage.workspace);
                  chooseReach(page, 4, 1);
              }),
        scene("unreached", sample,
              [](Stage &stage, ui::HostsPage &page) {
                  answerMixed(*stage.workspace);
                  table(page, "hosts")->setCurrentIndex(table(page, "hosts")->model()->index(2, 0));
              }),
        scene("running", sample,
              [](Stage &stage, ui::HostsPage &) {
                  answerMixed(*stage.workspace);
                  stage.workspace->knowledge.setAsking({"pg2", "pg3"});
              }),
        scene("hostkey", sample,
              [](Stage &stage, ui::HostsPage &) {
                  stage.workspace->knowledge.setAsking({"pg3"});
                  stage.questions->hostKey("pg3", "pg3.example.net");
                  stage.questions->hostKey("lb1", "lb1.example.net");
              }),
        scene("secret", sample,
              [](Stage &stage, ui::HostsPage &) { stage.questions->secret("pg1", "sudo password of deploy"); }),
        scene("changedkey", sample,
              [](Stage &stage, ui::HostsPage &) {
                  answerMixed(*stage.workspace);
                  failOne(
                      *stage.workspace, "pg3",
                      {ErrorKind::HostKey,
                       "pg3 (10.1.0.13, port 22) shows another host key than the one in /home/dba/.ssh/known_hosts: "
                       "now ED25519 SHA256:rT3vQd0uY8mC1kz5H2wXnP7sJ4bLf9eAoG6iDqVtKyM.",
                       "Either the host was installed anew or somebody stands in between. Compare on the host's "
                       "console: `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub`. Only when it is the same, "
                       "remove the old key: `ssh-keygen -f /home/dba/.ssh/known_hosts -R '10.1.0.13'`.",
                       {}});
              }),
        scene("broken", brokenProject, [](Stage &, ui::HostsPage &) {}),
        scene("roles", sample, [](Stage &, ui::HostsPage &page) { openLater(page, ui::HostColumn::Roles); }),
        scene("ssh", sample, [](Stage &, ui::HostsPage &page) { openLater(page, ui::HostColumn::Ssh); }),
        scene("twelve", twelveHosts, [](Stage &, ui::HostsPage &) {}),
        scene("twelve-ready", twelveHosts,
              [](Stage &stage, ui::HostsPage &page) {
                  answerAll(*stage.workspace);
                  chooseReach(page, 2, 4);
              }),
    };
}

} // namespace howdah::test
