#pragma once

#include "core/secrets/secret_store.h"

#include <mutex>

namespace howdah {

/// Secrets that end with the program: for tests, and for a person who wants nothing kept. Thread-safe.
class MemorySecretStore final : public SecretStore {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("memory"); }
    Result<Secrets> load(const QString &projectId) override;
    Result<> store(const QString &projectId, const Secrets &secrets) override;

private:
    std::mutex mutex_;
    QMap<QString, Secrets> projects_;
};

} // namespace howdah
