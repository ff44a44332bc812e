#include "tests/unit/ui/wizard_hosts/scenes.h"

#include "ui/theme/appearance.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTest>

namespace howdah::test {
namespace {

/// What a page gets of a window of 1024×700 and of 1440×900.
const QList<QSize> pageSizes = {{968, 560}, {1200, 780}};

TEST(HostsScenes, FitInBothThemesAtBothSizes)
{
    const QString folder = qEnvironmentVariable("HOWDAH_SCENES_DIR");
    for (const Scene &scene : hostsScenes()) {
        for (const bool dark : {false, true}) {
            for (const QSize &size : pageSizes) {
                ui::applyTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
                std::shared_ptr<void> keep;
                const std::unique_ptr<QWidget> page(scene.make(keep));
                page->resize(size);
                page->show();
                QTest::qWait(20);
                const QString what =
                    QStringLiteral("%1-%2-%3").arg(scene.name).arg(size.width()).arg(dark ? "dark" : "light");
                EXPECT_TRUE(clippedTexts(*page).isEmpty())
                    << what.toStdString() << ": " << clippedTexts(*page).join('\n').toStdString();
                EXPECT_EQ(page->size(), size) << what.toStdString() << " does not fit";
                if (!folder.isEmpty())
                    page->grab().save(QDir(folder).filePath(what + ".png"));
            }
        }
    }
    ui::applyTheme(ui::ThemeChoice::Light);
}

} // namespace
} // namespace howdah::test
