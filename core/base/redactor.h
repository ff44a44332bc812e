#pragma once

#include "core/base/secret.h"

#include <QByteArrayList>

namespace howdah {

/// Replaces secret values in text with "•••••" before it reaches a log, a journal, a diff or a screen.
/// Works by value (every secret known to the run, also percent-encoded and base64) and by shape (the value after
/// a key such as `password:` or `repo1-s3-key-secret=`, PEM private keys), because a host may hold secrets that the run does not know.
/// A value type; const calls are safe from any thread.
class Redactor {
public:
    static constexpr auto mask = "•••••";

    void add(const Secret &secret);

    [[nodiscard]] QString redact(QString text) const;

private:
    QStringList needles_; // longest first, so that a secret inside another leaves no tail behind
};

} // namespace howdah
