#include "core/project/near_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <vector>

namespace howdah {

namespace {

/// Levenshtein's.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row.front();
        row.front() = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

// "jumpHost", "jump-host" and "jump_host" are the same slip.
QString bare(const QString &word)
{
    return word.toLower().remove(QLatin1Char('_')).remove(QLatin1Char('-'));
}

} // namespace

QString nearestWord(const QString &word, const QStringList &known)
{
    if (word.size() > 64)
        return {};
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype found = distance(bare(word), bare(candidate));
        if (found < bestDistance) {
            best = candidate;
            bestDistance = found;
        }
    }
    return best;
}

bool soundsSecret(const QString &key)
{
    static const QRegularExpression secret(
        QStringLiteral(
            "pass(word|wd|phrase)|_pass$|^pass$|secret|access_?key|s3_?key|private_?key|api_?key|cipher|token"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(QString(key).replace(QLatin1Char('-'), QLatin1Char('_'))).hasMatch();
}

} // namespace howdah
