#include "core/base/redactor.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace howdah {

namespace {

// Shorter values would blot out ordinary words; required passwords are longer (see secrets/generate).
constexpr qsizetype shortestNeedle = 4;

struct Shape {
    QRegularExpression expression;
    QString replacement; ///< # stands for the mask
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
}

// Every expression finds its own result again and leaves it as it is, so that redacting twice does no harm.
// None begins with a repetition: a line of a megabyte must not take a minute.
const std::vector<Shape> &shapes()
{
    static const QString keys = QStringLiteral(
        "(?:password|passwd|passphrase|key-secret|cipher-pass|secret-key|secret_access_key|repo\\d-s3-key)");
    static const std::vector<Shape> all{
        // "  repo1-s3-key-secret = …": nothing else stands on such a line
        {pattern(QStringLiteral(R"(^([ \t+\-]*["']?[\w.\-]*)") + keys
                 + QStringLiteral(R"(["']?[ \t]*[:=][ \t]*)(?!\s*$)(.+)$)")),
         QStringLiteral("\\1#")},
        // in the middle of JSON, of a connection string, of a command
        {pattern(QStringLiteral("(") + keys
                 + QStringLiteral(R"(["']?[ \t]*[:=][ \t]*)("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[^\s"',;)}\]]+))")),
         QStringLiteral("\\1#")},
        {pattern(QStringLiteral(R"((://[^\s/:@]*:)[^\s/@]+@)")), QStringLiteral("\\1#@")},
        {pattern(QStringLiteral(R"((authorization:[ \t]*(?:basic|bearer)[ \t]+)\S+)")), QStringLiteral("\\1#")},
        {pattern(QStringLiteral(R"((\bpassword[ \t]+)E?'(?:[^'\n]|'')*')")), QStringLiteral("\\1#")},
        {pattern(QStringLiteral(
             R"((-----BEGIN [A-Z ]*PRIVATE KEY-----)(?:(?!-----END)[\s\S])*(-----END [A-Z ]*PRIVATE KEY-----))")),
         QStringLiteral("\\1\n#\n\\2")},
        // cut off by the end of a buffer
        {pattern(QStringLiteral(R"((-----BEGIN [A-Z ]*PRIVATE KEY-----)(?:(?!-----END)[\s\S])*\z)")),
         QStringLiteral("\\1\n#")},
    };
    return all;
}

/// The forms in which programs write a value: as it is, in a URL, in a header, quoted for sh, SQL and JSON.
QStringList formsOf(const QByteArray &value)
{
    const QString plain = QString::fromUtf8(value);
    const QLatin1Char quote('\'');
    return {plain,
            QString::fromLatin1(QUrl::toPercentEncoding(plain)),
            QString::fromLatin1(value.toBase64()),
            QString(plain).replace(quote, QStringLiteral("'\\''")),
            QString(plain).replace(quote, QStringLiteral("''")),
            QString(plain)
                .replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
                .replace(QLatin1Char('"'), QStringLiteral("\\\""))};
}

} // namespace

void Redactor::add(const Secret &secret)
{
    const QByteArray &value = secret.reveal();
    if (value.size() < shortestNeedle)
        return;
    for (const QString &form : formsOf(value)) {
        if (!needles_.contains(form))
            needles_.append(form);
    }
    std::stable_sort(needles_.begin(), needles_.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Redactor::redact(QString text) const
{
    const QString masked = QString::fromUtf8(mask);
    for (const QString &needle : needles_)
        text.replace(needle, masked);
    for (const Shape &shape : shapes())
        text.replace(shape.expression, QString(shape.replacement).replace(QLatin1Char('#'), masked));
    return text;
}

} // namespace howdah
