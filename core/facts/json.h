#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace howdah {

/// Puts whole numbers of `digits` digits and more in quotes: QJson keeps numbers as doubles, which hold 15 digits.
/// Strings and fractions stay as they are.
[[nodiscard]] QByteArray withBigIntegersQuoted(const QByteArray &json, int digits = 16);

/// Parses the JSON text of a section; an error names the section and shows where the text goes wrong.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &section, const QByteArray &json);
[[nodiscard]] Result<QJsonArray> parseJsonArray(const QByteArray &section, const QByteArray &json);

/// A size in bytes, which old versions of util-linux print as a string; 0 when absent.
[[nodiscard]] qint64 sizeOf(const QJsonValue &value);

} // namespace howdah
