#include "ui/document/field_bindings.h"

#include "tests/support/ui/samples.h"
#include "ui/document/secret_field.h"
#include "ui/widgets/size_field.h"

#include <gtest/gtest.h>

#include <QTest>

namespace howdah::test {
namespace {

using ui::FieldBindings;

struct Bound {
    ui::ProjectDocument document;
    FieldBindings bindings{document};

    Bound() { document.reset(sampleProject(), {}); }
    [[nodiscard]] const Project &project() const { return document.project(); }
};

TEST(FieldBindings, TypingIsOneStepAndUndoIsShown)
{
    Bound bound;
    QLineEdit edit;
    bound.bindings.bind(
        &edit, "cluster", "Name", [](auto &project) -> auto & { return project.cluster; });
    QTest::keyClicks(&edit, "uction");
    EXPECT_EQ(bound.project().cluster, "uctionprod");
    bound.document.undoStack()->undo();
    EXPECT_EQ(edit.text(), "prod");
    bound.document.undoStack()->redo();
    EXPECT_EQ(edit.text(), "uctionprod");
}

TEST(FieldBindings, ABlankBetweenWordsStaysWhileOneTypes)
{
    Bound bound;
    QLineEdit edit;
    bound.bindings.bindWords(
        &edit, "packages.extra", "Packages", [](auto &project) -> auto & { return project.packages.extra; });
    QTest::keyClicks(&edit, "htop, ");
    EXPECT_EQ(edit.text(), "htop, ");
    QTest::keyClicks(&edit, "sysstat");
    EXPECT_EQ(bound.project().packages.extra, (QStringList{"htop", "sysstat"}));
}

TEST(FieldBindings, NumbersThatAreWrongAreShownAsTheyAre)
{
    Bound bound;
    QSpinBox box;
    box.setRange(0, 99999);
    bound.bindings.bind(
        &box, "postgres.port", "Port", [](auto &project) -> auto & { return project.postgres.port; });
    bound.document.edit("Port", {}, [](Project &project) { project.postgres.port = 70000; });
    EXPECT_EQ(box.value(), 70000);
}

TEST(FieldBindings, ShowingIsNoEdit)
{
    Bound bound;
    QSpinBox box;
    QCheckBox check;
    bound.bindings.bind(
        &box, "postgres.port", "Port", [](auto &project) -> auto & { return project.postgres.port; });
    bound.bindings.bind(
        &check, "os.upgrade", "Updates", [](auto &project) -> auto & { return project.os.upgrade; });
    Project other = sampleProject();
    other.os.upgrade = true;
    other.postgres.port = 6000;
    bound.document.reset(other, {});
    EXPECT_TRUE(check.isChecked());
    EXPECT_FALSE(bound.document.isModified());
}

TEST(SizeField, ShowsTheLargestUnitThatDivides)
{
    Bound bound;
    ui::SizeField field;
    bound.bindings.bind(
        &field, "patroni.maximum_lag_on_failover", "Lag",
        [](auto &project) -> auto & { return project.patroni.maximumLagOnFailover; });
    EXPECT_EQ(field.bytes(), 1048576);
    EXPECT_EQ(field.findChild<QSpinBox *>()->value(), 1);
    field.findChild<QSpinBox *>()->setValue(16);
    EXPECT_EQ(bound.project().patroni.maximumLagOnFailover, 16 << 20);
    bound.document.edit("Lag", {}, [](Project &project) { project.patroni.maximumLagOnFailover = 1000001; });
    EXPECT_EQ(field.findChild<QSpinBox *>()->value(), 1000001);
}

TEST(SecretField, KeepsNothingInTheWindow)
{
    const auto workspace = workspaceFor(sampleProject());
    ui::SecretField field(workspace->vault, "backup/s3-key");
    QTest::keyClicks(field.edit(), "AKIAEXAMPLE");
    EXPECT_EQ(field.edit()->echoMode(), QLineEdit::Password);
    QTest::keyClick(field.edit(), Qt::Key_Return);
    EXPECT_TRUE(field.edit()->text().isEmpty());
    EXPECT_EQ(workspace->vault.secrets().value("backup/s3-key").reveal(), "AKIAEXAMPLE");
}

} // namespace
} // namespace howdah::test
