#include "tests/unit/ui/monitor/scenes.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/ui/monitor/live_sample.h"
#include "ui/monitor/backup_dialog.h"
#include "ui/monitor/backup_view.h"
#include "ui/monitor/config_dialog.h"
#include "ui/monitor/drift_dialog.h"
#include "ui/monitor/failover_dialog.h"
#include "ui/monitor/files_window.h"
#include "ui/monitor/monitor_page.h"
#include "ui/monitor/pause_dialog.h"
#include "ui/monitor/recovery_dialog.h"
#include "ui/monitor/reinitialize_dialog.h"
#include "ui/monitor/restart_dialog.h"
#include "ui/monitor/service_dialog.h"
#include "ui/monitor/switchover_dialog.h"
#include "ui/monitor/watch_panel.h"

#include <QPlainTextEdit>

namespace howdah::test {

namespace {

using Bend = std::function<void(LiveSample &)>;
using Arrange = std::function<void(ui::MonitorPage &)>;

Project watched()
{
    Project project = sampleProject();
    project.cluster = "orders-prod";
    project.patroni.synchronousMode = SynchronousMode::On;
    return project;
}

Scene scene(const QString &name, const std::function<Project()> &project, const Bend &bend, const Arrange &arrange = {})
{
    return {name, [=](std::shared_ptr<void> &keep) -> QWidget * {
                std::shared_ptr<ui::Workspace> workspace = workspaceFor(project());
                keep = workspace;
                auto *page = new ui::MonitorPage(*workspace);
                LiveSample sample(project());
                bend(sample);
                sample.showIn(*workspace);
                if (arrange)
                    arrange(*page);
                return page;
            }};
}

/// As many members and load balancers as the picture promises to keep readable.
Project sixteenMembers()
{
    Project project = twelveHosts();
    const Host database = project.hosts[9];
    const Host balancer = project.hosts[11];
    for (int i = 11; i <= 16; ++i) {
        Host host = database;
        host.name = QStringLiteral("telemetry-archive-database-%1").arg(i);
        host.address = QStringLiteral("database-%1.telemetry.frankfurt.dc2.example.net").arg(i);
        project.hosts.insert(project.hosts.end() - 2, host);
    }
    project.hosts.push_back(balancer);
    project.hosts.back().name = "telemetry-balancer-3";
    return project;
}

Scene backups(const QString &name, const std::function<Project()> &project, const Bend &bend)
{
    return {name, [=](std::shared_ptr<void> &keep) -> QWidget * {
                std::shared_ptr<ui::Workspace> workspace = workspaceFor(project());
                keep = workspace;
                LiveSample sample(project());
                bend(sample);
                sample.showIn(*workspace);
                return new ui::BackupView(*workspace);
            }};
}

void archivingFails(LiveSample &sample)
{
    LivePostgres &live = *sample.host("pg1").live;
    live.failedAt = sample.when / 1000;
    live.failedWal = "00000007000000A1000000E4";
}

void behind(LiveSample &sample)
{
    sample.setLag("pg3", 212LL * 1024 * 1024);
    sample.member("pg3").insert("pending_restart", true);
    sample.host("pg3").patroni->insert("pending_restart", true);
    sample.host("pg3").patroni->insert(
        "pending_restart_reason",
        QJsonObject{{"max_connections", QJsonObject{{"old_value", "200"}, {"new_value", "300"}}},
                    {"shared_buffers", QJsonObject{{"old_value", "16GB"}, {"new_value", "24GB"}}}});
}

void leaderless(LiveSample &sample)
{
    sample.noLeader();
    sample.member("pg2").insert("state", "start failed");
    sample.host("pg2").mounts[1].available = 0;
    sample.setLag("pg3", 780 * 1024);
    sample.pause();
}

RecoveryPicture coldStart()
{
    RecoveryPicture picture;
    picture.verdict = RecoveryVerdict::Start;
    picture.summary = "Nobody leads. pg2 has the newest data; pg3 could not be read.";
    picture.found = {"pg1: off, timeline 7, A1/E4C81F38, shut down in recovery",
                     "pg2: off, timeline 7, A1/E4D00060, in production until its power went",
                     "pg3: Connect to pg3 (10.1.0.13): no route to host",
                     "etcd: 2 of 3 voters have their data; pg3 does not answer"};
    picture.newest = "pg2";
    picture.unknown = {"pg3"};
    picture.steps = {
        {RecoveryAct::StartEtcd, "pg1", "Start etcd on pg1", "two of three are a quorum"},
        {RecoveryAct::StartEtcd, "pg2", "Start etcd on pg2", "two of three are a quorum"},
        {RecoveryAct::StartPatroni, "pg2", "Start Patroni on pg2", "it has the newest data, and leads"},
        {RecoveryAct::StartPatroni, "pg1", "Start Patroni on pg1", "it follows when somebody leads"},
    };
    picture.forecast.title = "Recover cluster orders-prod";
    picture.forecast.effects = {"pg3 may be newer: what it alone has committed is given up."};
    picture.forecast.danger = 3;
    picture.forecast.peril = {"orders-prod", {{"what pg3 alone has committed: it could not be read", {}}}};
    return picture;
}

Scene dialog(const QString &name, const Bend &bend, const std::function<QDialog *(ui::Workspace &)> &make,
             const std::function<Project()> &project = watched)
{
    return {name, [=](std::shared_ptr<void> &keep) -> QWidget * {
                std::shared_ptr<ui::Workspace> workspace = workspaceFor(project());
                keep = workspace;
                LiveSample sample(project());
                bend(sample);
                sample.showIn(*workspace);
                QDialog *made = make(*workspace);
                made->setAttribute(Qt::WA_DeleteOnClose, false);
                return made;
            }};
}

} // namespace

std::vector<Scene> monitorScenes()
{
    const Bend plain = [](LiveSample &) {};
    return {
        {"monitor-waiting",
         [](std::shared_ptr<void> &keep) -> QWidget * {
             std::shared_ptr<ui::Workspace> workspace = workspaceFor(watched());
             keep = workspace;
             auto *page = new ui::MonitorPage(*workspace);
             workspace->monitor.replay(watched(), {});
             return page;
         }},
        scene("monitor-healthy", watched, plain),
        scene("monitor-behind", watched, behind, [](ui::MonitorPage &page) { page.select("pg3"); }),
        scene("monitor-behind-table", watched, behind,
              [](ui::MonitorPage &page) { page.showView(ui::MonitorPage::Table); }),
        scene("monitor-behind-details", watched, behind,
              [](ui::MonitorPage &page) {
                  page.resize(968, 560);
                  page.select("pg3");
                  page.showView(ui::MonitorPage::Details);
              }),
        scene("monitor-no-leader", watched, leaderless, [](ui::MonitorPage &page) { page.select("pg3"); }),
        scene("monitor-paused", watched, [](LiveSample &sample) { sample.pause(); }),
        scene("monitor-lost-vote", watched,
              [](LiveSample &sample) {
                  sample.lose("pg2", "Connect to pg2 (10.1.0.12): the connection timed out after 10 s");
              }),
        scene("monitor-unreachable", watched,
              [](LiveSample &sample) {
                  for (const Host &host : sample.project.hosts)
                      sample.lose(host.name, "Connect to " + host.name + ": bastion.example.net does not answer");
              }),
        scene(
            "monitor-out-of-rotation", watched, [](LiveSample &sample) { sample.takeOut("pg3", "L4TOUT"); },
            [](ui::MonitorPage &page) { page.select("lb1"); }),
        scene("monitor-quorum-lost", watched,
              [](LiveSample &sample) {
                  sample.loseVote("pg2");
                  sample.loseVote("pg3");
              }),
        scene("monitor-events", watched, behind,
              [](ui::MonitorPage &page) { page.findChild<ui::WatchPanel *>()->showView(ui::WatchPanel::Lanes); }),
        scene("monitor-alerts-narrow", watched, leaderless,
              [](ui::MonitorPage &page) {
                  page.resize(968, 560);
                  page.showView(ui::MonitorPage::Watch);
              }),
        scene("monitor-twelve", twelveHosts,
              [](LiveSample &sample) {
                  sample.setLag("telemetry-archive-database-04", 212LL * 1024 * 1024);
                  sample.member("telemetry-archive-database-06").insert("state", "start failed");
                  sample.lose("telemetry-archive-database-08",
                              "Connect to database-8.telemetry.frankfurt.dc2.example.net: no route");
              }),
        scene("monitor-twelve-table", twelveHosts, plain,
              [](ui::MonitorPage &page) { page.showView(ui::MonitorPage::Table); }),
        scene("monitor-twelve-details", twelveHosts, plain,
              [](ui::MonitorPage &page) {
                  page.resize(968, 560);
                  page.select("telemetry-archive-database-04");
                  page.showView(ui::MonitorPage::Details);
              }),
        scene("monitor-sixteen", sixteenMembers, plain),
        backups("backups-healthy", watched, plain),
        backups("backups-failing", watched, archivingFails),
        backups(
            "backups-none",
            [] {
                Project project = watched();
                project.backup.type = RepositoryType::None;
                return project;
            },
            plain),
    };
}

std::vector<Scene> monitorDialogScenes()
{
    const Bend plain = [](LiveSample &) {};
    return {
        dialog("switchover", behind, [](ui::Workspace &workspace) { return new ui::SwitchoverDialog(workspace); }),
        dialog(
            "switchover-twelve", plain, [](ui::Workspace &workspace) { return new ui::SwitchoverDialog(workspace); },
            twelveHosts),
        dialog("failover", leaderless, [](ui::Workspace &workspace) { return new ui::FailoverDialog(workspace, {}); }),
        dialog("reinitialize", plain,
               [](ui::Workspace &workspace) { return new ui::ReinitializeDialog(workspace, "pg3"); }),
        dialog("recovery", leaderless,
               [](ui::Workspace &workspace) {
                   auto *made = new ui::RecoveryDialog(workspace, false);
                   made->setPicture(coldStart());
                   return made;
               }),
        dialog("files", plain,
               [](ui::Workspace &workspace) {
                   auto *made = new ui::FilesWindow(workspace, "pg1");
                   made->setFiles({{"/etc/patroni_orders-prod.yml",
                                    "scope: orders-prod\nname: pg1\nrestapi:\n  listen: 10.1.0.11:8008\n"
                                    "  authentication:\n    username: patroni\n    password: •••••\n",
                                    {}}});
                   return made;
               }),
        dialog("services", plain, [](ui::Workspace &workspace) { return new ui::ServiceDialog(workspace, "pg1"); }),
        dialog("restart-leader", plain,
               [](ui::Workspace &workspace) { return new ui::RestartDialog(workspace, "pg1"); }),
        dialog("pause", plain, [](ui::Workspace &workspace) { return new ui::PauseDialog(workspace); }),
        dialog("configuration", plain,
               [](ui::Workspace &workspace) {
                   auto *made = new ui::ConfigDialog(workspace);
                   for (QPlainTextEdit *text : made->findChildren<QPlainTextEdit *>()) {
                       if (!text->isReadOnly())
                           text->setPlainText(text->toPlainText().replace("ttl: 30", "ttl: 45"));
                   }
                   return made;
               }),
        dialog(
            "failover-twelve",
            [](LiveSample &sample) {
                sample.noLeader();
                sample.pause();
            },
            [](ui::Workspace &workspace) { return new ui::FailoverDialog(workspace, "telemetry-archive-database-04"); },
            twelveHosts),
        dialog(
            "reinitialize-twelve", plain,
            [](ui::Workspace &workspace) {
                return new ui::ReinitializeDialog(workspace, "telemetry-archive-database-04");
            },
            twelveHosts),
        dialog("drift", plain, [](ui::Workspace &workspace) { return new ui::DriftDialog(workspace, false); }),
        dialog("backup", plain, [](ui::Workspace &workspace) { return new ui::BackupDialog(workspace); }),
    };
}

} // namespace howdah::test
