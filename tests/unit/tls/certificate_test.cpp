#include "core/tls/certificate.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

const QDateTime monday(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Identity authority(const QString &name = QStringLiteral("CA of prod"))
{
    return *makeAuthority({name, {}, monday, 100});
}

CertificateWish wish()
{
    return {QStringLiteral("pg1"),
            {QStringLiteral("10.1.0.11"), QStringLiteral("fd00:0:0:0:0:0:0:1"), QStringLiteral("localhost"),
             QStringLiteral("pg1")},
            monday,
            30};
}

TEST(Certificate, says_what_was_wished)
{
    const Result<Identity> made = issueCertificate(authority(), wish());
    ASSERT_TRUE(made) << describe(made.error()).toStdString();
    const Result<CertificateInfo> info = readCertificate(made->certificate);
    ASSERT_TRUE(info);
    EXPECT_EQ(info->commonName, QStringLiteral("pg1"));
    EXPECT_EQ(info->names, wish().names);
    EXPECT_EQ(info->from, monday);
    EXPECT_EQ(info->until, monday.addDays(30));
    EXPECT_FALSE(info->isAuthority);
    EXPECT_TRUE(belongTogether(*made));
}

TEST(Certificate, of_an_authority_says_so)
{
    const Result<CertificateInfo> info = readCertificate(authority().certificate);
    ASSERT_TRUE(info);
    EXPECT_TRUE(info->isAuthority);
    EXPECT_EQ(info->commonName, QStringLiteral("CA of prod"));
}

TEST(Certificate, is_known_to_its_own_authority_alone)
{
    const Identity own = authority();
    const Identity namesake = authority();
    const Result<Identity> made = issueCertificate(own, wish());
    ASSERT_TRUE(made);
    EXPECT_TRUE(isIssuedBy(made->certificate, own.certificate));
    EXPECT_FALSE(isIssuedBy(made->certificate, namesake.certificate)) << "another key under the same name";
    EXPECT_FALSE(isIssuedBy(made->certificate, made->certificate));
    EXPECT_FALSE(isIssuedBy("no certificate", own.certificate));
}

TEST(Certificate, is_renewed_for_the_same_key)
{
    const Identity own = authority();
    const Result<Identity> first = issueCertificate(own, wish());
    const Result<Identity> second = issueCertificate(own, wish(), first->key);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->key, first->key);
    EXPECT_NE(second->certificate, first->certificate);
    EXPECT_TRUE(belongTogether({second->certificate, first->key}));
}

TEST(Certificate, two_have_two_keys)
{
    const Identity own = authority();
    EXPECT_NE(issueCertificate(own, wish())->key, issueCertificate(own, wish())->key);
}

TEST(Certificate, of_a_server_can_sign_no_other)
{
    const Result<Identity> server = issueCertificate(authority(), wish());
    EXPECT_EQ(issueCertificate(*server, wish()).error().kind, ErrorKind::Usage);
}

TEST(Certificate, needs_the_authority_s_own_key)
{
    const Identity one = authority();
    const Identity other = authority();
    EXPECT_TRUE(issueCertificate({one.certificate, other.key}, wish()).error().what.contains("does not belong"));
    EXPECT_TRUE(issueCertificate({one.certificate, {}}, wish()).error().what.contains("cannot be read"));
    const Secret locked(
        QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n"));
    EXPECT_TRUE(issueCertificate({one.certificate, locked}, wish()).error().hint.contains("passphrase"));
}

TEST(Certificate, nonsense_is_none)
{
    for (const char *text :
         {"", "\n", "-----BEGIN CERTIFICATE-----\n", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"})
        EXPECT_EQ(readCertificate(text).error().kind, ErrorKind::Parse) << text;
    EXPECT_FALSE(belongTogether({}));
}

} // namespace
} // namespace howdah
