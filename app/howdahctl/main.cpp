#include "app/howdahctl/arguments.h"
#include "app/howdahctl/command_line.h"
#include "app/howdahctl/operation_commands.h"

#include "core/secrets/memory_dump.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

using namespace howdah::ctl;

int main(int argc, char **argv)
{
    howdah::forbidMemoryDumps();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("howdahctl"));

    CLI::App app{"Deploys and tends a highly available PostgreSQL cluster on your own hosts."};
    app.set_version_flag("--version", std::string("howdahctl ") + HOWDAH_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done, 1 failed, 2 usage or project file, 3 a host cannot be reached, 4 refused before "
               "any change,\n"
               "5 not as planned after the run, 6 something to do (plan --check, recover), 130 interrupted.");

    Arguments arguments;
    CommonOptions common;
    PlanOptions planOptions;
    DeployOptions deployOptions;
    StatusOptions statusOptions;
    ImportOptions importOptions;
    QString newFile;
    QString confirm;
    bool offline = false;
    int code = 0;

    CLI::App *ping = app.add_subcommand("ping", "Log in to every host and say what it is");
    arguments.common(ping, common);
    ping->callback([&] { code = runPing(common); });

    CLI::App *check = app.add_subcommand(
        "check", "Validate the project, and ask the hosts whether it can be deployed; changes nothing");
    arguments.common(check, common);
    check->add_flag("--offline", offline, "The project file alone");
    check->footer(
        "Looks at every host before anything is changed: login, system, clocks, ports, disks, packages, what the plan "
        "would refuse,\n"
        "whether the hosts reach each other and their package sources, and whether the bucket can be used.\n"
        "Exit codes: 0 nothing in the way, 1 a host has a problem, 2 the project has one, 3 a host did not answer.");
    check->callback([&] { code = runCheck(common, !offline); });

    CLI::App *plan = app.add_subcommand("plan", "Show every step that a deploy would run now");
    arguments.common(plan, common);
    plan->add_flag("--diff", planOptions.diff, "With every command and file");
    plan->add_flag("--check", planOptions.check, "Exit with 6 when there is something to do");
    plan->callback([&] { code = runPlan(common, planOptions); });

    CLI::App *deploy = app.add_subcommand("deploy", "Bring the hosts to what the project wants");
    arguments.common(deploy, common);
    deploy->add_flag("-y,--yes", common.assumeYes, "Agree to the plan beforehand");
    deploy->add_flag("-v,--verbose", deployOptions.verbose, "Show the hosts' output too");
    arguments.text(deploy, "--confirm", deployOptions.confirm,
                   "The cluster's name: agrees to the loss of what disks hold that the project allows to wipe");
    arguments.text(deploy, "--journal", deployOptions.journal, "Where the run's journal is written");
    deploy->callback([&] { code = runDeploy(common, deployOptions); });

    CLI::App *status = app.add_subcommand("status", "Show the cluster as it is");
    arguments.common(status, common);
    status->add_flag("-w,--watch", statusOptions.watch, "Again every two seconds");
    status->callback([&] { code = runStatus(common, statusOptions); });

    CLI::App *recover =
        app.add_subcommand("recover", "Look at a cluster that is down, and bring it back in the right order");
    arguments.common(recover, common);
    recover->add_flag("-y,--yes", common.assumeYes, "Agree to the steps beforehand");
    arguments.text(recover, "--confirm", confirm, "The cluster's name: agrees to what may be lost");
    recover->footer(
        "Reads, before anything is started, the control data and the WAL of every member and the data of every etcd "
        "voter. The newest member\n"
        "goes first; one with another cluster's data never. When etcd has lost its quorum for good, it is made anew "
        "from "
        "the voter that\n"
        "got farthest; what is replaced is kept beside it. Without --yes or --confirm nothing is changed.\n"
        "Exit codes: 0 nothing to do or done, 4 refused, 5 the cluster serves and something is left open, 6 there is "
        "something to do.");
    recover->callback([&] { code = runRecover(common, confirm); });

    const OperationCommands operations(app, arguments, common, code);

    CLI::App *import = app.add_subcommand("import", "Make a project file of the old playbook's inventory");
    arguments.text(import, "hosts", importOptions.hostsFile, "hosts.cfg")->required();
    arguments.text(import, "vars", importOptions.varsFile, "vars.yml")->required();
    arguments.text(import, "-o,--output", importOptions.output, "Project file to write")->required();
    import->callback([&] { code = runImport(importOptions);
});

CLI::App *create = app.add_subcommand("new", "Write a project file to start from");
arguments.text(create, "file", newFile, "Project file to write")->required();
create->callback([&] { code = runNew(newFile); });

CLI11_PARSE(app, argc, argv);
return code;
}
