#include "core/secrets/memory_secret_store.h"

namespace howdah {

Result<Secrets> MemorySecretStore::load(const QString &projectId)
{
    const std::lock_guard lock(mutex_);
    return projects_.value(projectId);
}

Result<> MemorySecretStore::store(const QString &projectId, const Secrets &secrets)
{
    const std::lock_guard lock(mutex_);
    projects_.insert(projectId, secrets);
    return {};
}

} // namespace howdah
