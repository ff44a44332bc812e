#include "app/howdahctl/session.h"

#include "app/howdahctl/console.h"
#include "app/howdahctl/terminal_interaction.h"

#include "core/project/project_file.h"
#include "core/project/required_secrets.h"
#include "core/recovery/recovery_request.h"
#include "core/remote/ssh/ssh_transport.h"
#include "core/secrets/file_secret_store.h"
#include "core/secrets/generate.h"
#include "core/secrets/keychain_secret_store.h"
#include "core/tls/cluster_certificates.h"

#include <QDateTime>

#include <algorithm>

namespace howdah::ctl {

namespace {

std::unique_ptr<SecretStore> storeOf(const CommonOptions &common)
{
    if (!common.secretsFile.isEmpty())
        return std::make_unique<FileSecretStore>(common.secretsFile);
    return std::make_unique<KeychainSecretStore>();
}

Result<> requireValid(const Project &project, const QString &fileName, bool tellWarnings)
{
    QStringList problems;
    for (const Finding &finding : validate(project)) {
        if (finding.severity == Severity::Problem)
            problems << describe(finding);
        else if (tellWarnings)
            tell(describe(finding));
    }
    if (problems.isEmpty())
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("%1 has %2 problem(s)").arg(fileName).arg(problems.size()),
                QStringLiteral("correct the file; nothing was changed"), problems.join(QLatin1Char('\n')));
}

} // namespace

QString describe(const Finding &finding)
{
    QString line =
        QStringLiteral("%1 %2: %3")
            .arg(finding.severity == Severity::Problem ? QStringLiteral("problem") : QStringLiteral("warning"),
                 finding.field, finding.text);
    if (!finding.hint.isEmpty())
        line += QStringLiteral(" (%1)").arg(finding.hint);
    return line;
}

Result<Session> Session::open(const CommonOptions &common, bool tellWarnings)
{
    Result<Project> project = loadProject(common.projectFile);
    if (!project)
        return fail(project.error());
    if (Result<> valid = requireValid(*project, common.projectFile, tellWarnings); !valid)
        return fail(valid.error());

    Session session;
    session.common_ = common;
    session.project_ = std::move(*project);
    session.interrupt_ = std::make_unique<Interrupt>();
    session.connect_ =
        sshTransportFactory(std::make_shared<TerminalInteraction>(!common.noInput, common.acceptNewKeys));
    return session;
}

Result<PlanInputs> Session::planInputs() const
{
    const std::unique_ptr<SecretStore> store = storeOf(common_);
    Result<Secrets> secrets = store->load(project_.id);
    if (!secrets)
        return fail(secrets.error());

    bool changed = false;
    for (const RequiredSecret &required : requiredSecrets(project_)) {
        if (secrets->contains(required.name))
            continue;
        std::optional<Secret> value = required.generated ? std::optional(generatePassword())
                                      : common_.noInput  ? std::nullopt
                                                         : promptSecret(required.label);
        if (!value)
            return fail(ErrorKind::Usage, QStringLiteral("the %1 is not in %2").arg(required.label, store->name()),
                        QStringLiteral("put \"%1\" there (--secrets FILE), or answer the question at a terminal")
                            .arg(required.name));
        secrets->insert(required.name, *value);
        changed = true;
    }
    const Result<bool> certified = completeCertificates(project_, *secrets, QDateTime::currentDateTimeUtc());
    if (!certified)
        return fail(certified.error());
    changed = changed || *certified;
    // Stored before anything uses them: a password that is on a host and nowhere else is lost.
    if (changed) {
        if (Result<> stored = store->store(project_.id, *secrets); !stored)
            return fail(stored.error());
    }
    return readPlanInputs(project_, *secrets);
}

Result<Secrets> Session::knownSecrets() const
{
    return storeOf(common_)->load(project_.id);
}

Result<Survey> Session::look(const Transports &known) const
{
    return checked(survey(project_, connect_, known, {false, common_.knownHostsFile, true}, {}, stop()), false);
}

Result<Survey> Session::ask(bool mustAll, const Transports &known, bool candidates) const
{
    return checked(survey(project_, connect_, known, {candidates, common_.knownHostsFile, false}, {}, stop()), mustAll);
}

Result<Survey> Session::lookForRecovery() const
{
    return checked(survey(project_, connect_, {}, {false, common_.knownHostsFile, true, recoveryRequest}, {}, stop()),
                   false);
}

Result<Survey> Session::askSettled(const Transports &known) const
{
    const auto waiting = [] { tell(QStringLiteral("waiting for the cluster to choose its leader")); };
    return checked(settledSurvey(project_, connect_, known, {false, common_.knownHostsFile, false}, waiting, stop()),
                   true);
}

Result<RunLock> Session::lockHosts() const
{
    const Result<Survey> all = checked(connectHosts(project_, connect_, common_.knownHostsFile, stop()), true);
    if (!all)
        return fail(all.error());
    return lockHosts(all->transports, QStringLiteral("deploys cluster %1").arg(project_.cluster));
}

Result<RunLock> Session::lockHosts(const Transports &transports, const QString &task) const
{
    return RunLock::take(transports, task, stop(), [](const QString &host, const QString &text) {
        tell(QStringLiteral("%1: %2").arg(host, text));
    });
}

Result<Survey> Session::checked(Survey found, bool mustAll) const
{
    if (stop().stop_requested())
        return fail(ErrorKind::Cancelled, QStringLiteral("stopped; nothing was changed"));
    if (!mustAll || found.failures.isEmpty())
        return found;
    Error first = found.failures.first();
    if (first.kind == ErrorKind::Timeout) // silence is a host that cannot be reached
        first.kind = ErrorKind::Connect;
    if (found.failures.size() == 1)
        return fail(first);
    QStringList all;
    for (const Error &error : found.failures)
        all << error.what;
    return fail(first.kind,
                QStringLiteral("%1 of %2 hosts did not answer").arg(found.failures.size()).arg(project_.hosts.size()),
                first.hint, all.join(QLatin1Char('\n')));
}

} // namespace howdah::ctl
