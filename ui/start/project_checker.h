#pragma once

#include "core/remote/transport.h"
#include "ui/document/background.h"
#include "ui/document/recent_projects.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace howdah::ui {

/// "Check all now": looks at the clusters of several projects, a few at a time and each for a bounded time, and notes what it saw in
/// RecentProjects. It asks nobody anything: `connect` has to refuse questions.
class ProjectChecker final : public QObject {
    Q_OBJECT

public:
    ProjectChecker(RecentProjects &recent, TransportFactory connect, QString knownHostsFile, QObject *parent = nullptr);

    /// Those that are being looked at already go on.
    void start(const QStringList &paths);
    /// What is not looked at yet is left out; the others end without a result.
    void stop();
    void setLimit(std::chrono::milliseconds limit) { limit_ = limit; }

Q_SIGNALS:
    void checking(const QString &path, bool checking); ///< for StartPage::setChecking()

private:
    struct Look {
        QString path;
        std::unique_ptr<Background> work;
        std::shared_ptr<bool> isStopped; ///< by a person, not by the clock: then nothing was found out
    };

    void next();
    void look(const QString &path);
    void ended(const QString &path);

    RecentProjects &recent_;
    TransportFactory connect_;
    QString knownHostsFile_;
    std::chrono::milliseconds limit_ = std::chrono::seconds(10);
    QStringList waiting_;
    std::vector<Look> looks_; // last: their threads end first
};

} // namespace howdah::ui
