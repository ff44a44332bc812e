#include "core/tls/certificate.h"
#include "tests/fuzz/bytes.h"
#include "tests/fuzz/parts.h"

#include <algorithm>

// Certificates and keys come from hosts and from a DBA's files: a certificate, its authority and the authority's key, with lines of dashes
// between them; as PEM text, or as what such a text wraps, where a change of the input reaches further.

namespace howdah {

namespace {

QByteArray pem(const QByteArray &text, const QByteArray &kind)
{
    if (text.startsWith("-----"))
        return text;
    return "-----BEGIN " + kind + "-----\n" + text.toBase64() + "\n-----END " + kind + "-----\n";
}

} // namespace

} // namespace howdah

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace howdah;
    const QByteArrayList parts = fuzz::parts(fuzz::bytes(data, size));
    const QByteArray certificate = pem(parts.first(), "CERTIFICATE");
    const Identity authority{pem(parts.value(1), "CERTIFICATE"), Secret(pem(parts.value(2), "PRIVATE KEY"))};
    const Result<CertificateInfo> info = readCertificate(certificate);
    fuzz::require(info ? std::is_sorted(info->names.begin(), info->names.end()) : !info.error().what.isEmpty());
    fuzz::require(info || !isIssuedBy(certificate, authority.certificate));
    (void)isIssuedBy(certificate, authority.certificate);
    (void)belongTogether(authority);
    const CertificateWish wish{QStringLiteral("pg1"),
                               {QStringLiteral("pg1"), QStringLiteral("192.0.2.11")},
                               QDateTime::fromSecsSinceEpoch(1795434000, Qt::UTC),
                               397};
    const Result<Identity> issued = issueCertificate(authority, wish);
    fuzz::require(!issued || readCertificate(issued->certificate));
    return 0;
}
