#include "core/project/inventory_words.h"

#include <QRegularExpression>

namespace howdah {

namespace {

Result<QStringList> expandRange(const QString &first, const QString &last, int step, int limit)
{
    const QString range = QStringLiteral("[%1:%2]").arg(first, last);
    bool numbers = false;
    const int from = first.toInt(&numbers, 10);
    bool lastIsNumber = false;
    const int to = last.toInt(&lastIsNumber, 10);
    const bool letters = first.size() == 1 && last.size() == 1 && first[0].isLetter() && last[0].isLetter();
    if ((!numbers || !lastIsNumber) && !letters)
        return fail(ErrorKind::Usage, QStringLiteral("\"%1\" is not a range").arg(range),
                    QStringLiteral("Ranges are written [1:3], [01:10] or [a:c]."));
    const int begin = numbers ? from : first[0].unicode();
    const int end = numbers ? to : last[0].unicode();
    if (begin > end || step < 1)
        return fail(ErrorKind::Usage, QStringLiteral("the range \"%1\" is empty").arg(range));
    if ((end - begin) / step >= limit)
        return fail(ErrorKind::Usage,
                    QStringLiteral("the range \"%1\" stands for more than %2 hosts").arg(range).arg(limit));
    const qsizetype width = first.startsWith(QLatin1Char('0')) ? first.size() : 0;
    QStringList names;
    for (int i = begin; i <= end; i += step)
        names.append(numbers ? QString::number(i).rightJustified(width, QLatin1Char('0')) : QString(QChar(i)));
    return names;
}

} // namespace

Result<std::vector<InventoryWord>> splitInventoryLine(const QString &line)
{
    std::vector<InventoryWord> words;
    QChar quote;
    bool inside = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                words.back().text.append(c);
            continue;
        }
        if (c.isSpace()) {
            inside = false;
            continue;
        }
        if (!inside) {
            if (c == QLatin1Char('#'))
                break;
            words.push_back({{}, static_cast<int>(i) + 1});
            inside = true;
        }
        if (c == QLatin1Char('"') || c == QLatin1Char('\''))
            quote = c;
        else
            words.back().text.append(c);
    }
    if (!quote.isNull())
        return fail(ErrorKind::Usage, QStringLiteral("a quote (%1) is not closed").arg(quote));
    return words;
}

QString inventoryValue(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral(R"(\A(["'])(.*?)\1\s*([#;].*)?\z)"));
    static const QRegularExpression comment(QStringLiteral(R"((\A|\s+)#.*\z)"));
    const QString trimmed = text.trimmed();
    if (const QRegularExpressionMatch match = quoted.match(trimmed); match.hasMatch())
        return match.captured(2);
    return QString(trimmed).remove(comment);
}

Result<QStringList> expandInventoryPattern(const QString &pattern, int limit)
{
    static const QRegularExpression form(QStringLiteral(R"(\[([0-9A-Za-z]+):([0-9A-Za-z]+)(?::([0-9]+))?\])"));
    QStringList done;
    QStringList open{pattern};
    while (!open.isEmpty()) {
        const QString next = open.takeFirst();
        const QRegularExpressionMatch match = form.match(next);
        if (!match.hasMatch()) {
            done.append(next);
            continue;
        }
        const int step = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
        const Result<QStringList> values = expandRange(match.captured(1), match.captured(2), step, limit);
        if (!values)
            return values;
        QStringList expanded;
        for (const QString &value : *values)
            expanded.append(next.left(match.capturedStart()) + value + next.mid(match.capturedEnd()));
        open = expanded + open;
        if (open.size() + done.size() > limit)
            return fail(ErrorKind::Usage,
                        QStringLiteral("\"%1\" stands for more than %2 hosts").arg(pattern).arg(limit));
    }
    return done;
}

} // namespace howdah
