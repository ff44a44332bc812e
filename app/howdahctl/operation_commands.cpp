#include "app/howdahctl/operation_commands.h"

#include "app/howdahctl/console.h"
#include "app/howdahctl/exit_code.h"
#include "app/howdahctl/operate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace howdah::ctl {

namespace {

/// "" = now; nullopt: no time.
std::optional<QDateTime> timeOf(const QString &text)
{
    if (text.isEmpty())
        return QDateTime();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        tell(QStringLiteral("howdahctl: \"%1\" is no time; one with its zone looks like 2026-05-01T04:00:00+02:00")
                 .arg(text));
        return std::nullopt;
    }
    return time;
}

/// "postgresql.parameters.work_mem=64MB" as a nested object; the value is JSON where it can be, else text.
bool addSetting(QJsonObject &into, const QString &setting)
{
    const qsizetype equals = setting.indexOf(QLatin1Char('='));
    const QStringList path = setting.left(equals).split(QLatin1Char('.'));
    if (equals <= 0 || path.contains(QString()))
        return false;
    const QString text = setting.mid(equals + 1);
    const QJsonDocument parsed = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    QJsonValue value = parsed.isArray() && parsed.array().size() == 1 ? parsed.array().at(0) : QJsonValue(text);
    for (auto key = path.crbegin(); key + 1 != path.crend(); ++key)
        value = QJsonObject{{*key, value}};
    // Two settings below one key share it.
    std::function<void(QJsonObject &, const QString &, const QJsonValue &)> merge =
        [&](QJsonObject &target, const QString &key, const QJsonValue &what) {
            if (!what.isObject() || !target.value(key).isObject()) {
                target.insert(key, what);
                return;
            }
            QJsonObject inner = target.value(key).toObject();
            const QJsonObject added = what.toObject();
            for (auto it = added.begin(); it != added.end(); ++it)
                merge(inner, it.key(), it.value());
            target.insert(key, inner);
        };
    merge(into, path.front(), value);
    return true;
}

int changeConfig(const CommonOptions &common, const OperationArguments &given)
{
    QJsonObject changes;
    for (const QString &setting : given.settings) {
        if (!addSetting(changes, setting)) {
            tell(QStringLiteral("howdahctl: \"%1\" is no KEY=VALUE").arg(setting));
            return UsageError;
        }
    }
    return operate(common, PatchConfig{changes}, given.confirm);
}

} // namespace

