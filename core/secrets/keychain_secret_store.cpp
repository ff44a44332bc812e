#include "core/secrets/keychain_secret_store.h"

#include "core/secrets/secrets_json.h"

#include <QThread>
#include <QTimer>

#include <chrono>
#include <future>
#include <memory>
#include <qt6keychain/keychain.h>

namespace howdah {

namespace {

constexpr auto personLimit = std::chrono::minutes(2); // for somebody who types the keychain's password

QString service()
{
    return QStringLiteral("Howdah");
}

struct Outcome {
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    QByteArray data;
};

/// QtKeychain queues its jobs in an object of the thread that made the first one, and a job never starts once that
/// thread is gone. So there is one thread for all of them, for as long as the program runs.
class KeychainThread {
public:
    KeychainThread()
    {
        context_.moveToThread(&thread_);
        thread_.start();
    }
    ~KeychainThread()
    {
        thread_.quit();
        thread_.wait();
    }
    KeychainThread(const KeychainThread &) = delete;
    KeychainThread &operator=(const KeychainThread &) = delete;

    template <typename Job, typename Prepare> Outcome run(const QString &key, Prepare prepare)
    {
        auto promise = std::make_shared<std::promise<Outcome>>();
        std::future<Outcome> future = promise->get_future();
        QMetaObject::invokeMethod(&context_, [key, prepare, promise] {
            auto *job = new Job(service());
            job->setKey(key);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *done) {
                Outcome outcome{done->error(), done->errorString(), {}};
                if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                    outcome.data = read->binaryData();
                promise->set_value(std::move(outcome));
            });
            job->start(); // deletes itself
        });
        if (future.wait_for(personLimit) != std::future_status::ready)
            return {QKeychain::OtherError, QStringLiteral("it gave no answer"), {}};
        return future.get();
    }

private:
    QThread thread_;
    QObject context_;
};

KeychainThread &keychain()
{
    static KeychainThread thread;
    return thread;
}

Outcome readEntry(const QString &key)
{
    return keychain().run<QKeychain::ReadPasswordJob>(key, [](QKeychain::ReadPasswordJob &) {});
}

Outcome writeEntry(const QString &key, const QByteArray &data)
{
    return keychain().run<QKeychain::WritePasswordJob>(
        key, [data](QKeychain::WritePasswordJob &job) { job.setBinaryData(data); });
}

void removeEntry(const QString &key)
{
    keychain().run<QKeychain::DeletePasswordJob>(key, [](QKeychain::DeletePasswordJob &) {});
}

tl::unexpected<Error> unusable(const Outcome &outcome)
{
    return fail(ErrorKind::Io,
                QStringLiteral("The keychain cannot be used: %1.")
                    .arg(outcome.text.isEmpty() ? QStringLiteral("it is locked") : outcome.text),
                QStringLiteral("Unlock it (log in to the desktop, or gnome-keyring-daemon/KWallet), "
                               "or keep the secrets in a file of mode 0600: `howdahctl --secrets FILE`."));
}

/// A locked keychain says "not found" as well, and an answer "there are no secrets" would make the program generate new
/// ones. Whoever can write and read back looks into an open one.
Result<> proveOpen()
{
    const QString probe = QStringLiteral("probe");
    const Outcome written = writeEntry(probe, "open");
    if (written.error != QKeychain::NoError)
        return unusable(written);
    const Outcome read = readEntry(probe);
    removeEntry(probe);
    if (read.error != QKeychain::NoError || read.data != "open")
        return unusable(read);
    return {};
}

} // namespace

Result<Secrets> KeychainSecretStore::load(const QString &projectId)
{
    Outcome outcome = readEntry(projectId);
    if (outcome.error == QKeychain::EntryNotFound) {
        if (const Result<> open = proveOpen(); !open)
            return fail(open.error());
        // The probe may have made somebody unlock it.
        outcome = readEntry(projectId);
        if (outcome.error == QKeychain::EntryNotFound)
            return Secrets{};
    }
    if (outcome.error != QKeychain::NoError)
        return unusable(outcome);
    return secretsFromJson(outcome.data, QStringLiteral("The keychain's entry Howdah/%1").arg(projectId));
}

Result<> KeychainSecretStore::store(const QString &projectId, const Secrets &secrets)
{
    const Outcome outcome = writeEntry(projectId, toJson(secrets));
    if (outcome.error != QKeychain::NoError)
        return unusable(outcome);
    return {};
}

bool keychainAnswers()
{
    // What is not there is answered by a keychain; no bus, no service and no backend are other errors.
    const QKeychain::Error error = readEntry(QStringLiteral("probe")).error;
    return error == QKeychain::NoError || error == QKeychain::EntryNotFound || error == QKeychain::AccessDeniedByUser
           || error == QKeychain::AccessDenied;
}

} // namespace howdah
