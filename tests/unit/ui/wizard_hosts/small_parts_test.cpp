#include "ui/document/fingerprint.h"
#include "ui/wizard/hosts/column_widths.h"
#include "ui/wizard/hosts/ssh_aliases.h"
#include "ui/wizard/hosts/words.h"

#include <gtest/gtest.h>

#include <numeric>

namespace howdah::test {
namespace {

using namespace ui;

const QString shown = "SHA256:rT3vQd0uY8mC1kz5H2wXnP7sJ4bLf9eAoG6iDqVtKyM";

TEST(SshAliases, AreTheNamesWithoutPatterns)
{
    const QString config = "# mine\nHost pg1 pg2\n  User deploy\nhost=lb1\nHost *.example.net !secret w?ld\n"
                           "Host \"with space\" pg1 # again\nMatch host other\nHostName not.an.alias\n";
    EXPECT_EQ(sshAliases(config), (QStringList{"pg1", "pg2", "lb1", "with space"}));
    EXPECT_TRUE(sshAliases({}).isEmpty());
}

TEST(Fingerprint, IsFoundInWhatPeoplePaste)
{
    EXPECT_EQ(matchFingerprint(shown, shown), FingerprintMatch::Same);
    EXPECT_EQ(matchFingerprint("  " + shown.mid(7) + "\n", shown), FingerprintMatch::Same);
    EXPECT_EQ(matchFingerprint("256 " + shown + " root@pg3 (ED25519)", shown), FingerprintMatch::Same);
    EXPECT_EQ(matchFingerprint(shown + "=", shown), FingerprintMatch::Same);
}

TEST(Fingerprint, DiffersByASingleCharacterOrItsCase)
{
    QString other = shown;
    other.replace("rT3", "rt3");
    EXPECT_EQ(matchFingerprint(other, shown), FingerprintMatch::Different);
    other = shown;
    other.replace("KyM", "KyN");
    EXPECT_EQ(matchFingerprint(other, shown), FingerprintMatch::Different);
}

TEST(Fingerprint, CannotBeComparedWithSomethingElse)
{
    for (const QString &text : {QString(), QString("yes"), shown.left(30), shown + "AAAA",
                                QString("MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48")})
        EXPECT_EQ(matchFingerprint(text, shown), FingerprintMatch::Unreadable) << text.toStdString();
}

TEST(ColumnWidths, FillTheTable)
{
    const std::vector<ColumnWish> wishes = {{100, 60}, {200, 80}, {50, 50}};
    for (const int available : {190, 250, 350, 351, 1000}) {
        const std::vector<int> widths = columnWidths(wishes, available);
        EXPECT_EQ(std::accumulate(widths.begin(), widths.end(), 0), available);
        for (std::size_t i = 0; i < widths.size(); ++i)
            EXPECT_GE(widths[i], wishes[i].minimum) << available;
    }
}

TEST(ColumnWidths, NeverFallBelowTheirMinimum)
{
    EXPECT_EQ(columnWidths({{100, 60}, {200, 80}}, 40), (std::vector<int>{60, 80}));
    EXPECT_TRUE(columnWidths({}, 100).empty());
}

TEST(ShortNames, LoseWhatTheyShareAtABorderOfWords)
{
    EXPECT_EQ(shortNames({"archive-db-01", "archive-db-02"}), (QStringList{"…01", "…02"}));
    EXPECT_EQ(shortNames({"pg1", "pg2"}), (QStringList{"pg1", "pg2"}));
    EXPECT_EQ(shortNames({"database1", "database2"}), (QStringList{"database1", "database2"}));
    EXPECT_EQ(shortNames({"alone-in-the-world"}), (QStringList{"alone-in-the-world"}));
}

} // namespace
} // namespace howdah::test
