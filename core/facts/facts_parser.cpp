#include "core/facts/device_parser.h"
#include "core/facts/file_parser.h"
#include "core/facts/firewall_parser.h"
#include "core/facts/gather.h"
#include "core/facts/host_parser.h"
#include "core/facts/listener_parser.h"
#include "core/facts/live_parser.h"
#include "core/facts/mount_parser.h"
#include "core/facts/package_parser.h"
#include "core/facts/postgres_parser.h"
#include "core/facts/recovery_parser.h"
#include "core/facts/sections.h"
#include "core/facts/service_parser.h"
#include "core/facts/unit_parser.h"

namespace howdah {

namespace {

Result<> addHost(const Sections &sections, HostFacts &facts)
{
    if (const Result<> host = parseHost(sections.body("host"), facts); !host)
        return host;
    parseOsRelease(sections.body("os-release"), facts.os);
    facts.addresses = parseAddresses(sections.body("addresses"));
    facts.users = parseUsers(sections.body("users"));
    if (sections.body("time-synchronized").trimmed() == "yes")
        facts.timeSynchronized = true;

    // The script reads the clock at its start and at its end: the middle is what the middle of the round trip compares with.
    const qint64 start = facts.clock;
    if (const Result<> clock = parseHost(sections.body("clock"), facts); !clock)
        return clock;
    facts.clock = start + (facts.clock - start) / 2;
    return {};
}

void addPackages(const Sections &sections, HostFacts &facts)
{
    facts.installed = parseInstalled(sections.body("packages"));
    facts.candidates = parseAptCandidates(sections.body("candidates-apt"));
    facts.candidates.insert(parseDnfCandidates(sections.body("candidates-dnf")));
    facts.upgradable = sections.body("upgrades").trimmed().toInt();
}

Result<> addUnits(const Sections &sections, HostFacts &facts)
{
    const Result<QMap<QString, UnitFact>> known = parseUnits(sections.body("units"));
    if (!known)
        return fail(known.error());
    facts.timeService = activeTimeService(*known);
    const bool wasAsked = sections.find("units").has_value();
    for (const QByteArray &entry : entries(sections.body("unit-names"))) {
        const QString name = text(entry);
        // systemctl takes "patroni" for "patroni.service".
        auto unit = known->constFind(name);
        if (unit == known->constEnd())
            unit = known->constFind(name + QStringLiteral(".service"));
        // It answers for units that do not exist, too: silence is a failure of its own, and must not look like absence.
        if (unit == known->constEnd() && wasAsked)
            return brokenSection("units", QStringLiteral("systemctl said nothing about %1").arg(name));
        facts.units.insert(name, unit == known->constEnd() ? UnitFact() : *unit);
    }
    return {};
}

Result<> addDisks(const Sections &sections, HostFacts &facts)
{
    DeviceSections parts;
    parts.lsblk = sections.body("lsblk");
    parts.nodes = entries(sections.body("nodes"));
    for (const QByteArray &body : sections.all("probed"))
        parts.probed += entries(body);
    parts.signatures = sections.all("signatures");
    parts.readErrors = sections.body("read-errors");
    parts.links = entries(sections.body("links"));
    Result<std::vector<BlockDevice>> devices = parseDevices(parts);
    if (!devices)
        return fail(devices.error());
    Result<std::vector<Mount>> mounts = parseMounts(sections.body("mounts"));
    if (!mounts)
        return fail(mounts.error());
    addMountPoints(*mounts, *devices);
    facts.devices = std::move(*devices);
    facts.mounts = std::move(*mounts);
    return {};
}

Result<> addFiles(const Sections &sections, HostFacts &facts)
{
    for (const QByteArray name : {"files", "directories"}) {
        const Result<> parsed = parseFiles(name, entries(sections.body(name + "-asked")), sections.body(name),
                                           sections.body(name + "-errors"), facts.files);
        if (!parsed)
            return parsed;
    }
    return {};
}

Result<> addServices(const Sections &sections, HostFacts &facts)
{
    facts.listeners = parseSs(sections.body("listeners"));
    for (Listener &listener : parseProcNetTcp(sections.body("listeners-proc")))
        facts.listeners.push_back(std::move(listener));

    const QByteArrayList mark = entries(sections.body("firewall-mark"));
    if (!mark.isEmpty())
        facts.firewalls = parseFirewalls({text(mark.first()), sections.body("firewall-ufw"),
                                          sections.body("firewall-firewalld"), sections.body("firewall-nft")});

    facts.patroni = parseHttpObject(sections.body("patroni"), {200});
    facts.patroniCluster = parseHttpObject(sections.body("patroni-cluster"), {200});
    facts.patroniConfig = parseHttpObject(sections.body("patroni-config"), {200});
    // A member that is not healthy says so with 503.
    facts.etcdHealth = parseHttpObject(sections.body("etcd-health"), {200, 503});
    facts.etcdMembers = parseEtcdMembers(sections.body("etcd-members"));
    facts.backupInfo = parseBackupInfo(sections.body("pgbackrest"));
    facts.patroniHistory = parseHistory(sections.body("patroni-history"));
    facts.etcd = parseEtcdStatus(sections.body("etcd-status"));
    facts.live = parseLivePostgres(sections.body("postgres-live"));
    facts.proxies = parseProxies(sections.body("proxies"));

    Result<QMap<QString, ControlData>> control = parseControlData(sections.body("control"));
    if (!control)
        return fail(control.error());
    facts.control = std::move(*control);
    Result<QMap<QString, WalFact>> wal = parseWal(sections.body("wal"));
    if (!wal)
        return fail(wal.error());
    facts.wal = std::move(*wal);
    facts.etcdStore = parseEtcdStore(sections.body("etcd-store"));
    facts.patroniKeys = parsePatroniKeys(sections.body("etcd-keys"));
    Result<std::optional<PostgresFacts>> postgres = parsePostgres(sections.body("postgres"));
    if (!postgres)
        return fail(postgres.error());
    facts.postgres = std::move(*postgres);
    return {};
}

} // namespace

Result<HostFacts> parseFacts(const QString &host, const QByteArray &output)
{
    const auto ofHost = [&host](Error error) {
        error.what = QStringLiteral("%1: %2").arg(host, error.what);
        return fail(std::move(error));
    };
    const Result<Sections> sections = Sections::split(output);
    if (!sections)
        return ofHost(sections.error());

    HostFacts facts;
    facts.host = host;
    addPackages(*sections, facts);
    for (const auto add : {addHost, addUnits, addDisks, addFiles, addServices}) {
        if (const Result<> added = add(*sections, facts); !added)
            return ofHost(added.error());
    }
    return facts;
}

} // namespace howdah
