#include "ui/wizard/hosts/host_situation.h"

#include "ui/document/sentence.h"
#include "ui/wizard/hosts/words.h"

#include <algorithm>
#include <cstdlib>

namespace howdah::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostSituation)
};

State stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Problem: return State::Problem;
    case Verdict::Warning: return State::Warning;
    case Verdict::NotChecked: return State::Unknown;
    case Verdict::Ok: break;
    }
    return State::Ok;
}

bool isFailure(const HostAnswer &answer)
{
    return answer.error && answer.error->kind != ErrorKind::Cancelled;
}

QString nameOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostKey: return Tr::tr("Host key");
    case ErrorKind::Auth:
        return error.what.contains(QLatin1String("sudo")) ? Tr::tr("No sudo") : Tr::tr("Cannot log in");
    case ErrorKind::Connect: return Tr::tr("Not reached");
    case ErrorKind::Timeout: return Tr::tr("No answer");
    default: return problemsText(1);
    }
}

std::vector<HostItem> itemsOf(const Workspace &workspace, int row, const Host &host, const HostAnswer &answer)
{
    const auto said = [&](const QString &text) { return sentence(workspace.document.project(), text); };
    std::vector<HostItem> items;
    if (isFailure(answer))
        items.push_back({State::Problem, said(answer.error->what), answer.error->hint, answer.error->evidence});
    for (const Finding &finding : findingsOf(workspace.document, row))
        items.push_back({finding.severity == Severity::Problem ? State::Problem : State::Warning,
                         said(finding.text),
                         finding.hint,
                         {}});
    bool clockSaid = false;
    for (const PreflightItem &item : workspace.knowledge.itemsOf(host.name)) {
        if (isFailure(answer) && item.check == QLatin1String("login"))
            continue; // said above, in the words of the last attempt
        clockSaid = clockSaid || (item.check == QLatin1String("clock") && item.verdict != Verdict::Ok);
        // What was good when the host still answered is not known to be so now.
        const bool isOld = isFailure(answer) && item.verdict == Verdict::Ok;
        items.push_back({isOld ? State::Unknown : stateOf(item.verdict), said(item.text), said(item.hint), {}});
    }
    if (answer.facts && !isFailure(answer) && !clockSaid) {
        if (const QString late = clockComplaint(host.name, answer.facts->clockSkew); !late.isEmpty())
            items.push_back({State::Warning, late, Tr::tr("Leases of etcd and requests to S3 can fail."), {}});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const HostItem &a, const HostItem &b) { return a.state < b.state; });
    return items;
}

int count(const std::vector<HostItem> &items, State state)
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [state](const HostItem &item) { return item.state == state; }));
}

/// What the host waits for a person to say; "" = nothing.
QString questionAbout(const Workspace &workspace, const QString &host)
{
    for (const Question &question : workspace.interaction->questions()) {
        if (question.host() == host)
            return std::holds_alternative<HostKeyQuestion>(question.what) ? Tr::tr("Host key?") : Tr::tr("Password?");
    }
    return {};
}

} // namespace

QString clockComplaint(const QString &host, qint64 skew)
{
    if (std::llabs(skew) <= clockLimit)
        return {};
    const auto seconds = [](qint64 milliseconds) {
        return QString::number(static_cast<double>(std::llabs(milliseconds)) / 1000, 'f', 2);
    };
    return (skew > 0 ? Tr::tr("%1's clock is %2 s ahead; the limit is %3 s.")
                     : Tr::tr("%1's clock is %2 s behind; the limit is %3 s."))
        .arg(host, seconds(skew), seconds(clockLimit));
}

std::vector<Finding> findingsOf(const ProjectDocument &document, int row)
{
    const QString own = QStringLiteral("hosts[%1]").arg(row);
    std::vector<Finding> found;
    for (const Finding &finding : document.openFindings()) {
        const bool isOfAll = finding.field == QLatin1String("hosts") || finding.field == QLatin1String("ssh")
                             || finding.field.startsWith(QLatin1String("ssh."));
        // Devices are chosen on the page of the disks, and told of there.
        const bool isOfHost = (finding.field == own || finding.field.startsWith(own + QLatin1Char('.')))
                              && !finding.field.contains(QLatin1String(".devices"));
        if (row < 0 ? isOfAll : isOfHost)
            found.push_back(finding);
    }
    return found;
}

HostSituation situationOf(const Workspace &workspace, int row)
{
    const Host &host = workspace.document.project().hosts.at(static_cast<std::size_t>(row));
    const HostAnswer answer = workspace.knowledge.answer(host.name);
    HostSituation situation;
    situation.items = itemsOf(workspace, row, host, answer);
    const int problems = count(situation.items, State::Problem);
    const int warnings = count(situation.items, State::Warning);
    if (problems + warnings > 0)
        situation.reason = situation.items.front().text;

    const bool asking = workspace.knowledge.isAsking(host.name);
    if (const QString question = questionAbout(workspace, host.name); !question.isEmpty()) {
        situation.state = State::NeedsYou;
        situation.text = question;
    } else if (asking) {
        situation.state = State::Running;
        situation.text = Tr::tr("asking…");
    } else if (problems > 0) {
        situation.state = State::Problem;
        situation.text = isFailure(answer) && problems == 1 ? nameOf(*answer.error) : problemsText(problems);
    } else if (warnings > 0) {
        situation.state = State::Warning;
        situation.text = warningsText(warnings);
    } else if (answer.error) {
        situation.text = Tr::tr("Stopped");
    } else if (!answer.facts) {
        situation.text = Tr::tr("Not checked");
    } else if (workspace.knowledge.itemsOf(host.name).empty()) {
        situation.state = workspace.check.isRunning() ? State::Running : State::Waiting;
        situation.text = workspace.check.isRunning() ? Tr::tr("testing…") : Tr::tr("Answers");
    } else {
        situation.state = State::Ok;
        situation.text = Tr::tr("Ready");
    }
    return situation;
}

} // namespace howdah::ui
