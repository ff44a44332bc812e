#include "core/run/run_lock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>

#include <atomic>
#include <mutex>
#include <thread>

namespace howdah {

namespace {

QString folderOf(const RunLockOptions &options)
{
    return options.localFolder.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/howdah/runs")
               : options.localFolder;
}

QString markOf(const QString &folder, const QString &token)
{
    return QStringLiteral("%1/%2.run").arg(folder, token);
}

std::unique_ptr<QLockFile> markAt(const QString &folder, const QString &token)
{
    auto mark = std::make_unique<QLockFile>(markOf(folder, token));
    mark->setStaleLockTime(0); // a run may take days; a dead one is known by its process
    return mark;
}

RunIdentity newIdentity(const QString &task, const QString &folder)
{
    RunIdentity run;
    run.token = QUuid::createUuid().toString(QUuid::Id128);
    run.task = task;
    run.user = QFileInfo(folder).owner();
    run.computer = QSysInfo::machineHostName();
    run.process = QCoreApplication::applicationPid();
    const QByteArray place = QSysInfo::machineUniqueId() + '\n' + run.computer.toUtf8() + '\n' + folder.toUtf8();
    run.place = QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(24));
    return run;
}

void forgetTheDead(const QString &folder)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.run")}, QDir::Files))
        (void)markAt(folder, file.completeBaseName())->tryLock(0); // its end removes the file
}

Error refusal(const QString &host, const std::optional<RunHolder> &holder)
{
    if (!holder)
        return {ErrorKind::Blocked,
                QStringLiteral("%1 is being changed by another Howdah that does not say who it is").arg(host),
                QStringLiteral("Run again in a moment; on the host, `fuser -v /run/howdah/run.lock` names the process "
                               "that holds it."),
                {}};
    return {ErrorKind::Blocked,
            QStringLiteral("%1 is taken: %2@%3 %4 there since %5 (process %6 of that computer)")
                .arg(host, holder->run.user, holder->run.computer, holder->run.task, holder->since)
                .arg(holder->run.process),
            QStringLiteral(
                "Nothing was changed. Wait for its end, or ask %1. If that computer is gone for good, free the host: "
                "`sudo kill %2` on %3, then run again.")
                .arg(holder->run.user)
                .arg(holder->keeper)
                .arg(host),
            {}};
}

} // namespace

/// What the locks of one run share: the transports below may be used by several threads, each by one at a time.
struct RunLock::Run {
    RunIdentity identity;
    RunLockOptions options;
    QString folder;
    std::unique_ptr<QLockFile> mark;
    Note note;
    std::mutex noting;
    std::mutex judging;
    std::atomic<bool> over{false};
    Transports inner;

    void say(const QString &host, const QString &text)
    {
        const std::scoped_lock lock(noting);
        if (note)
            note(host, text);
    }

    /// Nobody can tell of another computer's run that it is dead, so only those of this computer and account are looked at. One thread at
    /// a time: the look takes the mark itself, and would pass for the run's own life to another.
    bool isDead(const RunHolder &holder)
    {
        const std::scoped_lock lock(judging);
        return holder.run.place == identity.place && markAt(folder, holder.run.token)->tryLock(0);
    }

    Result<> takeHost(const QString &host, Transport &transport, const std::stop_token &stop, bool again)
    {
        Result<RunLockAnswer> answer = ask(host, {}, transport, stop);
        if (answer && !answer->taken && answer->holder && isDead(*answer->holder))
            answer = ask(host, answer->holder->run.token, transport, stop);
        if (!answer)
            return fail(answer.error());
        if (!answer->problem.isEmpty())
            return fail(ErrorKind::RemoteExit,
                        QStringLiteral("%1 cannot be kept from being changed by two at once").arg(host),
                        QStringLiteral("The host needs flock, tail and a writable %1.").arg(options.directory),
                        answer->problem);
        if (!answer->taken)
            return fail(refusal(host, answer->holder));
        if (again)
            return {};
        if (const auto &left = answer->holder)
            say(host, QStringLiteral("taken over from a run that ended early: %1@%2, since %3")
                          .arg(left->run.user, left->run.computer, left->since));
        for (const QString &unit : answer->units)
            say(host, QStringLiteral("%1 of an earlier run still runs here").arg(unit));
        return {};
    }

