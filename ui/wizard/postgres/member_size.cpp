#include "ui/wizard/postgres/member_size.h"

#include <QRegularExpression>

#include <algorithm>

namespace howdah::ui {

std::optional<MemberSize> memberSize(const Project &project, const HostKnowledge &knowledge)
{
    MemberSize size;
    for (const Host *host : project.withRole(Role::Postgres)) {
        ++size.members;
        const HostFacts *facts = knowledge.facts(host->name);
        if (facts == nullptr)
            continue;
        if (size.checked.isEmpty() || facts->memory < size.smallest.memory) {
            size.smallest.memory = facts->memory;
            size.smallestMemory = host->name;
        }
        size.smallest.cores = size.checked.isEmpty() ? facts->cores : std::min(size.smallest.cores, facts->cores);
        size.checked << host->name;
    }
    return size.checked.isEmpty() ? std::nullopt : std::optional(size);
}

std::optional<qint64> postgresSize(const QString &text, qint64 unit)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\s*'?\s*(\d{1,12})\s*(B|kB|MB|GB|TB)?\s*'?\s*\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(2);
    const qint64 number = match.captured(1).toLongLong();
    if (word.isEmpty())
        return number * unit;
    static const QStringList words{QStringLiteral("B"), QStringLiteral("kB"), QStringLiteral("MB"),
                                   QStringLiteral("GB"), QStringLiteral("TB")};
    qint64 factor = 1;
    for (qsizetype i = 0; i < words.indexOf(word); ++i)
        factor *= 1024;
    return number * factor;
}

} // namespace howdah::ui
