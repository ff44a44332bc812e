#include "core/cluster/member_detail.h"

#include <algorithm>

namespace howdah {

namespace {

std::optional<qint64> position(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

/// 170002 → "17.2".
QString versionText(int number)
{
    return number <= 0 ? QString() : QStringLiteral("%1.%2").arg(number / 10000).arg(number % 10000);
}

QJsonValue listedMember(const HostFacts &facts, const QString &member)
{
    if (!facts.patroniCluster)
        return {};
    for (const QJsonValue entry : facts.patroniCluster->value(QLatin1String("members")).toArray()) {
        if (entry[QLatin1String("name")].toString() == member)
            return entry;
    }
    return {};
}

QStringList tagsIn(const QJsonObject &tags)
{
    QStringList found;
    for (auto it = tags.begin(); it != tags.end(); ++it) {
        if (it.value().isBool()) {
            if (it.value().toBool())
                found << it.key();
        } else {
            found << QStringLiteral("%1=%2").arg(it.key(), it.value().toVariant().toString());
        }
    }
    return found;
}

bool liesOn(const QString &path, const QString &target)
{
    return path == target || target == QLatin1String("/") || path.startsWith(target + QLatin1Char('/'));
}

} // namespace

QDateTime postmasterStart(const QJsonObject &patroni)
{
    // "2026-11-22 23:18:46.123+00:00", or with the zone's name, which Qt does not read.
    QString iso = patroni.value(QLatin1String("postmaster_start_time")).toString().trimmed();
    iso.replace(QStringLiteral(" UTC"), QStringLiteral("Z"));
    iso.replace(10, 1, QLatin1Char('T'));
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC();
}

MemberDetail memberDetail(const HostFacts &facts, const QString &member)
{
    MemberDetail detail;
    const QJsonValue listed = listedMember(facts, member);
    const QJsonObject own = facts.patroni.value_or(QJsonObject());
    const QJsonValue xlog = own.value(QLatin1String("xlog"));
    detail.postgresVersion = versionText(own.value(QLatin1String("server_version")).toInt());
    detail.patroniVersion = own.value(QLatin1String("patroni"))[QLatin1String("version")].toString();
    detail.written = position(xlog[QLatin1String("location")]);
    detail.received = position(xlog[QLatin1String("received_location")]);
    detail.replayed = position(xlog[QLatin1String("replayed_location")]);
    detail.replicationState = own.value(QLatin1String("replication_state")).toString();
    detail.started = postmasterStart(own);
    const QJsonObject reasons = own.value(QLatin1String("pending_restart_reason")).toObject();
    detail.pending =
        pendingSettings(reasons.isEmpty() ? listed[QLatin1String("pending_restart_reason")].toObject() : reasons);
    detail.tags = tagsIn(listed[QLatin1String("tags")].toObject());
    return detail;
}

QString lsnText(qint64 position)
{
    const auto half = [](quint64 value) { return QString::number(value, 16).toUpper(); };
    const auto whole = static_cast<quint64>(position);
    return QStringLiteral("%1/%2").arg(half(whole >> 32), half(whole & 0xFFFFFFFFU));
}

std::vector<Mount> dataMounts(const Project &project, const HostFacts &facts)
{
    QStringList paths = project.disks.mountPoints;
    if (!project.postgres.dataParent.isEmpty())
        paths << project.postgres.dataParent;
    paths << facts.control.keys();
    std::vector<Mount> found;
    for (const QString &path : paths) {
        const Mount *best = nullptr;
        for (const Mount &mount : facts.mounts) {
            if (liesOn(path, mount.target) && (best == nullptr || mount.target.size() > best->target.size()))
                best = &mount;
        }
        const bool known = best != nullptr && std::any_of(found.begin(), found.end(), [&](const Mount &mount) {
                               return mount.target == best->target;
                           });
        if (best != nullptr && !known)
            found.push_back(*best);
    }
    return found;
}

} // namespace howdah
