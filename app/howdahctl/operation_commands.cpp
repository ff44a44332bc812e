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

OperationCommands::OperationCommands(CLI::App &app, Arguments &arguments, CommonOptions &common, int &code)
    : app_(app), arguments_(arguments), common_(common), code_(code)
{
    addLeadership();
    addMembers();
    addCluster();
    addServices();
    addRecords();
}

CLI::App *OperationCommands::add(const char *name, const char *help)
{
    CLI::App *command = app_.add_subcommand(name, help);
    arguments_.common(command, common_);
    return command;
}

void OperationCommands::agreeing(CLI::App *command)
{
    command->add_flag("-y,--yes", common_.assumeYes, "Agree beforehand");
}

void OperationCommands::run(const Operation &operation)
{
    code_ = operate(common_, operation, given_.confirm);
}

void OperationCommands::addLeadership()
{
    CLI::App *switchover = add("switchover", "Hand leadership to a replica, without loss");
    arguments_.text(switchover, "--candidate", given_.candidate,
                    "The replica that shall lead; without it Patroni chooses");
    arguments_.text(switchover, "--at", given_.at, "Later, at this time (ISO 8601 with its zone)");
    switchover->add_flag("--cancel", given_.cancel, "Cancel the scheduled one");
    agreeing(switchover);
    switchover->callback([this] {
        if (given_.cancel)
            return run(CancelSwitchover{});
        if (const auto at = timeOf(given_.at))
            run(Switchover{given_.candidate, *at});
        else
            code_ = UsageError;
    });

    CLI::App *failover = add("failover", "Make a replica leader although the leader is lost; may lose data");
    arguments_.text(failover, "candidate", given_.candidate, "The member that shall lead")->required();
    arguments_.text(failover, "--confirm", given_.confirm, "The cluster's name: agrees to what may be lost");
    failover->callback([this] { run(Failover{given_.candidate}); });
}

void OperationCommands::addMembers()
{
    CLI::App *restart = add("restart", "Restart PostgreSQL on one member, or on several one after another");
    CLI::Option *one = arguments_.text(restart, "member", given_.member, "Which one");
    CLI::Option *several = arguments_.text(restart, "--role", given_.role, "replica: every replica; any: every member")
                               ->check(CLI::IsMember({"replica", "any"}))
                               ->excludes(one);
    restart->add_flag("--pending", given_.onlyPending, "Only if it waits for a restart");
    arguments_.text(restart, "--at", given_.at, "Later, at this time (ISO 8601 with its zone)");
    restart->add_flag("--cancel", given_.cancel, "Cancel the scheduled one");
    agreeing(restart);
    several->excludes(restart->get_option("--at"))->excludes(restart->get_option("--cancel"));
    restart->callback([this] {
        if (!given_.role.isEmpty())
            return run(RollingRestart{given_.role == QLatin1String("any") ? RollingRestart::Of::All
                                                                          : RollingRestart::Of::Replicas,
                                      given_.onlyPending});
        if (given_.member.isEmpty())
            throw CLI::RequiredError("member or --role");
        if (given_.cancel)
            return run(CancelRestart{given_.member});
        if (const auto at = timeOf(given_.at))
            run(Restart{given_.member, given_.onlyPending, *at});
        else
            code_ = UsageError;
    });

    CLI::App *reload = add("reload", "Have one member read its configuration again");
    arguments_.text(reload, "member", given_.member, "Which one")->required();
    agreeing(reload);
    reload->callback([this] { run(Reload{given_.member}); });

    CLI::App *reinit = add("reinit", "Copy a replica anew");
    arguments_.text(reinit, "member", given_.member, "Which one")->required();
    agreeing(reinit);
    reinit->add_flag("--from-leader", given_.fromLeader, "From the leader, not from a backup (Patroni 4.1 and later)");
    arguments_.text(reinit, "--confirm", given_.confirm, "The member's name: agrees to the loss of its data");
    reinit->callback([this] { run(Reinitialize{given_.member, given_.fromLeader}); });
}

void OperationCommands::addCluster()
{
    CLI::App *pause = add("pause", "Switch automatic failover off");
    agreeing(pause);
    pause->callback([this] { run(Pause{}); });
    CLI::App *resume = add("resume", "Switch automatic failover on again");
    agreeing(resume);
    resume->callback([this] { run(Resume{}); });

    CLI::App *config = add("config", "Show the dynamic configuration, or change it");
    config->add_option_function<std::vector<std::string>>(
        "--set",
        [this](const std::vector<std::string> &settings) {
            for (const std::string &setting : settings)
                given_.settings << QString::fromStdString(setting);
        },
        "KEY=VALUE, KEY with dots for what is nested; null removes a key; may be repeated");
    agreeing(config);
    config->callback(
        [this] { code_ = given_.settings.isEmpty() ? showConfig(common_) : changeConfig(common_, given_); });
}

void OperationCommands::addServices()
{
    for (const bool starts : {true, false}) {
        CLI::App *order = starts ? add("start", "Start a service of a host")
                                 : add("stop", "Stop a service of a host, until it is started or the host is");
        arguments_.text(order, "host", given_.member, "Which host")->required();
        arguments_.text(order, "service", given_.source, "patroni (and PostgreSQL with it), etcd or haproxy")
            ->required()
            ->check(CLI::IsMember({"patroni", "etcd", "haproxy"}));
        agreeing(order);
        order->callback([this, starts] {
            const HostService service = given_.source == QLatin1String("etcd")      ? HostService::Etcd
                                        : given_.source == QLatin1String("haproxy") ? HostService::Haproxy
                                                                                    : HostService::Patroni;
            run(ServiceOrder{given_.member, service, starts});
        });
    }
}

void OperationCommands::addRecords()
{
    CLI::App *backup = add("backup", "Take a backup now, and wait for its end");
    arguments_.text(backup, "--type", given_.backupType, "full or diff")->check(CLI::IsMember({"full", "diff"}));
    backup->callback([this] { code_ = makeBackup(common_, given_.backupType); });

    CLI::App *logs = add("logs", "Show what a service of a host has logged");
    arguments_.text(logs, "host", given_.member, "Which host")->required();
    arguments_.text(logs, "--of", given_.source, "patroni, etcd or haproxy")
        ->check(CLI::IsMember({"patroni", "etcd", "haproxy"}));
    logs->add_option("-n,--lines", given_.lines, "So many of the last lines")->check(CLI::Range(1, 100000));
    logs->add_flag("-f,--follow", given_.follow, "And those to come, until Ctrl-C");
    logs->callback([this] { code_ = showLogs(common_, given_.member, given_.source, given_.lines, given_.follow); });

    CLI::App *history = add("history", "Show the timelines: who led, until when, and why it ended");
    history->callback([this] { code_ = showHistory(common_); });
}

} // namespace howdah::ctl
