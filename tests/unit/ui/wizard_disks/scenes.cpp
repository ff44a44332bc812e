#include "tests/unit/ui/wizard_disks/scenes.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/ui/wizard_disks/disk_samples.h"
#include "ui/wizard/disks/disks_page.h"

#include <QPushButton>

namespace howdah::test {

namespace {

Scene pageScene(const QString &name, const std::function<Project()> &project,
                const std::function<void(ui::Workspace &)> &also = {}, const QString &host = {},
                const QString &device = {})
{
    return {name, [=](std::shared_ptr<void> &keep) -> QWidget * {
                std::shared_ptr<ui::Workspace> workspace = workspaceFor(project());
                if (also)
                    also(*workspace);
                keep = workspace;
                auto *page = new ui::DisksPage(*workspace);
                page->select(host, device);
                return page;
            }};
}

void answerDisks(ui::Workspace &workspace)
{
    int number = 1;
    for (const Host *host : workspace.document.project().withRole(Role::Postgres)) {
        workspace.knowledge.setAnswer(host->name, diskFacts(*host, number, number == 2));
        ++number;
    }
}

Project allowed()
{
    Project project = diskProject();
    project.disks.allowWipe = {{"pg2", "nvme-Intel_P5800X_PHAL03440042"}};
    return project;
}

Project asMounted()
{
    Project project = diskProject();
    project.disks.mode = DiskMode::OwnershipOnly;
    project.disks.mountPoints = {"/data2", "/wal1"};
    for (Host &host : project.hosts)
        host.devices.clear();
    project.postgres.dataParent = "/data2";
    return project;
}

void failing(ui::Workspace &workspace)
{
    answerDisks(workspace);
    failOne(workspace, "pg3", {ErrorKind::Auth, "sudo on pg3 asks for a password", "Enter it on the page Hosts.", {}});
    workspace.knowledge.setAsking({"pg1"});
}

Scene lookedInside()
{
    return {"disks-looked-inside", [](std::shared_ptr<void> &keep) -> QWidget * {
                auto workspace = std::make_shared<ui::Workspace>(oldDataAccess());
                furnish(*workspace, diskProject());
                answerDisks(*workspace);
                keep = workspace;
                auto *page = new ui::DisksPage(*workspace);
                page->select("pg2", "/dev/nvme2n1");
                auto *look = page->findChild<QPushButton *>("lookInside");
                look->click();
                static_cast<void>(waitUntil([&] { return look->isEnabled() && look->text().contains("again"); }));
                return page;
            }};
}

} // namespace

std::vector<Scene> disksScenes()
{
    return {
        pageScene("disks-empty", [] { return newProject(); }),
        pageScene("disks-unread", &diskProject),
        pageScene("disks-normal", &diskProject, &answerDisks, "pg1", "/dev/nvme1n1"),
        pageScene("disks-holds-data", &diskProject, &answerDisks, "pg2", "/dev/nvme2n1"),
        lookedInside(),
        pageScene("disks-allowed", &allowed, &answerDisks, "pg2", "/dev/nvme2n1"),
        pageScene("disks-system", &diskProject, &answerDisks, "pg1", "/dev/nvme0n1"),
        pageScene("disks-mounted", &asMounted, &answerDisks, "pg1", "/dev/sda"),
        pageScene("disks-failing", &diskProject, &failing, "pg3", {}),
        pageScene("disks-broken", &brokenProject, &answerAll),
        pageScene("disks-twelve", &twelveHosts, &answerAll, "telemetry-archive-database-01", "/dev/vdb"),
    };
}

} // namespace howdah::test
