#include "core/preflight/bucket_faults.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdlib>

namespace howdah {

namespace {

/// The text of an element of S3's error document, which is flat and small.
QString element(const HttpAnswer &answer, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("<%1>([^<]*)</%1>").arg(QLatin1String(name)));
    return pattern.match(QString::fromUtf8(answer.body)).captured(1).trimmed();
}

QString otherRegion(const HttpAnswer &answer)
{
    const QString told = element(answer, "Region");
    return told.isEmpty() ? QString::fromLatin1(answer.headers.value("x-amz-bucket-region")) : told;
}

BucketFault regionFault(const HttpAnswer &answer, const S3Settings &s3)
{
    const QString region = otherRegion(answer);
    const QString endpoint = element(answer, "Endpoint");
    if (region.isEmpty() || region == s3.region)
        return {QStringLiteral("bucket %1 is not served at %2%3")
                    .arg(s3.bucket, s3.endpoint,
                         endpoint.isEmpty() ? QString() : QStringLiteral(", but at %1").arg(endpoint)),
                QStringLiteral("set backup.s3.endpoint and backup.s3.region to those of the bucket")};
    return {QStringLiteral("bucket %1 is in region %2, not in %3").arg(s3.bucket, region, s3.region),
            QStringLiteral("set backup.s3.region to %1%2")
                .arg(region, s3.endpoint.contains(s3.region)
                                 ? QStringLiteral(", and the endpoint to that of this region")
                                 : QString())};
}

BucketFault clockFault(const HttpAnswer &answer, const QString &host)
{
    const auto time = [](QString text) {
        if (text.size() == 16 && text[8] == QLatin1Char('T')) // 20260101T120000Z
            text = QStringLiteral("%1-%2-%3T%4:%5:%6Z")
                       .arg(text.left(4), text.mid(4, 2), text.mid(6, 2), text.mid(9, 2), text.mid(11, 2),
                            text.mid(13, 2));
        return QDateTime::fromString(text, Qt::ISODate);
    };
    const QDateTime ours = time(element(answer, "RequestTime"));
    const QDateTime theirs = time(element(answer, "ServerTime"));
    QString apart;
    if (ours.isValid() && theirs.isValid())
        apart = QStringLiteral(" (%1 min %2)")
                    .arg(std::llabs(theirs.secsTo(ours)) / 60)
                    .arg(ours < theirs ? QStringLiteral("behind") : QStringLiteral("ahead"));
    return {QStringLiteral("the clock of %1 is too far from the S3 server's%2").arg(host, apart),
            QStringLiteral("set the clock, and let a time service keep it (os.time_sync)")};
}

std::optional<BucketFault> namedFault(const QString &code, const HttpAnswer &answer, const S3Settings &s3,
                                      const QString &host)
{
    if (code == QLatin1String("RequestTimeTooSkewed"))
        return clockFault(answer, host);
    if (code == QLatin1String("InvalidAccessKeyId"))
        return BucketFault{
            QStringLiteral("the S3 server does not know the access key"),
            QStringLiteral(
                "correct backup/s3-key in the secret store; was the key deleted, or is it of another provider?")};
    if (code == QLatin1String("SignatureDoesNotMatch"))
        return BucketFault{QStringLiteral("the secret key is not the one of the access key"),
                           QStringLiteral("correct backup/s3-key-secret in the secret store")};
    if (code == QLatin1String("ExpiredToken") || code == QLatin1String("InvalidToken"))
        return BucketFault{QStringLiteral("the keys are temporary ones (%1)").arg(code),
                           QStringLiteral("backups need keys that last, or backup.s3.credentials: instance-role")};
    if (code == QLatin1String("NoSuchBucket"))
        return BucketFault{QStringLiteral("there is no bucket %1 at %2").arg(s3.bucket, s3.endpoint),
                           QStringLiteral("create it (Howdah does not), or correct backup.s3.bucket; with an own S3 "
                                          "server, is uri_style: path meant?")};
    if (code == QLatin1String("AccessDenied") || code == QLatin1String("AllAccessDisabled"))
        return BucketFault{QStringLiteral("the keys are valid, and may not do this in bucket %1").arg(s3.bucket),
                           QStringLiteral("its policy must allow s3:PutObject, s3:GetObject and s3:DeleteObject below "
                                          "the path, and s3:ListBucket on the bucket")};
    if (code == QLatin1String("AuthorizationHeaderMalformed") || code == QLatin1String("PermanentRedirect")
        || code == QLatin1String("TemporaryRedirect") || code == QLatin1String("IllegalLocationConstraintException"))
        return regionFault(answer, s3);
    if (code == QLatin1String("QuotaExceeded") || code == QLatin1String("XMinioStorageFull") || answer.status == 507)
        return BucketFault{QStringLiteral("the S3 server has no room left (%1)").arg(code),
                           QStringLiteral("make room there, or raise the bucket's quota")};
    return std::nullopt;
}

} // namespace