    void releaseHost(Transport &transport) const
    {
        // What cannot be given back goes with the connection.
        (void)transport.run(releaseRunLock(identity.token, options.directory).as(options.account), std::stop_token());
    }

private:
    Result<RunLockAnswer> ask(const QString &host, const QString &dead, Transport &transport,
                              const std::stop_token &stop) const
    {
        const Result<CommandOutput> output =
            transport.run(takeRunLock(identity, dead, options.directory).as(options.account), stop);
        if (!output)
            return fail(output.error());
        RunLockAnswer answer = parseRunLockAnswer(output->out);
        if (output->status != 0)
            answer.problem = QString::fromUtf8(output->err).trimmed();
        if (output->status != 0 && answer.problem.isEmpty())
            answer.problem = QStringLiteral("status %1 on %2").arg(output->status).arg(host);
        return answer;
    }
};

namespace {

/// Passes everything on, and takes the host again on each new connection.
template <typename Run> class LockedTransport final : public Transport {
public:
    LockedTransport(QString host, std::shared_ptr<Transport> inner, std::shared_ptr<Run> run)
        : host_(std::move(host)), inner_(std::move(inner)), run_(std::move(run))
    {}

    Result<CommandOutput> run(const Command &command, std::stop_token stop, const OutputSink &sink) override
    {
        return inner_->run(command, std::move(stop), sink);
    }

    Result<> reconnect(std::chrono::seconds limit, std::stop_token stop) override
    {
        const auto deadline = std::chrono::steady_clock::now() + limit;
        for (;;) {
            const auto left = std::chrono::ceil<std::chrono::seconds>(deadline - std::chrono::steady_clock::now());
            Result<> connected = inner_->reconnect(std::max(left, std::chrono::seconds(1)), stop);
            if (!connected || run_->over)
                return connected;
            Result<> taken = run_->takeHost(host_, *inner_, stop, true);
            if (taken || taken.error().kind != ErrorKind::Connect || std::chrono::steady_clock::now() >= deadline)
                return taken;
        }
    }

private:
    const QString host_;
    const std::shared_ptr<Transport> inner_;
    const std::shared_ptr<Run> run_;
};

} // namespace

RunLock::RunLock(std::shared_ptr<Run> run) : run_(std::move(run)) {}

void RunLock::wrap()
{
    for (auto each = run_->inner.cbegin(); each != run_->inner.cend(); ++each)
        transports_.insert(each.key(), std::make_shared<LockedTransport<Run>>(each.key(), each.value(), run_));
}

RunLock::RunLock(RunLock &&) noexcept = default;
RunLock &RunLock::operator=(RunLock &&) noexcept = default;

RunLock::~RunLock()
{
    if (!run_)
        return;
    run_->over = true;
    std::vector<std::jthread> threads;
    for (const std::shared_ptr<Transport> &transport : std::as_const(run_->inner))
        threads.emplace_back([this, transport] { run_->releaseHost(*transport); });
}

Result<RunLock> RunLock::take(const Transports &transports, const QString &task, std::stop_token stop, const Note &note,
                              const RunLockOptions &options)
{
    auto run = std::make_shared<Run>();
    run->options = options;
    run->folder = folderOf(options);
    QDir().mkpath(run->folder);
    run->identity = newIdentity(task, run->folder);
    run->note = note;
    forgetTheDead(run->folder);
    run->mark = markAt(run->folder, run->identity.token);
    if (!run->mark->tryLock(0))
        return fail(ErrorKind::Io, QStringLiteral("%1 could not be written").arg(run->mark->fileName()),
                    QStringLiteral("This computer marks there which runs live; make the folder writable."));

    // The first host alone: of two that begin at once, one is refused there and the other has it all.
    RunLock lock(run);
    std::mutex mutex;
    std::optional<Error> refused;
    const auto takeOne = [&](const QString &host, const std::shared_ptr<Transport> &transport) {
        Result<> taken = run->takeHost(host, *transport, stop, false);
        // A connection that was made for the plan may have been idle for long.
        if (!taken && taken.error().kind == ErrorKind::Connect && transport->reconnect(options.reconnectLimit, stop))
            taken = run->takeHost(host, *transport, stop, false);
        const std::scoped_lock guard(mutex);
        if (taken)
            run->inner.insert(host, transport);
        else if (!refused || refused->kind != ErrorKind::Blocked)
            refused = taken.error();
    };
    auto next = transports.cbegin();
    if (next != transports.cend()) {
        takeOne(next.key(), next.value());
        ++next;
    }
    if (!refused) {
        std::vector<std::jthread> threads;
        for (; next != transports.cend(); ++next)
            threads.emplace_back([&takeOne, host = next.key(), transport = next.value()] { takeOne(host, transport); });
    }
    if (refused)
        return fail(*refused); // the lock's end gives back what was taken
    lock.wrap();
    return lock;
}

} // namespace howdah
