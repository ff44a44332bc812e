#include "core/cluster/journal_line.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

TEST(JournalLine, has_its_time_and_no_host)
{
    EXPECT_EQ(parseJournalLine("1763867678.250000 pg1 patroni[812]: INFO: no action. I am (pg1)"),
              (JournalLine{1763867678250, "patroni[812]: INFO: no action. I am (pg1)"}));
}

TEST(JournalLine, of_another_form_is_text)
{
    EXPECT_EQ(parseJournalLine("-- No entries --"), (JournalLine{0, "-- No entries --"}));
    EXPECT_EQ(parseJournalLine(""), (JournalLine{0, ""}));
    EXPECT_EQ(parseJournalLine("1763867678.25"), (JournalLine{0, "1763867678.25"}));
}

TEST(JournalLine, a_number_that_is_no_time_is_text)
{
    for (const char *line : {"17638535217638535226.12 pg1 x", "1e300 pg1 x", "inf pg1 x", "nan pg1 x", "-1 pg1 x"})
        EXPECT_EQ(parseJournalLine(line), (JournalLine{0, line})) << line;
}

TEST(JournalLine, units_by_role)
{
    Project project;
    project.cluster = "prod";
    Host host;
    host.roles = {Role::Postgres, Role::Etcd};
    EXPECT_EQ(clusterUnits(project, host), (QStringList{"patroni_prod.service", "etcd.service"}));
    EXPECT_TRUE(followJournal("etcd.service", 50).display().contains("journalctl -u etcd.service -n 50"));
}

} // namespace
} // namespace howdah