std::optional<BucketFault> faultOf(const HttpAnswer &answer, const S3Settings &s3, const QString &host)
{
    if (answer.status >= 200 && answer.status < 300)
        return std::nullopt;
    const QString code = element(answer, "Code");
    if (std::optional<BucketFault> fault = namedFault(code, answer, s3, host))
        return fault;
    if (code.isEmpty() && (answer.status == 301 || answer.status == 307) && !otherRegion(answer).isEmpty())
        return regionFault(answer, s3);
    if (code.isEmpty())
        return BucketFault{
            QStringLiteral("%1 answers with HTTP %2 and does not speak S3").arg(s3.endpoint).arg(answer.status),
            QStringLiteral("is it the endpoint of the S3 API (not of a console or a proxy), and is its port %1?")
                .arg(s3.port)};
    return BucketFault{
        QStringLiteral("the S3 server refuses with %1: %2").arg(code, element(answer, "Message").left(200)),
        answer.status >= 500 ? QStringLiteral("the server itself has a fault; check again later") : QString()};
}

BucketFault connectionFault(const QString &said, const S3Settings &s3, const QString &host)
{
    const auto contains = [&](const char *pattern) {
        return said.contains(QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption));
    };
    const QString server = s3.uriStyle == S3UriStyle::Host ? s3.bucket + QLatin1Char('.') + s3.endpoint : s3.endpoint;
    const QString where = QStringLiteral("%1:%2").arg(server).arg(s3.port);
    if (contains("certificate.*(has )?expired|certificate is not yet valid"))
        return {QStringLiteral("the certificate of %1 has expired, or the clock of %2 is wrong").arg(where, host),
                QStringLiteral("renew the certificate; compare the clocks")};
    if (contains(
            "hostname mismatch|no alternative certificate|does not match target|not valid for|ip address mismatch"))
        return {QStringLiteral("the certificate of %1 is for another name").arg(where),
                s3.uriStyle == S3UriStyle::Host
                    ? QStringLiteral("set backup.s3.uri_style to path, or use a certificate for *.%1").arg(s3.endpoint)
                    : QStringLiteral("set backup.s3.endpoint to the name that stands in the certificate")};
    if (contains("self.signed certificate|unable to get (local )?issuer|unable to verify the first|unknown "
                 "ca|certificate verify failed")
        || (contains("error setting certificate") && !contains("/dev/fd/3"))) // curl, of a host without any authority
        return {
            QStringLiteral("%1 does not trust the certificate of %2").arg(host, where),
            s3.caFile.isEmpty() ? QStringLiteral(
                "set backup.s3.ca_file to the certificate of its authority; is ca-certificates installed on the host?")
                                : QStringLiteral("%1 is not the authority that issued it").arg(s3.caFile)};
    if (contains("error setting certificate|error adding trust anchors|no start line|not enough data|cadata|loading "
                 "CAfile|error loading|X509_load_cert"))
        return {QStringLiteral("the authority's certificate in %1 cannot be used").arg(s3.caFile),
                QStringLiteral("it must be a PEM file: -----BEGIN CERTIFICATE-----")};
    if (contains("could not resolve|not known|name resolution|no address associated|getaddrinfo|bio_lookup"))
        return {QStringLiteral("%1 does not know the name %2").arg(host, server),
                s3.uriStyle == S3UriStyle::Host
                    ? QStringLiteral("correct backup.s3.endpoint, or set backup.s3.uri_style to path if the server has "
                                     "no names for buckets; else mend the host's DNS")
                    : QStringLiteral("correct backup.s3.endpoint, or the host's DNS")};
    if (contains("timed out|timeout"))
        return {
            QStringLiteral("%1 gives no answer to %2").arg(where, host),
            QStringLiteral("allow TCP %1 from the PostgreSQL hosts to it; backups do not use a proxy").arg(s3.port)};
    if (contains("refused|errno=111"))
        return {QStringLiteral("%1 refuses the connection").arg(where),
                QStringLiteral("does the S3 server run, and is its port %1?").arg(s3.port)};
    if (contains("no route|unreachable"))
        return {QStringLiteral("%1 has no route to %2").arg(host, where),
                QStringLiteral("the PostgreSQL hosts must reach the S3 server")};
    if (contains("wrong version number|record layer|unknown protocol|packet length too long|http request"))
        return {QStringLiteral("%1 does not speak TLS").arg(where),
                QStringLiteral("backups always use TLS: set backup.s3.port to the server's TLS port")};
    return {
        QStringLiteral("%1 cannot talk to %2: %3")
            .arg(host, where, said.isEmpty() ? QStringLiteral("no reason was given") : said.simplified().right(200)),
        {}};
}

} // namespace howdah
