#include "core/base/guard.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

const Peril disk{QStringLiteral("prod"), {{QStringLiteral("everything on /dev/vdb of pg1"), {QStringLiteral("ext4")}}}};

TEST(Guard, WhatLosesNothingNeedsNothing)
{
    EXPECT_TRUE(Consent().covers({}));
    EXPECT_TRUE(Consent::typed({}, {}));
}

TEST(Guard, WithoutConsentNothingIsCovered)
{
    const Result<> refused = Consent().covers(disk.losses);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Blocked);
    EXPECT_TRUE(refused.error().what.contains("everything on /dev/vdb of pg1"));
}

TEST(Guard, OnlyTheVeryNameAgrees)
{
    for (const char *typed : {"", "Prod", "prod ", "pro", "yes", "everything on /dev/vdb of pg1"}) {
        const Result<Consent> consent = Consent::typed(disk, typed);
        ASSERT_FALSE(consent) << typed;
        EXPECT_EQ(consent.error().kind, ErrorKind::Blocked);
        EXPECT_TRUE(consent.error().hint.contains("prod"));
    }
    const Result<Consent> consent = Consent::typed(disk, "prod");
    ASSERT_TRUE(consent);
    EXPECT_TRUE(consent->covers(disk.losses));
}

TEST(Guard, APerilWithoutANameIsNeverAgreedTo)
{
    EXPECT_FALSE(Consent::typed({{}, disk.losses}, {}));
}

TEST(Guard, ConsentHoldsForWhatWasShownAlone)
{
    const Consent consent = Consent::typed(disk, "prod").value();
    std::vector<Loss> more = disk.losses;
    more[0].facts = {"xfs"};
    EXPECT_TRUE(consent.covers(more)) << "the same loss, known better";
    more.push_back({"everything on /dev/vdc of pg1", {}});
    const Result<> refused = consent.covers(more);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().what.contains("/dev/vdc"));
    EXPECT_FALSE(refused.error().what.contains("/dev/vdb"));
}

} // namespace
} // namespace howdah
