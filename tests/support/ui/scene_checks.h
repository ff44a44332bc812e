#pragma once

#include "tests/support/ui/scene.h"
#include "ui/theme/appearance.h"

#include <QScrollArea>
#include <QTest>
#include <QTranslator>

#include <span>

namespace howdah::test {

/// What a page has of a window of 1440×900, and of the smallest one.
inline constexpr QSize pageSizes[] = {{1200, 780}, {968, 560}};

/// What of a page's forms is wider than its place, which a scroll area without a horizontal bar would hide.
[[nodiscard]] inline QStringList overflows(const QWidget &widget)
{
    QStringList found;
    for (const QScrollArea *area : widget.findChildren<QScrollArea *>()) {
        if (area->widget() != nullptr && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width())
            found << QStringLiteral("a form is %1 wide in %2")
                         .arg(area->widget()->width())
                         .arg(area->viewport()->width());
    }
    return found;
}

/// Renders every scene in both themes and sizes and returns what is cut, each with the scene's name. With HOWDAH_SCENES_DIR set, the
/// pictures are saved there; with HOWDAH_SCENES_TRANSLATION naming a .qm file, they speak its language.
[[nodiscard]] inline QStringList checkScenes(const std::vector<Scene> &scenes, std::span<const QSize> sizes = pageSizes)
{
    const QString folder = qEnvironmentVariable("HOWDAH_SCENES_DIR");
    QTranslator translator;
    if (translator.load(qEnvironmentVariable("HOWDAH_SCENES_TRANSLATION")))
        QCoreApplication::installTranslator(&translator);
    QStringList cut;
    for (const Scene &scene : scenes) {
        for (const bool dark : {false, true}) {
            for (const QSize &size : sizes) {
                ui::applyTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
                std::shared_ptr<void> keep;
                const std::unique_ptr<QWidget> widget(scene.make(keep));
                widget->resize(size);
                widget->show();
                static_cast<void>(QTest::qWaitForWindowExposed(widget.get()));
                QTest::qWait(20); // deferred layouts and queued signals
                const QStringList here = clippedTexts(*widget) + overflows(*widget);
                const QString name = QStringLiteral("%1-%2-%3")
                                         .arg(scene.name, QLatin1String(dark ? "dark" : "light"))
                                         .arg(size.width());
                for (const QString &text : here)
                    cut << name + QStringLiteral(": ") + text;
                if (!folder.isEmpty())
                    static_cast<void>(widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
            }
        }
    }
    ui::applyTheme(ui::ThemeChoice::Light);
    return cut;
}

} // namespace howdah::test
