// Holds the #include lines of core and app against the table of ARCHITECTURE.md: a header of a library that is not linked is
// still on the include path, so the linker alone does not see who uses whom.

#include "tests/support/source_path.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace howdah {
namespace {

QString sourceDir()
{
    return test::sourcePath();
}

QString contentOf(const QString &path)
{
    QFile file(sourceDir() + QLatin1Char('/') + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

struct Include {
    QString file; ///< "core/plan/plan.cpp"
    int line = 0;
    QString name; ///< what stands between the quotes or brackets
    bool system = false;
};

std::string placeOf(const Include &include)
{
    return QStringLiteral("%1:%2: %3").arg(include.file).arg(include.line).arg(include.name).toStdString();
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator it(sourceDir() + QLatin1Char('/') + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths << it.next().mid(sourceDir().size() + 1);
    paths.sort();
    return paths;
}

std::vector<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    std::vector<Include> includes;
    for (const QString &path : sourcesBelow(folder)) {
        int number = 0;
        for (const QString &line : contentOf(path).split(QLatin1Char('\n'))) {
            ++number;
            const QRegularExpressionMatch found = form.match(line);
            if (found.hasMatch())
                includes.push_back({path, number, found.captured(2), found.captured(1) == QLatin1String("<")});
        }
    }
    return includes;
}

/// "plan" of "core/plan/recipes/recipes.h"; empty outside core.
QString coreFolderOf(const QString &path)
{
    return path.startsWith(QLatin1String("core/")) ? path.section(QLatin1Char('/'), 1, 1) : QString();
}

/// The rows of the table, as they stand: folder and "may use".
QMap<QString, QString> tableRows(QStringList &order)
{
    static const QRegularExpression row(QStringLiteral(R"(^\|\s*`core/(\w+)`\s*\|[^|]*\|([^|]*)\|)"),
                                        QRegularExpression::MultilineOption);
    QMap<QString, QString> rows;
    for (auto it = row.globalMatch(contentOf(QStringLiteral("ARCHITECTURE.md"))); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        order << found.captured(1);
        rows.insert(found.captured(1), found.captured(2).trimmed());
    }
    return rows;
}

/// Folder → the folders of core that it may use, itself included, as ARCHITECTURE.md says.
QMap<QString, QSet<QString>> allowedFolders()
{
    QStringList order;
    const QMap<QString, QString> rows = tableRows(order);
    QMap<QString, QSet<QString>> allowed;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QString words = rows.value(order[i]);
        QSet<QString> folders{order[i]};
        const QString uses = words.section(QStringLiteral("but"), 0, 0);
        if (uses.contains(QLatin1String("all above"))) {
            for (qsizetype above = 0; above < i; ++above)
                folders << order[above];
        }
        for (const QString &name : order) {
            const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(name));
            if (uses.contains(word))
                folders << name;
            if (words.contains(QLatin1String("but")) && words.section(QStringLiteral("but"), 1).contains(word))
                folders.remove(name);
        }
        allowed.insert(order[i], folders);
    }
    return allowed;
}

TEST(Layering, the_table_is_read)
{
    const QMap<QString, QSet<QString>> allowed = allowedFolders();
    EXPECT_EQ(allowed.value(QStringLiteral("base")), QSet<QString>{QStringLiteral("base")});
    EXPECT_TRUE(allowed.value(QStringLiteral("plan")).contains(QStringLiteral("resource")));
    EXPECT_FALSE(allowed.value(QStringLiteral("plan")).contains(QStringLiteral("run")));
    EXPECT_FALSE(allowed.value(QStringLiteral("run")).contains(QStringLiteral("preflight")));
    EXPECT_FALSE(allowed.value(QStringLiteral("cluster")).contains(QStringLiteral("plan")));
}

TEST(Layering, every_folder_of_core_stands_in_the_table)
{
    const QMap<QString, QSet<QString>> allowed = allowedFolders();
    const QDir core(sourceDir() + QStringLiteral("/core"));
    for (const QString &folder : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        EXPECT_TRUE(allowed.contains(folder)) << folder.toStdString();
    for (const QString &folder : allowed.keys())
        EXPECT_TRUE(core.exists(folder)) << folder.toStdString();
}

TEST(Layering, core_folders_use_only_what_the_table_allows)
{
    const QMap<QString, QSet<QString>> allowed = allowedFolders();
    const std::vector<Include> includes = includesBelow(QStringLiteral("core"));
    EXPECT_GT(includes.size(), 300U);
    for (const Include &include : includes) {
        if (include.system)
            continue;
        const QString target = coreFolderOf(include.name);
        EXPECT_FALSE(target.isEmpty()) << placeOf(include) << ": from the root of the sources, and only from core";
        EXPECT_TRUE(allowed.value(coreFolderOf(include.file)).contains(target)) << placeOf(include);
    }
}

/// "wizard" of "ui/wizard/hosts/hosts_page.h"; empty outside ui.
QString uiFolderOf(const QString &path)
{
    return path.startsWith(QLatin1String("ui/")) ? path.section(QLatin1Char('/'), 1, 1) : QString();
}

TEST(Layering, ui_folders_use_only_what_the_table_allows)
{
    static const QRegularExpression row(QStringLiteral(R"(^\|\s*`ui/(\w+)`\s*\|[^|]*\|([^|]*)\|)"),
                                        QRegularExpression::MultilineOption);
    QMap<QString, QString> rows;
    for (auto it = row.globalMatch(contentOf(QStringLiteral("ARCHITECTURE.md"))); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        rows.insert(found.captured(1), found.captured(2));
    }
    const std::vector<Include> includes = includesBelow(QStringLiteral("ui"));
    EXPECT_GT(includes.size(), 300U);
    for (const Include &include : includes) {
        const QString folder = uiFolderOf(include.file);
        ASSERT_TRUE(rows.contains(folder)) << folder.toStdString() << " does not stand in the table";
        if (include.system)
            continue;
        const QString target =
            include.name.startsWith(QLatin1String("core/")) ? QStringLiteral("core") : uiFolderOf(include.name);
        const QString &uses = rows[folder];
        const bool allowed = target == folder
                             || uses.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(target)))
                             || (uses.contains(QLatin1String("all of ui")) && rows.contains(target));
        EXPECT_TRUE(!target.isEmpty() && allowed) << placeOf(include);
    }
}

