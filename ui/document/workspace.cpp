#include "ui/document/workspace.h"

#include "core/project/required_secrets.h"
#include "core/remote/ssh/ssh_transport.h"
#include "core/secrets/chosen_secret_store.h"
#include "core/secrets/file_secret_store.h"
#include "core/secrets/generate.h"
#include "core/tls/cluster_certificates.h"

#include <QDateTime>
#include <QStandardPaths>

namespace howdah::ui {

namespace {

Access completed(Access access, const std::shared_ptr<WindowInteraction> &interaction)
{
    if (!access.connect)
        access.connect = sshTransportFactory(interaction);
    if (!access.secrets && !access.secretsFile.isEmpty())
        access.secrets = std::make_shared<FileSecretStore>(access.secretsFile);
    if (!access.secrets)
        access.secrets = makeSecretStore(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                         + QStringLiteral("/secrets"));
    return access;
}

/// By which door each host is entered: what is known of a host holds for one door only.
QMap<QString, QString> doorsOf(const Project &project)
{
    QMap<QString, QString> doors;
    for (const Host &host : project.hosts) {
        const SshAccess ssh = project.sshOf(host);
        doors.insert(host.name, QStringLiteral("%1 %2 %3").arg(host.address, ssh.jumpHost).arg(ssh.port));
    }
    return doors;
}

} // namespace

Workspace::Workspace(Access access, QObject *parent)
    : QObject(parent),
      interaction(std::make_shared<WindowInteraction>()),
      access_(completed(std::move(access), interaction)),
      check(knowledge, access_.connect, access_.knownHostsFile),
      comparison(knowledge, access_.connect, access_.knownHostsFile),
      deployment(access_.connect, access_.knownHostsFile),
      monitor(access_.connect, access_.knownHostsFile)
{
    vault.setStore(access_.secrets);
    connect(&document, &ProjectDocument::changed, &knowledge, [this, doors = doorsOf(document.project())]() mutable {
        QMap<QString, QString> now = doorsOf(document.project());
        QStringList others;
        for (auto it = doors.cbegin(); it != doors.cend(); ++it) {
            if (now.value(it.key()) != it.value())
                others << it.key();
        }
        doors = std::move(now);
        if (!others.isEmpty())
            knowledge.forget(others);
    });
}

Workspace::~Workspace()
{
    // A worker that waits for an answer would keep its thread from ending.
    check.requestStop();
    comparison.requestStop();
    deployment.requestStop();
    monitor.stop();
    interaction->close();
}

void Workspace::reset(const Project &project, const QString &path, bool modified)
{
    knowledge.clear();
    comparison.clear();
    monitor.clear();
    document.reset(project, path, modified);
    vault.open(project.id);
}

Secrets Workspace::completedSecrets()
{
    Secrets made;
    for (const RequiredSecret &required : requiredSecrets(document.project())) {
        if (required.generated && !vault.has(required.name))
            made.insert(required.name, generatePassword());
    }
    Secrets all = vault.secrets();
    all.insert(made);
    // What fails here, with the DBA's own CA, fails again in the comparison, which says so.
    static_cast<void>(completeCertificates(document.project(), all, QDateTime::currentDateTimeUtc()));
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (vault.secrets().value(it.key()) != it.value())
            made.insert(it.key(), it.value());
    }
    // Stored before anything uses them: a password that is on a host and nowhere else is lost.
    if (!made.isEmpty())
        vault.set(made);
    return vault.secrets();
}

QStringList Workspace::missingSecrets() const
{
    QStringList labels;
    for (const RequiredSecret &required : requiredSecrets(document.project())) {
        if (!required.generated && !vault.has(required.name))
            labels << required.label;
    }
    return labels;
}

bool Workspace::isBusy() const
{
    return check.isRunning() || comparison.isRunning() || deployment.isRunning() || !operations.isEmpty();
}

} // namespace howdah::ui
