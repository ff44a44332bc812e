#include "tests/unit/preflight/preflight_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace howdah::test {

namespace {

/// A world that differs from the fresh one, and the one item that is told because of it.
struct Case {
    const char *name;
    std::function<void(World &)> change;
    const char *host;
    const char *check;
    Verdict verdict;
    const char *text; ///< a part of it
};

void PrintTo(const Case &each, std::ostream *out)
{
    *out << each.name;
}

FileFact textFile(const char *text)
{
    FileFact file;
    file.kind = FileKind::File;
    file.content = Secret(QByteArray(text));
    return file;
}

HostFacts &of(World &world, const char *host)
{
    return world.facts[QLatin1String(host)];
}

void listens(World &world, const char *host, const char *address, int port, const char *process)
{
    of(world, host).listeners.push_back({QLatin1String(address), port, QLatin1String(process)});
}

void repositoryOn(World &world, const char *type, const char *options)
{
    world.project.backup.type = RepositoryType::Posix;
    for (HostFacts &facts : world.facts)
        facts.mounts.push_back({QStringLiteral("nas:/b"), QStringLiteral("/pgbackrest"), QLatin1String(type),
                                QLatin1String(options), 10 * gibi, 5 * gibi});
}

constexpr auto problem = Verdict::Problem;
constexpr auto warning = Verdict::Warning;
constexpr auto unknown = Verdict::NotChecked;

const std::vector<Case> cases = {
    {"NoAnswer",
     [](World &w) {
         w.facts.remove(QStringLiteral("pg2"));
         w.failures.insert(QStringLiteral("pg2"), {ErrorKind::Connect, QStringLiteral("pg2 does not answer"), {}, {}});
     },
     "pg2", "login", problem, "pg2 does not answer"},
    {"SudoRefused",
     [](World &w) {
         w.facts.remove(QStringLiteral("lb1"));
         w.failures.insert(
             QStringLiteral("lb1"),
             {ErrorKind::Auth, QStringLiteral("sudo refuses"), {}, QStringLiteral("not in the sudoers file\n")});
     },
     "lb1", "login", problem, "sudo refuses (not in the sudoers file)"},
    {"OldSystem",
     [](World &w) {
         of(w, "pg3").os.versionId = QStringLiteral("11");
         of(w, "pg3").os.prettyName = QStringLiteral("Debian GNU/Linux 11 (bullseye)");
     },
     "pg3", "os", problem, "bullseye"},
    {"SystemWithoutAName", [](World &w) { of(w, "pg3").os = {}; }, "pg3", "os", problem, "not supported"},
    {"TwoMajorVersions",
     [](World &w) {
         of(w, "pg2").os.versionId = QStringLiteral("12");
         for (const QString &p : wantedPackages(w.project, w.project.hosts[1], of(w, "pg2")).value_or(QStringList()))
             of(w, "pg2").candidates.insert(p, QStringLiteral("1"));
     },
     "", "plan", problem, "pg1 would run PostgreSQL 17 and pg2 PostgreSQL 15"},
    {"LittleMemory", [](World &w) { of(w, "pg1").memory = gibi / 4; }, "pg1", "memory", problem, "too little"},
    {"LittleMemoryForABalancer", [](World &w) { of(w, "lb1").memory = gibi / 4; }, "lb1", "memory", warning, "little"},
    {"UnknownMemory", [](World &w) { of(w, "pg1").memory = 0; }, "pg1", "memory", unknown, "does not say"},
    {"RebootWaits", [](World &w) { of(w, "pg1").rebootRequired = true; }, "pg1", "reboot", warning,
     "waits for a reboot"},
    {"AptIsBusy",
     [](World &w) {
         of(w, "pg1").packageManagerBusy = true;
         of(w, "pg1").packageManagerHolder = QStringLiteral("unattended-upgr (process 812)");
     },
     "pg1", "package-manager", warning, "unattended-upgr (process 812)"},
    {"NoPackageManager", [](World &w) { of(w, "lb1").packageManager.clear(); }, "lb1", "plan", problem,
     "no package manager"},

    {"ClockALittleOff", [](World &w) { of(w, "pg2").clockSkew = 2100; }, "pg2", "clock", warning, "2.1 s ahead of"},
    {"ClockFarOff", [](World &w) { of(w, "pg2").clockSkew = -3600 * 1000; }, "pg2", "clock", problem,
     "3600.0 s behind"},
    {"NoTimeService",
     [](World &w) {
         w.project.os.timeSync = false;
         of(w, "pg2").timeService.clear();
     },
     "pg2", "time-service", warning, "nothing keeps the clock"},
    {"TimeServiceAlone", [](World &w) { of(w, "pg2").timeSynchronized = false; }, "pg2", "time-service", warning,
     "has not synchronized"},

    {"OneMachineTwice",
     [](World &w) {
         of(w, "pg2").machineId = of(w, "pg1").machineId;
         of(w, "pg2").addresses = of(w, "pg1").addresses;
         w.project.hosts[1].address = QStringLiteral("pg2.example.com");
         w.project.hosts[1].roles.erase(Role::Etcd); // etcd would want an address
     },
     "pg2", "machine", problem, "the same machine"},
    {"ClonedImage", [](World &w) { of(w, "pg2").machineId = of(w, "pg1").machineId; }, "pg2", "machine", warning,
     "same machine-id"},
    {"AddressOfAnother", [](World &w) { of(w, "lb1").addresses << QStringLiteral("10.1.0.13"); }, "pg3", "address",
     problem, "10.1.0.13 is an address of lb1"},
    {"EtcdBehindNat", [](World &w) { of(w, "pg3").addresses = QStringList{QStringLiteral("192.168.0.3")}; }, "pg3",
     "address", problem, "etcd cannot listen"},
    {"BalancerBehindNat", [](World &w) { of(w, "lb1").addresses = QStringList{QStringLiteral("192.168.0.3")}; }, "lb1",
     "address", warning, "none of its addresses"},

    {"ForeignPostgres", [](World &w) { listens(w, "pg1", "127.0.0.1", 5432, "postgres"); }, "pg1", "plan", problem,
     "5432"},
    {"PortTaken", [](World &w) { listens(w, "pg1", "10.1.0.11", 8008, "java"); }, "pg1", "ports", problem,
     "8008 (Patroni's REST API) is taken by java"},
    {"PortTakenByNobodyKnown", [](World &w) { listens(w, "lb1", "::", 5000, ""); }, "lb1", "ports", problem,
     "taken by another process"},
    {"ForeignEtcdThatIsNoUnit", [](World &w) { listens(w, "pg1", "*", 2379, "etcd"); }, "pg1", "ports", problem,
     "taken by etcd"},
    {"OurFilesAndAForeignProcess",
     [](World &w) {
         of(w, "pg1").files.insert(QStringLiteral("/etc/patroni_prod.yml"), textFile("x"));
         listens(w, "pg1", "0.0.0.0", 8008, "nginx");
     },
     "pg1", "ports", problem, "nginx"},

    {"FullRoot", [](World &w) { of(w, "pg1").mounts[0].available = gibi; }, "pg1", "disk", problem,
     "only 1.0 GiB free on /"},
    {"FullVar",
     [](World &w) {
         of(w, "pg1").mounts.push_back({QStringLiteral("/dev/sda2"), QStringLiteral("/var"), QStringLiteral("ext4"),
                                        QStringLiteral("rw"), gibi, gibi / 2});
     },
     "pg1", "disk", problem, "free on /var"},
    {"ReadOnlyRoot", [](World &w) { of(w, "pg1").mounts[0].options = QStringLiteral("ro,relatime"); }, "pg1", "disk",
     problem, "read-only"},
    {"SizeNotTold", [](World &w) { of(w, "pg1").mounts[0].size = 0; }, "pg1", "disk", unknown, "does not say"},
    {"NoMountsTold", [](World &w) { of(w, "pg1").mounts.clear(); }, "pg1", "disk", unknown, "does not tell"},
    {"FullDataDisk",
     [](World &w) {
         w.project.postgres.dataParent = QStringLiteral("/data1");
         for (HostFacts &f : w.facts)
             f.mounts.push_back({QStringLiteral("/dev/sdb"), QStringLiteral("/data1"), QStringLiteral("xfs"),
                                 QStringLiteral("rw"), 10 * gibi,
                                 f.host == QLatin1String("pg2") ? gibi / 9 : gibi * 9});
     },
     "pg2", "disk", problem, "free on /data1"},

    {"PackageNotOffered", [](World &w) { of(w, "pg1").candidates.remove(QStringLiteral("patroni")); }, "pg1",
     "packages", problem, "offers patroni"},
    {"NoListsYet",
     [](World &w) {
         of(w, "pg1").candidates.clear();
         of(w, "pg1").installed.insert(QStringLiteral("haproxy"), QStringLiteral("1"));
         of(w, "pg1").candidates.insert(QStringLiteral("haproxy"), QStringLiteral("1"));
     },
     "pg1", "packages", unknown, "no package lists"},
    {"SourceComesLater",
     [](World &w) {
         w.project.packages.source = PackageSource::Pgdg;
         of(w, "pg1").candidates.remove(QStringLiteral("patroni"));
     },
     "pg1", "packages", unknown, "added its package source: patroni"},
    {"SourceIsThereAndLacksIt",
     [](World &w) {
         w.project.packages.source = PackageSource::Pgdg;
         of(w, "pg1").candidates.remove(QStringLiteral("patroni"));
         of(w, "pg1").files.insert(QStringLiteral("/etc/apt/sources.list.d/pgdg.sources"), textFile("Types: deb"));
     },
     "pg1", "packages", problem, "offers patroni"},

    {"ForeignData",
     [](World &w) {
         of(w, "pg1").control.insert(QStringLiteral("/var/lib/postgresql/data_prod"),
                                     {QStringLiteral("7"), {}, 17, {}, {}, {}});
     },
     "pg1", "plan", problem, "already holds a PostgreSQL 17 cluster"},
    {"NoSuchDevice",
     [](World &w) {
         w.project.disks = {DiskMode::FormatAndMount, Filesystem::Ext4, {QStringLiteral("/data1")}, {}};
         w.project.postgres.dataParent = QStringLiteral("/data1");
         w.gather();
         for (Host &h : w.project.hosts)
             h.devices.insert(QStringLiteral("/data1"), QStringLiteral("/dev/sdb"));
         for (HostFacts &f : w.facts)
             if (f.host != QLatin1String("pg2"))
                 f.devices.push_back({QStringLiteral("/dev/sdb"),
                                      QStringLiteral("disk"),
                                      QStringLiteral("s"),
                                      {},
                                      9 * gibi,
                                      {},
                                      {},
                                      false,
                                      {},
                                      {},
                                      {},
                                      {},
                                      {}});
     },
     "pg2", "plan", problem, "no block device /dev/sdb"},

    {"RepositoryNotShared",
     [](World &w) {
         repositoryOn(w, "ext4", "rw");
         of(w, "pg1").mounts.back().type = QStringLiteral("xfs");
         for (const char *h : {"pg2", "pg3"})
             of(w, h).mounts.back().type = QStringLiteral("nfs4");
     },
     "pg1", "backup-path", warning, "not seen by the other members"},
    {"RepositoryReadOnly",
     [](World &w) {
         repositoryOn(w, "nfs4", "rw");
         of(w, "pg3").mounts.back().options = QStringLiteral("ro");
     },
     "pg3", "backup-path", problem, "read-only"},
};

class FactChecks : public testing::TestWithParam<Case> {};

std::string shown(const std::vector<PreflightItem> &items)
{
    std::string text;
    for (const PreflightItem &item : items)
        text += "\n  "
                + (item.host + QLatin1Char(' ') + item.check + QLatin1Char(' ') + name(item.verdict) + QLatin1Char(' ')
                   + item.text)
                      .toStdString();
    return text;
}

std::vector<PreflightItem> notOk(std::vector<PreflightItem> items)
{
    std::erase_if(items, [](const PreflightItem &item) { return item.verdict == Verdict::Ok; });
    return items;
}

} // namespace

