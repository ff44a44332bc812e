#include "core/preflight/bucket_probe.h"

#include "core/preflight/bucket_faults.h"
#include "core/project/required_secrets.h"

#include <QUuid>

namespace howdah {

namespace {

/// Why there is no answer to judge: the fault is told, or the attempt could not be made.
struct NoAnswer {
    Verdict verdict = Verdict::Problem;
    BucketFault fault;
};

class Probe {
public:
    Probe(const Project &project, const HostFacts &facts, const PlanInputs &inputs, Transport &transport,
          std::stop_token stop)
        : s3_(project.backup.s3),
          facts_(facts),
          inputs_(inputs),
          transport_(transport),
          stop_(std::move(stop)),
          keys_{inputs.secrets.value(QLatin1String(secret_name::s3Key)),
                inputs.secrets.value(QLatin1String(secret_name::s3KeySecret))}
    {
        QString path = project.backup.path;
        while (path.startsWith(QLatin1Char('/')))
            path.remove(0, 1);
        folder_ = path.isEmpty() || path.endsWith(QLatin1Char('/')) ? path : path + QLatin1Char('/');
        key_ = folder_ + QStringLiteral("howdah-preflight-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    }

    [[nodiscard]] const QString &key() const { return key_; }
    [[nodiscard]] QByteArray content() const { return "howdah preflight " + key_.right(36).toLatin1(); }

    tl::expected<HttpAnswer, NoAnswer> put()
    {
        return send({"PUT", objectPath(), {}, {{"content-type", "application/octet-stream"}}, content()});
    }
    tl::expected<HttpAnswer, NoAnswer> get() { return send({"GET", objectPath(), {}, {}, {}}); }
    tl::expected<HttpAnswer, NoAnswer> remove() { return send({"DELETE", objectPath(), {}, {}, {}}); }
    tl::expected<HttpAnswer, NoAnswer> list()
    {
        return send({"GET",
                     bucketPath() + '/',
                     {{"list-type", "2"}, {"delimiter", "/"}, {"prefix", folder_.toUtf8() + "howdah-preflight-"}},
                     {},
                     {}});
    }

private:
    [[nodiscard]] QByteArray bucketPath() const
    {
        return s3_.uriStyle == S3UriStyle::Path ? '/' + s3_.bucket.toUtf8() : QByteArray();
    }
    [[nodiscard]] QByteArray objectPath() const { return bucketPath() + '/' + key_.toUtf8(); }

    tl::expected<HttpAnswer, NoAnswer> send(S3Request request)
    {
        const QString server =
            s3_.uriStyle == S3UriStyle::Host ? s3_.bucket + QLatin1Char('.') + s3_.endpoint : s3_.endpoint;
        const QString inUrl = server.contains(QLatin1Char(':')) ? QLatin1Char('[') + server + QLatin1Char(']') : server;
        request.headers.insert("host",
                               (s3_.port == 443 ? inUrl : QStringLiteral("%1:%2").arg(inUrl).arg(s3_.port)).toUtf8());
        const QDateTime hostTime = QDateTime::currentDateTimeUtc().addMSecs(facts_.clockSkew);
        const Command command =
            sendCommand(server, s3_.port, signedRequest(std::move(request), keys_, s3_.region.toUtf8(), hostTime),
                        inputs_.backupCa);
        const Result<CommandOutput> output = transport_.run(command, stop_);
        if (!output)
            return tl::unexpected(NoAnswer{Verdict::NotChecked, {output.error().what, output.error().hint}});
        if (std::optional<HttpAnswer> answer = parseHttpAnswer(output->out)) {
            if (std::optional<BucketFault> fault = faultOf(*answer, s3_, facts_.host))
                return tl::unexpected(NoAnswer{Verdict::Problem, *fault});
            return *answer;
        }
        if (output->status == noSender)
            return tl::unexpected(NoAnswer{Verdict::NotChecked,
                                           {QStringLiteral("%1 has neither curl nor python3 nor openssl to ask the "
                                                           "bucket with; making the stanza will prove it")
                                                .arg(facts_.host),
                                            {}}});
        QString said = QString::fromUtf8(output->err).trimmed();
        if (said.isEmpty() && (output->status == 124 || output->status == 137))
            said = QStringLiteral("timed out"); // ended by the script's own limit
        return tl::unexpected(NoAnswer{Verdict::Problem, connectionFault(said, s3_, facts_.host)});
    }

    const S3Settings &s3_;
    const HostFacts &facts_;
    const PlanInputs &inputs_;
    Transport &transport_;
    const std::stop_token stop_;
    const S3Keys keys_;
    QString folder_;
    QString key_;
};

PreflightItem itemOf(const QString &host, const QString &act, const NoAnswer &failure)
{
    return {host,
            {},
            QStringLiteral("bucket"),
            failure.verdict,
            QStringLiteral("%1: %2").arg(act, failure.fault.text),
            failure.fault.hint};
}

void carryOut(Probe &probe, const QString &host, const S3Settings &s3, PreflightItems &items)
{
    if (const auto put = probe.put(); !put)
        return items.add(itemOf(host, QStringLiteral("writing to bucket %1").arg(s3.bucket), put.error()));

    bool whole = true;
    const auto failed = [&](const QString &act, const NoAnswer &failure) {
        whole = false;
        items.add(itemOf(host, act, failure));
    };
    const auto got = probe.get();
    if (!got)
        failed(QStringLiteral("reading from bucket %1").arg(s3.bucket), got.error());
    else if (!got->body.contains(probe.content()))
        failed(QStringLiteral("reading from bucket %1").arg(s3.bucket),
               {Verdict::Problem,
                {QStringLiteral("what was just written is read back differently"),
                 QStringLiteral("is it one store, and does no cache stand before it?")}});
    if (const auto listed = probe.list(); !listed)
        failed(QStringLiteral("listing bucket %1").arg(s3.bucket), listed.error());
    if (const auto removed = probe.remove(); !removed)
        failed(QStringLiteral("deleting %1 from bucket %2, where it remains").arg(probe.key(), s3.bucket),
               removed.error());
    if (whole)
        items.ok(host, "bucket",
                 QStringLiteral("writes, reads, lists and deletes in bucket %1 at %2").arg(s3.bucket, s3.endpoint));
}

} // namespace

std::vector<PreflightItem> probeBucket(const Project &project, const HostFacts &facts, const PlanInputs &inputs,
                                       Transport &transport, std::stop_token stop)
{
    PreflightItems items;
    const S3Settings &s3 = project.backup.s3;
    if (project.backup.type != RepositoryType::S3)
        return {};
    if (s3.credentials == S3Credentials::InstanceRole) {
        items.notChecked(
            facts.host, "bucket",
            QStringLiteral("bucket %1 is used with the instance's own role; making the stanza will prove it")
                .arg(s3.bucket));
    } else if (inputs.secrets.value(QLatin1String(secret_name::s3Key)).isEmpty()
               || inputs.secrets.value(QLatin1String(secret_name::s3KeySecret)).isEmpty()) {
        items.notChecked(facts.host, "bucket",
                         QStringLiteral("the keys of bucket %1 are not in the secret store").arg(s3.bucket),
                         QStringLiteral("put backup/s3-key and backup/s3-key-secret there (--secrets FILE)"));
    } else {
        Probe probe(project, facts, inputs, transport, std::move(stop));
        carryOut(probe, facts.host, s3, items);
    }
    return items.take();
}

} // namespace howdah
