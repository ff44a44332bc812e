#include "core/base/guard.h"

namespace howdah {

namespace {

QStringList namesOf(const std::vector<Loss> &losses)
{
    QStringList names;
    for (const Loss &loss : losses)
        names << loss.what;
    return names;
}

} // namespace

Result<Consent> Consent::typed(const Peril &peril, const QString &name)
{
    Consent consent;
    if (peril.isNone())
        return consent;
    const QStringList lost = namesOf(peril.losses);
    // A peril without a name could be agreed to by typing nothing.
    if (peril.name.isEmpty() || name != peril.name)
        return fail(ErrorKind::Blocked,
                    QStringLiteral("not agreed to lose %1; nothing was changed").arg(lost.join(QStringLiteral("; "))),
                    QStringLiteral("type %1 to agree").arg(peril.name));
    consent.agreed_ = lost;
    return consent;
}

Result<> Consent::covers(const std::vector<Loss> &losses) const
{
    QStringList open;
    for (const QString &what : namesOf(losses)) {
        if (!agreed_.contains(what))
            open << what;
    }
    if (open.isEmpty())
        return {};
    return fail(ErrorKind::Blocked,
                QStringLiteral("nobody agreed to lose %1; nothing was changed").arg(open.join(QStringLiteral("; "))),
                QStringLiteral("look again at what would be lost, and agree to it"));
}

} // namespace howdah
