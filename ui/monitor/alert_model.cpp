#include "ui/monitor/alert_model.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/data_role.h"
#include "ui/widgets/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace howdah::ui {

void AlertModel::setFindings(const std::vector<MonitorFinding> &findings, qint64 now)
{
    const bool same =
        findings.size() == findings_.size()
        && std::equal(findings.begin(), findings.end(), findings_.begin(),
                      [](const MonitorFinding &a, const MonitorFinding &b) { return isSame(a.alert, b.alert); });
    if (!same)
        beginResetModel();
    findings_ = findings;
    now_ = now;
    if (!same)
        endResetModel();
    else if (!findings_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
}

const MonitorFinding *AlertModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &findings_[static_cast<std::size_t>(row)] : nullptr;
}

int AlertModel::problems() const
{
    return static_cast<int>(std::count_if(findings_.begin(), findings_.end(), [](const MonitorFinding &finding) {
        return finding.state == State::Problem;
    }));
}

QString AlertModel::asText() const
{
    QStringList parts;
    for (const MonitorFinding &finding : findings_) {
        QStringList lines{QStringLiteral("%1: %2").arg(word(finding.state), finding.text)};
        for (const QString &line : {sinceText(finding.alert), finding.alert.cause, finding.alert.next})
            if (!line.isEmpty())
                lines << QStringLiteral("  ") + line;
        parts << lines.join(QLatin1Char('\n'));
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString AlertModel::sinceText(const Alert &alert) const
{
    if (!alert.since.isValid())
        return {};
    const QString time = tr("%1 UTC").arg(clockText(alert.since, now_));
    return alert.orEarlier ? tr("%1 or earlier").arg(time) : time;
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(findings_.size());
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    const MonitorFinding *finding = at(index.row());
    if (!index.isValid() || finding == nullptr)
        return {};
    const Alert &alert = finding->alert;
    switch (role) {
    case StateRole: return index.column() == What ? QVariant::fromValue(finding->state) : QVariant();
    case SubTextRole: return index.column() == What ? alert.cause : QVariant();
    case HostRole: return alert.host;
    case wrapRole: return index.column() == Next || (index.column() == What && alert.cause.isEmpty());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return QStringList{finding->text, alert.cause, sinceText(alert), alert.next}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QLatin1Char('\n'));
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case What: return finding->text;
    case Since: return sinceText(alert);
    case Next: return alert.next;
    default: return {};
    }
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What is wrong");
    case Since: return tr("Since");
    case Next: return tr("What to do");
    default: return {};
    }
}

} // namespace howdah::ui
