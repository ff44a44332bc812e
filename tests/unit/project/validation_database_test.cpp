#include "tests/unit/project/validation_change.h"

using namespace howdah;
using namespace howdah::test;

namespace {

INSTANTIATE_TEST_SUITE_P(
    Postgres, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"Version17", [](P &p) { p.postgres.version = 17; }, "", ""},
        {"Version13", [](P &p) { p.postgres.version = 13; }, "postgres-version", "postgres.version"},
        {"VersionNumber", [](P &p) { p.postgres.version = 160004; }, "postgres-version", "postgres.version"},
        {"VersionNegative", [](P &p) { p.postgres.version = -1; }, "postgres-version", "postgres.version"},
        {"Networks",
         [](P &p) {
             p.postgres.clientNetworks = {q("10.0.0.0/8"), q("fd00::/8"), q("10.1.2.3/32")};
         },
         "", ""},
        {"NetworkAny", [](P &p) { p.postgres.clientNetworks = {q("0.0.0.0/0")}; }, "client-network-any",
         "postgres.client_networks[0]"},
        {"NetworkAnyIpv6", [](P &p) { p.postgres.clientNetworks = {q("::/0")}; }, "client-network-any",
         "postgres.client_networks[0]"},
        {"NetworkAnyDisguised", [](P &p) { p.postgres.clientNetworks = {q("10.0.0.1/0")}; }, "client-network-any",
         "postgres.client_networks[0]"},
        {"NetworkBare", [](P &p) { p.postgres.clientNetworks = {q("10.0.0.1")}; }, "client-network",
         "postgres.client_networks[0]"},
        {"NetworkWord", [](P &p) { p.postgres.clientNetworks = {q("all")}; }, "client-network",
         "postgres.client_networks[0]"},
        {"NetworkLong", [](P &p) { p.postgres.clientNetworks = {q("10.0.0.0/33")}; }, "client-network",
         "postgres.client_networks[0]"},
        {"NetworkInjection", [](P &p) { p.postgres.clientNetworks = {q("10.0.0.0/8 trust\n#")}; }, "client-network",
         "postgres.client_networks[0]"},
        {"NetworkHostBits", [](P &p) { p.postgres.clientNetworks = {q("10.0.0.5/24")}; }, "client-network-bits",
         "postgres.client_networks[0]", warning},
        {"Locale", [](P &p) { p.postgres.locale = q("C; rm"); }, "locale", "postgres.locale"},
        {"FirstLeader", [](P &p) { p.postgres.firstLeader = q("pg2"); }, "", ""},
        {"FirstLeaderUnknown", [](P &p) { p.postgres.firstLeader = q("pg9"); }, "first-leader",
         "postgres.first_leader"},
        {"FirstLeaderWithoutPostgres", [](P &p) { p.postgres.firstLeader = q("lb1"); }, "first-leader",
         "postgres.first_leader"},
    }),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Databases, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"Sane",
         [](P &p) {
             addDatabase(p, "my-app", "app_owner", {q("pg_trgm"), q("uuid-ossp")});
         },
         "", ""},
        {"Postgres", [](P &p) { addDatabase(p, "postgres", "", {q("pg_stat_statements")}); }, "", ""},
        {"Empty", [](P &p) { addDatabase(p, ""); }, "database-name", "postgres.databases[0].name"},
        {"Injection", [](P &p) { addDatabase(p, "a\"; DROP"); }, "database-name", "postgres.databases[0].name"},
        {"Long",
         [](P &p) {
             p.postgres.databases.push_back({QString(64, QLatin1Char('a')), {}, {}});
         },
         "database-name", "postgres.databases[0].name"},
        {"Template", [](P &p) { addDatabase(p, "template1"); }, "database-name", "postgres.databases[0].name"},
        {"Twice",
         [](P &p) {
             addDatabase(p, "a");
             addDatabase(p, "a");
         },
         "database-unique", "postgres.databases[1].name"},
        {"OwnerBad", [](P &p) { addDatabase(p, "a", "o'brien"); }, "database-owner", "postgres.databases[0].owner"},
        {"OwnerReserved", [](P &p) { addDatabase(p, "a", "pg_monitor"); }, "database-owner",
         "postgres.databases[0].owner"},
        {"OwnerReplicator", [](P &p) { addDatabase(p, "a", "replicator"); }, "database-owner",
         "postgres.databases[0].owner"},
        {"ExtensionNotInstalled", [](P &p) { addDatabase(p, "a", "", {q("postgis")}); }, "extension-package",
         "postgres.databases[0].extensions[0]"},
        {"ExtensionInstalled",
         [](P &p) {
             p.postgres.extensions = {q("postgis")};
             addDatabase(p, "a", "", {q("postgis"), q("postgis_topology")});
         },
         "", ""},
        {"ExtensionBad", [](P &p) { p.postgres.extensions = {q("post gis")}; }, "extension-name",
         "postgres.extensions[0]"},
    }),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Parameters, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"Sane",
         [](P &p) {
             p.postgres.parameters =
                 (QMap<QString, QString>{{q("work_mem"), q("64MB")}, {q("auto_explain.log_min_duration"), q("1s")}});
         },
         "", ""},
        {"Archive", [](P &p) { p.postgres.parameters[q("archive_command")] = q("true"); }, "parameter-owned",
         "postgres.parameters.archive_command"},
        {"Port", [](P &p) { p.postgres.parameters[q("port")] = q("1"); }, "parameter-owned",
         "postgres.parameters.port"},
        {"RecoveryTarget", [](P &p) { p.postgres.parameters[q("recovery_target_time")] = q("x"); }, "parameter-owned",
         "postgres.parameters.recovery_target_time"},
        {"UpperCase", [](P &p) { p.postgres.parameters[q("Work_Mem")] = q("1MB"); }, "parameter-name",
         "postgres.parameters.Work_Mem"},
        {"Name", [](P &p) { p.postgres.parameters[q("work mem")] = q("1MB"); }, "parameter-name",
         "postgres.parameters.work mem"},
        {"Newline", [](P &p) { p.postgres.parameters[q("work_mem")] = q("1MB\nport=1"); }, "parameter-value",
         "postgres.parameters.work_mem"},
        {"WalLevel", [](P &p) { p.postgres.parameters[q("wal_level")] = q("minimal"); }, "parameter-value",
         "postgres.parameters.wal_level"},
        {"WalLevelLogical", [](P &p) { p.postgres.parameters[q("wal_level")] = q("logical"); }, "", ""},
        {"Md5", [](P &p) { p.postgres.parameters[q("password_encryption")] = q("md5"); }, "parameter-value",
         "postgres.parameters.password_encryption"},
        {"Fsync", [](P &p) { p.postgres.parameters[q("fsync")] = q("off"); }, "parameter-unsafe",
         "postgres.parameters.fsync", warning},
        {"Preload",
         [](P &p) {
             p.postgres.extensions = {q("timescaledb")};
             p.postgres.parameters[q("shared_preload_libraries")] = q("pg_stat_statements");
         },
         "parameter-value", "postgres.parameters.shared_preload_libraries"},
    }),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Patroni, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"TtlSmall",
         [](P &p) {
             p.patroni.ttl = 19;
             p.patroni.loopWait = 1;
             p.patroni.retryTimeout = 3;
         },
         "patroni-timing", "patroni.ttl"},
        {"Fastest",
         [](P &p) {
             p.patroni.ttl = 20;
             p.patroni.loopWait = 5;
             p.patroni.retryTimeout = 5;
         },
         "", ""},
        {"LoopZero", [](P &p) { p.patroni.loopWait = 0; }, "patroni-timing", "patroni.loop_wait"},
        {"RetrySmall", [](P &p) { p.patroni.retryTimeout = 2; }, "patroni-timing", "patroni.retry_timeout"},
        {"Sum", [](P &p) { p.patroni.loopWait = 11; }, "patroni-timing", "patroni.ttl"},
        {"SumOverflows", [](P &p) { p.patroni.retryTimeout = 2147483647; }, "patroni-timing", "patroni.ttl"},
        {"Lag", [](P &p) { p.patroni.maximumLagOnFailover = -1; }, "maximum-lag", "patroni.maximum_lag_on_failover"},
        {"Strict", [](P &p) { p.patroni.synchronousMode = SynchronousMode::Strict; }, "", ""},
    }),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Haproxy, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"OpenStats", [](P &p) { p.haproxy.statsBind = q("0.0.0.0"); }, "stats-open", "haproxy.stats_bind"},
        {"OpenStatsStar", [](P &p) { p.haproxy.statsBind = q("*"); }, "stats-open", "haproxy.stats_bind"},
        {"StatsWithUser",
         [](P &p) {
             p.haproxy.statsBind = q("*");
             p.haproxy.statsUser = q("dba");
         },
         "", ""},
        {"StatsLoopback6", [](P &p) { p.haproxy.statsBind = q("::1"); }, "", ""},
        {"StatsBindWord", [](P &p) { p.haproxy.statsBind = q("eth0"); }, "stats-bind", "haproxy.stats_bind"},
        {"StatsUserColon", [](P &p) { p.haproxy.statsUser = q("a:b"); }, "stats-user", "haproxy.stats_user"},
    }),
    nameOf);

} // namespace