void addOperationCommands(CLI::App &app, Arguments &arguments, CommonOptions &common, OperationArguments &given,
                          int &code)
{
    const auto add = [&](const char *name, const char *help) {
        CLI::App *command = app.add_subcommand(name, help);
        arguments.common(command, common);
        return command;
    };
    const auto agreeing = [&](CLI::App *command) {
        command->add_flag("-y,--yes", common.assumeYes, "Agree beforehand");
    };
    const auto run = [&](const Operation &operation) { code = operate(common, operation, given.confirm); };

    CLI::App *switchover = add("switchover", "Hand leadership to a replica, without loss");
    arguments.text(switchover, "--candidate", given.candidate,
                   "The replica that shall lead; without it Patroni chooses");
    arguments.text(switchover, "--at", given.at, "Later, at this time (ISO 8601 with its zone)");
    switchover->add_flag("--cancel", given.cancel, "Cancel the scheduled one");
    agreeing(switchover);
    switchover->callback([&, run] {
        if (given.cancel)
            return run(CancelSwitchover{});
        if (const auto at = timeOf(given.at))
            run(Switchover{given.candidate, *at});
        else
            code = UsageError;
    });

    CLI::App *failover = add("failover", "Make a replica leader although the leader is lost; may lose data");
    arguments.text(failover, "candidate", given.candidate, "The member that shall lead")->required();
    arguments.text(failover, "--confirm", given.confirm, "The cluster's name: agrees to what may be lost");
    failover->callback([&, run] { run(Failover{given.candidate}); });

    CLI::App *restart = add("restart", "Restart PostgreSQL on one member, or on several one after another");
    CLI::Option *one = arguments.text(restart, "member", given.member, "Which one");
    CLI::Option *several = arguments.text(restart, "--role", given.role, "replica: every replica; any: every member")
                               ->check(CLI::IsMember({"replica", "any"}))
                               ->excludes(one);
    restart->add_flag("--pending", given.onlyPending, "Only if it waits for a restart");
    arguments.text(restart, "--at", given.at, "Later, at this time (ISO 8601 with its zone)");
    restart->add_flag("--cancel", given.cancel, "Cancel the scheduled one");
    agreeing(restart);
    several->excludes(restart->get_option("--at"))->excludes(restart->get_option("--cancel"));
    restart->callback([&, run] {
        if (!given.role.isEmpty())
            return run(RollingRestart{given.role == QLatin1String("any") ? RollingRestart::Of::All
                                                                         : RollingRestart::Of::Replicas,
                                      given.onlyPending});
        if (given.member.isEmpty())
            throw CLI::RequiredError("member or --role");
        if (given.cancel)
            return run(CancelRestart{given.member});
        if (const auto at = timeOf(given.at))
            run(Restart{given.member, given.onlyPending, *at});
        else
            code = UsageError;
    });

    CLI::App *reload = add("reload", "Have one member read its configuration again");
    arguments.text(reload, "member", given.member, "Which one")->required();
    agreeing(reload);
    reload->callback([&, run] { run(Reload{given.member}); });

    CLI::App *reinit = add("reinit", "Copy a replica anew");
    arguments.text(reinit, "member", given.member, "Which one")->required();
    agreeing(reinit);
    reinit->add_flag("--from-leader", given.fromLeader, "From the leader, not from a backup (Patroni 4.1 and later)");
    arguments.text(reinit, "--confirm", given.confirm, "The member's name: agrees to the loss of its data");
    reinit->callback([&, run] { run(Reinitialize{given.member, given.fromLeader}); });

    CLI::App *pause = add("pause", "Switch automatic failover off");
    agreeing(pause);
    pause->callback([run] { run(Pause{}); });
    CLI::App *resume = add("resume", "Switch automatic failover on again");
    agreeing(resume);
    resume->callback([run] { run(Resume{}); });

    CLI::App *config = add("config", "Show the dynamic configuration, or change it");
    config->add_option_function<std::vector<std::string>>(
        "--set",
        [&given](const std::vector<std::string> &settings) {
            for (const std::string &setting : settings)
                given.settings << QString::fromStdString(setting);
        },
        "KEY=VALUE, KEY with dots for what is nested; null removes a key; may be repeated");
    agreeing(config);
    config->callback([&] { code = given.settings.isEmpty() ? showConfig(common) : changeConfig(common, given); });

    for (const bool starts : {true, false}) {
        CLI::App *order = starts ? add("start", "Start a service of a host")
                                 : add("stop", "Stop a service of a host, until it is started or the host is");
        arguments.text(order, "host", given.member, "Which host")->required();
        arguments.text(order, "service", given.source, "patroni (and PostgreSQL with it), etcd or haproxy")
            ->required()
            ->check(CLI::IsMember({"patroni", "etcd", "haproxy"}));
        agreeing(order);
        order->callback([&, run, starts] {
            const HostService service = given.source == QLatin1String("etcd")      ? HostService::Etcd
                                        : given.source == QLatin1String("haproxy") ? HostService::Haproxy
                                                                                   : HostService::Patroni;
            run(ServiceOrder{given.member, service, starts});
        });
    }

    CLI::App *backup = add("backup", "Take a backup now, and wait for its end");
    arguments.text(backup, "--type", given.backupType, "full or diff")->check(CLI::IsMember({"full", "diff"}));
    backup->callback([&] { code = makeBackup(common, given.backupType); });

    CLI::App *logs = add("logs", "Show what a service of a host has logged");
    arguments.text(logs, "host", given.member, "Which host")->required();
    arguments.text(logs, "--of", given.source, "patroni, etcd or haproxy")
        ->check(CLI::IsMember({"patroni", "etcd", "haproxy"}));
    logs->add_option("-n,--lines", given.lines, "So many of the last lines")->check(CLI::Range(1, 100000));
    logs->add_flag("-f,--follow", given.follow, "And those to come, until Ctrl-C");
    logs->callback([&] { code = showLogs(common, given.member, given.source, given.lines, given.follow); });

    CLI::App *history = add("history", "Show the timelines: who led, until when, and why it ended");
    history->callback([&] { code = showHistory(common); });
}

} // namespace howdah::ctl