TEST(Layering, pages_do_not_know_each_other)
{
    const auto pageOf = [](const QString &path) {
        const QStringList parts = path.split(QLatin1Char('/'));
        return parts.size() == 4 && parts[1] == QLatin1String("wizard") ? parts[2] : QString();
    };
    for (const Include &include : includesBelow(QStringLiteral("ui/wizard"))) {
        if (include.system || pageOf(include.name).isEmpty())
            continue;
        EXPECT_EQ(pageOf(include.file), pageOf(include.name)) << placeOf(include);
    }
}

TEST(Layering, no_rings_among_the_headers)
{
    QMap<QString, QStringList> uses;
    for (const Include &include : includesBelow(QStringLiteral("core"))) {
        if (!include.system && include.file.endsWith(QLatin1String(".h")))
            uses[include.file] << include.name;
    }
    // Take away what uses nothing any more, until nothing is left; what stays is a ring or uses one.
    bool progress = true;
    while (progress) {
        progress = false;
        for (const QString &header : uses.keys()) {
            const QStringList targets = uses.value(header);
            const bool isFree = std::none_of(targets.begin(), targets.end(),
                                             [&](const QString &target) { return uses.contains(target); });
            if (isFree)
                progress = uses.remove(header) > 0;
        }
    }
    EXPECT_TRUE(uses.isEmpty()) << uses.keys().join(QStringLiteral(", ")).toStdString();
}

TEST(Layering, headers_that_are_named_exist)
{
    for (const char *folder : {"core", "ui", "app"}) {
        for (const Include &include : includesBelow(QLatin1String(folder))) {
            if (!include.system) {
                EXPECT_TRUE(QFile::exists(sourceDir() + QLatin1Char('/') + include.name)) << placeOf(include);
            }
        }
    }
}

/// A library, and the only places of core and app that know it.
struct Confined {
    const char *library;
    const char *headers; ///< regular expression of what stands between the brackets
    QStringList places;  ///< files, or folders with a / at the end
};

std::vector<Confined> confinedLibraries()
{
    return {
        {"libssh", "^libssh/", {QStringLiteral("core/remote/ssh/")}},
        {"yaml-cpp",
         "^yaml-cpp/",
         {QStringLiteral("core/project/yaml_parser.cpp"), QStringLiteral("core/project/yaml_writer.cpp"),
          QStringLiteral("core/render/yaml.cpp")}},
        {"mustache", "mustache", {QStringLiteral("core/render/text_template.cpp")}},
        {"dtl", "^dtl", {QStringLiteral("core/base/")}},
        {"QtKeychain", "keychain", {QStringLiteral("core/secrets/keychain_secret_store.cpp")}},
        {"libcrypto", "^openssl/", {QStringLiteral("core/tls/certificate.cpp")}},
        {"libsodium", "^sodium", {QStringLiteral("core/secrets/sealed_box.cpp")}},
        {"CLI11", "^CLI/", {QStringLiteral("app/howdahctl/")}},
    };
}

