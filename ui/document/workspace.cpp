#include "ui/document/workspace.h"

#include "core/project/required_secrets.h"
#include "core/remote/ssh/ssh_transport.h"
#include "core/secrets/generate.h"

namespace howdah::ui {

namespace {

Access completed(Access access, const std::shared_ptr<WindowInteraction> &interaction)
{
    if (!access.connect)
        access.connect = sshTransportFactory(interaction);
    return access;
}

} // namespace

Workspace::Workspace(Access access, QObject *parent)
    : QObject(parent),
      interaction(std::make_shared<WindowInteraction>()),
      access_(completed(std::move(access), interaction)),
      check(knowledge, access_.connect, access_.knownHostsFile),
      comparison(knowledge, access_.connect, access_.knownHostsFile),
      deployment(access_.connect, access_.knownHostsFile)
{}

Workspace::~Workspace()
{
    // A worker that waits for an answer would keep its thread from ending.
    check.requestStop();
    comparison.requestStop();
    deployment.requestStop();
    interaction->close();
}

Secrets Workspace::completedSecrets()
{
    Secrets made;
    for (const RequiredSecret &required : requiredSecrets(document.project())) {
        if (required.generated && !vault.has(required.name))
            made.insert(required.name, generatePassword());
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
    return check.isRunning() || comparison.isRunning() || deployment.isRunning();
}

} // namespace howdah::ui
