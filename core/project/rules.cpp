#include "core/project/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace howdah::rules {

void Findings::problem(const char *rule, const QString &field, const QString &text, const QString &hint)
{
    found_.push_back({Severity::Problem, QLatin1String(rule), field, text, hint});
}

void Findings::warning(const char *rule, const QString &field, const QString &text, const QString &hint)
{
    found_.push_back({Severity::Warning, QLatin1String(rule), field, text, hint});
}

bool isPlainPath(const QString &path)
{
    static const QRegularExpression form(QStringLiteral(R"(\A(/[A-Za-z0-9._@+-]+)+\z)"));
    static const QRegularExpression dots(QStringLiteral(R"(/\.{1,2}(/|\z))"));
    return form.match(path).hasMatch() && !dots.match(path).hasMatch();
}

bool isBelowOrEqual(const QString &path, const QString &parent)
{
    return path == parent || path.startsWith(parent + QLatin1Char('/'));
}

bool isSystemPath(const QString &path)
{
    static const QStringList exactly{
        QStringLiteral("/"),    QStringLiteral("/home"),    QStringLiteral("/opt"),     QStringLiteral("/root"),
        QStringLiteral("/var"), QStringLiteral("/var/lib"), QStringLiteral("/var/log"), QStringLiteral("/var/cache")};
    static const QStringList below{QStringLiteral("/bin"),     QStringLiteral("/boot"), QStringLiteral("/dev"),
                                   QStringLiteral("/etc"),     QStringLiteral("/lib"),  QStringLiteral("/lib32"),
                                   QStringLiteral("/lib64"),   QStringLiteral("/proc"), QStringLiteral("/run"),
                                   QStringLiteral("/sbin"),    QStringLiteral("/sys"),  QStringLiteral("/tmp"),
                                   QStringLiteral("/var/run"), QStringLiteral("/usr"),  QStringLiteral("/var/tmp")};
    return exactly.contains(path) || std::any_of(below.begin(), below.end(), [&](const QString &parent) {
               return isBelowOrEqual(path, parent);
           });
}

bool isPackageName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9][A-Za-z0-9+._:~-]*\z)"));
    return form.match(name).hasMatch();
}

} // namespace howdah::rules
