// What watching costs: the Monitor page with sixteen simulated members, three load balancers and five etcd members, each asked every two
// seconds as the window does it. Prints the processor time of the process while it watches, and how long each painted frame kept the window's
// thread; the first ten seconds, in which everything is made, do not count. The hosts answer at once: their time is not measured.
//
//   bench_monitor [SECONDS]

#include "core/facts/gather.h"
#include "tests/support/ui/samples.h"
#include "ui/monitor/monitor_page.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace {

using namespace howdah;

constexpr int members = 16;
constexpr int warmUp = 10; // seconds

Project sixteen()
{
    Project project = newProject();
    project.cluster = "bench";
    project.backup.type = RepositoryType::Posix;
    for (int i = 1; i <= members + 3; ++i) {
        Host host;
        host.name = i <= members ? QStringLiteral("pg%1").arg(i, 2, 10, QLatin1Char('0'))
                                 : QStringLiteral("lb%1").arg(i - members);
        host.address = host.name;
        host.roles = {i <= members ? Role::Postgres : Role::Haproxy};
        if (i <= 5)
            host.roles.insert(Role::Etcd);
        project.hosts.push_back(host);
    }
    return project;
}

QByteArray http(const QJsonObject &object)
{
    return "HTTP/1.0 200 OK\r\n\r\n" + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What the fact script prints on one host of a live cluster; lags and sessions differ from one look to the next.
QByteArray answerOf(const Project &project, const QString &name, int round)
{
    const Host &host = *project.findHost(name);
    QByteArray text = "\nhowdah-facts 1 bench\n";
    const auto section = [&](const QByteArray &title, const QByteArray &body) {
        text += "\n== bench " + title + '\n' + body;
    };
    const QByteArray clock = "clock=" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + '\n';
    section("host", clock + "hostname=" + name.toUtf8() + "\ncores=8\narchitecture=amd64\n");
    section("os-release", "ID=debian\nVERSION_ID=13\nPRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\n");
    section(
        "mounts",
        R"({"filesystems":[{"source":"/dev/vda","target":"/","fstype":"ext4","options":"rw","size":107374182400,"avail":64424509440}]})");
    section("listeners", "LISTEN 0 128 0.0.0.0:5000 0.0.0.0:*\nLISTEN 0 128 0.0.0.0:5001 0.0.0.0:*\n");
    section("unit-names", QByteArray("haproxy.service\0", 16));
    section("units", "Names=haproxy.service\nLoadState=loaded\nActiveState=active\nSubState=running\n");
    QJsonArray list;
    QByteArray statistics = "# pxname,svname,scur,stot,status,lastchg,check_status,check_code,\n"
                            "primary,FRONTEND,84,1,OPEN,,,,\nreplicas,FRONTEND,41,1,OPEN,,,,\n";
    QJsonArray replication;
    for (int i = 0; i < members; ++i) {
        const QString member = project.hosts[static_cast<std::size_t>(i)].name;
        QJsonObject entry{{"name", member},
                          {"role", i == 0 ? "leader" : "replica"},
                          {"state", i == 0 ? "running" : "streaming"},
                          {"timeline", 3}};
        const int lag = 8192 * ((round + i) % 40);
        if (i > 0) {
            entry.insert("lag", lag);
            replication.append(QJsonObject{
                {"name", member}, {"state", "streaming"}, {"sync", "async"}, {"receive", lag / 2}, {"replay", lag}});
        }
        list.append(entry);
        for (const char *proxy : {"primary", "replicas"})
            statistics += QByteArray(proxy) + ',' + member.toUtf8() + ",3,9,"
                          + ((i == 0) == (proxy[0] == 'p') ? "UP" : "DOWN") + ",60,L7OK,200,\n";
    }
    if (host.has(Role::Haproxy))
        section("proxies", statistics);
    if (host.has(Role::Postgres)) {
        const bool leads = name == project.hosts.front().name;
        section("patroni", http({{"state", "running"},
                                 {"role", leads ? "primary" : "replica"},
                                 {"timeline", 3},
                                 {"server_version", 170002}}));
        section("patroni-cluster", http({{"members", list}}));
        section("postgres-live", QJsonDocument(QJsonObject{{"in_recovery", !leads},
                                                           {"sessions", 10 + round % 7},
                                                           {"replication", leads ? replication : QJsonArray()}})
                                     .toJson(QJsonDocument::Compact));
    }
    if (host.has(Role::Etcd)) {
        section("etcd-health", http({{"health", "true"}}));
        section(
            "etcd-status",
            R"([{"Endpoint":"https://h:2379","Status":{"header":{"cluster_id":1,"member_id":2,"revision":3,"raft_term":4},"version":"3.5.16","dbSize":40960,"leader":2,"raftIndex":5,"raftTerm":4,"raftAppliedIndex":5,"dbSizeInUse":40960}}])");
    }
    section("clock", clock);
    section("end", "");
    return text;
}

class Simulated final : public Transport {
public:
    Simulated(const Project &project, QString name) : project_(project), name_(std::move(name)) {}
    Result<CommandOutput> run(const Command &, std::stop_token, const OutputSink &) override
    {
        return CommandOutput{0, answerOf(project_, name_, round_++), {}};
    }
    Result<> reconnect(std::chrono::seconds, std::stop_token) override { return {}; }

private:
    const Project &project_;
    QString name_;
    int round_ = 0;
};

double processorSeconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// How long each event of the window's thread took by the clock in which something was painted.
class FrameClock final : public QApplication {
public:
    using QApplication::QApplication;

    void startCounting() { counting_ = true; }
    [[nodiscard]] const std::vector<double> &frames() const { return frames_; } ///< milliseconds

    bool notify(QObject *receiver, QEvent *event) override
    {
        painted_ = painted_ || event->type() == QEvent::Paint;
        if (depth_ > 0)
            return QApplication::notify(receiver, event);
        painted_ = false;
        ++depth_;
        const auto begun = std::chrono::steady_clock::now();
        const bool taken = QApplication::notify(receiver, event);
        --depth_;
        if (painted_ && counting_)
            frames_.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
        return taken;
    }

private:
    std::vector<double> frames_;
    int depth_ = 0;
    bool painted_ = false;
    bool counting_ = false;
};

} // namespace

int main(int argc, char **argv)
{
    FrameClock application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    ui::applyTheme(ui::ThemeChoice::Light);
    const int seconds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 30;

    const Project project = sixteen();
    for (const Host &host : project.hosts) {
        if (const auto facts = parseFacts(host.name, answerOf(project, host.name, 0)); !facts) {
            std::fprintf(stderr, "the simulated answer is not understood: %s\n", qPrintable(facts.error().what));
            return 2;
        }
    }
    ui::Access access = test::noAccess();
    access.connect = [&project](const HostAddress &address, std::stop_token) -> Result<std::unique_ptr<Transport>> {
        return std::make_unique<Simulated>(project, address.name);
    };
    ui::Workspace workspace(access);
    workspace.reset(project, {}, false);
    ui::MonitorPage page(workspace);
    page.resize(1440, 780);
    page.show();
    page.showView(ui::MonitorPage::Graph);
    page.start();

    double processor = 0;
    double windowThread = 0;
    QTimer::singleShot(warmUp * 1000, &page, [&] {
        application.startCounting();
        processor = processorSeconds(CLOCK_PROCESS_CPUTIME_ID);
        windowThread = processorSeconds(CLOCK_THREAD_CPUTIME_ID);
    });
    QTimer::singleShot((warmUp + seconds) * 1000, &page, [&] { QApplication::quit(); });
    QApplication::exec();

    processor = processorSeconds(CLOCK_PROCESS_CPUTIME_ID) - processor;
    windowThread = processorSeconds(CLOCK_THREAD_CPUTIME_ID) - windowThread;
    std::vector<double> frames = application.frames();
    std::sort(frames.begin(), frames.end());
    const auto at = [&](double share) {
        return frames.empty() ? 0.0 : frames[static_cast<std::size_t>(share * static_cast<double>(frames.size() - 1))];
    };
    const int answering = workspace.monitor.answering();
    page.stop();
    const double share = processor / seconds * 100;
    std::printf("%d of %zu hosts answer, %d s watched\n", answering, project.hosts.size(), seconds);
    std::printf("processor       %5.2f %% of a core (limit 5), of it the window's thread %5.2f %%\n", share,
                windowThread / seconds * 100);
    std::printf("frames %6zu   median %6.2f ms  p99 %6.2f ms (limit 16)  longest %6.2f ms\n", frames.size(), at(0.5),
                at(0.99), at(1));
    const bool good =
        answering == static_cast<int>(project.hosts.size()) && share < 5 && at(0.99) < 16 && !frames.empty();
    std::printf("%s\n", good ? "within the limits" : "OVER A LIMIT");
    return good ? 0 : 1;
}
