#include "core/base/redactor.h"

#include <gtest/gtest.h>

#include <QUrl>

using namespace howdah;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

Redactor knowing(std::initializer_list<const char *> secrets)
{
    Redactor redactor;
    for (const char *secret : secrets)
        redactor.add(Secret(QByteArray(secret)));
    return redactor;
}

std::string shown(const Redactor &redactor, const char *text)
{
    return redactor.redact(u(text)).replace(u(Redactor::mask), QStringLiteral("#")).toStdString();
}

TEST(RedactorByValue, EveryOccurrenceGoes)
{
    const Redactor redactor = knowing({"tr0ub4dor&3"});
    EXPECT_EQ(shown(redactor, "a tr0ub4dor&3 b tr0ub4dor&3tr0ub4dor&3"), "a # b ##");
    EXPECT_EQ(shown(redactor, "nothing here"), "nothing here");
    EXPECT_EQ(shown(redactor, ""), "");
}

TEST(RedactorByValue, InTheFormsThatProgramsWriteIt)
{
    const QByteArray value = "pa'ss\"wo\\rd/+&";
    Redactor redactor;
    redactor.add(Secret(value));
    for (const QString &form : {
             QString::fromUtf8(value), QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(value))),
             QString::fromLatin1(value.toBase64()),
             u("pa'\\''ss\"wo\\rd/+&"), // sh
             u("pa''ss\"wo\\rd/+&"),    // SQL, YAML with single quotes
             u("pa'ss\\\"wo\\\\rd/+&"), // JSON, YAML with double quotes
         })
        EXPECT_EQ(redactor.redact(QStringLiteral("<%1>").arg(form)), QStringLiteral("<%1>").arg(u(Redactor::mask)))
            << form.toStdString();
}

TEST(RedactorByValue, ASecretInsideAnotherLeavesNoTail)
{
    EXPECT_EQ(shown(knowing({"hunter", "hunter2hunter"}), "hunter2hunter hunter"), "# #");
    EXPECT_EQ(shown(knowing({"hunter2hunter", "hunter"}), "hunter2hunter hunter"), "# #");
}

TEST(RedactorByValue, ShortOnesWouldBlotOutTheText)
{
    EXPECT_EQ(shown(knowing({"", "a", "abc"}), "abc"), "abc");
}

TEST(RedactorByShape, TheValueAfterASecretKey)
{
    const Redactor none;
    EXPECT_EQ(shown(none, "password: hunter2"), "password: #");
    EXPECT_EQ(shown(none, "  \"password\": \"hunter2\""), "  \"password\": #");
    EXPECT_EQ(shown(none, "repo1-s3-key=AKIA\nrepo1-s3-key-secret=abc\nrepo1-cipher-pass=x"),
              "repo1-s3-key=#\nrepo1-s3-key-secret=#\nrepo1-cipher-pass=#");
    EXPECT_EQ(shown(none, "+    password: hunter2\n-    password: hunter1"), "+    password: #\n-    password: #");
    EXPECT_EQ(shown(none, "PGPASSWORD=hunter2"), "PGPASSWORD=#");
    EXPECT_EQ(shown(none, "aws_secret_access_key = x/y+z"), "aws_secret_access_key = #");
}

TEST(RedactorByShape, AlsoInTheMiddleOfALine)
{
    const Redactor none;
    EXPECT_EQ(shown(none, "{\"user\": \"a\", \"password\": \"hunter2\", \"port\": 1}"),
              "{\"user\": \"a\", \"password\": #, \"port\": 1}");
    EXPECT_EQ(shown(none, "primary_conninfo = 'host=a password=hunter2 port=1'"),
              "primary_conninfo = 'host=a password=# port=1'");
    EXPECT_EQ(shown(none, "sudo PGPASSWORD=hunter2 psql"), "sudo PGPASSWORD=# psql");
    EXPECT_EQ(shown(none, "psql postgres://app:hunter2@pg1:5432/app"), "psql postgres://app:#@pg1:5432/app");
    EXPECT_EQ(shown(none, "> Authorization: Basic cGF0cm9uaTpodW50ZXIy"), "> Authorization: Basic #");
    EXPECT_EQ(shown(none, "STATEMENT:  ALTER ROLE app PASSWORD 'it''s' VALID UNTIL 'x'"),
              "STATEMENT:  ALTER ROLE app PASSWORD # VALID UNTIL 'x'");
}

TEST(RedactorByShape, PrivateKeys)
{
    EXPECT_EQ(shown({}, "a\n-----BEGIN RSA PRIVATE KEY-----\nxx\nyy\n-----END RSA PRIVATE KEY-----\nb"),
              "a\n-----BEGIN RSA PRIVATE KEY-----\n#\n-----END RSA PRIVATE KEY-----\nb");
    // Cut off by the end of a buffer.
    EXPECT_EQ(shown({}, "-----BEGIN PRIVATE KEY-----\nxx\nyy"), "-----BEGIN PRIVATE KEY-----\n#");
}

TEST(RedactorByShape, WhatOnlyTalksAboutPasswordsStays)
{
    for (const char *text : {
             "password_encryption: scram-sha-256",
             "FATAL:  password authentication failed for user \"app\"",
             "host all all 10.0.0.0/8 scram-sha-256",
             "password:",
             "  password:\n    user: a",
             "passfile=/var/lib/postgresql/.pgpass_prod",
             "-----BEGIN CERTIFICATE-----\nxx\n-----END CERTIFICATE-----",
             "https://s3.example.org:9000/bucket?user=a@b",
             "2026-01-01 10:00:00 UTC [1]: user=app@db",
         })
        EXPECT_EQ(shown({}, text), text);
}

TEST(Redactor, IsIdempotent)
{
    const Redactor redactor = knowing({"hunter2hunter2"});
    const QString once = redactor.redact(
        u("password: hunter2hunter2\n{\"password\": \"x y\"}\npostgres://a:b@c\nPASSWORD 'x'\nAuthorization: Bearer x\n"
          "-----BEGIN PRIVATE KEY-----\nxx\n-----END PRIVATE KEY-----\n-----BEGIN PRIVATE KEY-----\nxx"));
    EXPECT_EQ(redactor.redact(once), once);
}

TEST(Redactor, LongLinesTakeNoMinutes)
{
    const Redactor redactor = knowing({"hunter2hunter2"});
    for (const QString &line : {QString(2000000, QLatin1Char('a')), QString(2000000, QLatin1Char(' ')),
                                QStringLiteral("password ").repeated(200000), QStringLiteral("://a:").repeated(400000)})
        EXPECT_EQ(redactor.redact(line).size(), line.size());
}

} // namespace
