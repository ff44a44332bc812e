#include "core/tls/certificate.h"

#include "core/project/network_address.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace howdah {

namespace {

template <auto Free> struct Freer {
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freer<GENERAL_NAMES_free>>;

Bio reading(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
}

QByteArray written(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

/// No question at a terminal for a passphrase.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

Certificate certificateIn(const QByteArray &pem)
{
    const Bio bio = reading(pem);
    Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    return certificate;
}

Key keyIn(const Secret &pem)
{
    const Bio bio = reading(pem.reveal());
    Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    return key;
}

QByteArray pemOf(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(bio.get(), certificate) == 1 ? written(bio.get()) : QByteArray();
}

Secret pemOf(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    if (PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return Secret(written(bio.get()));
}

bool extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray namesText(const QStringList &names)
{
    QByteArrayList parts;
    for (const QString &name : names)
        parts << (parseIpAddress(name) ? "IP:" : "DNS:") + name.toLatin1();
    return parts.join(',');
}

bool setBasics(X509 *certificate, const CertificateWish &wish)
{
    // 127 random bits, never zero or negative.
    unsigned char serial[16];
    if (RAND_bytes(serial, sizeof serial) != 1)
        return false;
    serial[0] = static_cast<unsigned char>((serial[0] & 0x3FU) | 0x40U);
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    const bool numbered = BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
    BN_free(number);

    const QByteArray commonName = wish.commonName.toUtf8();
    const auto *bytes = reinterpret_cast<const unsigned char *>(commonName.constData());
    X509_NAME *subject = X509_get_subject_name(certificate);
    const time_t from = wish.from.toSecsSinceEpoch();
    return numbered && X509_set_version(certificate, 2) == 1
           && X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, bytes,
                                         static_cast<int>(commonName.size()), -1, 0)
                  == 1
           && ASN1_TIME_set(X509_getm_notBefore(certificate), from) != nullptr
           && ASN1_TIME_adj(X509_getm_notAfter(certificate), from, wish.days, 0) != nullptr;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    struct tm parts {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString addressText(const ASN1_OCTET_STRING *octets)
{
    IpAddress address;
    const int size = ASN1_STRING_length(octets);
    if (size != 4 && size != 16)
        return {};
    address.bits = size * 8;
    std::copy_n(ASN1_STRING_get0_data(octets), size, address.bytes.begin());
    return address.toString();
}

QStringList namesIn(const X509 *certificate)
{
    const Names names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList found;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            found << QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                                         ASN1_STRING_length(name->d.dNSName));
        else if (name->type == GEN_IPADD)
            found << addressText(name->d.iPAddress);
    }
    found.sort();
    return found;
}

tl::unexpected<Error> impossible(const QString &commonName)
{
    ERR_clear_error();
    return fail(ErrorKind::Io, QStringLiteral("the certificate \"%1\" could not be made").arg(commonName),
                QStringLiteral("this is a fault of the cryptographic library on this computer"));
}

} // namespace

Result<Identity> makeAuthority(const CertificateWish &wish)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509 *authority = certificate.get();
    const bool made = key && authority != nullptr && setBasics(authority, wish)
                      && X509_set_issuer_name(authority, X509_get_subject_name(authority)) == 1
                      && X509_set_pubkey(authority, key.get()) == 1
                      && extend(authority, authority, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
                      && extend(authority, authority, NID_key_usage, "critical,keyCertSign,cRLSign")
                      && extend(authority, authority, NID_subject_key_identifier, "hash")
                      && X509_sign(authority, key.get(), EVP_sha256()) > 0;
    if (!made)
        return impossible(wish.commonName);
    return Identity{pemOf(authority), pemOf(key.get())};
}

Result<Identity> issueCertificate(const Identity &authority, const CertificateWish &wish, const Secret &known)
{
    const Certificate issuer = certificateIn(authority.certificate);
    const Key issuerKey = keyIn(authority.key);
    if (!issuer || X509_check_ca(issuer.get()) == 0)
        return fail(ErrorKind::Usage, QStringLiteral("what should be a CA's certificate is none"),
                    QStringLiteral("give the certificate of a CA, as PEM text"));
    if (!issuerKey)
        return fail(ErrorKind::Usage, QStringLiteral("the CA's key cannot be read"),
                    QStringLiteral("give it as PEM text without a passphrase"));
    if (X509_check_private_key(issuer.get(), issuerKey.get()) != 1) {
        ERR_clear_error();
        return fail(ErrorKind::Usage, QStringLiteral("the CA's key does not belong to its certificate"),
                    QStringLiteral("give the key that the CA's certificate was made for"));
    }

    Key key = keyIn(known);
    if (!key)
        key.reset(EVP_EC_gen("P-256"));
    const Certificate made(X509_new());
    X509 *certificate = made.get();
    const bool done = key && certificate != nullptr && setBasics(certificate, wish)
                      && X509_set_issuer_name(certificate, X509_get_subject_name(issuer.get())) == 1
                      && X509_set_pubkey(certificate, key.get()) == 1
                      && extend(certificate, issuer.get(), NID_basic_constraints, "critical,CA:FALSE")
                      && extend(certificate, issuer.get(), NID_key_usage, "critical,digitalSignature")
                      && extend(certificate, issuer.get(), NID_ext_key_usage, "serverAuth,clientAuth")
                      && extend(certificate, issuer.get(), NID_subject_key_identifier, "hash")
                      && extend(certificate, issuer.get(), NID_authority_key_identifier, "keyid")
                      && extend(certificate, issuer.get(), NID_subject_alt_name, namesText(wish.names))
                      && X509_sign(certificate, issuerKey.get(), EVP_sha256()) > 0;
    if (!done)
        return impossible(wish.commonName);
    return Identity{pemOf(certificate), pemOf(key.get())};
}

Result<CertificateInfo> readCertificate(const Secret &content)
{
    return readCertificate(content.reveal());
}

Result<CertificateInfo> readCertificate(const QByteArray &pem)
{
    const Certificate certificate = certificateIn(pem);
    if (!certificate)
        return fail(ErrorKind::Parse, QStringLiteral("this is no certificate"));
    CertificateInfo info;
    char commonName[256] = {};
    if (X509_NAME_get_text_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, commonName,
                                  sizeof commonName)
        > 0)
        info.commonName = QString::fromUtf8(commonName);
    info.names = namesIn(certificate.get());
    info.from = timeOf(X509_get0_notBefore(certificate.get()));
    info.until = timeOf(X509_get0_notAfter(certificate.get()));
    info.isAuthority = X509_check_ca(certificate.get()) != 0;
    ERR_clear_error();
    return info;
}

bool isIssuedBy(const QByteArray &certificate, const QByteArray &authority)
{
    const Certificate issued = certificateIn(certificate);
    const Certificate issuer = certificateIn(authority);
    if (!issued || !issuer)
        return false;
    const bool is = X509_check_issued(issuer.get(), issued.get()) == X509_V_OK
                    && X509_verify(issued.get(), X509_get0_pubkey(issuer.get())) == 1;
    ERR_clear_error();
    return is;
}

bool belongTogether(const Identity &identity)
{
    const Certificate certificate = certificateIn(identity.certificate);
    const Key key = keyIn(identity.key);
    const bool is = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    return is;
}

} // namespace howdah
