#include "core/remote/ssh/authentication.h"

#include <QDir>
#include <QFile>

namespace howdah::ssh {

namespace {

constexpr int attempts = 3;       // of a passphrase or a password, as ssh(1) does
constexpr int factors = 4;        // more partial successes than this is a server that leads us round in circles
constexpr int promptsAtMost = 10; // the same for keyboard-interactive

QString shown(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

QString methodNames(int methods)
{
    QStringList names;
    const auto add = [&](unsigned int flag, const QString &name) {
        if ((static_cast<unsigned int>(methods) & flag) != 0)
            names << name;
    };
    add(SSH_AUTH_METHOD_PUBLICKEY, QStringLiteral("publickey"));
    add(SSH_AUTH_METHOD_INTERACTIVE, QStringLiteral("keyboard-interactive"));
    add(SSH_AUTH_METHOD_PASSWORD, QStringLiteral("password"));
    add(SSH_AUTH_METHOD_HOSTBASED, QStringLiteral("hostbased"));
    add(SSH_AUTH_METHOD_GSSAPI_MIC, QStringLiteral("gssapi"));
    return names.join(QStringLiteral(", "));
}

bool goesOn(int code)
{
    return code == SSH_AUTH_DENIED;
}

// libssh calls this exactly when a key is encrypted: no answer here, the question is asked later.
int noteLocked(const char *, char *, size_t, int, int, void *locked)
{
    *static_cast<bool *>(locked) = true;
    return -1;
}

KeyHandle publicPart(const QString &path)
{
    ssh_key key = nullptr;
    if (ssh_pki_import_pubkey_file(QFile::encodeName(path + QStringLiteral(".pub")).constData(), &key) != SSH_OK)
        return nullptr;
    return KeyHandle(key);
}

} // namespace

Result<> Authentication::run()
{
    ssh_session session = session_.raw();
    int code = drive([&] { return ssh_userauth_none(session, nullptr); });
    loadIdentities();
    int methods = 0;
    for (int factor = 0; factor < factors && (code == SSH_AUTH_DENIED || code == SSH_AUTH_PARTIAL); ++factor) {
        methods = ssh_userauth_list(session, nullptr);
        code = tryAll(methods);
        if (code == SSH_AUTH_DENIED)
            break;
    }
    if (code == SSH_AUTH_SUCCESS)
        return {};
    const bool denied = code == SSH_AUTH_DENIED || code == SSH_AUTH_PARTIAL;
    return denied && !patience_.stopped() ? refused(methods) : broken(code);
}

void Authentication::loadIdentities()
{
    for (const QString &path : config_.identityFiles) {
        bool locked = false;
        ssh_key key = nullptr;
        const int code =
            ssh_pki_import_privkey_file(QFile::encodeName(path).constData(), nullptr, &noteLocked, &locked, &key);
        if (code == SSH_OK || locked)
            identities_.push_back({path, KeyHandle(key), locked});
        else if (code != SSH_EOF)
            tried_ << QStringLiteral("key %1 (cannot be read)").arg(shown(path));
        else if (config_.identityFiles.size() == 1)
            tried_ << QStringLiteral("key %1 (no such file)").arg(shown(path));
    }
}

int Authentication::tryAll(int methods)
{
    const auto offered = static_cast<unsigned int>(methods);
    int code = SSH_AUTH_DENIED;
    if ((offered & SSH_AUTH_METHOD_PUBLICKEY) != 0) {
        code = tryKeys(false);
        if (goesOn(code))
            code = tryAgent();
        if (goesOn(code))
            code = tryKeys(true);
    }
    if (goesOn(code) && (offered & SSH_AUTH_METHOD_INTERACTIVE) != 0)
        code = tryQuestions();
    if (goesOn(code) && (offered & SSH_AUTH_METHOD_PASSWORD) != 0)
        code = tryPassword();
    return code;
}

int Authentication::tryKeys(bool locked)
{
    int code = SSH_AUTH_DENIED;
    for (Identity &identity : identities_) {
        if (identity.locked == locked && goesOn(code))
            code = locked ? tryLocked(identity) : tryUnlocked(identity);
    }
    return code;
}

int Authentication::tryAgent()
{
    if (config_.identityAgent == QLatin1String("none")
        || (config_.identityAgent.isEmpty() && !qEnvironmentVariableIsSet("SSH_AUTH_SOCK")))
        return SSH_AUTH_DENIED;
    tried_ << QStringLiteral("the agent's keys");
    const int code = drive([&] { return ssh_userauth_agent(session_.raw(), nullptr); });
    // An agent that does not answer is reported as an error although the session is fine.
    return code == SSH_AUTH_ERROR && session_.alive() ? static_cast<int>(SSH_AUTH_DENIED) : code;
}

int Authentication::tryUnlocked(Identity &identity)
{
    if (const int code = tryCertificate(identity); !goesOn(code))
        return code;
    tried_ << QStringLiteral("key %1").arg(shown(identity.path));
    return drive([&] { return ssh_userauth_publickey(session_.raw(), nullptr, identity.key.get()); });
}

// A certificate beside the key, as ssh(1) finds it: the server may trust its authority and know no single key.
int Authentication::tryCertificate(Identity &identity)
{
    const QString path = identity.path + QStringLiteral("-cert.pub");
    ssh_key certificate = nullptr;
    if (ssh_pki_import_cert_file(QFile::encodeName(path).constData(), &certificate) != SSH_OK)
        return SSH_AUTH_DENIED;
    const KeyHandle certificateHandle(certificate);
    const KeyHandle key(ssh_key_dup(identity.key.get()));
    if (!key || ssh_pki_copy_cert_to_privkey(certificate, key.get()) != SSH_OK)
        return SSH_AUTH_DENIED;
    tried_ << QStringLiteral("certificate %1").arg(shown(path));
    return drive([&] { return ssh_userauth_publickey(session_.raw(), nullptr, key.get()); });
}

int Authentication::tryLocked(Identity &identity)
{
    if (const KeyHandle offer = publicPart(identity.path)) {
        const int code = drive([&] { return ssh_userauth_try_publickey(session_.raw(), nullptr, offer.get()); });
        if (code != SSH_AUTH_SUCCESS) {
            tried_ << QStringLiteral("key %1").arg(shown(identity.path));
            return code;
        }
    }
    const QString question = QStringLiteral("passphrase of %1").arg(shown(identity.path));
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto passphrase = answers_.get(question, patience_.token(), [&] { return ask(question); });
        if (!passphrase) {
            tried_ << QStringLiteral("key %1 (its passphrase was not given)").arg(shown(identity.path));
            return SSH_AUTH_DENIED;
        }
        ssh_key key = nullptr;
        if (ssh_pki_import_privkey_file(QFile::encodeName(identity.path).constData(), passphrase->reveal().constData(),
                                        nullptr, nullptr, &key)
            == SSH_OK) {
            identity.key.reset(key);
            return tryUnlocked(identity);
        }
        answers_.forget(question, *passphrase);
    }
    tried_ << QStringLiteral("key %1 (wrong passphrase)").arg(shown(identity.path));
    return SSH_AUTH_DENIED;
}

int Authentication::tryQuestions()
{
    int code = SSH_AUTH_DENIED;
    tried_ << QStringLiteral("keyboard-interactive");
    for (int attempt = 0; attempt < attempts && code == SSH_AUTH_DENIED; ++attempt) {
        code = drive([&] { return ssh_userauth_kbdint(session_.raw(), nullptr, nullptr); });
        for (int round = 0; code == SSH_AUTH_INFO && round < promptsAtMost; ++round) {
            if (const int answered = answerQuestions(); answered != SSH_AUTH_SUCCESS)
                return answered;
            code = drive([&] { return ssh_userauth_kbdint(session_.raw(), nullptr, nullptr); });
        }
    }
    return code == SSH_AUTH_INFO ? static_cast<int>(SSH_AUTH_DENIED) : code;
}

int Authentication::answerQuestions()
{
    ssh_session session = session_.raw();
    const int prompts = ssh_userauth_kbdint_getnprompts(session);
    for (int i = 0; i < prompts; ++i) {
        char echo = 0;
        const auto index = static_cast<unsigned int>(i);
        const QString prompt = QString::fromUtf8(ssh_userauth_kbdint_getprompt(session, index, &echo)).trimmed();
        const std::optional<Secret> answer = ask(prompt);
        if (!answer) {
            tried_.last() += QStringLiteral(" (no answer given)");
            return SSH_AUTH_DENIED;
        }
        ssh_userauth_kbdint_setanswer(session, index, answer->reveal().constData());
    }
    return SSH_AUTH_SUCCESS;
}

int Authentication::tryPassword()
{
    const Endpoint &endpoint = session_.endpoint();
    const QString question = QStringLiteral("password of %1").arg(endpoint.user);
    const QString key = QStringLiteral("password of %1").arg(endpoint.text());
    tried_ << QStringLiteral("password");
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto password = answers_.get(key, patience_.token(), [&] { return ask(question); });
        if (!password) {
            tried_.last() += QStringLiteral(" (not given)");
            return SSH_AUTH_DENIED;
        }
        const int code =
            drive([&] { return ssh_userauth_password(session_.raw(), nullptr, password->reveal().constData()); });
        if (code != SSH_AUTH_DENIED)
            return code;
        answers_.forget(key, *password);
    }
    return SSH_AUTH_DENIED;
}

