#include "tests/unit/project/validation_change.h"

using namespace howdah;
using namespace howdah::test;

namespace {

INSTANTIATE_TEST_SUITE_P(
    Disks, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"Sane", [](P &p) { useDisks(p); }, "", ""},
        {"DataBelow",
         [](P &p) {
             useDisks(p);
             p.postgres.dataParent = q("/data1/pg");
         },
         "", ""},
        {"DataBeside",
         [](P &p) {
             useDisks(p);
             p.postgres.dataParent = q("/data10");
         },
         "data-parent", "postgres.data_parent"},
        {"DataOnSystemDisk",
         [](P &p) {
             useDisks(p);
             p.postgres.dataParent.clear();
         },
         "data-parent", "postgres.data_parent", warning},
        {"DataRelative", [](P &p) { p.postgres.dataParent = q("data"); }, "data-parent", "postgres.data_parent"},
        {"DataSlashAtEnd", [](P &p) { p.postgres.dataParent = q("/data/"); }, "data-parent", "postgres.data_parent"},
        {"DataDots", [](P &p) { p.postgres.dataParent = q("/data/../etc"); }, "data-parent", "postgres.data_parent"},
        {"DataQuote", [](P &p) { p.postgres.dataParent = q("/da'ta"); }, "data-parent", "postgres.data_parent"},
        {"DataSystem", [](P &p) { p.postgres.dataParent = q("/usr/local/pg"); }, "data-parent", "postgres.data_parent"},
        {"DataHome", [](P &p) { p.postgres.dataParent = q("/var/lib/postgresql"); }, "", ""},
        {"NoMountPoints", [](P &p) { p.disks.mode = DiskMode::OwnershipOnly; }, "mount-points", "disks.mount_points"},
        {"Unused", [](P &p) { p.disks.mountPoints = {q("/data1")}; }, "disks-unused", "disks.mode", warning},
        {"OwnershipNeedsNoDevices",
         [](P &p) {
             p.disks.mode = DiskMode::OwnershipOnly;
             p.disks.mountPoints = {q("/data1")};
             p.postgres.dataParent = q("/data1");
         },
         "", ""},
        {"Root",
         [](P &p) {
             useDisks(p);
             p.disks.mountPoints.append(q("/"));
             for (int i = 0; i < 3; ++i)
                 p.hosts[std::size_t(i)].devices[q("/")] = q("/dev/sdd");
         },
         "mount-point", "disks.mount_points[2]"},
        {"MountPointTwice",
         [](P &p) {
             useDisks(p);
             p.disks.mountPoints.append(q("/data1"));
         },
         "mount-point-unique", "disks.mount_points[2]"},
        {"DeviceMissing",
         [](P &p) {
             useDisks(p);
             p.hosts[1].devices.remove(q("/data2"));
         },
         "device-missing", "hosts[1].devices"},
        {"DeviceTwice",
         [](P &p) {
             useDisks(p);
             p.hosts[1].devices[q("/data2")] = q("/dev/sdb");
         },
         "device-unique", "hosts[1].devices./data2"},
        {"DeviceUnknownMount",
         [](P &p) {
             useDisks(p);
             p.hosts[1].devices[q("/data3")] = q("/dev/sdd");
         },
         "device-mount-point", "hosts[1].devices./data3"},
        {"DeviceIsAFile",
         [](P &p) {
             useDisks(p);
             p.hosts[1].devices[q("/data2")] = q("/etc/passwd");
         },
         "device-name", "hosts[1].devices./data2"},
        {"DeviceClimbs",
         [](P &p) {
             useDisks(p);
             p.hosts[1].devices[q("/data2")] = q("/dev/../etc/passwd");
         },
         "device-name", "hosts[1].devices./data2"},
        {"DeviceShell",
         [](P &p) {
             useDisks(p);
             p.hosts[1].devices[q("/data2")] = q("/dev/sdc; reboot");
         },
         "device-name", "hosts[1].devices./data2"},
        {"DeviceEmpty",
         [](P &p) {
             useDisks(p);
             p.hosts[1].devices[q("/data2")].clear();
         },
         "device-name", "hosts[1].devices./data2"},
        {"WipeSane",
         [](P &p) {
             useDisks(p);
             p.disks.allowWipe = {WipePermission{q("pg1"), q("wwn-0x5")}};
         },
         "", ""},
        {"WipeUnknownHost",
         [](P &p) {
             useDisks(p);
             p.disks.allowWipe = {WipePermission{q("pg9"), q("wwn-0x5")}};
         },
         "wipe-host", "disks.allow_wipe[0].host"},
        {"WipeNothing",
         [](P &p) {
             useDisks(p);
             p.disks.allowWipe = {WipePermission{q("pg1"), q("")}};
         },
         "wipe-device", "disks.allow_wipe[0].device"},
    }),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Packages, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"Custom", [](P &p) { useCustom(p, "Types: deb\nURIs: https://example.org\nSuites: trixie\n"); }, "", ""},
        {"CustomRepo", [](P &p) { useCustom(p, "[pg]\nbaseurl=https://example.org\n"); }, "", ""},
        {"CustomEmpty", [](P &p) { useCustom(p, " \n"); }, "repository", "packages.repository.definition"},
        {"CustomOneLine", [](P &p) { useCustom(p, "deb https://example.org trixie main\n"); }, "repository",
         "packages.repository.definition"},
        {"CustomNoAddress", [](P &p) { useCustom(p, "Types: deb\n"); }, "repository", "packages.repository.definition"},
        {"CustomLogin", [](P &p) { useCustom(p, "Types: deb\nURIs: https://u:hunter2@example.org\n"); },
         "repository-login", "packages.repository.definition"},
        {"CustomPassword", [](P &p) { useCustom(p, "[pg]\nbaseurl=https://example.org\npassword = x\n"); },
         "repository-login", "packages.repository.definition"},
        {"Unused", [](P &p) { p.packages.repository.binDir = q("/opt/pg/bin"); }, "repository-unused",
         "packages.repository", warning},
        {"NamesSane",
         [](P &p) {
             useCustom(p, "URIs: https://example.org");
             p.packages.repository.packageNames = {{q("postgresql"), q("vpg17 vpg17-contrib")}};
         },
         "", ""},
        {"NamesOption",
         [](P &p) {
             useCustom(p, "URIs: https://example.org");
             p.packages.repository.packageNames = {{q("postgresql"), q("vpg17 --force")}};
         },
         "package-name", "packages.repository.names.postgresql"},
        {"NamesUnknown",
         [](P &p) {
             useCustom(p, "URIs: https://example.org");
             p.packages.repository.packageNames = {{q("postgres"), q("vpg17")}};
         },
         "package-component", "packages.repository.names.postgres", warning},
        {"ExtraOption",
         [](P &p) {
             p.packages.extra = {q("vim"), q("-y")};
         },
         "package-name", "packages.extra[1]"},
        {"ExtraTwoInOne", [](P &p) { p.packages.extra = {q("vim htop")}; }, "package-name", "packages.extra[0]"},
    }),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Backup, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"None", [](P &p) { p.backup.type = RepositoryType::None; }, "no-backup", "backup.type", warning},
        {"NoBucket", [](P &p) { p.backup.s3.bucket.clear(); }, "s3-bucket", "backup.s3.bucket"},
        {"BucketUrl", [](P &p) { p.backup.s3.bucket = q("s3://prod"); }, "s3-bucket", "backup.s3.bucket"},
        {"BucketUpper", [](P &p) { p.backup.s3.bucket = q("Prod"); }, "s3-bucket", "backup.s3.bucket"},
        {"BucketDot", [](P &p) { p.backup.s3.bucket = q("prod.backups"); }, "s3-bucket", "backup.s3.bucket", warning},
        {"BucketDotPath",
         [](P &p) {
             p.backup.s3.bucket = q("prod.backups");
             p.backup.s3.uriStyle = S3UriStyle::Path;
         },
         "", ""},
        {"NoEndpoint", [](P &p) { p.backup.s3.endpoint.clear(); }, "s3-endpoint", "backup.s3.endpoint"},
        {"EndpointScheme", [](P &p) { p.backup.s3.endpoint = q("https://s3.example.org"); }, "s3-endpoint",
         "backup.s3.endpoint"},
        {"EndpointPort", [](P &p) { p.backup.s3.endpoint = q("s3.example.org:9000"); }, "s3-endpoint",
         "backup.s3.endpoint"},
        {"EndpointPath", [](P &p) { p.backup.s3.endpoint = q("s3.example.org/bucket"); }, "s3-endpoint",
         "backup.s3.endpoint"},
        {"EndpointAddress", [](P &p) { p.backup.s3.endpoint = q("10.0.0.9"); }, "s3-endpoint", "backup.s3.endpoint",
         warning},
        {"NoRegion", [](P &p) { p.backup.s3.region.clear(); }, "s3-region", "backup.s3.region"},
        {"S3Port", [](P &p) { p.backup.s3.port = 0; }, "port-range", "backup.s3.port"},
        {"RelativePath", [](P &p) { p.backup.path = q("pgbackrest"); }, "backup-path", "backup.path"},
        {"Posix", [](P &p) { p.backup.type = RepositoryType::Posix; }, "", ""},
        {"PosixSystem",
         [](P &p) {
             p.backup.type = RepositoryType::Posix;
             p.backup.path = q("/tmp/x");
         },
         "backup-path", "backup.path"},
        {"PosixOwnDisk",
         [](P &p) {
             useDisks(p);
             p.backup.type = RepositoryType::Posix;
             p.backup.path = q("/data2/backup");
         },
         "backup-path", "backup.path", warning},
        {"PosixBesideData",
         [](P &p) {
             p.backup.type = RepositoryType::Posix;
             p.postgres.dataParent = q("/data");
             p.backup.path = q("/data/backup");
         },
         "backup-path", "backup.path", warning},
        {"RetainNothing", [](P &p) { p.backup.retainFull = 0; }, "retention", "backup.retain_full"},
        {"Cron", [](P &p) { p.backup.fullSchedule = q("0 1 * * 0"); }, "schedule", "backup.full_schedule"},
        {"Weekly", [](P &p) { p.backup.fullSchedule = q("weekly"); }, "", ""},
        {"ScheduleWord", [](P &p) { p.backup.differentialSchedule = q("sometimes"); }, "schedule",
         "backup.differential_schedule"},
        {"ScheduleInjection", [](P &p) { p.backup.differentialSchedule = q("daily\nUnit=x"); }, "schedule",
         "backup.differential_schedule"},
        {"NoSchedules",
         [](P &p) {
             p.backup.fullSchedule.clear();
             p.backup.differentialSchedule.clear();
         },
         "no-schedule", "backup.full_schedule", warning},
        {"NoFullSchedule", [](P &p) { p.backup.fullSchedule.clear(); }, "no-schedule", "backup.full_schedule", warning},
    }),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Security, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"Plain", [](P &p) { p.security.tls = false; }, "plain-traffic", "security.tls", warning},
        {"PlainClients", [](P &p) { p.security.plainClients = true; }, "", ""},
        {"Names",
         [](P &p) {
             p.security.names = {q("db.example.net"), q("*.example.net"), q("192.0.2.7"), q("fd00::7")};
         },
         "", ""},
        {"NameInjection",
         [](P &p) {
             p.security.names = {q("a"), q("a,IP:10.0.0.1")};
         },
         "security-name", "security.names[1]"},
        {"WildcardAlone", [](P &p) { p.security.names = {q("*")}; }, "security-name", "security.names[0]"},
        {"CaWithoutKey", [](P &p) { p.security.caFile = q("~/ca.pem"); }, "own-ca", "security.ca_key_file"},
        {"KeyWithoutCa", [](P &p) { p.security.caKeyFile = q("~/ca.key"); }, "own-ca", "security.ca_file"},
    }),
    nameOf);

} // namespace
