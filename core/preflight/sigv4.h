#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

namespace howdah {

/// A request to an S3 server, before and after it is signed.
struct S3Request {
    QByteArray method;
    QByteArray path;                      ///< not encoded, begins with /
    QMap<QByteArray, QByteArray> query;   ///< not encoded
    QMap<QByteArray, QByteArray> headers; ///< names in lower case; "host" must be there
    QByteArray body;

    /// Path and query as they stand in the request line.
    [[nodiscard]] QByteArray target() const;
};

struct S3Keys {
    Secret key;
    Secret secret;
};

/// Signed with AWS Signature Version 4 (service s3, whole body): the headers x-amz-date, x-amz-content-sha256 and authorization are
/// added. The secret key itself is in none of them. Pure.
[[nodiscard]] S3Request signedRequest(S3Request request, const S3Keys &keys, const QByteArray &region,
                                      const QDateTime &when);

} // namespace howdah
