#include "ui/document/sentence.h"

#include <algorithm>

namespace howdah::ui {

QString sentence(const Project &project, QString text)
{
    const QString first = text.section(QLatin1Char(' '), 0, 0);
    const bool isWord = std::all_of(first.begin(), first.end(), [](QChar letter) { return letter.isLower(); });
    if (isWord && !first.isEmpty() && project.findHost(first) == nullptr)
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace howdah::ui
