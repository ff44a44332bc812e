#include "tests/unit/ui/start/scenes.h"

#include "core/project/project_file.h"
#include "tests/support/ui/samples.h"
#include "ui/start/start_page.h"

namespace howdah::test {

using ui::RecentProject;
using ui::State;
using ui::WhenWord;

namespace {

QDateTime ago(qint64 seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(-seconds);
}

QMap<qint64, State> sampleHistory()
{
    QMap<qint64, State> history;
    const qint64 last = QDateTime::currentSecsSinceEpoch() / ui::historyCell;
    for (int i = 0; i < ui::historyCells; ++i) {
        if (i % 9 != 3 && i % 9 != 4)
            history.insert(last - i, i == 17 ? State::Warning : i == 20 ? State::Problem : State::Ok);
    }
    return history;
}

ui::SeenCluster sampleSeen()
{
    return {7,
            {{"pg1", "leader", {}}, {"pg2", "sync standby", 0}, {"pg3", "replica", 4300000}},
            3,
            3,
            "diff",
            ago(qint64{13} * 3600),
            ago(qint64{9} * 86400),
            {"PostgreSQL 17.6", "Patroni 4.0.6"}};
}

Scene startScene(const QString &name, const std::function<void(RecentFixture &)> &fill,
                 const std::function<void(ui::StartPage &)> &then = {})
{
    return {name, [fill, then](std::shared_ptr<void> &keep) -> QWidget * {
                auto fixture = std::make_shared<RecentFixture>();
                fill(*fixture);
                keep = fixture;
                auto *page = new ui::StartPage(fixture->recent);
                if (then)
                    then(*page);
                return page;
            }};
}

} // namespace

RecentProject RecentFixture::add(const QString &name, const Project &project, bool missing)
{
    const QString path = folder.filePath(name + QStringLiteral(".howdah"));
    if (!missing)
        static_cast<void>(saveProject(project, path));
    RecentProject entry = ui::describeProject(project, path);
    entry.name = name;
    recent.add(entry);
    return entry;
}

void RecentFixture::addSamples()
{
    const auto seen = [&](const QString &name, State state, const QString &text, const QDateTime &when, WhenWord word) {
        recent.update(add(name, sampleProject()).path, [&](RecentProject &entry) {
            entry.state = state;
            entry.stateText = text;
            entry.when = when;
            entry.whenWord = word;
        });
    };
    add("reports-2025", sampleProject(), true);
    seen("lab-2", State::Off, "Shut down", ago(86400 * 30), WhenWord::Ended);
    recent.update(recent.all().front().path, [](RecentProject &entry) { entry.tags << "Local lab"; });
    seen("legacy-orders", State::Ok, "Healthy", ago(86400 * 7), WhenWord::Seen);
    recent.update(recent.all().front().path, [](RecentProject &entry) { entry.tags << "Monitor only"; });
    seen("orders-staging", State::Waiting, "Not deployed", ago(86400 * 4), WhenWord::Edited);
    seen("archive-dc2", State::Unknown, "Unknown: not reached", ago(86400 * 12), WhenWord::Tried);
    seen("crm-test", State::NeedsYou, "Ready to resume", ago(86400), WhenWord::Ended);
    seen("telemetry-eu", State::Warning, "Last backup 3 days old", ago(86400), WhenWord::Seen);
    seen("billing-prod", State::Problem, "etcd 1 of 3 members", ago(7300), WhenWord::Seen);
    seen("orders-prod", State::Ok, "Healthy", ago(730), WhenWord::Seen);
    recent.update(recent.all().front().path, [](RecentProject &entry) {
        entry.seen = sampleSeen();
        entry.history = sampleHistory();
        entry.reachedThrough = "bastion.example.net";
        entry.secrets = "sealed with a passphrase";
    });
}

void RecentFixture::addLongNames()
{
    const RecentProject added = add("telemetry-archive-frankfurt-with-a-name-that-never-ends", twelveHosts());
    recent.update(added.path, [](RecentProject &entry) {
        entry.state = State::Problem;
        entry.stateText = "telemetry-archive-database-07 does not follow the leader any more";
        entry.when = ago(3000);
        entry.whenWord = WhenWord::Seen;
        entry.tags << "Local lab"
                   << "Monitor only";
        entry.seen = sampleSeen();
        entry.seen->members.clear();
        for (int i = 1; i <= 10; ++i)
            entry.seen->members.push_back(
                {QStringLiteral("telemetry-archive-database-%1").arg(i, 2, 10, QLatin1Char('0')),
                 i == 1   ? "leader"
                 : i == 3 ? ""
                          : "replica",
                 i * 1000000});
        entry.reachedThrough = "deployment-automation@bastion.telemetry.frankfurt.dc2.example.net:2222";
        entry.secrets = "in the keychain";
    });
    for (int i = 0; i < 14; ++i)
        add(QStringLiteral("cluster-%1").arg(i), sampleProject());
    recent.add(*recent.find(added.path));
}

std::vector<Scene> startScenes()
{
    return {
        startScene("start-empty", [](RecentFixture &) {}),
        startScene("start-normal", [](RecentFixture &fixture) { fixture.addSamples(); }),
        startScene("start-many-long", [](RecentFixture &fixture) { fixture.addLongNames(); }),
        startScene(
            "start-checking", [](RecentFixture &fixture) { fixture.addSamples(); },
            [](ui::StartPage &page) {
                for (QObject *child : page.children()) {
                    if (auto *model = qobject_cast<ui::ProjectModel *>(child)) {
                        for (int row = 0; row < 4; ++row)
                            page.setChecking(model->index(row).data(ui::PathRole).toString(), true);
                    }
                }
            }),
    };
}

} // namespace howdah::test
