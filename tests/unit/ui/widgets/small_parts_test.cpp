#include "ui/widgets/empty_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QStringListModel>
#include <QTableView>

#include <algorithm>

namespace howdah::test {
namespace {

TEST(Breakable, LeavesShortWordsAlone)
{
    EXPECT_EQ(ui::breakable("a cluster of pg1.example.net, in /etc"), "a cluster of pg1.example.net, in /etc");
}

TEST(Breakable, LongNamesMayEndALineAtTheirBorders)
{
    const QString shown = ui::breakable("ask database-1.telemetry.example.net: no");
    EXPECT_EQ(shown, QStringLiteral("ask database-\u200b1.\u200btelemetry.\u200bexample.\u200bnet: no"));
    EXPECT_EQ(QString(shown).remove(QChar(0x200B)), "ask database-1.telemetry.example.net: no");
}

TEST(EmptyText, IsThereOnlyWhileTheModelIsEmpty)
{
    QStringListModel model;
    QTableView view;
    view.setModel(&model);
    const ui::EmptyText text(&view, "Add a host.");
    view.resize(300, 200);
    view.show();
    EXPECT_TRUE(text.isVisible());
    EXPECT_EQ(text.size(), view.viewport()->size());
    model.setStringList({"pg1"});
    EXPECT_FALSE(text.isVisible());
    model.removeRow(0);
    EXPECT_TRUE(text.isVisible());
}

TEST(Form, AFindingAndItsHintAreTwoSentences)
{
    ui::Form form;
    form.addField("cluster", "Name", new QLineEdit);
    const auto left = form.setMessages({{"cluster", {true, "The cluster has no name", "Give it one."}}});
    EXPECT_TRUE(left.empty());
    const auto labels = form.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == "The cluster has no name. Give it one.";
    }));
}

} // namespace
} // namespace howdah::test
