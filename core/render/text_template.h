#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace howdah {

/// What fills a template: text, switches (a non-empty text opens a section), and repeated sections with fields of their own.
struct TemplateValues {
    QMap<QString, QString> text;
    QMap<QString, bool> flags;
    QMap<QString, std::vector<QMap<QString, QString>>> lists;
};

/// Fills `templates/<name>` (mustache; nothing is escaped: these are configuration files, not HTML). The lines up to and including the one
/// that holds only `{{! end of header }}` say who fills the template, and are not part of what lands on the host.
/// A name that the template uses and `values` lacks is a mistake in this program and ends it in a debug build.
[[nodiscard]] QByteArray renderTemplate(const QString &name, const TemplateValues &values);

} // namespace howdah
