#pragma once

#include "core/secrets/secret_store.h"

namespace howdah {

/// One JSON object of names and texts, `{"backup/s3-key": "…"}`: the form of a secrets file and of a keychain entry.
[[nodiscard]] QByteArray toJson(const Secrets &secrets);

/// `where` names the source in messages. Error: Parse, without a word of the content.
Result<Secrets> secretsFromJson(const QByteArray &json, const QString &where);

} // namespace howdah