TEST_P(FactChecks, TellsThisAndNothingElse)
{
    World world;
    GetParam().change(world);
    const std::vector<PreflightItem> told = notOk(checkFacts(world.input()));
    ASSERT_EQ(told.size(), 1U) << shown(told);
    EXPECT_EQ(told[0].host, QLatin1String(GetParam().host));
    EXPECT_EQ(told[0].check, QLatin1String(GetParam().check)) << shown(told);
    EXPECT_EQ(told[0].verdict, GetParam().verdict) << shown(told);
    EXPECT_TRUE(told[0].text.contains(QLatin1String(GetParam().text))) << shown(told);
    EXPECT_TRUE(told[0].verdict == Verdict::NotChecked || !told[0].hint.isEmpty()) << shown(told);
}

INSTANTIATE_TEST_SUITE_P(Cases, FactChecks, testing::ValuesIn(cases),
                         [](const auto &each) { return std::string(each.param.name); });

TEST(FactChecksOfFreshHosts, NothingIsInTheWay)
{
    const World world;
    const std::vector<PreflightItem> items = checkFacts(world.input());
    EXPECT_TRUE(notOk(items).empty()) << shown(notOk(items));
    for (const Host &host : world.project.hosts) {
        for (const char *check : {"login", "os", "memory", "package-manager", "clock", "time-service", "address",
                                  "disk", "packages", "plan", "ports"}) {
            EXPECT_TRUE(std::any_of(items.begin(), items.end(),
                                    [&](const PreflightItem &item) {
                                        return item.host == host.name && item.check == QLatin1String(check);
                                    }))
                << host.name.toStdString() << ' ' << check;
        }
    }
}

