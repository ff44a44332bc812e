#include "tests/support/ui/scene.h"

#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

#include <algorithm>

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

namespace {

/// What a label that wraps needs at least: lines end at blanks and the like, never within a word.
int widestLine(const QLabel &label)
{
    if (label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text()))
        return 0; // markup is no width
    const int width = std::max(1, label.contentsRect().width());
    return label.fontMetrics().boundingRect(0, 0, width, 1 << 20, Qt::TextWordWrap, label.text()).width();
}

/// For its text, beside the icons and buttons within it.
int roomIn(const QLineEdit &field)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.hasFrame() ? field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field) : 0;
    int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width() - 4;
    for (const QWidget *inside : field.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        room -=
            inside->isVisible() && inside->inherits("QLineEditIconButton") && inside->isEnabled() ? inside->width() : 0;
    return room;
}

} // namespace

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
        else if (label->isVisibleTo(&widget) && widestLine(*label) > label->contentsRect().width())
            cut << QStringLiteral("a word of \"%1\" is cut: %2 of %3 pixels")
                       .arg(label->text())
                       .arg(label->contentsRect().width())
                       .arg(widestLine(*label));
    }
    for (const QLineEdit *field : widget.findChildren<QLineEdit *>()) {
        const int wanted = field->fontMetrics().horizontalAdvance(field->placeholderText());
        if (field->isVisibleTo(&widget) && field->text().isEmpty() && wanted > roomIn(*field))
            cut << QStringLiteral("the placeholder \"%1\" is cut: %2 of %3 pixels")
                       .arg(field->placeholderText())
                       .arg(roomIn(*field))
                       .arg(wanted);
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        check(button, button->text());
    return cut;
}

} // namespace howdah::test
