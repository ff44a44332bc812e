#include "ui/start/seen_text.h"

#include <QCoreApplication>
#include <QDir>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeenText)
};

} // namespace

QString seenAgoText(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    // A clock that was set back, or a file from another computer: the moment itself is the honest answer.
    if (seconds < -60)
        return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (seconds < 60)
        return Words::tr("just now");
    if (seconds < 3600)
        return Words::tr("%1 min ago").arg(seconds / 60);
    const qint64 days = time.toUTC().date().daysTo(now.toUTC().date());
    if (days == 0 || seconds < qint64{6} * 3600)
        return Words::tr("%1 h ago").arg(seconds / 3600);
    if (days == 1)
        return Words::tr("yesterday %1").arg(time.toUTC().toString(QStringLiteral("HH:mm")));
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString earlierText(const QDateTime &time, const QDateTime &than)
{
    const qint64 seconds = std::max<qint64>(0, time.secsTo(than));
    if (seconds < 60)
        return Words::tr("%1 s earlier").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min earlier").arg(seconds / 60);
    if (seconds < qint64{48} * 3600)
        return Words::tr("%1 h earlier").arg(seconds / 3600);
    return Words::tr("%n day(s) earlier", nullptr, static_cast<int>(seconds / 86400));
}

QString whenText(const RecentProject &entry, const QDateTime &now)
{
    if (!entry.when.isValid())
        return {};
    const QString ago = seenAgoText(entry.when, now);
    switch (entry.whenWord) {
    case WhenWord::Seen: return Words::tr("seen %1").arg(ago);
    case WhenWord::Tried: return Words::tr("tried %1").arg(ago);
    case WhenWord::Edited: return Words::tr("edited %1").arg(ago);
    case WhenWord::Ended: break;
    }
    return ago;
}

QString homePath(const QString &path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    return path.startsWith(home) && home.size() > 2 ? QStringLiteral("~/") + path.mid(home.size()) : path;
}

} // namespace howdah::ui
