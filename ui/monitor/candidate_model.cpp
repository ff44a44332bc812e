#include "ui/monitor/candidate_model.h"

#include "core/cluster/member_detail.h"
#include "ui/widgets/data_role.h"

#include <algorithm>

namespace howdah::ui {

CandidateModel::Row CandidateModel::rowFor(const MemberView &member, const CandidateVerdict &verdict) const
{
    Row row{member, verdict.can, State::Ok, {}};
    if (!member.listed) {
        row.can = false;
        row.state = State::Unknown;
        row.verdict = tr("Not reached");
        return row;
    }
    if (purpose_ == Purpose::Failover) {
        // A failover by hand takes whoever runs; what that costs is the question.
        row.can = member.runs;
        row.state = row.can ? State::Warning : State::Problem;
        row.verdict = row.can ? tr("Yes, with loss") : tr("No: %1").arg(member.stateText);
        return row;
    }
    row.state = row.can ? State::Ok : State::Problem;
    // The leader stops only after the candidate has all of its WAL.
    row.verdict = row.can ? tr("Yes, nothing is lost") : tr("No: %1").arg(verdict.reason);
    return row;
}

void CandidateModel::follow(const ClusterMonitor &monitor, qint64 now)
{
    const ClusterPicture picture = pictureOf(monitor, now);
    std::vector<Row> rows;
    for (const CandidateVerdict &verdict : candidateVerdicts(monitor.project(), monitor.status(), picture.leader)) {
        if (const MemberView *member = picture.member(verdict.member))
            rows.push_back(rowFor(*member, verdict));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.can && !b.can; });
    const bool same = rows.size() == rows_.size()
                      && std::equal(rows.begin(), rows.end(), rows_.begin(),
                                    [](const Row &a, const Row &b) { return a.member.name == b.member.name; });
    if (same) {
        rows_ = std::move(rows);
        if (!rows_.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

const CandidateModel::Row *CandidateModel::find(const QString &member) const
{
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const Row &row) { return row.member.name == member; });
    return found == rows_.end() ? nullptr : &*found;
}

bool CandidateModel::can(const QString &member) const
{
    const Row *row = find(member);
    return row != nullptr && row->can;
}

QString CandidateModel::verdict(const QString &member) const
{
    const Row *row = find(member);
    return row == nullptr ? QString() : row->verdict;
}

QString CandidateModel::best() const
{
    const auto found = std::find_if(rows_.begin(), rows_.end(), [](const Row &row) { return row.can; });
    return found == rows_.end() ? QString() : found->member.name;
}

QString CandidateModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)].member.name : QString();
}

int CandidateModel::rowOf(const QString &member) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row) == member)
            return row;
    }
    return -1;
}

void CandidateModel::setChosen(const QString &member)
{
    if (member == chosen_)
        return;
    chosen_ = member;
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Count - 1));
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

Qt::ItemFlags CandidateModel::flags(const QModelIndex &index) const
{
    return index.isValid() && can(at(index.row())) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = rows_[static_cast<std::size_t>(index.row())];
    const MemberView &member = row.member;
    switch (role) {
    case HostRole: return member.name;
    case Qt::AccessibleTextRole:
        if (index.column() == Name)
            return QStringList{member.name, member.chip.text, tr("lag %1").arg(lagText(member)), row.verdict}.join(
                QStringLiteral(", "));
        return {};
    case Qt::ToolTipRole: return row.verdict;
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(member.name == chosen_ ? Qt::Checked : Qt::Unchecked) : QVariant();
    case StrongRole: return index.column() == Name && member.name == chosen_;
    case CodeRole: return index.column() == Behind && purpose_ == Purpose::Failover;
    case ChipsRole: return index.column() == RoleColumn ? QVariant::fromValue(QList<Chip>{member.chip}) : QVariant();
    case StateRole:
        if (index.column() == Verdict)
            return QVariant::fromValue(row.state);
        return index.column() == Sample && member.age.state != State::Ok ? QVariant::fromValue(member.age.state)
                                                                         : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Timeline || (index.column() == Behind && purpose_ == Purpose::Switchover)
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Name: return member.name;
    case RoleColumn: return member.chip.text;
    case Behind:
        if (purpose_ == Purpose::Failover)
            return member.position ? lsnText(*member.position) : QStringLiteral("–");
        return lagText(member);
    case Sample: return member.age.text;
    case Timeline: return member.timeline > 0 ? QString::number(member.timeline) : QStringLiteral("–");
    case Verdict: return row.verdict;
    default: return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool right = section == Timeline || (section == Behind && purpose_ == Purpose::Switchover);
    if (role == Qt::TextAlignmentRole)
        return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Member");
    case RoleColumn: return tr("Role");
    case Behind: return purpose_ == Purpose::Failover ? tr("Replayed LSN") : tr("Replay lag");
    case Sample: return tr("Sample");
    case Timeline: return tr("Timeline");
    case Verdict: return tr("Can it take over?");
    default: return {};
    }
}

} // namespace howdah::ui
