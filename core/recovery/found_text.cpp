#include "core/recovery/found_text.h"

namespace howdah {

namespace {

QString dataText(const MemberFound &member)
{
    switch (member.data) {
    case DataFound::Unknown: break;
    case DataFound::Absent:
        return QStringLiteral("no data directory %1; is its disk mounted?").arg(member.dataDirectory);
    case DataFound::Empty: return QStringLiteral("%1 is empty").arg(member.dataDirectory);
    case DataFound::Unreadable:
        return QStringLiteral("%1 cannot be read as a cluster's data").arg(member.dataDirectory);
    case DataFound::Cluster: {
        QString line = QStringLiteral("\"%1\"").arg(member.state);
        if (member.position)
            line += QStringLiteral(", %1%2").arg(member.isExact || member.postgresRuns ? QString()
                                                                                       : QStringLiteral("at least "),
                                                 text(*member.position));
        line += QStringLiteral(", system identifier %1").arg(member.systemIdentifier);
        if (!member.lastCheckpoint.isEmpty())
            line += QStringLiteral(", last checkpoint %1 UTC").arg(member.lastCheckpoint);
        return line;
    }
    }
    return QStringLiteral("unknown");
}

} // namespace

QString describe(const MemberFound &member)
{
    if (!member.answered())
        return QStringLiteral("%1: unknown: %2").arg(member.name, member.silence);
    const QString runs = member.leads                                ? QStringLiteral("leads")
                         : member.patroniRuns && member.postgresRuns ? QStringLiteral("Patroni and PostgreSQL run")
                         : member.patroniRuns     ? QStringLiteral("Patroni runs, PostgreSQL does not")
                         : member.postgresRuns    ? QStringLiteral("PostgreSQL runs, Patroni does not")
                         : !member.hasUnit        ? QStringLiteral("off, and without a unit of this cluster")
                         : !member.patroniEnabled ? QStringLiteral("off, and does not start with its host")
                                                  : QStringLiteral("off");
    return QStringLiteral("%1: %2; %3").arg(member.name, runs, dataText(member));
}

QString describe(const VoterFound &voter)
{
    if (!voter.answered())
        return QStringLiteral("etcd on %1: unknown: %2").arg(voter.host, voter.silence);
    const QString runs = voter.healthy                           ? QStringLiteral("serves")
                         : voter.runs                            ? QStringLiteral("runs without a quorum")
                         : voter.unit == QLatin1String("failed") ? QStringLiteral("has failed")
                                                                 : QStringLiteral("off");
    QString line = QStringLiteral("etcd on %1: %2, %3")
                       .arg(voter.host, runs,
                            voter.hasData ? QStringLiteral("has its data") : QStringLiteral("its data are gone"));
    if (voter.hasData && (voter.index > 0 || voter.revision > 0))
        line += QStringLiteral(" (term %1, index %2%3)")
                    .arg(voter.term)
                    .arg(voter.index)
                    .arg(voter.revision > 0 ? QStringLiteral(", revision %1").arg(voter.revision) : QString());
    return line;
}

} // namespace howdah