std::optional<Secret> Authentication::ask(const QString &what)
{
    const auto before = std::chrono::steady_clock::now();
    std::optional<Secret> answer = interaction_.askSecret({session_.endpoint().name, what});
    patience_.extend(std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - before));
    return answer;
}

tl::unexpected<Error> Authentication::refused(int methods) const
{
    const Endpoint &endpoint = session_.endpoint();
    const QString tried =
        tried_.isEmpty() ? QStringLiteral("nothing, there is no key") : tried_.join(QStringLiteral(", "));
    return fail(
        ErrorKind::Auth,
        QStringLiteral("%1 does not let %2 in; tried: %3; the server offers: %4.")
            .arg(endpoint.text(), endpoint.user, tried, methodNames(methods)),
        QStringLiteral(
            "Is %1 the right user, and is your public key in its ~/.ssh/authorized_keys (`ssh-copy-id -p %2 %1@%3`)? "
            "A key can be named in the project, in ~/.ssh/config, or loaded with ssh-add.")
            .arg(endpoint.user)
            .arg(endpoint.port)
            .arg(endpoint.address));
}

tl::unexpected<Error> Authentication::broken(int code) const
{
    const Endpoint &endpoint = session_.endpoint();
    if (patience_.stopped())
        return stopped(endpoint);
    if (code == SSH_AUTH_AGAIN)
        return noAnswer(endpoint, patience_.limit());
    return fail(ErrorKind::Auth,
                QStringLiteral("%1 ended the login of %2; tried: %3.")
                    .arg(endpoint.text(), endpoint.user, tried_.join(QStringLiteral(", "))),
                QStringLiteral(
                    "Often too many keys were offered (MaxAuthTries): name the right one in the project. "
                    "A host that is still starting, or PAM, refuses so as well: `journalctl -u ssh` on it says why."),
                session_.lastError());
}

} // namespace howdah::ssh
