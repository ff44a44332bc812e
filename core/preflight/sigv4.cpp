#include "core/preflight/sigv4.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace howdah {

namespace {

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray canonicalQuery(const QMap<QByteArray, QByteArray> &query)
{
    QByteArrayList pairs;
    for (auto it = query.begin(); it != query.end(); ++it)
        pairs << it.key().toPercentEncoding() + '=' + it.value().toPercentEncoding();
    return pairs.join('&');
}

} // namespace

QByteArray S3Request::target() const
{
    const QByteArray encoded = path.toPercentEncoding("/");
    return query.isEmpty() ? encoded : encoded + '?' + canonicalQuery(query);
}

S3Request signedRequest(S3Request request, const S3Keys &keys, const QByteArray &region, const QDateTime &when)
{
    const QByteArray time = when.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    const QByteArray day = time.left(8);
    request.headers.insert("x-amz-date", time);
    request.headers.insert("x-amz-content-sha256", sha256(request.body));

    QByteArray headers;
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        headers += it.key() + ':' + it.value().trimmed() + '\n';
    const QByteArray names = QByteArrayList(request.headers.keys()).join(';');
    const QByteArray canonical =
        QByteArrayList{
            request.method, request.path.toPercentEncoding("/"),          canonicalQuery(request.query), headers,
            names,          request.headers.value("x-amz-content-sha256")}
            .join('\n');

    const QByteArray scope = day + '/' + region + "/s3/aws4_request";
    const QByteArray toSign = QByteArrayList{"AWS4-HMAC-SHA256", time, scope, sha256(canonical)}.join('\n');
    const QByteArray key = hmac(hmac(hmac(hmac("AWS4" + keys.secret.reveal(), day), region), "s3"), "aws4_request");
    request.headers.insert("authorization", "AWS4-HMAC-SHA256 Credential=" + keys.key.reveal() + '/' + scope
                                                + ",SignedHeaders=" + names
                                                + ",Signature=" + hmac(key, toSign).toHex());
    return request;
}

} // namespace howdah
