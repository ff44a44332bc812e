#pragma once

#include "core/project/project.h"

namespace howdah {

/// Under which names a project's certificates are kept among its secrets. The CA's key is not there when the CA is the DBA's own.
namespace secret_name {
inline constexpr auto authorityKey = "tls/ca-key";
inline constexpr auto authority = "tls/ca";
[[nodiscard]] QString hostKey(const QString &host);
[[nodiscard]] QString hostCertificate(const QString &host);
} // namespace secret_name

/// Where TLS lies on a host, whoever reads it: the CA's certificate tells that the cluster speaks TLS.
[[nodiscard]] QString tlsDirectory(const QString &cluster);
[[nodiscard]] QString tlsAuthorityFile(const QString &cluster);
/// `service`: "postgres" or "etcd", whose user alone reads the key.
[[nodiscard]] QString tlsCertificateFile(const QString &cluster, const QString &service);
[[nodiscard]] QString tlsKeyFile(const QString &cluster, const QString &service);

} // namespace howdah
