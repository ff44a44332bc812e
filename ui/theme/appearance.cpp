#include "ui/theme/appearance.h"

#include "ui/theme/howdah_style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QSettings>
#include <QStyleHints>

namespace howdah::ui {

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Older Qt says it through the platform's palette alone, which is only to be had before ours is set.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
#endif
}

void applyTheme(ThemeChoice choice)
{
    const bool systemDark = systemIsDark();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark);
    if (dynamic_cast<HowdahStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new HowdahStyle);
    QApplication::setPalette(paletteOf(dark ? darkTokens() : lightTokens()));
}

int storedTheme()
{
    return QSettings().value(QStringLiteral("theme"), 0).toInt();
}

void storeTheme(int choice)
{
    QSettings().setValue(QStringLiteral("theme"), choice);
}

} // namespace howdah::ui
