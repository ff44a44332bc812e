#include "app/howdahctl/command_line.h"
#include "app/howdahctl/console.h"
#include "app/howdahctl/exit_code.h"
#include "app/howdahctl/session.h"

#include "core/project/ansible_import.h"
#include "core/project/project_file.h"

#include <QFile>
#include <QFileInfo>

namespace howdah::ctl {

namespace {

Result<QByteArray> contentOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QStringLiteral("%1 cannot be read: %2").arg(fileName, file.errorString()));
    return file.readAll();
}

Result<> requireAbsent(const QString &fileName)
{
    if (!QFileInfo::exists(fileName))
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("%1 is there already and is not overwritten").arg(fileName),
                QStringLiteral("choose another name, or move it away"));
}

} // namespace

int runImport(const ImportOptions &options)
{
    if (Result<> absent = requireAbsent(options.output); !absent)
        return report(absent.error());
    Result<QByteArray> hosts = contentOf(options.hostsFile);
    if (!hosts)
        return report(hosts.error());
    Result<QByteArray> vars = contentOf(options.varsFile);
    if (!vars)
        return report(vars.error());
    Result<ImportedProject> imported = importAnsible(*hosts, options.hostsFile, *vars, options.varsFile);
    if (!imported)
        return report(imported.error());
    if (Result<> saved = saveProject(imported->project, options.output); !saved)
        return report(saved.error());
    for (const QString &note : imported->notes)
        tell(QStringLiteral("note: %1").arg(note));
    for (const Finding &finding : validate(imported->project))
        tell(describe(finding));
    print(QStringLiteral("%1: %2 hosts of cluster %3")
              .arg(options.output)
              .arg(imported->project.hosts.size())
              .arg(imported->project.cluster));
    return Success;
}

int runNew(const QString &output)
{
    if (Result<> absent = requireAbsent(output); !absent)
        return report(absent.error());
    // An example that shows the shape; the addresses are those of documentation.
    Project project = newProject();
    project.cluster = QStringLiteral("prod");
    project.ssh.user = QStringLiteral("admin");
    for (int number = 1; number <= 3; ++number) {
        Host host;
        host.name = QStringLiteral("pg%1").arg(number);
        host.address = QStringLiteral("192.0.2.%1").arg(10 + number);
        host.roles = {Role::Postgres, Role::Etcd};
        project.hosts.push_back(host);
    }
    Host balancer;
    balancer.name = QStringLiteral("lb1");
    balancer.address = QStringLiteral("192.0.2.20");
    balancer.roles = {Role::Haproxy};
    project.hosts.push_back(balancer);
    if (Result<> saved = saveProject(project, output); !saved)
        return report(saved.error());
    print(QStringLiteral("%1: write your hosts into it, then: howdahctl check %1").arg(output));
    return Success;
}

} // namespace howdah::ctl
