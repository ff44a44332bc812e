#include "core/facts/gather.h"

#include "core/facts/clock_skew.h"
#include "core/facts/fact_script.h"
#include "core/facts/host_parser.h"
#include "core/facts/sections.h"

#include <chrono>

namespace howdah {

namespace {

/// Longer than the sum of the script's own limits, so that it ends by itself.
constexpr std::chrono::seconds limit{60};
constexpr std::chrono::seconds limitWithCandidates{120};

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

qint64 skewOf(const QByteArray &output, qint64 before, qint64 after)
{
    const Result<Sections> sections = Sections::split(output);
    HostFacts start;
    HostFacts end;
    if (!sections || !parseHost(sections->body("host"), start) || !parseHost(sections->body("clock"), end))
        return 0;
    return clockSkew(start.clock, end.clock, before, after);
}

QString lastLine(const QByteArray &output)
{
    return QString::fromUtf8(output.trimmed().split('\n').last());
}

} // namespace

Command factCommand(const FactRequest &request)
{
    // On stdin: sudo writes the arguments of every command to the host's log.
    return Command::program({QStringLiteral("sh"), QStringLiteral("-s")})
        .withInput(factScript(request))
        .within(request.candidates || request.upgrades ? limitWithCandidates : limit)
        .shownAs(QStringLiteral("gather facts"));
}

Result<HostFacts> gatherFacts(const QString &host, const FactRequest &request, Transport &transport,
                              std::stop_token stop)
{
    const qint64 before = now();
    const Result<CommandOutput> output = transport.run(factCommand(request), std::move(stop));
    const qint64 after = now();
    if (!output)
        return fail(output.error());

    Result<HostFacts> facts = parseFacts(host, output->out);
    if (!facts && output->status != 0)
        return fail(ErrorKind::RemoteExit,
                    QStringLiteral("%1: gathering facts ended with status %2").arg(host).arg(output->status),
                    facts.error().hint, lastLine(output->err));
    if (facts)
        facts->clockSkew = skewOf(output->out, before, after);
    return facts;
}

} // namespace howdah
