#include "tests/support/ui/scene.h"

#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace howdah::test {

QImage render(const Scene &scene, const SceneLook &look)
{
    ui::applyTheme(look.dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    std::shared_ptr<void> keep;
    const std::unique_ptr<QWidget> widget(scene.make(keep));
    widget->resize(look.size);
    widget->show();
    static_cast<void>(QTest::qWaitForWindowExposed(widget.get()));
    QTest::qWait(20); // deferred layouts and queued signals
    return widget->grab().toImage();
}

QStringList clippedTexts(const QWidget &widget)
{
    QStringList cut;
    const auto check = [&](const QWidget *child, const QString &text) {
        if (child->isVisibleTo(&widget) && !text.isEmpty() && child->width() < child->minimumSizeHint().width())
            cut << QStringLiteral("%1 \"%2\" is cut: %3 of %4 pixels")
                       .arg(QLatin1String(child->metaObject()->className()), text)
                       .arg(child->width())
                       .arg(child->minimumSizeHint().width());
    };
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->wordWrap())
            check(label, label->text());
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        check(button, button->text());
    return cut;
}

} // namespace howdah::test
