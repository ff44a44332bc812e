#include "core/plan/platform.h"
#include "core/plan/tuning.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

constexpr qint64 megabyte = qint64{1} << 20;
constexpr qint64 gigabyte = qint64{1} << 30;

struct Row {
    qint64 memory;
    int cores;
    const char *sharedBuffers;
    const char *cacheSize;
    const char *maintenance;
    const char *workMem;
    const char *workers;
    const char *perGather;
    const char *autovacuum;
};

class Tuning : public testing::TestWithParam<Row> {};

TEST_P(Tuning, follows_memory_and_cores)
{
    const Row &row = GetParam();
    const QMap<QString, QString> tuned = tunedParameters({row.memory, row.cores}, {});
    EXPECT_EQ(tuned["shared_buffers"].toStdString(), row.sharedBuffers);
    EXPECT_EQ(tuned["effective_cache_size"].toStdString(), row.cacheSize);
    EXPECT_EQ(tuned["maintenance_work_mem"].toStdString(), row.maintenance);
    EXPECT_EQ(tuned["work_mem"].toStdString(), row.workMem);
    EXPECT_EQ(tuned["max_parallel_workers"].toStdString(), row.workers);
    EXPECT_EQ(tuned["max_parallel_workers_per_gather"].toStdString(), row.perGather);
    EXPECT_EQ(tuned["autovacuum_max_workers"].toStdString(), row.autovacuum);
    EXPECT_EQ(tuned["max_worker_processes"].toInt(), tuned["max_parallel_workers"].toInt() + 3);
    EXPECT_FALSE(tuned.contains("shared_preload_libraries"));
}

INSTANTIATE_TEST_SUITE_P(
    Hosts, Tuning,
    testing::Values(Row{0, 0, "64MB", "192MB", "16MB", "4MB", "1", "1", "3"}, // nothing is known
                    Row{512 * megabyte, 1, "128MB", "384MB", "32MB", "4MB", "1", "1", "3"},
                    Row{gigabyte, 1, "256MB", "768MB", "64MB", "4MB", "1", "1", "3"},
                    Row{2 * gigabyte, 2, "512MB", "1536MB", "128MB", "4MB", "2", "1", "3"},
                    Row{16 * gigabyte, 4, "4096MB", "12288MB", "1024MB", "10MB", "4", "2", "4"},
                    Row{16 * gigabyte - 300 * megabyte, 4, "4021MB", "12063MB", "1005MB", "10MB", "4", "2", "4"},
                    Row{64 * gigabyte, 16, "16384MB", "49152MB", "2048MB", "10MB", "16", "8", "10"},
                    Row{512 * gigabyte, 64, "131072MB", "393216MB", "2048MB", "20MB", "64", "32", "10"},
                    Row{8 * gigabyte, 3, "2048MB", "6144MB", "512MB", "5MB", "3", "2", "3"},
                    Row{8 * gigabyte, -1, "2048MB", "6144MB", "512MB", "10MB", "1", "1", "3"}));

TEST(TunedParameters, timescaledb_brings_its_library_and_workers)
{
    PostgresSettings postgres;
    postgres.extensions = QStringList{"timescaledb"};
    const QMap<QString, QString> tuned = tunedParameters({8 * gigabyte, 4}, postgres);
    EXPECT_EQ(tuned["shared_preload_libraries"], QStringLiteral("timescaledb"));
    EXPECT_EQ(tuned["max_worker_processes"], QStringLiteral("23"));
    EXPECT_EQ(tuned["max_locks_per_transaction"], QStringLiteral("256"));
    EXPECT_EQ(tuned["timescaledb.telemetry_level"], QStringLiteral("off"));
}

TEST(TunedParameters, libraries_stand_in_one_list)
{
    PostgresSettings postgres;
    postgres.extensions = QStringList{"pg_stat_statements", "postgis", "timescaledb"};
    EXPECT_EQ(tunedParameters({gigabyte, 1}, postgres)["shared_preload_libraries"],
              QStringLiteral("timescaledb,pg_stat_statements"));
    postgres.extensions = QStringList{"postgis"};
    EXPECT_FALSE(tunedParameters({gigabyte, 1}, postgres).contains("shared_preload_libraries"));
}

TEST(TunedParameters, the_project_has_the_last_word)
{
    PostgresSettings postgres;
    postgres.extensions = QStringList{"timescaledb"};
    postgres.parameters = {
        {"shared_buffers", "1GB"}, {"jit", "off"}, {"shared_preload_libraries", "timescaledb,auto_explain"}};
    const QMap<QString, QString> tuned = tunedParameters({64 * gigabyte, 8}, postgres);
    EXPECT_EQ(tuned["shared_buffers"], QStringLiteral("1GB"));
    EXPECT_EQ(tuned["jit"], QStringLiteral("off"));
    EXPECT_EQ(tuned["shared_preload_libraries"], QStringLiteral("timescaledb,auto_explain"));
    EXPECT_EQ(tuned["effective_cache_size"], QStringLiteral("49152MB")) << "each parameter stands alone";
}

TEST(Platform, packages_of_extensions)
{
    Project project;
    const Result<Platform> platform = platformFor(project, {"debian", {}, "13", "trixie", "Debian 13", "amd64"});
    ASSERT_TRUE(platform);
    EXPECT_EQ(platform->packageOfExtension("postgis"), QStringLiteral("postgresql-17-postgis-3"));
    EXPECT_EQ(platform->packageOfExtension("pg_partman"), QStringLiteral("postgresql-17-pg-partman"));
    EXPECT_EQ(platform->packageOfExtension("hstore"), QString()) << "contrib comes with the server";
}

TEST(Platform, the_version_of_the_project_or_of_the_distribution)
{
    Project project;
    const OsFacts bookworm{"debian", {}, "12", "bookworm", "Debian 12", "amd64"};
    EXPECT_EQ(platformFor(project, bookworm)->postgresVersion, 15);
    EXPECT_EQ(platformFor(project, bookworm)->binDir, QStringLiteral("/usr/lib/postgresql/15/bin"));
    project.postgres.version = 15;
    EXPECT_TRUE(platformFor(project, bookworm));
    project.postgres.version = 17;
    EXPECT_FALSE(platformFor(project, bookworm));
    project.packages.source = PackageSource::Pgdg;
    EXPECT_EQ(platformFor(project, bookworm)->packagesOf(Component::Postgresql),
              (QStringList{"postgresql-17", "postgresql-client-17"}));
}

TEST(Platform, the_union_holds_every_row)
{
    Project project;
    project.postgres.extensions = QStringList{"postgis", "hstore"};
    const PlatformUnion all = allPlatforms(project);
    for (const char *package : {"postgresql-15", "postgresql-17", "postgresql-15-postgis-3", "postgresql-17-postgis-3",
                                "etcd-server", "haproxy", "pgbackrest", "xfsprogs", "e2fsprogs"})
        EXPECT_TRUE(all.packages.contains(package)) << package;
    EXPECT_FALSE(all.packages.contains(QString()));
    EXPECT_EQ(all.units.count("etcd.service"), 1);
}

} // namespace
} // namespace howdah
