#pragma once

#include "core/plan/context.h"
#include "core/resource/files.h"

namespace howdah {

/// The CA's certificate, and the host's own with its key as `service` (postgres, etcd) reads them: the key is for its user alone.
[[nodiscard]] std::vector<ManagedFile> tlsFiles(const PlanContext &context, const Host &host, const QString &service);

/// The CA's certificate, for whoever only verifies others.
[[nodiscard]] ManagedFile tlsAuthority(const PlanContext &context);

} // namespace howdah
