#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/secrets/secret_store.h"

#include <QDateTime>

namespace howdah {

/// A certificate of a host is good for five years, and made anew in the last half year of them: whoever deploys once in that time
/// never sees one end.
inline constexpr int certificateDays = 5 * 365;
inline constexpr int authorityDays = 20 * 365;
inline constexpr int renewalDays = 180;

/// What the certificate of a host is good for: its own names and addresses; of a member also the load balancers', through which clients
/// come to it, and the project's further names. Sorted, each once.
[[nodiscard]] QStringList certificateNames(const Project &project, const Host &host);

/// Puts into the secrets what the project's TLS needs and they lack: the CA, and of each host that has a use for it a certificate with its
/// key (project/tls_names.h). A certificate that is near its end, of another CA or for other names is made anew, for the same key.
/// True when something was made. The DBA's own CA is read from its files.
/// Errors: Io (those files), Usage (they are no CA).
[[nodiscard]] Result<bool> completeCertificates(const Project &project, Secrets &secrets, const QDateTime &now);

} // namespace howdah
