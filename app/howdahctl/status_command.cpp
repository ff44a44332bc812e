#include "app/howdahctl/command_line.h"
#include "app/howdahctl/console.h"
#include "app/howdahctl/exit_code.h"
#include "app/howdahctl/session.h"
#include "app/howdahctl/status_text.h"

#include "core/base/pause.h"

#include <QJsonDocument>

namespace howdah::ctl {

namespace {

using namespace std::chrono_literals;

void show(const CommonOptions &common, const Project &project, const ClusterStatus &status,
          const std::vector<Alert> &alerts)
{
    if (common.json) {
        QJsonObject all = toJson(status);
        all.insert(QStringLiteral("alerts"), toJson(alerts));
        print(QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
    } else {
        print((statusText(project, status) + alertText(alerts)).trimmed());
    }
}

/// The connections that are good for another question.
Transports answering(const Survey &found)
{
    Transports good;
    for (auto it = found.transports.begin(); it != found.transports.end(); ++it) {
        if (!found.failures.contains(it.key()))
            good.insert(it.key(), it.value());
    }
    return good;
}

} // namespace

int runStatus(const CommonOptions &common, const StatusOptions &options)
{
    Result<Session> session = Session::open(common);
    if (!session)
        return report(session.error());
    Transports known;
    std::optional<std::vector<Alert>> alerts;
    while (true) {
        Result<Survey> found = session->look(known);
        if (!found)
            return options.watch ? Success : report(found.error());
        for (const Error &error : found->failures)
            tell(QStringLiteral("howdahctl: %1").arg(error.what));
        if (options.watch && stdoutIsTerminal() && !common.json)
            print(QStringLiteral("\x1b[H\x1b[2J"));
        const ClusterStatus status = clusterStatus(session->project(), found->facts);
        alerts = alertsOf({session->project(), status, found->facts, found->failures, QDateTime::currentDateTimeUtc()},
                          alerts ? &*alerts : nullptr);
        show(common, session->project(), status, *alerts);
        if (!options.watch)
            return status.isHealthy() ? Success : Failed;
        known = answering(*found);
        if (!pauseFor(2s, session->stop()))
            return Success;
    }
}

} // namespace howdah::ctl
