#pragma once

class QCoreApplication;
class QLocale;

namespace howdah::ui {

/// Our texts and Qt's own in the language of the locale; English, whose file holds the plural forms, where there is none.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace howdah::ui
