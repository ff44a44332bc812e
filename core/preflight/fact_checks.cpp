#include "core/preflight/fact_checks.h"

namespace howdah {

namespace {

QString hintFor(const Error &error)
{
    if (!error.hint.isEmpty())
        return error.hint;
    return error.kind == ErrorKind::Auth ? QStringLiteral("the login must be allowed to run every command with sudo")
                                         : QStringLiteral("howdahctl ping tries the login alone");
}

} // namespace

void fact_check::answers(const PreflightInput &input, PreflightItems &items)
{
    for (const Host &host : input.project.hosts) {
        const auto failure = input.failures.constFind(host.name);
        if (failure != input.failures.constEnd())
            items.problem(host.name, "login",
                          failure->evidence.isEmpty()
                              ? failure->what
                              : QStringLiteral("%1 (%2)").arg(failure->what, failure->evidence.trimmed()),
                          hintFor(*failure));
        else if (input.facts.contains(host.name))
            items.ok(host.name, "login", QStringLiteral("answers at %1, and commands run as root").arg(host.address));
        else
            items.notChecked(host.name, "login", QStringLiteral("was not asked"));
    }
}

std::vector<PreflightItem> checkFacts(const PreflightInput &input)
{
    PreflightItems items;
    for (const auto check :
         {fact_check::answers, fact_check::system, fact_check::clocks, fact_check::identity, fact_check::space,
          fact_check::packages, fact_check::planned, fact_check::backupPath, fact_check::ports, fact_check::firewalls})
        check(input, items);
    return items.take();
}

} // namespace howdah
