#include "ui/monitor/members_model.h"

#include "ui/widgets/data_role.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace howdah::ui {

namespace {

bool isNumber(int column)
{
    return column == MembersModel::Timeline || column == MembersModel::Lag || column == MembersModel::Sessions;
}

} // namespace

std::vector<EtcdVoter> MembersModel::otherVoters() const
{
    std::vector<EtcdVoter> others;
    for (const EtcdVoter &voter : picture_.etcd.voters) {
        const bool balances = std::any_of(picture_.balancers.begin(), picture_.balancers.end(),
                                          [&](const BalancerView &balancer) { return balancer.name == voter.name; });
        if (picture_.member(voter.name) == nullptr && !balances)
            others.push_back(voter);
    }
    return others;
}

QStringList MembersModel::names() const
{
    QStringList all;
    for (const MemberView &member : picture_.members)
        all << member.name;
    for (const BalancerView &balancer : picture_.balancers)
        all << balancer.name;
    for (const EtcdVoter &voter : voters_)
        all << voter.name;
    return all;
}

void MembersModel::setPicture(const ClusterPicture &picture)
{
    MembersModel fresh;
    fresh.picture_ = picture;
    fresh.voters_ = fresh.otherVoters();
    const bool same = fresh.names() == names();
    if (!same)
        beginResetModel();
    picture_ = picture;
    voters_ = fresh.voters_;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
}

QString MembersModel::hostAt(int row) const
{
    return names().value(row);
}

int MembersModel::rowOf(const QString &host) const
{
    return static_cast<int>(names().indexOf(host));
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0
                            : static_cast<int>(picture_.members.size() + picture_.balancers.size() + voters_.size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == HostRole)
        return hostAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == StrongRole)
        return index.column() == Name;
    if (role == CodeRole)
        return index.column() == Address;
    auto row = static_cast<std::size_t>(index.row());
    if (row < picture_.members.size())
        return memberData(picture_.members[row], index.column(), role);
    row -= picture_.members.size();
    if (row < picture_.balancers.size())
        return balancerData(picture_.balancers[row], index.column(), role);
    row -= picture_.balancers.size();
    return row < voters_.size() ? voterData(voters_[row], index.column(), role) : QVariant();
}

QVariant MembersModel::memberData(const MemberView &member, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return sentenceOf(member);
    case StateRole:
        if (column == StateColumn)
            return QVariant::fromValue(member.state);
        if (column == Sample && member.age.state != State::Ok)
            return QVariant::fromValue(member.age.state);
        return {};
    case ReasonRole: return member.reason;
    case ChipsRole: return column == RoleColumn ? QVariant::fromValue(QList<Chip>{member.chip}) : QVariant();
    case MutedRole: return !member.reached && column != Name;
    case SortRole:
        if (column == Lag)
            return member.lag ? QVariant(*member.lag) : QVariant();
        return memberData(member, column, Qt::DisplayRole);
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case Name: return member.name;
    case RoleColumn: return member.chip.text;
    case StateColumn:
        return member.reason.isEmpty() || !member.listed || !member.reached
                   ? member.stateText
                   : QStringLiteral("%1, %2").arg(member.stateText, member.reason);
    case Timeline: return member.timeline > 0 ? QString::number(member.timeline) : QStringLiteral("–");
    case Sessions: return member.sessions ? QVariant(*member.sessions) : QVariant(tr("unknown"));
    case Readers:
        return member.leads || !member.listed   ? QStringLiteral("–")
               : member.outOfRotation.isEmpty() ? QString()
                                                : tr("out: %1").arg(member.outOfRotation);
    case Lag: return member.leads ? QStringLiteral("–") : member.listed ? lagText(member) : tr("unknown");
    case Sample: return member.age.text;
    case Pending:
        return member.pendingRestart         ? tr("restart pending")
               : member.restartsAt.isValid() ? tr("at %1 UTC").arg(member.restartsAt.toString(QStringLiteral("HH:mm")))
                                             : QString();
    case Address: return member.address;
    default: return {};
    }
}

QVariant MembersModel::balancerData(const BalancerView &balancer, int column, int role) const
{
    if (role == StateRole && column == StateColumn)
        return QVariant::fromValue(balancer.state);
    if (role == ChipsRole && column == RoleColumn)
        return QVariant::fromValue(QList<Chip>{balancerChip(tr("Load balancer"))});
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Name: return balancer.name;
    case RoleColumn: return tr("Load balancer");
    case StateColumn:
        return balancer.stateText.isEmpty()
                   ? QStringLiteral("%1; %2").arg(primaryWords(balancer, picture_.leader), replicaWords(balancer))
                   : balancer.stateText;
    case Sessions:
        return balancer.primary.known ? QVariant(balancer.primary.sessions + balancer.replica.sessions)
                                      : QVariant(tr("unknown"));
    case Timeline:
    case Lag: return QStringLiteral("–");
    case Sample: return balancer.age.text;
    case Address: return balancer.address;
    default: return {};
    }
}

QVariant MembersModel::voterData(const EtcdVoter &voter, int column, int role) const
{
    if (role == StateRole && column == StateColumn)
        return QVariant::fromValue(voter.state);
    if (role == ChipsRole && column == RoleColumn)
        return QVariant::fromValue(QList<Chip>{etcdChip(tr("etcd"))});
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    return column == Name ? QVariant(voter.name) : column == StateColumn ? QVariant(voter.text) : QVariant();
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Member");
    case RoleColumn: return tr("Role");
    case StateColumn: return tr("State");
    case Timeline: return tr("Timeline");
    case Lag: return tr("Replay lag");
    case Sample: return tr("Sample");
    case Sessions: return tr("Sessions");
    case Readers: return tr("Readers");
    case Pending: return tr("Restart");
    case Address: return tr("Address");
    default: return {};
    }
}

} // namespace howdah::ui
