#include "tests/unit/ui/wizard_network/scenes.h"

#include "tests/support/ui/samples.h"
#include "ui/wizard/network/network_page.h"

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
                auto *page = new ui::NetworkPage(*workspace);
                if (scrolled > 0) {
                    auto *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
                    QObject::connect(bar, &QScrollBar::rangeChanged, bar, [bar, scrolled](int, int most) {
                        bar->setValue(static_cast<int>(most * scrolled));
                    });
                }
                return page;
            }};
}

Project withoutBalancer()
{
    Project project = sampleProject();
    project.hosts.pop_back();
    project.hosts[2].roles.erase(Role::Etcd);
    project.postgres.clientNetworks.clear();
    return project;
}

void takePort(ui::Workspace &workspace)
{
    HostFacts facts = *workspace.knowledge.facts("pg2");
    facts.listeners.push_back({"0.0.0.0", 5432, "mysqld"});
    workspace.knowledge.setAnswer("pg2", facts);
}

} // namespace

std::vector<Scene> networkScenes()
{
    return {
        pageScene(
            "network-empty", [] { return newProject(); }, false),
        pageScene("network-normal", &sampleProject, true),
        pageScene("network-normal-end", &sampleProject, true, 1),
        pageScene("network-taken", &sampleProject, true, 0, &takePort),
        pageScene("network-broken", &brokenProject, false),
        pageScene("network-without-balancer", &withoutBalancer, false, 1),
        pageScene("network-twelve", &twelveHosts, true),
        pageScene("network-twelve-end", &twelveHosts, true, 1),
    };
}

} // namespace howdah::test
