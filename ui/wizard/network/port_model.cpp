#include "ui/wizard/network/port_model.h"

#include "ui/widgets/data_role.h"

#include <algorithm>
#include <array>

namespace howdah::ui {

namespace {

struct Known {
    PortUser user;
    Role role; ///< whose hosts serve there
    const char *field;
    int &(*port)(Project &);
};

const std::array<Known, 7> ports{{
    {PortUser::Postgres, Role::Postgres, "postgres.port", [](Project &p) -> int & { return p.postgres.port; }},
    {PortUser::PatroniRest, Role::Postgres, "patroni.rest_port",
     [](Project &p) -> int & { return p.patroni.restPort; }},
    {PortUser::EtcdClients, Role::Etcd, "etcd.client_port", [](Project &p) -> int & { return p.etcd.clientPort; }},
    {PortUser::EtcdPeers, Role::Etcd, "etcd.peer_port", [](Project &p) -> int & { return p.etcd.peerPort; }},
    {PortUser::HaproxyPrimary, Role::Haproxy, "haproxy.primary_port",
     [](Project &p) -> int & { return p.haproxy.primaryPort; }},
    {PortUser::HaproxyReplicas, Role::Haproxy, "haproxy.replica_port",
     [](Project &p) -> int & { return p.haproxy.replicaPort; }},
    {PortUser::HaproxyStats, Role::Haproxy, "haproxy.stats_port",
     [](Project &p) -> int & { return p.haproxy.statsPort; }},
}};

const Known &knownAt(int row)
{
    return ports[static_cast<std::size_t>(row)];
}

QString hostsText(const QStringList &names, Role role)
{
    if (names.isEmpty())
        return PortModel::tr("on no host");
    if (names.size() <= 4 && names.join(QString()).size() <= 32)
        return PortModel::tr("on %1").arg(names.join(QStringLiteral(", ")));
    const int count = static_cast<int>(names.size());
    switch (role) {
    case Role::Postgres: return PortModel::tr("on %n PostgreSQL host(s)", nullptr, count);
    case Role::Etcd: return PortModel::tr("on %n etcd member(s)", nullptr, count);
    case Role::Haproxy: return PortModel::tr("on %n load balancer(s)", nullptr, count);
    }
    return {};
}

QString serviceText(PortUser user)
{
    switch (user) {
    case PortUser::Postgres: return QStringLiteral("PostgreSQL");
    case PortUser::PatroniRest: return PortModel::tr("Patroni’s REST API");
    case PortUser::EtcdClients: return PortModel::tr("etcd, for clients");
    case PortUser::EtcdPeers: return PortModel::tr("etcd, among members");
    case PortUser::HaproxyPrimary: return PortModel::tr("HAProxy, to the leader");
    case PortUser::HaproxyReplicas: return PortModel::tr("HAProxy, to replicas");
    case PortUser::HaproxyStats: return PortModel::tr("HAProxy’s statistics");
    }
    return {};
}

QString fromText(PortUser user, const Project &project)
{
    switch (user) {
    case PortUser::Postgres:
    case PortUser::PatroniRest: return PortModel::tr("members, load balancers");
    case PortUser::EtcdClients: return PortModel::tr("PostgreSQL hosts");
    case PortUser::EtcdPeers: return PortModel::tr("etcd members");
    case PortUser::HaproxyPrimary: return PortModel::tr("clients that write");
    case PortUser::HaproxyReplicas: return PortModel::tr("clients that only read");
    case PortUser::HaproxyStats:
        return project.haproxy.statsUser.isEmpty()
                   ? PortModel::tr("whoever looks at the statistics")
                   : PortModel::tr("%1, with a password").arg(project.haproxy.statsUser);
    }
    return {};
}

QString boundText(const NeededPort &port, const Host &host, bool known)
{
    const auto loopback = QStringLiteral("127.0.0.1");
    if (port.user == PortUser::Postgres && !known)
        return PortModel::tr("at the host’s address, where it has it");
    if (port.bound.isEmpty())
        return PortModel::tr("at every address");
    if (port.bound.contains(host.memberAddress()) && port.user != PortUser::HaproxyStats)
        return port.bound.contains(loopback) ? PortModel::tr("at the host’s address and loopback")
                                             : PortModel::tr("at the host’s address");
    return PortModel::tr("at %1").arg(port.bound.join(QStringLiteral(", ")));
}

} // namespace

PortModel::PortModel(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), workspace_(workspace)
{
    rows_.resize(ports.size());
    follow();
    connect(&workspace_.document, &ProjectDocument::changed, this, &PortModel::follow);
    connect(&workspace_.knowledge, &HostKnowledge::changed, this, &PortModel::follow);
}

int PortModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PortModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PortModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rows_[static_cast<std::size_t>(index.row())];
    const bool wrong = index.column() == Port && row.finding;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case Service: return row.service;
        case Port: return row.port;
        case From: return row.from;
        default: return row.found;
        }
    case SubTextRole:
        return index.column() == Service ? row.hosts
               : index.column() == From  ? row.bound
               : index.column() == Found ? row.foundDetail
                                         : QVariant();
    case StateRole:
        if (index.column() == Found)
            return row.state == State::Off ? QVariant() : QVariant::fromValue(row.state);
        if (wrong)
            return QVariant::fromValue(row.finding->severity == Severity::Problem ? State::Problem : State::Warning);
        return {};
    case CodeRole: return index.column() == Port;
    case MutedRole: return !row.served || (index.column() == Found && row.state != State::Problem);
    case ReasonRole: return wrong ? QVariant(row.finding->text) : QVariant();
    case Qt::ToolTipRole:
        if (wrong)
            return QStringLiteral("%1 (%2)").arg(row.finding->text, row.finding->hint);
        return index.column() == Service && !row.allHosts.isEmpty() ? row.allHosts
               : index.column() == Port                             ? tr("Double-click or F2 to change it")
                                        : QStringLiteral("%1 %2").arg(row.found, row.foundDetail).trimmed();
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Service: return tr("%1, %2").arg(row.service, row.hosts);
        case Port: return wrong ? tr("%1, %2").arg(row.port).arg(row.finding->text) : QString::number(row.port);
        case From: return tr("%1, %2").arg(row.from, row.bound);
        default: return tr("%1: %2 %3").arg(word(row.state), row.found, row.foundDetail);
        }
    default: return {};
    }
}

