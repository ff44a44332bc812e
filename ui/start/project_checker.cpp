#include "ui/start/project_checker.h"

#include "core/project/project_file.h"
#include "core/run/survey.h"

#include <QTimer>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr std::size_t mostAtATime = 8;

/// What one look found: a change of the entry.
using Found = std::function<void(RecentProject &)>;

bool needsAPerson(const Error &error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::HostKey;
}

Found lookAt(const QString &path, const TransportFactory &connect, const QString &knownHosts,
             const std::stop_token &stop)
{
    const Result<Project> project = loadProject(path);
    if (!project)
        return {}; // the row says it already
    const Survey found = survey(*project, connect, {}, {false, knownHosts}, {}, stop);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!found.facts.isEmpty())
        return [now, status = clusterStatus(*project, found.facts), facts = found.facts](RecentProject &entry) {
            observe(entry, status, facts, now);
        };
    if (std::any_of(found.failures.begin(), found.failures.end(), needsAPerson))
        return [now](RecentProject &entry) {
            observeNothing(entry, ProjectChecker::tr("Open it to log in"), now);
            entry.state = State::NeedsYou;
        };
    return [now](RecentProject &entry) { observeNothing(entry, {}, now); };
}

} // namespace

ProjectChecker::ProjectChecker(RecentProjects &recent, TransportFactory connect, QString knownHostsFile,
                               QObject *parent)
    : QObject(parent), recent_(recent), connect_(std::move(connect)), knownHostsFile_(std::move(knownHostsFile))
{}

void ProjectChecker::start(const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool isLookedAt =
            std::any_of(looks_.begin(), looks_.end(), [&](const Look &look) { return look.path == path; });
        if (isLookedAt || waiting_.contains(path))
            continue;
        waiting_ << path;
        Q_EMIT checking(path, true);
    }
    next();
}

void ProjectChecker::stop()
{
    for (const QString &path : std::exchange(waiting_, {}))
        Q_EMIT checking(path, false);
    for (const Look &look : looks_) {
        *look.isStopped = true;
        look.work->requestStop();
    }
}

void ProjectChecker::next()
{
    while (looks_.size() < mostAtATime && !waiting_.isEmpty())
        look(waiting_.takeFirst());
}

void ProjectChecker::look(const QString &path)
{
    auto work = std::make_unique<Background>();
    Background *running = work.get();
    const auto isStopped = std::make_shared<bool>(false);
    looks_.push_back({path, std::move(work), isStopped});
    auto *timer = new QTimer(running);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, running, &Background::requestStop);
    timer->start(limit_);
    running->start([path, factory = connect_, knownHosts = knownHostsFile_](
                       const std::stop_token &stop) { return lookAt(path, factory, knownHosts, stop); },
                   [this, path, isStopped](const Found &found) {
                       if (found && !*isStopped)
                           recent_.update(path, found);
                       // Not from within the work that is to be destroyed.
                       QMetaObject::invokeMethod(
                           this, [this, path] { ended(path); }, Qt::QueuedConnection);
                   });
}

void ProjectChecker::ended(const QString &path)
{
    looks_.erase(std::remove_if(looks_.begin(), looks_.end(), [&](const Look &look) { return look.path == path; }),
                 looks_.end());
    Q_EMIT checking(path, false);
    next();
}

} // namespace howdah::ui
