// howdah_gallery FOLDER [--language de]: every step of the window in every situation, then the pages and dialogs of a deployment and of
// the live cluster by themselves; light and dark, narrow and wide, as PNG files, for whoever wants to see what a change made of them.
// Exits with 1 when a text is cut.

#include "tests/support/ui/samples.h"
#include "tests/support/ui/scene.h"
#include "tests/unit/ui/monitor/live_sample.h"
#include "tests/unit/ui/monitor/scenes.h"
#include "tests/unit/ui/run/run_sample.h"
#include "tests/unit/ui/run/scenes.h"
#include "ui/document/recent_projects.h"
#include "ui/theme/appearance.h"
#include "ui/window/main_window.h"
#include "ui/window/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

namespace {

using namespace howdah;

struct Situation {
    const char *name;
    std::function<void(ui::MainWindow &)> make;
};

const std::vector<Situation> &situations()
{
    static const std::vector<Situation> all = {
        {"empty", [](ui::MainWindow &window) { window.begin(newProject()); }},
        {"sample",
         [](ui::MainWindow &window) {
             window.begin(test::sampleProject());
             test::answerAll(window.workspace());
         }},
        {"twelve",
         [](ui::MainWindow &window) {
             window.begin(test::twelveHosts());
             test::answerAll(window.workspace());
         }},
        {"running",
         [](ui::MainWindow &window) {
             window.begin(test::sampleProject());
             test::answerAll(window.workspace());
             test::SampleRun run(test::sampleProject());
             window.workspace().comparison.show(run.compared);
             run.runSteps(14);
             run.startNext();
             window.workspace().deployment.replay(run.compared, run.events, {});
         }},
        {"broken", [](ui::MainWindow &window) { window.begin(test::brokenProject()); }},
    };
    return all;
}

struct Look {
    const char *name;
    QSize size;
    bool dark;
};

constexpr Look looks[] = {
    {"light-1440", {1440, 900}, false},
    {"dark-1440", {1440, 900}, true},
    {"light-1024", {1024, 700}, false},
    {"dark-1024", {1024, 700}, true},
};

int cut = 0;

void take(QWidget &window, const QString &path)
{
    QTest::qWait(30); // deferred layouts and queued signals
    window.grab().save(path);
    for (const QString &text : test::clippedTexts(window)) {
        ++cut;
        std::fprintf(stderr, "%s: %s\n", qPrintable(QFileInfo(path).fileName()), qPrintable(text));
    }
}

void takeAll(const QDir &folder, const Look &look)
{
    ui::applyTheme(look.dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    for (const Situation &situation : situations()) {
        ui::RecentProjects recent(folder.filePath(QStringLiteral("settings.ini")));
        ui::MainWindow window(test::noAccess(), recent);
        window.resize(look.size);
        window.show();
        if (qstrcmp(situation.name, "empty") == 0)
            take(window, folder.filePath(QStringLiteral("start-%1.png").arg(QLatin1String(look.name))));
        situation.make(window);
        for (const ui::Step step : ui::allSteps) {
            window.goTo(step);
            take(window, folder.filePath(QStringLiteral("%1-%2-%3-%4.png")
                                             .arg(static_cast<int>(step))
                                             .arg(ui::title(step).toLower(), QLatin1String(situation.name),
                                                  QLatin1String(look.name))));
        }
        if (qstrcmp(situation.name, "running") == 0) {
            window.showMonitor();
            test::LiveSample(test::sampleProject()).showIn(window.workspace());
            take(window, folder.filePath(QStringLiteral("7-monitor-%1.png").arg(QLatin1String(look.name))));
        }
    }
}

/// Pages and dialogs that a window shows only in the course of time.
void takeScenes(const QDir &folder, const Look &look, const std::vector<test::Scene> &scenes, const QString &prefix,
                QSize size)
{
    ui::applyTheme(look.dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    for (const test::Scene &scene : scenes) {
        std::shared_ptr<void> keep;
        const std::unique_ptr<QWidget> widget(scene.make(keep));
        widget->resize(size);
        widget->show();
        take(*widget,
             folder.filePath(QStringLiteral("%1-%2-%3.png").arg(prefix, scene.name, QLatin1String(look.name))));
    }
}

constexpr QSize besideRail[] = {{1200, 780},
                                {968, 560}}; ///< what is left of a wide and a narrow window for a page of the wizard
constexpr QSize belowModes[] = {{1440, 810}, {1024, 600}}; ///< and for one that has no rail

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("howdah-test"));
    QCoreApplication::setApplicationName(QStringLiteral("howdah-gallery"));
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Language of the texts"),
                                      QStringLiteral("code"), QStringLiteral("en"));
    parser.addOption(language);
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go"));
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, QStringLiteral("gallery")));
    folder.mkpath(QStringLiteral("."));
    ui::installTranslations(application, QLocale(parser.value(language)));
    for (const Look &look : looks) {
        takeAll(folder, look);
        const bool narrow = look.size.width() < besideRail[0].width();
        takeScenes(folder, look, test::deployScenes(), QStringLiteral("6"), besideRail[narrow ? 1 : 0]);
        takeScenes(folder, look, test::monitorScenes(), QStringLiteral("7"), belowModes[narrow ? 1 : 0]);
        if (narrow) // dialogs have a size of their own
            takeScenes(folder, look, test::monitorDialogScenes(), QStringLiteral("8-dialog"), {780, 430});
    }
    return cut > 0 ? 1 : 0;
}