bool PortModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    bool isNumber = false;
    const int port = value.toString().trimmed().toInt(&isNumber);
    if (!index.isValid() || role != Qt::EditRole || index.column() != Port || !isNumber)
        return false;
    workspace_.document.edit(tr("Change a port"), fieldOf(index.row()),
                             [&](Project &project) { knownAt(index.row()).port(project) = port; });
    return true;
}

QVariant PortModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Service: return tr("Service");
    case Port: return tr("Port");
    case From: return tr("Must be reached by");
    case Found: return tr("Last check");
    default: return {};
    }
}

Qt::ItemFlags PortModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Port ? base | Qt::ItemIsEditable : base;
}

QString PortModel::fieldOf(int row)
{
    return QLatin1String(knownAt(row).field);
}

void PortModel::follow()
{
    for (int row = 0; row < rowCount(); ++row)
        rows_[static_cast<std::size_t>(row)] = rowOf(row);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

PortModel::Row PortModel::rowOf(int number) const
{
    const Known &known = knownAt(number);
    Project project = workspace_.document.project();
    const std::vector<const Host *> hosts = project.withRole(known.role);
    Row row;
    row.service = serviceText(known.user);
    row.port = known.port(project);
    row.from = fromText(known.user, project);
    row.served = !hosts.empty();
    row.state = State::Off;
    row.found = tr("not tested");

    QStringList names;
    int checked = 0;
    for (const Host *host : hosts) {
        names << host->name;
        const HostFacts *facts = workspace_.knowledge.facts(host->name);
        for (const NeededPort &port : neededPorts(project, *host, facts != nullptr ? *facts : HostFacts())) {
            if (port.user != known.user)
                continue;
            if (row.bound.isEmpty())
                row.bound = boundText(port, *host, facts != nullptr);
            if (facts == nullptr)
                continue;
            ++checked;
            const Listener *listener = listenerAt(port, *facts);
            if (holderOf(port, project, *facts) == PortHolder::Foreign && row.state != State::Problem) {
                row.state = State::Problem;
                row.found = tr("taken on %1").arg(host->name);
                row.foundDetail =
                    listener->process.isEmpty() ? tr("by somebody else") : tr("by %1").arg(listener->process);
            }
        }
    }
    row.hosts = hostsText(names, known.role);
    row.allHosts = names.join(QStringLiteral(", "));

    int open = 0;
    int tried = 0;
    int opens = 0;
    const PortResult *blocked = nullptr;
    for (const PortResult &result : workspace_.knowledge.reach()) {
        if (result.probe.port != row.port || !names.contains(result.probe.to))
            continue;
        ++tried;
        open += result.reach == Reach::Open ? 1 : 0;
        opens += result.opens.isEmpty() ? 0 : 1;
        if (result.reach != Reach::Open && result.reach != Reach::NotTried && result.opens.isEmpty()
            && blocked == nullptr)
            blocked = &result;
    }
    if (row.state != State::Problem && blocked != nullptr) {
        row.state = State::Problem;
        row.found = tr("blocked");
        row.foundDetail = tr("from %1 to %2").arg(blocked->probe.from, blocked->probe.to);
    } else if (row.state != State::Problem && tried > 0) {
        row.state = open == tried ? State::Ok : State::Unknown;
        row.found = open == tried ? tr("reached by all") : tr("%1 of %2 ways open").arg(open).arg(tried);
        if (opens > 0)
            row.foundDetail = tr("the deployment opens %n of them", nullptr, opens);
    } else if (row.state != State::Problem && checked > 0 && checked == static_cast<int>(hosts.size())) {
        row.state = State::Ok;
        row.found = tr("free there");
    }
    for (const Finding &finding : workspace_.document.openFindings()) {
        if (finding.field == QLatin1String(known.field))
            row.finding = finding;
    }
    return row;
}

} // namespace howdah::ui
