#include "ui/window/locator.h"

#include <gtest/gtest.h>

#include <QCompleter>
#include <QTest>

namespace howdah::test {
namespace {

class LocatorTest : public testing::Test {
protected:
    LocatorTest()
        : locator_([this] {
              return std::vector<ui::Target>{{"Check hosts", "on this page", [this] { ran_ << "check"; }},
                                             {"pg2", "192.0.2.12", [this] { ran_ << "pg2"; }}};
          })
    {
        locator_.show();
        locator_.setFocus();
        locator_.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&locator_));
    }

    QStringList ran_;
    ui::Locator locator_;
};

TEST_F(LocatorTest, EnterTakesTheFirstMatch)
{
    QTest::keyClicks(&locator_, "hosts");
    QTest::keyClick(&locator_, Qt::Key_Return);
    EXPECT_EQ(ran_, QStringList{"check"});
    EXPECT_TRUE(locator_.text().isEmpty());
}

TEST_F(LocatorTest, FindsByTheDetailToo)
{
    QTest::keyClicks(&locator_, "192.0.2.12");
    QTest::keyClick(&locator_, Qt::Key_Return);
    EXPECT_EQ(ran_, QStringList{"pg2"});
}

TEST_F(LocatorTest, NothingFoundRunsNothing)
{
    QTest::keyClicks(&locator_, "no such thing");
    QTest::keyClick(&locator_, Qt::Key_Return);
    EXPECT_TRUE(ran_.isEmpty());
}

TEST_F(LocatorTest, EscapeEmptiesIt)
{
    QTest::keyClicks(&locator_, "pg");
    QTest::keyClick(&locator_, Qt::Key_Escape);
    EXPECT_TRUE(locator_.text().isEmpty());
    EXPECT_TRUE(ran_.isEmpty());
}

} // namespace
} // namespace howdah::test
