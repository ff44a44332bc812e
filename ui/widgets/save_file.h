#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace howdah::ui {

/// Asks for a file to save to, without holding up the window; `chosen` is called with its path, or never.
void askWhereToSave(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                    const std::function<void(const QString &path)> &chosen);

/// Writes the text whole or not at all. Returns why it could not, "" = it is there.
[[nodiscard]] QString writeText(const QString &path, const QString &text);

} // namespace howdah::ui
