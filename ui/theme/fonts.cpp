#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>

namespace howdah::ui {

namespace {

QFont scaled(QFont font, double by, bool bold)
{
    font.setPointSizeF(QApplication::font().pointSizeF() + by);
    font.setBold(bold);
    return font;
}

} // namespace

QFont titleFont()
{
    return scaled(QApplication::font(), 4, true);
}

QFont nameFont()
{
    return scaled(QApplication::font(), 1, true);
}

QFont boldFont()
{
    return scaled(QApplication::font(), 0, true);
}

QFont captionFont()
{
    return scaled(QApplication::font(), -1.5, false);
}

QFont codeFont()
{
    return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), -1, false);
}

} // namespace howdah::ui
