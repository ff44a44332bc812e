#include "app/howdahctl/command_line.h"
#include "app/howdahctl/console.h"
#include "app/howdahctl/exit_code.h"
#include "app/howdahctl/session.h"

namespace howdah::ctl {

int runPing(const CommonOptions &common)
{
    Result<Session> session = Session::open(common);
    if (!session)
        return report(session.error());
    Result<Survey> found = session->ask(false);
    if (!found)
        return report(found.error());
    for (const Host &host : session->project().hosts) {
        if (found->facts.contains(host.name)) {
            const HostFacts &facts = found->facts[host.name];
            print(QStringLiteral("%1  ok  %2, %3 cores, clock %4 ms")
                      .arg(host.name, -16)
                      .arg(facts.os.prettyName)
                      .arg(facts.cores)
                      .arg(facts.clockSkew));
        } else {
            print(QStringLiteral("%1  no  %2").arg(host.name, -16).arg(describe(found->failures[host.name])));
        }
    }
    if (found->failures.isEmpty())
        return Success;
    // Silence is a time-out, and yet a host that cannot be reached.
    const ErrorKind kind = found->failures.first().kind;
    return kind == ErrorKind::Timeout ? ConnectError : exitCodeOf(kind);
}

} // namespace howdah::ctl
