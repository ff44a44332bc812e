#include "core/render/yaml.h"

#include "core/project/yaml_parser.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

std::string emitted(const YamlNode &value)
{
    return emitYaml({{"key", value}}).toStdString();
}

TEST(Yaml, plain_words_stay_plain)
{
    for (const char *word : {"prod", "512MB", "10s", "C.UTF-8", "/data1/pg", "pgbackrest --stanza=prod archive-push %p",
                             "host all all 10.0.0.1/32 scram-sha-256", "%m [%p] %q%u@%d", "scram-sha-256", "only",
                             "10.1.0.11:5432", "127.0.0.1,10.1.0.11:5432", "a=b", "nothing", "onward", "0xyz"}) {
        const std::string text = emitted(word);
        EXPECT_NE(text.find(word), std::string::npos) << text;
        EXPECT_EQ(text.find("!!"), std::string::npos) << text;
    }
    EXPECT_EQ(emitted("512MB"), "key: 512MB\n");
    EXPECT_EQ(emitted("pgbackrest archive-push %p"), "key: pgbackrest archive-push %p\n");
}

// Everything that PyYAML (which Patroni uses, YAML 1.1) would not read back as text. Checked against PyYAML 6.0.3.
class TypedText : public testing::TestWithParam<const char *> {};

TEST_P(TypedText, is_quoted)
{
    EXPECT_EQ(emitted(GetParam()), "key: \"" + std::string(GetParam()) + "\"\n");
    EXPECT_EQ(emitYaml({{GetParam(), "value"}}).toStdString(), "\"" + std::string(GetParam()) + "\": value\n");
}

INSTANTIATE_TEST_SUITE_P(Yaml11, TypedText,
                         testing::Values("", "~", "=", "<<", "null", "Null", "NULL", "true", "False", "yes", "No", "on",
                                         "OFF", "y", "N", "0", "-1", "+12", "1_000", "1,000", "007", "0o17", "0x1f",
                                         "0X1F", "-0x1f", "0x1_f", "0b101", "-0b1", "1e3", "1.5", "1.5e-3", ".5", "5.",
                                         "-.5", ".inf", "-.inf", "+.INF", ".nan", ".NaN", "1:30", "190:20:30.15",
                                         "2026-01-31", "2026-1-31 10:00:00", "2026-01-31T10:00:00Z",
                                         "2001-12-14t21:59:43.10-05:00"));

// What the project's own reader finds again is what was put in.
class AnyText : public testing::TestWithParam<const char *> {};

TEST_P(AnyText, is_read_back)
{
    const QString text = QString::fromUtf8(GetParam());
    const QByteArray yaml =
        emitYaml({{"map", YamlNode::Map{{"key", text}}}, {"list", YamlNode::List{text, "end"}}, {text, "value"}});
    const Result<YamlValue> read = parseYaml(yaml, "emitted");
    ASSERT_TRUE(read) << yaml.toStdString() << describe(read.error()).toStdString();
    ASSERT_EQ(read->entries.size(), 3U) << yaml.toStdString();
    EXPECT_EQ(read->find("map")->find("key")->text, text) << yaml.toStdString();
    EXPECT_EQ(read->find("list")->items.at(0).text, text) << yaml.toStdString();
    EXPECT_EQ(read->find("list")->items.at(1).text, QStringLiteral("end"));
    EXPECT_EQ(read->entries[2].key, text) << yaml.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Ugly, AnyText,
                         testing::Values(" leading", "trailing ", "\tx", "a: b", "a:", ": a", "a #b", "#a", "- a", "-",
                                         "?", "? a", "[a]", "{a}", "{", "]", "a, b", "&anchor", "*alias", "!tag", "!",
                                         "|", ">", "%directive", "@at", "`tick`", "it's", "'quoted'", "\"quoted\"",
                                         "\"", "'", "a\\b", "\\n", "two\nlines", "ends\n", "\nbegins", "a\n\n  b\n",
                                         "tab\there", "cr\r\nlf", "\x01\x1b[31m", "\x7f", "Füße — 日本語 🐘",
                                         "\u0085\u2028x", "\u00a0", "\ufeffx", "---", "--- a", "...", "on", "1e3", "",
                                         "null", "~", "=", "<<", "pgbackrest archive-get %f \"%p\"",
                                         "p:a#s's\"w\\o{r}d", "key: [1, {a: b}]"));

TEST(Yaml, a_map_keeps_its_order_and_nests)
{
    const YamlNode::Map document = {
        {"zulu", true},
        {"alpha", YamlNode::List{"a", 1, false, YamlNode::Map{{"locale", "C.UTF-8"}, {"big", qint64{1} << 40}}}},
        {"empty_map", YamlNode::Map{}},
        {"empty_list", YamlNode::List{}},
        {"nested", YamlNode::Map{{"list", YamlNode::List{YamlNode::Map{{"encoding", "UTF8"}}, "data-checksums"}}}},
        {"number_text", "200"}};
    EXPECT_EQ(emitYaml(document).toStdString(), R"(zulu: true
alpha:
  - a
  - 1
  - false
  - locale: C.UTF-8
    big: 1099511627776
empty_map:
  {}
empty_list:
  []
nested:
  list:
    - encoding: UTF8
    - data-checksums
number_text: "200"
)");
}

TEST(Yaml, long_lines_are_not_folded)
{
    const QString words = QStringLiteral("word ").repeated(200) + QStringLiteral("end");
    EXPECT_EQ(emitted(words), "key: " + words.toStdString() + "\n");
}

TEST(Yaml, the_extremes_of_a_number)
{
    EXPECT_EQ(emitted(std::numeric_limits<qint64>::min()), "key: -9223372036854775808\n");
    EXPECT_EQ(emitted(std::numeric_limits<qint64>::max()), "key: 9223372036854775807\n");
    EXPECT_EQ(emitYaml({}).toStdString(), "{}\n");
}

} // namespace
} // namespace howdah
