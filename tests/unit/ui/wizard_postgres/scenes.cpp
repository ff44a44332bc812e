#include "tests/unit/ui/wizard_postgres/scenes.h"

#include "tests/support/ui/samples.h"
#include "ui/wizard/postgres/postgres_page.h"

#include <QScrollArea>
#include <QScrollBar>

namespace howdah::test {

namespace {

Scene pageScene(const QString &name, const std::function<Project()> &project, bool checked, double scrolled = 0,
                const std::function<void(ui::Workspace &)> &also = {})
{
    return {name, [=](std::shared_ptr<void> &keep) -> QWidget * {
                std::shared_ptr<ui::Workspace> workspace = workspaceFor(project());
                if (checked)
                    answerAll(*workspace);
                if (also)
                    also(*workspace);
                keep = workspace;
                auto *page = new ui::PostgresPage(*workspace);
                if (scrolled > 0) {
                    auto *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
                    QObject::connect(bar, &QScrollBar::rangeChanged, bar, [bar, scrolled](int, int most) {
                        bar->setValue(static_cast<int>(most * scrolled));
                    });
                }
                return page;
            }};
}

Project vendorProject()
{
    Project project = sampleProject();
    project.packages.source = PackageSource::Custom;
    project.packages.repository.definition =
        "Types: deb\nURIs: https://packages.example.net/postgres\nSuites: trixie\nComponents: main\n";
    project.packages.repository.packageNames = {{"postgresql", "vendor-postgresql-17"}};
    project.postgres.dataChecksums = false;
    project.patroni.synchronousMode = SynchronousMode::Strict;
    project.postgres.parameters = {{"shared_buffers", "15GB"}, {"work_mem", "64MB"}};
    return project;
}

} // namespace

std::vector<Scene> postgresScenes()
{
    return {
        pageScene(
            "postgres-empty", [] { return newProject(); }, false),
        pageScene("postgres-normal", &sampleProject, true),
        pageScene("postgres-normal-middle", &sampleProject, true, 0.5),
        pageScene("postgres-normal-end", &sampleProject, true, 1),
        pageScene("postgres-vendor", &vendorProject, true),
        pageScene("postgres-broken", &brokenProject, false),
        pageScene("postgres-broken-middle", &brokenProject, false, 0.6),
        pageScene("postgres-twelve", &twelveHosts, true, 0.3),
        pageScene("postgres-locked", &sampleProject, true, 1,
                  [](ui::Workspace &workspace) { workspace.vault.close(); }),
    };
}

} // namespace howdah::test
