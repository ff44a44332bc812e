#include "core/preflight/preflight_item.h"

namespace howdah {

QString name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return QStringLiteral("ok");
    case Verdict::Warning: return QStringLiteral("warning");
    case Verdict::Problem: return QStringLiteral("problem");
    case Verdict::NotChecked: return QStringLiteral("not-checked");
    }
    return {};
}

void PreflightItems::ok(const QString &host, const char *check, const QString &text)
{
    items_.push_back({host, {}, QLatin1String(check), Verdict::Ok, text, {}});
}

void PreflightItems::warning(const QString &host, const char *check, const QString &text, const QString &hint)
{
    items_.push_back({host, {}, QLatin1String(check), Verdict::Warning, text, hint});
}

void PreflightItems::problem(const QString &host, const char *check, const QString &text, const QString &hint)
{
    items_.push_back({host, {}, QLatin1String(check), Verdict::Problem, text, hint});
}

void PreflightItems::notChecked(const QString &host, const char *check, const QString &text, const QString &hint)
{
    items_.push_back({host, {}, QLatin1String(check), Verdict::NotChecked, text, hint});
}

} // namespace howdah
