#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace howdah {

/// A certificate with the key that it belongs to, both as PEM text. The certificate is no secret.
struct Identity {
    QByteArray certificate;
    Secret key;
};

struct CertificateWish {
    QString commonName;
    QStringList names; ///< host names and IP addresses that it is good for
    QDateTime from;
    int days = 0;
};

/// What can be read in a certificate; of a file with several, in the first one.
struct CertificateInfo {
    QString commonName;
    QStringList names; ///< as in CertificateWish, sorted; addresses as parseIpAddress() and toString() have them
    QDateTime from;    ///< UTC
    QDateTime until;   ///< UTC
    bool isAuthority = false;
};

/// A new authority that vouches for itself, with a new key (ECDSA P-256).
[[nodiscard]] Result<Identity> makeAuthority(const CertificateWish &wish);

/// A certificate for a server that is a client too, as the members of a cluster are for each other. With `key`, for that key: whoever reads
/// certificate and key one after the other finds them together while the certificate is replaced. Else with a new one.
/// Errors: Usage when `authority` is none, or its key is another's or has a passphrase.
[[nodiscard]] Result<Identity> issueCertificate(const Identity &authority, const CertificateWish &wish,
                                                const Secret &key = {});

/// Error: Parse.
[[nodiscard]] Result<CertificateInfo> readCertificate(const QByteArray &pem);
/// The same in a file's content, whatever that is.
[[nodiscard]] Result<CertificateInfo> readCertificate(const Secret &content);

/// Did the first certificate of `authority` sign it?
[[nodiscard]] bool isIssuedBy(const QByteArray &certificate, const QByteArray &authority);
[[nodiscard]] bool belongTogether(const Identity &identity);

} // namespace howdah
