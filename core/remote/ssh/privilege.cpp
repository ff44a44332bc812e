#include "core/remote/ssh/privilege.h"

namespace howdah::ssh {

namespace {

constexpr int attempts = 3;

QString inHarmlessPlace(const QString &words)
{
    // The home of the login may be closed to the other account, and a folder in use cannot be unmounted.
    return QStringLiteral("cd / && ") + words;
}

QString withLocale(const QString &words)
{
    return QStringLiteral("env LC_ALL=C.UTF-8 ") + words;
}

bool noSuchAccount(const QString &said)
{
    return said.contains(QLatin1String("unknown user")) || said.contains(QLatin1String("does not exist"))
           || said.contains(QLatin1String("no passwd entry"));
}

tl::unexpected<Error> accountMissing(const QString &user, const Endpoint &endpoint, const QString &said)
{
    return fail(ErrorKind::RemoteExit, QStringLiteral("There is no account %1 on %2.").arg(user, endpoint.name),
                QStringLiteral("The package that makes it is perhaps not installed yet."), said);
}

tl::unexpected<Error> sudoRefused(const QString &user, const Endpoint &endpoint, const CommandOutput &output)
{
    const QString said = QString::fromUtf8(output.err).trimmed();
    const QString login = endpoint.user;
    const QString rule = QStringLiteral("Let the account in as root, or add a rule on the host: "
                                        "`echo '%1 ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/howdah`.")
                             .arg(login);
    if (said.contains(QLatin1String("must have a tty"))) {
        return fail(ErrorKind::Auth,
                    QStringLiteral("sudo on %1 wants a terminal for %2 (requiretty).").arg(endpoint.text(), login),
                    QStringLiteral("Add `Defaults:%1 !requiretty` to the host's sudoers.").arg(login), said);
    }
    if (output.status == 127 || said.contains(QLatin1String("command not found")))
        return fail(ErrorKind::Auth,
                    QStringLiteral("There is no sudo on %1, and %2 is not root.").arg(endpoint.text(), login),
                    QStringLiteral("Install sudo on the host, or log in as root."), said);
    return fail(ErrorKind::Auth,
                QStringLiteral("%1 may not use sudo to become %2 on %3.").arg(login, user, endpoint.text()), rule,
                said);
}

} // namespace

Result<Privilege::Line> Privilege::wrap(const Command &command, const Endpoint &endpoint, const Run &run)
{
    const QString &user = command.user();
    Line line;
    const QString words = withLocale(command.shellWords());
    if (user.isEmpty() || user == endpoint.user) {
        line.text = inHarmlessPlace(words);
    } else {
        if (const Result<> learned = learnAccount(endpoint, run); !learned)
            return fail(learned.error());
        if (const Result<> probed = probe(user, endpoint, run); !probed)
            return fail(probed.error());
        line = lineFor(words, user, withPassword_.contains(user));
    }
    line.input += command.input();
    return line;
}

Privilege::Line Privilege::lineFor(const QString &words, const QString &user, bool withPassword) const
{
    if (uid_ == 0 && user == QLatin1String("root"))
        return {inHarmlessPlace(words), {}};
    // -s: service accounts may have no shell. Unlike `runuser -u` this sets HOME, where psql and friends look for their files.
    if (uid_ == 0)
        return {inHarmlessPlace(QStringLiteral("runuser -s /bin/sh %1 -c %2")
                                    .arg(shellQuoted(user), shellQuoted(QStringLiteral("exec ") + words))),
                {}};
    // -k with -S: sudo asks whatever it remembers, so that the password is never left over for the command's own input.
    const QString how =
        withPassword ? QStringLiteral("sudo -k -S -p '' -H -u %1 -- ") : QStringLiteral("sudo -n -H -u %1 -- ");
    Line line{inHarmlessPlace(how.arg(shellQuoted(user)) + words), {}};
    if (withPassword)
        line.input = password_->reveal() + '\n';
    return line;
}

Result<> Privilege::learnAccount(const Endpoint &endpoint, const Run &run)
{
    if (uid_)
        return {};
    const Result<CommandOutput> output = run(QStringLiteral("id -u"), {});
    if (!output)
        return fail(output.error());
    // A shell profile may have printed something before.
    bool isNumber = false;
    const int uid = QString::fromUtf8(output->out).trimmed().section(QLatin1Char('\n'), -1).trimmed().toInt(&isNumber);
    if (output->status != 0 || !isNumber)
        return fail(ErrorKind::Parse,
                    QStringLiteral("%1 does not say which account it logs in to (`id -u`).").arg(endpoint.text()),
                    QStringLiteral("Does the account have a POSIX login shell?"),
                    QString::fromUtf8(output->out + output->err).trimmed());
    uid_ = uid;
    return {};
}

Result<> Privilege::probe(const QString &user, const Endpoint &endpoint, const Run &run)
{
    if (plain_.contains(user) || withPassword_.contains(user) || (uid_ == 0 && user == QLatin1String("root")))
        return {};
    QString question = lineFor(withLocale(QStringLiteral("true")), user, false).text;
    // -k: whether a password is needed, not whether sudo still remembers one. Messages in English.
    question.replace(QStringLiteral("sudo -n"), QStringLiteral("env LC_ALL=C sudo -k -n"));
    const Result<CommandOutput> output = run(question, {});
    if (!output)
        return fail(output.error());
    if (output->status == 0) {
        plain_.insert(user);
        return {};
    }
    const QString said = QString::fromUtf8(output->err).trimmed();
    if (noSuchAccount(said))
        return accountMissing(user, endpoint, said);
    if (said.contains(QLatin1String("password is required")))
        return probeWithPassword(user, endpoint, run);
    return sudoRefused(user, endpoint, *output);
}

Result<> Privilege::probeWithPassword(const QString &user, const Endpoint &endpoint, const Run &run)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (!password_)
            password_ =
                interaction_.askSecret({endpoint.name, QStringLiteral("sudo password of %1").arg(endpoint.user)});
        if (!password_) {
            return fail(ErrorKind::Auth,
                        QStringLiteral("sudo on %1 wants the password of %2, and it was not given.")
                            .arg(endpoint.text(), endpoint.user),
                        QStringLiteral("Run again and answer the question, or add a NOPASSWD rule for %1 on the host.")
                            .arg(endpoint.user));
        }
        Line line = lineFor(withLocale(QStringLiteral("true")), user, true);
        line.text.replace(QStringLiteral("sudo -k"), QStringLiteral("env LC_ALL=C sudo -k"));
        const Result<CommandOutput> output = run(line.text, line.input);
        if (!output)
            return fail(output.error());
        if (output->status == 0) {
            withPassword_.insert(user);
            return {};
        }
        const QString said = QString::fromUtf8(output->err);
        if (noSuchAccount(said))
            return accountMissing(user, endpoint, said.trimmed());
        if (!said.contains(QLatin1String("incorrect password"))
            && !said.contains(QLatin1String("no password was provided"), Qt::CaseInsensitive))
            return sudoRefused(user, endpoint, *output);
        password_.reset();
    }
    return fail(ErrorKind::Auth,
                QStringLiteral("sudo on %1 does not accept the password of %2.").arg(endpoint.text(), endpoint.user),
                QStringLiteral("Try the password with `sudo -k; sudo true` on the host."));
}

} // namespace howdah::ssh
