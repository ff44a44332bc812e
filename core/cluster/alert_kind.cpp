#include "core/cluster/alerts.h"

namespace howdah {

QString name(AlertKind kind)
{
    switch (kind) {
    case AlertKind::NobodyReached: return QStringLiteral("nobody-reached");
    case AlertKind::HostNotReached: return QStringLiteral("host-not-reached");
    case AlertKind::NoLeader: return QStringLiteral("no-leader");
    case AlertKind::QuorumLost: return QStringLiteral("quorum-lost");
    case AlertKind::QuorumWeak: return QStringLiteral("quorum-weak");
    case AlertKind::EtcdAlarm: return QStringLiteral("etcd-alarm");
    case AlertKind::EtcdSize: return QStringLiteral("etcd-size");
    case AlertKind::StoreSilent: return QStringLiteral("etcd-silent");
    case AlertKind::MemberMissing: return QStringLiteral("member-missing");
    case AlertKind::MemberState: return QStringLiteral("member-state");
    case AlertKind::Lag: return QStringLiteral("lag");
    case AlertKind::Timeline: return QStringLiteral("timeline");
    case AlertKind::PendingRestart: return QStringLiteral("pending-restart");
    case AlertKind::Archiving: return QStringLiteral("archiving");
    case AlertKind::BackupMissing: return QStringLiteral("backup-missing");
    case AlertKind::BackupOverdue: return QStringLiteral("backup-overdue");
    case AlertKind::DiskFilling: return QStringLiteral("disk-filling");
    case AlertKind::ClockSkew: return QStringLiteral("clock-skew");
    case AlertKind::CertificateEnds: return QStringLiteral("certificate-ends");
    case AlertKind::Paused: return QStringLiteral("paused");
    case AlertKind::Balancer: return QStringLiteral("balancer");
    case AlertKind::OutOfRotation: return QStringLiteral("out-of-rotation");
    case AlertKind::ScheduledSwitchover: break;
    }
    return QStringLiteral("scheduled-switchover");
}

QString name(AlertLevel level)
{
    switch (level) {
    case AlertLevel::Problem: return QStringLiteral("problem");
    case AlertLevel::Warning: return QStringLiteral("warning");
    case AlertLevel::Unknown: return QStringLiteral("unknown");
    case AlertLevel::Notice: break;
    }
    return QStringLiteral("notice");
}

bool isSame(const Alert &a, const Alert &b)
{
    return a.kind == b.kind && a.subject == b.subject;
}

QJsonArray toJson(const std::vector<Alert> &alerts)
{
    QJsonArray array;
    for (const Alert &alert : alerts) {
        QJsonObject object{{QStringLiteral("kind"), name(alert.kind)}, {QStringLiteral("level"), name(alert.level)},
                           {QStringLiteral("what"), alert.what},       {QStringLiteral("cause"), alert.cause},
                           {QStringLiteral("next"), alert.next},       {QStringLiteral("host"), alert.host}};
        object.insert(QStringLiteral("since"),
                      alert.orEarlier ? QJsonValue() : QJsonValue(alert.since.toString(Qt::ISODate)));
        array.append(object);
    }
    return array;
}

} // namespace howdah
