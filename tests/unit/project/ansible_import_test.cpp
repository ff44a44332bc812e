#include "core/project/ansible_import.h"
#include "core/project/inventory_words.h"
#include "core/project/project_file.h"
#include "core/project/validation.h"

#include "tests/unit/project/case_files.h"

using namespace howdah;
using namespace howdah::test;

namespace {

/// The project file, the notes and what validate() says of it; or the error.
QString shown(const Result<ImportedProject> &imported)
{
    if (!imported)
        return describe(imported.error()) + QLatin1Char('\n');
    Project project = imported->project;
    EXPECT_FALSE(project.id.isEmpty());
    project.id = QStringLiteral("ID");
    QString text = QString::fromUtf8(formatProject(project)) + QStringLiteral("\nNotes:\n");
    for (const QString &note : imported->notes)
        text += QStringLiteral("- ") + note + QLatin1Char('\n');
    text += QStringLiteral("\nFindings:\n");
    for (const Finding &finding : validate(imported->project))
        text += QStringLiteral("- %1 %2: %3\n")
                    .arg(finding.severity == Severity::Problem ? QStringLiteral("problem") : QStringLiteral("warning"),
                         finding.rule, finding.text);
    return text;
}

class AnsibleImport : public testing::TestWithParam<std::string> {};

TEST_P(AnsibleImport, GivesTheProject)
{
    const QString folder =
        caseFolder(QStringLiteral("import/")) + QString::fromStdString(GetParam()) + QLatin1Char('/');
    const Result<ImportedProject> imported =
        importAnsible(readAll(folder + QStringLiteral("hosts.cfg")), QStringLiteral("hosts.cfg"),
                      readAll(folder + QStringLiteral("vars.yml")), QStringLiteral("vars.yml"));
    const QString text = shown(imported);
    EXPECT_FALSE(text.contains(QLatin1String("hunter2"))) << "a secret was shown";
    expectGolden(folder + QStringLiteral("expected.txt"), text);
}

INSTANTIATE_TEST_SUITE_P(Cases, AnsibleImport, testing::ValuesIn(caseNames(QStringLiteral("import"), QString())),
                         testName);

const QByteArray goodVars = "postgresql_cluster: {name: prod}\n";

Error refusal(const QByteArray &hosts, const QByteArray &vars = goodVars)
{
    const Result<ImportedProject> imported = importAnsible(hosts, QStringLiteral("h"), vars, QStringLiteral("v"));
    EXPECT_FALSE(imported.has_value()) << hosts.toStdString();
    return imported ? Error() : imported.error();
}

struct Refusal {
    const char *hosts;
    const char *vars;
    const char *what;
};

TEST(AnsibleErrors, NamePlaceAndCause)
{
    const char *sane = "[master]\npg1\n";
    const char *good = "postgresql_cluster: {name: prod}\n";
    const Refusal refusals[] = {
        {"", good, "h: no group of PostgreSQL hosts was found"},
        {"pg1 pg2\n", good, "h:1:5: \"pg2\" is not of the form variable=value"},
        {"[master]\npg1 ansible_user='a b\n", good, "h:2:21: a quote (') is not closed"},
        {"[master]\npg[3:1]\n", good, "h:2:1: the range \"[3:1]\" is empty"},
        {"[master]\npg[1:99999999]\n", good, "h:2:1: the range \"[1:99999999]\" stands for more than 500 hosts"},
        {"[master]\npg[1:99]-[1:99]\n", good, "h:2:1: \"pg[1:99]-[1:99]\" stands for more than 500 hosts"},
        {"[master]\npg[1:c]\n", good, "h:2:1: \"[1:c]\" is not a range"},
        {"[master:hosts:x]\n", good, "h:1:1: \"[master:hosts:x]\" is not a section"},
        {"[master\npg1\n", good, "h:1:1: \"[master\" is not a section"},
        {"[master:kids]\n", good, "h:1:1: unknown kind of section \":kids\""},
        {"[all:children]\nmaster\n", good, "h:2:1: [all:children] names the group \"master\", which does not exist"},
        {"[a:children]\nb\n[b:children]\na\n", good, "h:2:1: the group \"b\" contains itself"},
        {"[a:children]\na\n", good, "h:2:1: the group \"a\" contains itself"},
        {"[master]\npg1 ansible_port=ssh\n", good, "h:2:5: \"ansible_port\" must be a port, and \"ssh\" was found"},
        {"[master]\npg1 ansible_host={{ip}}\n", good, "h:2:5: \"ansible_host\" is a Jinja expression"},
        {"[master]\nansible_user=centos\n", good, "h:2:1: \"ansible_user=centos\" stands where a host name belongs"},
        {"[all:vars]\nansible_user\n", good, "h:2:1: \"ansible_user\" is not of the form variable=value"},
        {"all:\n  hosts:\n", good, "h:1:1: this is an inventory in YAML"},
        {"$ANSIBLE_VAULT;1.1;AES256\n6162\n", good, "h:1:1: the file is encrypted with ansible-vault"},
        {"[master]\n\xFF\n", good, "h:2:1: the line is not valid UTF-8"},
        {sane, "$ANSIBLE_VAULT;1.1;AES256\n6162\n", "v:1:1: the file is encrypted with ansible-vault"},
        {sane, "", "v: the file is not a map of variables"},
        {sane, "- a\n", "v:1:1: the file is not a map of variables"},
        {sane, "use_external_dcs: False\n", "v: the variable postgresql_cluster is missing"},
        {sane, "postgresql_cluster: prod\n", "v:1:21: postgresql_cluster must be a map or a list"},
        {sane, "postgresql_cluster: [prod]\n", "v:1:22: postgresql_cluster must hold maps"},
        {sane, "postgresql_cluster: {primary_port: 1}\n", "v:1:21: postgresql_cluster has no name"},
        {sane, "postgresql_cluster:\n  - {name: a}\n  - {name: b}\n",
         "v:3:6: postgresql_cluster describes a second cluster"},
        {sane, "postgresql_cluster: {name: \"{{ env }}\"}\n",
         "v:1:28: \"postgresql_cluster.name\" is a Jinja expression"},
        {sane, "postgresql_cluster: {name: a, primary_port: 70000}\n",
         "v:1:45: \"postgresql_cluster.primary_port\" must be a port, and \"70000\" was found"},
        {sane, "use_external_dcs: perhaps\npostgresql_cluster: {name: a}\n",
         "v:1:19: \"use_external_dcs\" must be true or false, and \"perhaps\" was found"},
        {sane, "add_disk: 1\ndisk_list: /dev/xvdb\npostgresql_cluster: {name: a}\n",
         "v:2:12: \"disk_list\" must be a list"},
        {sane, "add_disk: 1\ndisk_list: [{device_raw: xvdb}]\npostgresql_cluster: {name: a}\n",
         "v:2:13: a disk has no mount_point"},
    };
    for (const Refusal &expected : refusals) {
        const Error error = refusal(expected.hosts, expected.vars);
        EXPECT_EQ(error.kind, ErrorKind::Usage);
        EXPECT_EQ(error.what.toStdString(), expected.what);
    }
}

TEST(AnsibleErrors, UnquotedJinjaGetsTheHint)
{
    const Error error = refusal("[master]\npg1\n", "postgresql_cluster:\n  name: {{ env }}\n");
    EXPECT_TRUE(error.what.startsWith(QLatin1String("v:2:"))) << error.what.toStdString();
    EXPECT_TRUE(error.hint.contains(QLatin1String("does not evaluate"))) << error.hint.toStdString();
}

QString words(const char *line)
{
    const Result<std::vector<InventoryWord>> split = splitInventoryLine(QString::fromUtf8(line));
    if (!split)
        return QStringLiteral("!") + split.error().what;
    QStringList list;
    for (const InventoryWord &word : *split)
        list.append(word.text);
    return list.join(QLatin1Char('|'));
}

TEST(InventoryWords, QuotesAndComments)
{
    EXPECT_EQ(words(""), QString());
    EXPECT_EQ(words("  a\tb=c  # d e"), QStringLiteral("a|b=c"));
    EXPECT_EQ(words("a b='c d' \"e=f g\""), QStringLiteral("a|b=c d|e=f g"));
    EXPECT_EQ(words("a b=c#d"), QStringLiteral("a|b=c#d"));
    EXPECT_EQ(words("a b=\"it's # here\""), QStringLiteral("a|b=it's # here"));
    EXPECT_EQ(words("a b=''"), QStringLiteral("a|b="));
}

TEST(InventoryWords, ValuesOfGroups)
{
    EXPECT_EQ(inventoryValue(QStringLiteral(" centos ")), QStringLiteral("centos"));
    EXPECT_EQ(inventoryValue(QStringLiteral("\"a # b\" # c")), QStringLiteral("a # b"));
    EXPECT_EQ(inventoryValue(QStringLiteral("a#b # c")), QStringLiteral("a#b"));
    EXPECT_EQ(inventoryValue(QStringLiteral("# c")), QString());
}

TEST(InventoryWords, Ranges)
{
    const auto expanded = [](const char *pattern) {
        return expandInventoryPattern(QString::fromUtf8(pattern), 20)
            .value_or(QStringList{QStringLiteral("!")})
            .join(QLatin1Char(' '));
    };
    EXPECT_EQ(expanded("pg"), QStringLiteral("pg"));
    EXPECT_EQ(expanded("pg[1:3]"), QStringLiteral("pg1 pg2 pg3"));
    EXPECT_EQ(expanded("pg[08:10].eu"), QStringLiteral("pg08.eu pg09.eu pg10.eu"));
    EXPECT_EQ(expanded("pg[1:5:2]"), QStringLiteral("pg1 pg3 pg5"));
    EXPECT_EQ(expanded("[a:b][1:2]"), QStringLiteral("a1 a2 b1 b2"));
    EXPECT_EQ(expanded("pg[1:20]"), expanded("pg[1:20]"));
    EXPECT_EQ(expanded("pg[1:21]"), QStringLiteral("!"));
    EXPECT_EQ(expanded("pg[1:3:0]"), QStringLiteral("!"));
}

} // namespace
