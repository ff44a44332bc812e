#include "ui/document/fingerprint.h"

#include <QRegularExpression>

namespace howdah::ui {

namespace {

/// The 43 characters of base64 that 32 bytes take; "" = there are none.
QString hashIn(const QString &text)
{
    static const QRegularExpression hash(
        QStringLiteral(R"((?<![A-Za-z0-9+/:])(?:SHA256:)?([A-Za-z0-9+/]{43})=?(?![A-Za-z0-9+/=]))"));
    return hash.match(text).captured(1);
}

} // namespace

FingerprintMatch matchFingerprint(const QString &pasted, const QString &shown)
{
    const QString theirs = hashIn(pasted);
    const QString ours = hashIn(shown);
    if (theirs.isEmpty() || ours.isEmpty())
        return FingerprintMatch::Unreadable;
    return theirs == ours ? FingerprintMatch::Same : FingerprintMatch::Different;
}

} // namespace howdah::ui
