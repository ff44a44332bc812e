#pragma once

#include <QStringList>

namespace howdah {

/// The known word that was probably meant: "" when none is near enough to be a help.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &known);

/// Whether a key's name says that its value is a secret: "s3_key_secret", "password".
[[nodiscard]] bool soundsSecret(const QString &key);

} // namespace howdah