TEST(FactChecksOfFreshHosts, SecretsAreNotNeeded)
{
    World world;
    world.inputs = {};
    EXPECT_TRUE(notOk(checkFacts(world.input())).empty());
}

TEST(FactChecksOfADeployedCluster, ItsOwnServicesAreNotInTheWay)
{
    World world;
    for (const char *host : {"pg1", "pg2", "pg3"}) {
        HostFacts &facts = of(world, host);
        facts.files.insert(QStringLiteral("/etc/patroni_prod.yml"), textFile("scope: prod"));
        facts.files.insert(QStringLiteral("/etc/default/etcd"), textFile("# etcd of cluster prod. Written by Howdah"));
        const QByteArray own = facts.addresses.first().toLatin1();
        listens(world, host, "127.0.0.1", 5432, "postgres");
        listens(world, host, own.constData(), 5432, "postgres");
        listens(world, host, "0.0.0.0", 8008, "patroni");
        listens(world, host, own.constData(), 2379, "etcd");
        listens(world, host, own.constData(), 2380, "");
    }
    of(world, "lb1")
        .files.insert(QStringLiteral("/etc/haproxy/haproxy.cfg"),
                      textFile("# HAProxy of cluster prod. Written by Howdah."));
    listens(world, "lb1", "0.0.0.0", 5000, "haproxy");
    listens(world, "lb1", "0.0.0.0", 5001, "haproxy");
    const std::vector<PreflightItem> items = checkFacts(world.input());
    EXPECT_TRUE(notOk(items).empty()) << shown(notOk(items));
    EXPECT_TRUE(shown(items).find("lb1 ports ok 7000 free; 5000, 5001 served by this cluster") != std::string::npos)
        << shown(items);
}

