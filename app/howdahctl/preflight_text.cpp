#include "app/howdahctl/preflight_text.h"

#include <QJsonArray>

#include <algorithm>

namespace howdah::ctl {

namespace {

QString mark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return QStringLiteral("ok");
    case Verdict::Warning: return QStringLiteral("warn");
    case Verdict::Problem: return QStringLiteral("PROBLEM");
    case Verdict::NotChecked: return QStringLiteral("unknown");
    }
    return {};
}

qsizetype count(const std::vector<PreflightItem> &items, Verdict verdict)
{
    return std::count_if(items.begin(), items.end(),
                         [&](const PreflightItem &item) { return item.verdict == verdict; });
}

QString plural(qsizetype number, const QString &word)
{
    return QStringLiteral("%1 %2%3").arg(QString::number(number), word, number == 1 ? QString() : QStringLiteral("s"));
}

QString section(const QString &title, const QString &host, const std::vector<PreflightItem> &items)
{
    QString text;
    for (const PreflightItem &item : items) {
        if (item.host != host)
            continue;
        text += QStringLiteral("  %1  %2  %3\n").arg(mark(item.verdict), -7).arg(item.check, -15).arg(item.text);
        if (!item.hint.isEmpty())
            text += QString(28, QLatin1Char(' ')) + item.hint + QLatin1Char('\n');
    }
    return text.isEmpty() ? text : title + QLatin1Char('\n') + text;
}

QString summary(const std::vector<PreflightItem> &items)
{
    const qsizetype problems = count(items, Verdict::Problem);
    QStringList parts = {plural(problems, QStringLiteral("problem")),
                         plural(count(items, Verdict::Warning), QStringLiteral("warning"))};
    if (const qsizetype unknown = count(items, Verdict::NotChecked); unknown > 0)
        parts << QStringLiteral("%1 not checked").arg(unknown);
    const QString verdict = problems == 0 ? QStringLiteral("Nothing is in the way of a deployment")
                                          : QStringLiteral("Not ready to be deployed");
    return QStringLiteral("%1: %2 (%3). Nothing was changed.\n")
        .arg(verdict, parts.join(QStringLiteral(", ")),
             plural(static_cast<qsizetype>(items.size()), QStringLiteral("check")));
}

} // namespace

QString preflightText(const Project &project, const std::vector<PreflightItem> &items)
{
    QString text;
    for (const Host &host : project.hosts)
        text += section(host.name, host.name, items);
    return text + section(QStringLiteral("cluster %1").arg(project.cluster), {}, items) + summary(items);
}

QJsonObject checkJson(const std::vector<Finding> &findings, const std::vector<PreflightItem> *items)
{
    QJsonArray found;
    for (const Finding &finding : findings)
        found.append(
            QJsonObject{{QStringLiteral("severity"),
                         finding.severity == Severity::Problem ? QStringLiteral("problem") : QStringLiteral("warning")},
                        {QStringLiteral("rule"), finding.rule},
                        {QStringLiteral("field"), finding.field},
                        {QStringLiteral("text"), finding.text},
                        {QStringLiteral("hint"), finding.hint}});
    QJsonObject json{{QStringLiteral("findings"), found}};
    if (items == nullptr)
        return json;
    QJsonArray checks;
    for (const PreflightItem &item : *items) {
        QJsonObject check{{QStringLiteral("host"), item.host},
                          {QStringLiteral("check"), item.check},
                          {QStringLiteral("verdict"), name(item.verdict)},
                          {QStringLiteral("text"), item.text},
                          {QStringLiteral("hint"), item.hint}};
        if (!item.peer.isEmpty())
            check.insert(QStringLiteral("peer"), item.peer);
        checks.append(check);
    }
    json.insert(QStringLiteral("checks"), checks);
    json.insert(QStringLiteral("summary"),
                QJsonObject{{QStringLiteral("problems"), static_cast<int>(count(*items, Verdict::Problem))},
                            {QStringLiteral("warnings"), static_cast<int>(count(*items, Verdict::Warning))},
                            {QStringLiteral("not_checked"), static_cast<int>(count(*items, Verdict::NotChecked))}});
    return json;
}

} // namespace howdah::ctl
