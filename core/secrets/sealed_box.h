#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <optional>

namespace howdah {

/// What a guess of the passphrase costs whoever tries: Argon2id's passes and memory.
struct SealCost {
    quint64 passes = 3;
    quint64 memory = quint64{256} * 1024 * 1024; ///< bytes

    [[nodiscard]] static SealCost leastForTests() { return {1, 8192}; }
};

/// The key made of a passphrase, with all that is needed to make it again. Making one takes about a second, on purpose.
struct SealKey {
    SealCost cost;
    QByteArray salt;
    Secret key;

    [[nodiscard]] static Result<SealKey> make(const Secret &passphrase, SealCost cost);
};

/// What was sealed, and the key for sealing it again.
struct Opened {
    Secret content;
    SealKey key;
};

/// A text file (JSON, version 1) that holds `content` encrypted and authenticated by XChaCha20-Poly1305.
[[nodiscard]] Result<QByteArray> seal(const Secret &content, const SealKey &key);

/// `where` names the file in messages. Errors: Auth = another passphrase; Io = damaged, changed, or of a newer Howdah.
[[nodiscard]] Result<Opened> openSealed(const QByteArray &file, const Secret &passphrase, const QString &where);

} // namespace howdah
