#include "tests/unit/project/validation_change.h"

#include <algorithm>

using namespace howdah;
using namespace howdah::test;

namespace {

TEST_P(Validation, FindsExactlyThis)
{
    const Change &change = GetParam();
    Project project = saneProject();
    change.apply(project);
    const std::vector<Finding> found = validate(project);
    QStringList all;
    for (const Finding &finding : found) {
        all.append(finding.rule + QLatin1Char(' ') + finding.field + QLatin1String(": ") + finding.text);
        EXPECT_FALSE(finding.text.isEmpty());
        EXPECT_FALSE(finding.hint.isEmpty()) << finding.text.toStdString();
    }
    const std::string shown = all.join(QLatin1Char('\n')).toStdString();
    if (*change.rule == '\0') {
        EXPECT_TRUE(found.empty()) << shown;
        return;
    }
    ASSERT_EQ(found.size(), 1U) << shown;
    EXPECT_EQ(found[0].rule, q(change.rule)) << shown;
    EXPECT_EQ(found[0].field, q(change.field)) << shown;
    EXPECT_EQ(found[0].severity, change.severity) << shown;
}

TEST(ValidationOrder, ProblemsFirstThenAsTheFileHasThem)
{
    Project project = saneProject();
    project.haproxy.primaryPort = 0;
    project.backup.type = RepositoryType::None;
    project.postgres.version = 9;
    project.cluster.clear();
    project.hosts[0].roles.erase(Role::Postgres);
    QStringList fields;
    for (const Finding &finding : validate(project))
        fields.append(finding.field);
    EXPECT_EQ(fields.join(QLatin1Char(' ')).toStdString(),
              "cluster postgres.version haproxy.primary_port hosts backup.type");
}

TEST(ValidationOrder, AnEmptyProjectAsksForTheFirstStepsOnly)
{
    QStringList rules;
    for (const Finding &finding : validate(newProject()))
        rules.append(finding.rule);
    EXPECT_EQ(rules.join(QLatin1Char(' ')).toStdString(), "cluster-name hosts no-backup");
}

TEST(ValidationTexts, EvenVotersAreExplained)
{
    Project project = saneProject();
    project.hosts[3].roles.insert(Role::Etcd);
    EXPECT_EQ(validate(project).front().text,
              q("4 etcd members survive no more failures than 3 do (1), and have one more host that can fail"));
}

TEST(ValidationTexts, StrictWithFewMembers)
{
    Project project = saneProject();
    project.patroni.synchronousMode = SynchronousMode::Strict;
    project.hosts[0].roles.erase(Role::Postgres);
    EXPECT_TRUE(std::ranges::any_of(validate(project), [](const Finding &f) {
        return f.rule == QLatin1String("synchronous-members") && f.severity == Severity::Warning;
    }));
    project.hosts[1].roles.erase(Role::Postgres);
    EXPECT_EQ(validate(project).front().rule, q("synchronous-members"));
}

} // namespace
