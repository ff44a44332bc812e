#include "tests/unit/ui/wizard_backups/scenes.h"

#include "core/project/required_secrets.h"
#include "tests/support/ui/samples.h"
#include "tests/unit/ui/wizard_backups/recorded_host.h"
#include "ui/wizard/backups/backups_page.h"
#include "ui/wizard/backups/bucket_card.h"

#include <QScrollArea>
#include <QScrollBar>

namespace howdah::test {

namespace {

/// Asks about the host's key first, as SSH does; the answer never comes here.
std::shared_ptr<ui::Workspace> asking(const Project &project)
{
    auto interaction = std::make_shared<std::weak_ptr<ui::WindowInteraction>>();
    ui::Access access;
    access.connect = [interaction](const HostAddress &host, std::stop_token) -> Result<std::unique_ptr<Transport>> {
        const std::shared_ptr<ui::WindowInteraction> handler = interaction->lock();
        if (handler)
            handler->acceptHostKey({host.name, host.address, "ssh-ed25519", "SHA256:abc"});
        return fail(ErrorKind::HostKey, "The host key of pg1 was not accepted");
    };
    auto workspace = std::make_shared<ui::Workspace>(access);
    *interaction = workspace->interaction;
    workspace->document.reset(project, {});
    return workspace;
}

Scene pageScene(const QString &name, const std::function<std::shared_ptr<ui::Workspace>()> &make, double scrolled = 0,
                const std::function<void(ui::BackupsPage &)> &also = {})
{
    return {name, [=](std::shared_ptr<void> &keep) -> QWidget * {
                const std::shared_ptr<ui::Workspace> workspace = make();
                keep = workspace;
                auto *page = new ui::BackupsPage(*workspace);
                if (also)
                    also(*page);
                if (scrolled > 0) {
                    auto *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
                    QObject::connect(bar, &QScrollBar::rangeChanged, bar, [bar, scrolled](int, int most) {
                        bar->setValue(static_cast<int>(most * scrolled));
                    });
                }
                return page;
            }};
}

/// Its bucket refuses everything, because the host's clock is wrong.
std::shared_ptr<ui::Workspace> skewed(const Project &project)
{
    ui::Access access;
    access.connect = [](const HostAddress &, std::stop_token) -> Result<std::unique_ptr<Transport>> {
        return std::make_unique<RecordedHost>("HTTP/1.1 403 Forbidden\r\nContent-Type: application/xml\r\n\r\n"
                                              "<Error><Code>RequestTimeTooSkewed</Code></Error>");
    };
    auto workspace = std::make_shared<ui::Workspace>(access);
    workspace->document.reset(project, {});
    workspace->vault.set(QLatin1String(secret_name::s3Key), Secret(QByteArray("AKIAEXAMPLE")));
    workspace->vault.set(QLatin1String(secret_name::s3KeySecret), Secret(QByteArray("example")));
    return workspace;
}

std::shared_ptr<ui::Workspace> plain(const Project &project)
{
    return workspaceFor(project);
}

Project sharedDirectory()
{
    Project project = sampleProject();
    project.backup.type = RepositoryType::Posix;
    project.backup.encrypt = true;
    project.backup.fullSchedule = "*-*-01,15 03:00:00";
    project.backup.differentialSchedule.clear();
    return project;
}

void tryNow(ui::BackupsPage &page)
{
    auto &trial = page.findChild<ui::BucketCard *>()->trial();
    trial.start();
    static_cast<void>(waitUntil([&] { return trial.waitsForYou() || !trial.isRunning(); }));
}

} // namespace

std::vector<Scene> backupsScenes()
{
    return {
        pageScene("backups-empty", [] { return plain(newProject()); }),
        pageScene("backups-normal", [] { return plain(sampleProject()); }),
        pageScene(
            "backups-normal-end", [] { return plain(sampleProject()); }, 1),
        pageScene("backups-shared", [] { return plain(sharedDirectory()); }),
        pageScene("backups-broken", [] { return plain(brokenProject()); }),
        pageScene(
            "backups-broken-end", [] { return plain(brokenProject()); }, 1),
        pageScene(
            "backups-skewed", [] { return skewed(sampleProject()); }, 0.7, &tryNow),
        pageScene(
            "backups-twelve", [] { return plain(twelveHosts()); }, 1),
        pageScene(
            "backups-failed", [] { return plain(sampleProject()); }, 0.7, &tryNow),
        pageScene(
            "backups-waits", [] { return asking(sampleProject()); }, 0.7, &tryNow),
    };
}

} // namespace howdah::test