TEST(Layering, libraries_stay_where_they_are_wrapped)
{
    for (const Confined &confined : confinedLibraries()) {
        const QRegularExpression headers(QLatin1String(confined.headers));
        bool isUsed = false;
        for (const char *folder : {"core", "ui", "app"}) {
            for (const Include &include : includesBelow(QLatin1String(folder))) {
                if (!include.system || !headers.match(include.name).hasMatch())
                    continue;
                isUsed = true;
                const bool isPlace =
                    std::any_of(confined.places.begin(), confined.places.end(), [&](const QString &place) {
                        return place.endsWith(QLatin1Char('/')) ? include.file.startsWith(place)
                                                                : include.file == place;
                    });
                EXPECT_TRUE(isPlace) << placeOf(include) << ": " << confined.library << " is wrapped elsewhere";
            }
        }
        EXPECT_TRUE(isUsed) << confined.library << " is not used at all: this rule looks for the wrong name";
    }
}

TEST(Layering, core_knows_no_windows)
{
    static const QRegularExpression gui(QStringLiteral(
        R"(^(QtWidgets|QtGui|QtQuick|QtQml)\b|^Q(Widget|Window|Dialog|Application|GuiApplication|MainWindow|MessageBox|Label|PushButton|LineEdit|ComboBox|Painter|Pixmap|Image|Icon|Color|Font|Palette|StandardItemModel|FileDialog|InputDialog|TreeView|TableView|TextEdit)$|^KSyntaxHighlighting)"));
    const auto expectNone = [&](const QString &folder) {
        for (const Include &include : includesBelow(folder))
            EXPECT_FALSE(include.system && gui.match(include.name).hasMatch()) << placeOf(include);
    };
    expectNone(QStringLiteral("core"));
    expectNone(QStringLiteral("app/howdahctl"));
}

TEST(Layering, the_command_line_uses_core_and_itself_alone)
{
    for (const Include &include : includesBelow(QStringLiteral("app/howdahctl"))) {
        if (include.system)
            continue;
        EXPECT_TRUE(include.name.startsWith(QLatin1String("core/"))
                    || include.name.startsWith(QLatin1String("app/howdahctl/")))
            << placeOf(include);
    }
}

// plan() is a function of its arguments: no I/O, no clock, no randomness, and no way to a host.
TEST(Layering, what_is_pure_has_no_tools_for_anything_else)
{
    static const QRegularExpression tool(QStringLiteral(
        R"(^(QProcess|QTimer|QDateTime|QElapsedTimer|QRandomGenerator|QNetwork\w*|QTcp\w*|QThread|QSettings|QHostInfo|random|thread|ctime|time\.h|unistd\.h|sys/.*)$)"));
    static const QRegularExpression transport(
        QStringLiteral(R"(^core/remote/(transport|interaction)\.h$|^core/remote/ssh/)"));
    for (const char *folder : {"core/render", "core/resource", "core/plan"}) {
        for (const Include &include : includesBelow(QLatin1String(folder))) {
            EXPECT_FALSE(include.system && tool.match(include.name).hasMatch()) << placeOf(include);
            EXPECT_FALSE(transport.match(include.name).hasMatch()) << placeOf(include);
        }
    }
}

TEST(Layering, who_may_reveal_a_secret_is_known)
{
    // A new name here is a decision: the value leaves the type that protects it.
    static const QRegularExpression allowed(QStringLiteral(
        R"(^core/(base/(secret|redactor)|remote/|secrets/|tls/|resource/(files|mounted_filesystem)|plan/(context|recipes/)|cluster/(proof|rest_request)|preflight/|facts/|run/)|^ui/wizard/postgres/passwords_card)"));
    for (const char *folder : {"core", "ui", "app"}) {
        for (const QString &path : sourcesBelow(QLatin1String(folder))) {
            static const QRegularExpression reveals(QStringLiteral(R"((\.|->)reveal\(\))"));
            if (reveals.match(contentOf(path)).hasMatch()) {
                EXPECT_TRUE(allowed.match(path).hasMatch()) << path.toStdString();
            }
        }
    }
}

} // namespace
} // namespace howdah
