#pragma once

#include "core/secrets/secret_store.h"

namespace howdah {

/// A file that a DBA or a CI job can write by hand, one project a file (the project id is not looked at). Mode 0600: a file
/// that others can read is refused, and one that is made here is never readable for them, not even for a moment.
class FileSecretStore final : public SecretStore {
public:
    explicit FileSecretStore(QString path) : path_(std::move(path)) {}

    [[nodiscard]] QString name() const override { return path_; }
    /// A file that does not exist holds no secrets.
    Result<Secrets> load(const QString &projectId) override;
    Result<> store(const QString &projectId, const Secrets &secrets) override;

private:
    QString path_;
};

} // namespace howdah
