#pragma once

#include <QString>

namespace howdah::ui {

enum class FingerprintMatch {
    Same,
    Different,
    Unreadable ///< no SHA256 fingerprint in it: nothing can be said
};

/// Compares what a person pasted with the fingerprint that a host showed ("SHA256:…"). The whole line that `ssh-keygen -lf` prints is
/// fine, and so is the fingerprint without its "SHA256:". Case counts. Pure.
[[nodiscard]] FingerprintMatch matchFingerprint(const QString &pasted, const QString &shown);

} // namespace howdah::ui