TEST(FactChecksOfPorts, AListenerElsewhereIsNotInTheWay)
{
    World world;
    listens(world, "pg1", "172.17.0.1", 2379, "docker-proxy");
    listens(world, "lb1", "10.1.0.20", 7000, "prometheus"); // the statistics page is bound to 127.0.0.1
    EXPECT_TRUE(notOk(checkFacts(world.input())).empty());
}

TEST(FactChecksOfClocks, TwoHostsBlameOne)
{
    World world;
    world.project.hosts.erase(world.project.hosts.begin() + 1, world.project.hosts.begin() + 3);
    world.facts.remove(QStringLiteral("pg2"));
    world.facts.remove(QStringLiteral("pg3"));
    of(world, "pg1").clockSkew = 8000;
    const std::vector<PreflightItem> told = notOk(checkFacts(world.input()));
    ASSERT_EQ(told.size(), 1U) << shown(told);
    EXPECT_EQ(told[0].host, QStringLiteral("pg1"));
    EXPECT_EQ(told[0].peer, QStringLiteral("lb1"));
}

TEST(FactChecksOfClocks, OursIsNoProblemOfTheirs)
{
    World world;
    for (HostFacts &facts : world.facts)
        facts.clockSkew = -90000;
    const std::vector<PreflightItem> items = checkFacts(world.input());
    EXPECT_TRUE(notOk(items).empty());
    EXPECT_NE(shown(items).find("90.0 s behind this computer's"), std::string::npos) << shown(items);
}

TEST(FactChecksOfNothing, NoHostAnswered)
{
    World world;
    world.facts.clear();
    for (const Host &host : world.project.hosts)
        world.failures.insert(host.name, {ErrorKind::Connect, QStringLiteral("no answer"), {}, {}});
    const std::vector<PreflightItem> items = checkFacts(world.input());
    EXPECT_EQ(items.size(), 4U) << shown(items);
}

} // namespace howdah::test
