// How long the window takes for one key while twelve hosts are in the project: typing into the PostgreSQL page's first field, beside the
// same keys in a bare QLineEdit. Prints milliseconds (median, 99th percentile, longest) and the ratio.

#include "tests/support/ui/samples.h"
#include "ui/document/recent_projects.h"
#include "ui/theme/appearance.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

using namespace howdah;

constexpr int keys = 400;

std::vector<double> type(QWidget &field)
{
    std::vector<double> times;
    times.reserve(keys);
    for (int i = 0; i < keys; ++i) {
        const auto began = std::chrono::steady_clock::now();
        QTest::keyClick(&field, i % 20 == 19 ? Qt::Key_Backspace : static_cast<Qt::Key>(Qt::Key_A + i % 26));
        QCoreApplication::processEvents();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
    }
    std::sort(times.begin(), times.end());
    return times;
}

double at(const std::vector<double> &sorted, double share)
{
    return sorted.at(static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1)));
}

void print(const char *what, const std::vector<double> &times)
{
    std::printf("%-28s median %6.2f ms  p99 %6.2f ms  longest %6.2f ms\n", what, at(times, 0.5), at(times, 0.99),
                times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    ui::applyTheme(ui::ThemeChoice::Light);

    QLineEdit bare;
    bare.show();
    const std::vector<double> floor = type(bare);
    print("a bare QLineEdit", floor);

    const QTemporaryDir folder;
    ui::RecentProjects recent(folder.filePath("settings.ini"));
    ui::MainWindow window(test::noAccess(), recent);
    window.show();
    window.begin(test::twelveHosts());
    test::answerAll(window.workspace());
    window.goTo(ui::Step::Postgres);
    QTest::qWait(100);
    for (QLineEdit *field : window.findChildren<QLineEdit *>()) {
        if (!field->isVisible() || field->accessibleName() != QLatin1String("Cluster name"))
            continue;
        const std::vector<double> times = type(*field);
        print("the page, twelve hosts", times);
        std::printf("p99 ratio %.1f\n", at(times, 0.99) / at(floor, 0.99));
        return 0;
    }
    std::fprintf(stderr, "the field \"Cluster name\" is not on the page\n");
    return 1;
}
