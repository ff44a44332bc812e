#include "app/howdahctl/plan_text.h"

#include <QJsonArray>
#include <QSet>

namespace howdah::ctl {

namespace {

QString indented(const QString &text, const QString &prefix)
{
    QString trimmed = text;
    while (trimmed.endsWith(QLatin1Char('\n')))
        trimmed.chop(1);
    return prefix + QString(trimmed).replace(QLatin1Char('\n'), QLatin1Char('\n') + prefix) + QLatin1Char('\n');
}

QJsonArray lossesJson(const std::vector<Loss> &losses)
{
    QJsonArray all;
    for (const Loss &loss : losses)
        all.append(QJsonObject{{QStringLiteral("what"), loss.what},
                               {QStringLiteral("facts"), QJsonArray::fromStringList(loss.facts)}});
    return all;
}

QString changeText(const Change &change, bool withDiffs)
{
    QString text = QStringLiteral("    %1\n").arg(change.summary);
    for (const QString &restart : change.restarts)
        text += QStringLiteral("      interrupts: %1\n").arg(restart);
    for (const Loss &loss : change.losses) {
        text += QStringLiteral("      DESTROYS: %1\n").arg(loss.what);
        for (const QString &fact : loss.facts)
            text += QStringLiteral("        %1\n").arg(fact);
    }
    if (!withDiffs)
        return text;
    for (const FileDiff &diff : change.diffs)
        text += QStringLiteral("      %1\n").arg(diff.path) + indented(diff.unified, QStringLiteral("        "));
    for (const Command &command : change.commands)
        text += indented(command.display(), QStringLiteral("      $ "));
    return text;
}

} // namespace

QString planText(const Plan &plan, bool withDiffs)
{
    if (plan.isEmpty())
        return QStringLiteral("Nothing to do: every host is as the project wants it.\n");
    QString text;
    for (const Error &error : plan.blocked)
        text += QStringLiteral("BLOCKED  %1\n").arg(error.what)
                + (error.hint.isEmpty() ? QString() : QStringLiteral("         %1\n").arg(error.hint));
    QSet<QString> hosts;
    for (const Step &step : plan.steps) {
        hosts.insert(step.host);
        text += QStringLiteral("%1  %2\n").arg(step.id, -24).arg(step.title);
        for (const Change &change : step.changes)
            text += changeText(change, withDiffs);
    }
    return text + QStringLiteral("%1 steps on %2 hosts.\n").arg(plan.steps.size()).arg(hosts.size());
}

QJsonObject planJson(const Plan &plan)
{
    QJsonArray steps;
    for (const Step &step : plan.steps) {
        QJsonArray changes;
        for (const Change &change : step.changes) {
            QJsonArray commands;
            for (const Command &command : change.commands)
                commands.append(command.display());
            QJsonArray diffs;
            for (const FileDiff &diff : change.diffs)
                diffs.append(QJsonObject{{QStringLiteral("path"), diff.path}, {QStringLiteral("diff"), diff.unified}});
            changes.append(QJsonObject{{QStringLiteral("summary"), change.summary},
                                       {QStringLiteral("commands"), commands},
                                       {QStringLiteral("diffs"), diffs},
                                       {QStringLiteral("interrupts"), QJsonArray::fromStringList(change.restarts)},
                                       {QStringLiteral("destroys"), lossesJson(change.losses)}});
        }
        steps.append(QJsonObject{{QStringLiteral("id"), step.id},
                                 {QStringLiteral("host"), step.host},
                                 {QStringLiteral("title"), step.title},
                                 {QStringLiteral("needs"), QJsonArray::fromStringList(step.needs)},
                                 {QStringLiteral("changes"), changes}});
    }
    QJsonArray blocked;
    for (const Error &error : plan.blocked)
        blocked.append(QJsonObject{{QStringLiteral("what"), error.what}, {QStringLiteral("hint"), error.hint}});
    return QJsonObject{{QStringLiteral("steps"), steps}, {QStringLiteral("blocked"), blocked}};
}

} // namespace howdah::ctl
