#include "core/preflight/bucket_faults.h"

#include "tests/support/source_path.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace howdah::test {

namespace {

const QString folder = test::sourcePath(QStringLiteral("/tests/cases/preflight/bucket/"));

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.push_back(file.chopped(5).toStdString());
    return names;
}

S3Settings amazon()
{
    S3Settings s3;
    s3.bucket = QStringLiteral("backups");
    s3.endpoint = QStringLiteral("s3.eu-central-1.amazonaws.com");
    s3.region = QStringLiteral("eu-central-1");
    return s3;
}

/// A case holds either the raw answer, or what a sender said when there was none.
std::optional<BucketFault> faultIn(const QJsonObject &each)
{
    if (each.contains(QStringLiteral("said")))
        return connectionFault(each[QStringLiteral("said")].toString(), amazon(), QStringLiteral("pg1"));
    const std::optional<HttpAnswer> answer = parseHttpAnswer(each[QStringLiteral("answer")].toString().toUtf8());
    if (!answer)
        return BucketFault{QStringLiteral("no answer was found"), {}};
    return faultOf(*answer, amazon(), QStringLiteral("pg1"));
}

class BucketFaults : public testing::TestWithParam<std::string> {};

} // namespace

TEST_P(BucketFaults, NamesTheCause)
{
    QFile file(folder + QString::fromStdString(GetParam()) + QStringLiteral(".json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject each = QJsonDocument::fromJson(file.readAll()).object();
    const std::optional<BucketFault> fault = faultIn(each);
    if (each[QStringLiteral("text")].isNull()) {
        EXPECT_FALSE(fault) << fault->text.toStdString();
        return;
    }
    ASSERT_TRUE(fault);
    EXPECT_TRUE(fault->text.contains(each[QStringLiteral("text")].toString())) << fault->text.toStdString();
    EXPECT_TRUE(fault->hint.contains(each[QStringLiteral("hint")].toString())) << fault->hint.toStdString();
    EXPECT_FALSE(fault->text.contains(QStringLiteral("AKIA"))) << "keys are not shown";
}

INSTANTIATE_TEST_SUITE_P(Cases, BucketFaults, testing::ValuesIn(caseNames()),
                         [](const auto &each) { return each.param; });

TEST(ParseHttpAnswer, WhatIsNone)
{
    EXPECT_FALSE(parseHttpAnswer(""));
    EXPECT_FALSE(parseHttpAnswer("220 smtp.example.com ESMTP\r\n\r\n"));
    EXPECT_FALSE(parseHttpAnswer("HTTP/1.1 200 OK\r\nContent-Le"));
    EXPECT_FALSE(parseHttpAnswer("HTTP/1.1 100 Continue\r\n\r\n"));
}

TEST(ConnectionFault, AnOwnAuthorityThatIsTheWrongOne)
{
    S3Settings s3 = amazon();
    s3.caFile = QStringLiteral("/home/dba/ca.pem");
    EXPECT_TRUE(connectionFault(QStringLiteral("unable to get local issuer certificate"), s3, QStringLiteral("pg1"))
                    .hint.startsWith(s3.caFile));
}

TEST(ConnectionFault, AHostWithoutAnyAuthority)
{
    const QString said =
        QStringLiteral("curl: (77) error setting certificate file: /etc/ssl/certs/ca-certificates.crt");
    const BucketFault fault = connectionFault(said, amazon(), QStringLiteral("pg1"));
    EXPECT_TRUE(fault.text.startsWith(QStringLiteral("pg1 does not trust"))) << fault.text.toStdString();
    EXPECT_TRUE(fault.hint.contains(QStringLiteral("ca-certificates"))) << fault.hint.toStdString();
}

} // namespace howdah::test
