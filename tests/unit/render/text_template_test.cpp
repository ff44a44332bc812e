#include "core/render/text_template.h"

#include "tests/support/source_path.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace howdah {
namespace {

QDir templateFolder()
{
    return QDir(test::sourcePath(QStringLiteral("/templates")));
}

QString sourceOf(const QString &name)
{
    QFile file(templateFolder().filePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// A value for everything that the template could ask, so that all of it is rendered.
TemplateValues everything(const QString &source)
{
    static const QRegularExpression tag(QStringLiteral(R"(\{\{([#/^]?)([a-z0-9_]+)\}\})"));
    TemplateValues values;
    QMap<QString, QString> entry;
    for (auto it = tag.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        const QString name = found.captured(2);
        if (found.captured(1) == QLatin1String("#"))
            values.flags.insert(name, true);
        else if (found.captured(1).isEmpty())
            values.text.insert(name, QStringLiteral("<%1>").arg(name));
    }
    for (const QString &name : values.text.keys()) // "{{#stats_user}}…{{stats_user}}" is text, not a switch
        values.flags.remove(name);
    return values;
}

class EveryTemplate : public testing::TestWithParam<std::string> {};

TEST_P(EveryTemplate, is_compiled_in_and_leaves_its_header_behind)
{
    const QString name = QString::fromStdString(GetParam());
    const QString source = sourceOf(name);
    ASSERT_TRUE(source.startsWith(QStringLiteral("{{! Lands "))) << "a template begins with where it lands";
    EXPECT_EQ(source.count(QStringLiteral("{{! end of header }}\n")), 1);
    EXPECT_FALSE(source.contains(QStringLiteral("{{{"))) << "nothing is escaped, so nothing needs three braces";
    EXPECT_FALSE(source.contains(QLatin1Char('\r')));
    EXPECT_TRUE(source.endsWith(QLatin1Char('\n')));

    const QString text = QString::fromUtf8(renderTemplate(name, everything(source)));
    EXPECT_FALSE(text.isEmpty());
    EXPECT_FALSE(text.contains(QStringLiteral("{{"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Lands"))) << text.toStdString();
    EXPECT_TRUE(text.startsWith(QLatin1Char('#')) || text.startsWith(QLatin1String("<?xml "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Written by Howdah"))
                || text.contains(QStringLiteral("as it was deployed")));
}

std::vector<std::string> templateNames()
{
    std::vector<std::string> names;
    for (const QString &name : templateFolder().entryList(QDir::Files, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Templates, EveryTemplate, testing::ValuesIn(templateNames()));

TEST(Template, the_folder_is_found)
{
    EXPECT_GE(templateNames().size(), 9U);
}

TEST(Template, nothing_is_escaped)
{
    const QByteArray text =
        renderTemplate("pgbackrest_CLUSTER_TYPE.timer",
                       {{{"cluster", "a&b"}, {"type", "<full>"}, {"schedule", "\"x\" '{{y}}'"}}, {}, {}});
    EXPECT_TRUE(text.contains("a&b")) << text.toStdString();
    EXPECT_TRUE(text.contains("<full>"));
    EXPECT_TRUE(text.contains("OnCalendar=\"x\" '{{y}}'\n")) << "what fills a template is no template";
}

TEST(Template, switches_and_lists_leave_no_blank_lines)
{
    const TemplateValues values{
        {{"cluster", "prod"}},
        {},
        {{"rules", {{{"rule", "local all all peer"}}, {{"rule", "host all all ::1/128 trust"}}}}}};
    const QByteArray text = renderTemplate("hba_proto.txt", values);
    EXPECT_TRUE(text.endsWith("  pg_hba:\n  - local all all peer\n  - host all all ::1/128 trust\n"))
        << text.toStdString();
    EXPECT_FALSE(text.contains("\n\n"));

    TemplateValues none = values;
    none.lists["rules"].clear();
    const QByteArray empty = renderTemplate("hba_proto.txt", none);
    EXPECT_TRUE(empty.endsWith("  pg_hba:\n")) << empty.toStdString();
}

#ifndef NDEBUG
TEST(TemplateDeathTest, an_unknown_template_is_a_mistake_of_the_program)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH(static_cast<void>(renderTemplate("no-such-template", {})), "no-such-template is not compiled in");
}

TEST(TemplateDeathTest, a_name_without_a_value_is_a_mistake_of_the_program)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH(static_cast<void>(renderTemplate("etcd.service.conf", {})), "data_dir");
    // Inside a section, too.
    const TemplateValues misspelt{{{"cluster", "prod"}}, {}, {{"rules", {{{"rul", "x"}}}}}};
    EXPECT_DEATH(static_cast<void>(renderTemplate("hba_proto.txt", misspelt)), "rule");
}
#endif

TEST(Template, a_section_that_is_not_opened_needs_no_values)
{
    TemplateValues values{{{"cluster", "prod"},
                           {"primary_port", "5000"},
                           {"replica_port", "5001"},
                           {"stats_port", "7000"},
                           {"stats_bind", "127.0.0.1"}},
                          {},
                          {}};
    const QByteArray text = renderTemplate("haproxy.cfg", values);
    EXPECT_FALSE(text.contains("stats auth"));
    EXPECT_FALSE(text.contains("    server "));
}

} // namespace
} // namespace howdah
