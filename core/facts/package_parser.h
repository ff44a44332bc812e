#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace howdah {

/// Lines of `status TAB name TAB version` (dpkg-query, or rpm with a made-up status): package → version of those that are
/// wholly installed. One that is only unpacked or half configured is left out, so that installing it again is planned.
[[nodiscard]] QMap<QString, QString> parseInstalled(const QByteArray &body);

/// `apt-cache policy`: package → candidate; those without one are left out.
[[nodiscard]] QMap<QString, QString> parseAptCandidates(const QByteArray &body);

/// Lines of `name TAB version`, the newest last, as `dnf repoquery` was asked for.
[[nodiscard]] QMap<QString, QString> parseDnfCandidates(const QByteArray &body);

} // namespace howdah
