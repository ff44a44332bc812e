#include "core/secrets/sealed_box.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <sodium.h>

namespace howdah {

namespace {

constexpr int version = 1;
// A file may come from anywhere: it must not make this computer work for an hour or take all of its memory.
constexpr quint64 mostPasses = 64;
constexpr quint64 mostMemory = quint64{2} * 1024 * 1024 * 1024;
constexpr auto keyContext = "howdah01";
enum KeyPurpose : quint64 { SealPurpose = 1, ProofPurpose = 2 };

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QByteArray random(qsizetype size)
{
    QByteArray made(size, '\0');
    randombytes_buf(made.data(), static_cast<size_t>(size));
    return made;
}

Secret derived(const SealKey &key, KeyPurpose purpose)
{
    QByteArray made(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    crypto_kdf_derive_from_key(bytes(made), static_cast<size_t>(made.size()), purpose, keyContext,
                               bytes(key.key.reveal()));
    return Secret(std::move(made));
}

Result<SealKey> keyOf(const Secret &passphrase, SealCost cost, const QByteArray &salt)
{
    QByteArray made(crypto_kdf_KEYBYTES, '\0');
    if (!isReady()
        || crypto_pwhash(bytes(made), static_cast<quint64>(made.size()), passphrase.reveal().constData(),
                         static_cast<quint64>(passphrase.reveal().size()), bytes(salt), cost.passes, cost.memory,
                         crypto_pwhash_ALG_ARGON2ID13)
               != 0)
        return fail(ErrorKind::Io,
                    QStringLiteral("The key of the secrets cannot be made: %1 MiB of memory are needed for a moment.")
                        .arg(cost.memory / (quint64{1024} * 1024)),
                    QStringLiteral("Close other programs and try again."));
    return SealKey{cost, salt, Secret(std::move(made))};
}

/// Everything but the secret itself; it is authenticated with it.
struct Head {
    SealCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray proof; ///< tells a wrong passphrase from a changed file

    [[nodiscard]] QByteArray text() const
    {
        return QByteArrayLiteral("howdah-sealed ") + QByteArray::number(version) + " argon2id "
               + QByteArray::number(cost.passes) + ' ' + QByteArray::number(cost.memory) + ' ' + salt.toBase64() + ' '
               + nonce.toBase64() + ' ' + proof.toBase64();
    }
};

/// Finds damage before anybody is told that his passphrase is wrong. It keeps no secret and proves nothing to an attacker.
QByteArray checkSum(const QByteArray &head, const QByteArray &box)
{
    QByteArray sum(16, '\0');
    const QByteArray both = head + ' ' + box.toBase64();
    crypto_generichash(bytes(sum), static_cast<size_t>(sum.size()), bytes(both), static_cast<quint64>(both.size()),
                       nullptr, 0);
    return sum;
}

tl::unexpected<Error> damaged(const QString &where)
{
    return fail(ErrorKind::Io, QStringLiteral("The sealed secrets in %1 are damaged or were changed.").arg(where),
                QStringLiteral("Restore the file from a backup; nothing was written to it."));
}

QByteArray field(const QJsonObject &object, const char *name)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(object.value(QLatin1String(name)).toString().toLatin1(),
                                       QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace

Result<SealKey> SealKey::make(const Secret &passphrase, SealCost cost)
{
    return isReady() ? keyOf(passphrase, cost, random(crypto_pwhash_SALTBYTES))
                     : fail(ErrorKind::Io, QStringLiteral("The encryption library does not start."));
}

Result<QByteArray> seal(const Secret &content, const SealKey &key)
{
    if (!isReady())
        return fail(ErrorKind::Io, QStringLiteral("The encryption library does not start."));
    const Head head{key.cost, key.salt, random(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                    derived(key, ProofPurpose).reveal()};
    const QByteArray headText = head.text();
    QByteArray box(content.reveal().size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(box), nullptr, bytes(content.reveal()), static_cast<quint64>(content.reveal().size()), bytes(headText),
        static_cast<quint64>(headText.size()), nullptr, bytes(head.nonce), bytes(derived(key, SealPurpose).reveal()));
    const auto base64 = [](const QByteArray &value) { return QString::fromLatin1(value.toBase64()); };
    return QJsonDocument(QJsonObject{{QStringLiteral("howdah-sealed"), version},
                                     {QStringLiteral("passes"), static_cast<qint64>(head.cost.passes)},
                                     {QStringLiteral("memory"), static_cast<qint64>(head.cost.memory)},
                                     {QStringLiteral("salt"), base64(head.salt)},
                                     {QStringLiteral("nonce"), base64(head.nonce)},
                                     {QStringLiteral("proof"), base64(head.proof)},
                                     {QStringLiteral("box"), base64(box)},
                                     {QStringLiteral("sum"), base64(checkSum(headText, box))}})
        .toJson(QJsonDocument::Indented);
}

Result<Opened> openSealed(const QByteArray &file, const Secret &passphrase, const QString &where)
{
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    const int written = object.value(QLatin1String("howdah-sealed")).toInt();
    if (written > version)
        return fail(ErrorKind::Io, QStringLiteral("The sealed secrets in %1 are of a newer Howdah.").arg(where),
                    QStringLiteral("Update Howdah to open them; nothing was changed."));
    const Head head{{static_cast<quint64>(object.value(QLatin1String("passes")).toInteger()),
                     static_cast<quint64>(object.value(QLatin1String("memory")).toInteger())},
                    field(object, "salt"),
                    field(object, "nonce"),
                    field(object, "proof")};
    const QByteArray box = field(object, "box");
    const QByteArray headText = head.text();
    if (!isReady() || written != version || head.salt.size() != crypto_pwhash_SALTBYTES
        || head.nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        || box.size() < static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES)
        || head.cost.passes > mostPasses || head.cost.memory > mostMemory
        || field(object, "sum") != checkSum(headText, box))
        return damaged(where);

    Result<SealKey> key = keyOf(passphrase, head.cost, head.salt);
    if (!key)
        return fail(key.error());
    const QByteArray proof = derived(*key, ProofPurpose).reveal();
    if (head.proof.size() != proof.size()
        || sodium_memcmp(proof.constData(), head.proof.constData(), static_cast<size_t>(proof.size())) != 0)
        return fail(ErrorKind::Auth, QStringLiteral("The passphrase does not open the secrets."),
                    QStringLiteral("Try again, or go on without secrets."));
    QByteArray content(box.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes(content), nullptr, nullptr, bytes(box), static_cast<quint64>(box.size()), bytes(headText),
            static_cast<quint64>(headText.size()), bytes(head.nonce), bytes(derived(*key, SealPurpose).reveal()))
        != 0)
        return damaged(where);
    return Opened{Secret(std::move(content)), std::move(*key)};
}

} // namespace howdah
