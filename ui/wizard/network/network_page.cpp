#include "ui/wizard/network/network_page.h"

#include "ui/document/field_bindings.h"
#include "ui/document/finding_messages.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/text.h"
#include "ui/wizard/network/connection_text.h"
#include "ui/wizard/network/network_meaning.h"
#include "ui/wizard/network/port_model.h"
#include "ui/wizard/network/role_field.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

const auto votersField = QStringLiteral("hosts.etcd");
const auto portsField = QStringLiteral("ports");
const auto balancersField = QStringLiteral("hosts.haproxy");

} // namespace

NetworkPage::NetworkPage(Workspace &workspace, QWidget *parent)
    : FormPage(tr("Network"), tr("Who talks to whom, and how clients connect."), parent),
      workspace_(workspace),
      bindings_(new FieldBindings(workspace.document, this)),
      meaning_(new MeaningCard(tr("What this means"))),
      ports_(new PortModel(workspace, this)),
      table_(new QTableView)
{
    addPorts();
    addPlaces();
    addTls();
    addFirewall();
    addStatistics();
    addConnections();
    addSide(meaning_);
    connect(&workspace.document, &ProjectDocument::changed, this, &NetworkPage::follow);
    follow();
}

void NetworkPage::addPorts()
{
    Card *card = addCard(tr("Ports"), tr("the same on every host; F2 changes a number"));
    table_->setModel(ports_);
    table_->setItemDelegate(new CellDelegate(table_));
    table_->setAccessibleName(tr("Ports of the cluster"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(44);
    QHeaderView *header = table_->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setFixedHeight(28);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(PortModel::From, QHeaderView::Stretch);
    header->resizeSection(PortModel::Service, 152);
    header->resizeSection(PortModel::Port, 84);
    header->resizeSection(PortModel::Found, 156);
    table_->setFixedHeight(28 + ports_->rowCount() * 44);
    card->fill(table_);

    // A field without an editor: what is wrong with the numbers is said below the table.
    auto *nothing = new QWidget;
    nothing->setFixedHeight(0);
    portMessages_ = new Form;
    portMessages_->addField(portsField, QString(), nothing);
    for (QLabel *label : portMessages_->findChildren<QLabel *>()) {
        if (label->buddy() == nothing)
            label->setFixedHeight(0);
    }
    portMessages_->layout()->setContentsMargins(0, 0, 8, 8);
    card->body()->addWidget(portMessages_);
}

void NetworkPage::addPlaces()
{
    places_ = addForm(tr("Who votes, who balances"));
    places_->addField(votersField, tr("etcd members"), new RoleField(workspace_.document, Role::Etcd),
                      tr("They hold the leader’s lock. An odd number: 3, or 5 for two failures."));
    places_->addField(balancersField, tr("Load balancers"), new RoleField(workspace_.document, Role::Haproxy),
                      tr("HAProxy leads clients to the leader; best on hosts of their own."));
}

void NetworkPage::addTls()
{
    Form *form = addForm(tr("TLS"), tr("decided when the cluster is made"));
    auto *tls = new QCheckBox(tr("&Encrypt everything"));
    form->addField(QStringLiteral("security.tls"), tr("Connections"), tls,
                   tr("etcd, Patroni, replication and clients, with a CA that Howdah makes for this cluster. A cluster "
                      "that runs without TLS stays so."));
    bindings_->bind(
        tls, QStringLiteral("security.tls"), tr("Change the encryption"),
        [](auto &project) -> auto & { return project.security.tls; });
    auto *plain = new QCheckBox(tr("Clients may also come &without TLS"));
    form->addField(QStringLiteral("security.plain_clients"), tr("Old clients"), plain,
                   tr("For drivers that know no TLS. Members always use it."));
    bindings_->bind(
        plain, QStringLiteral("security.plain_clients"), tr("Change the encryption of clients"),
        [](auto &project) -> auto & { return project.security.plainClients; });
    auto *names = new QLineEdit;
    names->setPlaceholderText(QStringLiteral("db.example.net"));
    form->addField(QStringLiteral("security.names"), tr("Further &names"), names,
                   tr("By which clients come, besides the hosts’ own: they stand in the certificates."));
    bindings_->bindWords(
        names, QStringLiteral("security.names"), tr("Change the names in the certificates"),
        [](auto &project) -> auto & { return project.security.names; });
    bindings_->follow([plain, names](const Project &project) {
        plain->setEnabled(project.security.tls);
        names->setEnabled(project.security.tls);
    });
}

void NetworkPage::addFirewall()
{
    Form *form = addForm(tr("Firewalls of the hosts"));
    auto *firewall = new QComboBox;
    firewall->addItem(tr("Let in who must come in"), static_cast<int>(FirewallSetting::Open));
    firewall->addItem(tr("Leave them as they are"), static_cast<int>(FirewallSetting::Leave));
    firewall->setMaximumWidth(320);
    form->addField(QStringLiteral("security.firewall"), tr("Fire&walls"), firewall,
                   tr("Where ufw, firewalld or nftables is active: rules of the cluster’s own, for the hosts and the "
                      "client networks alone. None is switched on or off, and no other rule is changed."));
    bindings_->bind(
        firewall, QStringLiteral("security.firewall"), tr("Change what becomes of firewalls"),
        [](auto &project) -> auto & { return project.security.firewall; });
}

void NetworkPage::addStatistics()
{
    Form *form = addForm(tr("Statistics page"), tr("HAProxy"));
    auto *bind = new QLineEdit;
    bind->setMaximumWidth(220);
    form->addField(QStringLiteral("haproxy.stats_bind"), tr("&Address"), bind,
                   tr("127.0.0.1 is seen on the host alone; * is every address."));
    bindings_->bind(
        bind, QStringLiteral("haproxy.stats_bind"), tr("Change the statistics page’s address"),
        [](auto &project) -> auto & { return project.haproxy.statsBind; });
    auto *user = new QLineEdit;
    user->setMaximumWidth(220);
    form->addField(QStringLiteral("haproxy.stats_user"), tr("&User"), user,
                   tr("Empty: no password is asked. With a user, Howdah makes one; it is on the page PostgreSQL."));
    bindings_->bind(
        user, QStringLiteral("haproxy.stats_user"), tr("Change the statistics page’s user"),
        [](auto &project) -> auto & { return project.haproxy.statsUser; });
}

void NetworkPage::addConnections()
{
    connections_ = addCard(tr("How clients connect"), tr("for psql, libpq and what is built on it"));
}

void NetworkPage::follow()
{
    std::vector<std::pair<QString, FieldMessage>> messages;
    for (const Finding &finding : workspace_.document.openFindings()) {
        // Both are said of the whole list of hosts; here each has its place.
        Finding here = finding;
        if (finding.rule == QLatin1String("etcd-voters"))
            here.field = votersField;
        else if (finding.rule == QLatin1String("no-haproxy"))
            here.field = balancersField;
        else if (finding.field.startsWith(QLatin1String("hosts")))
            continue;
        messages.push_back(messagesOf(workspace_.document.project(), {here}).front());
    }
    const auto left = setMessages(messages);
    std::vector<std::pair<QString, FieldMessage>> ofPorts;
    for (int row = 0; row < ports_->rowCount(); ++row) {
        for (const auto &[field, message] : left) {
            if (field != PortModel::fieldOf(row))
                continue;
            FieldMessage named = message;
            named.text =
                QStringLiteral("%1: %2").arg(ports_->index(row, PortModel::Service).data().toString(), message.text);
            ofPorts.emplace_back(portsField, named);
        }
    }
    static_cast<void>(portMessages_->setMessages(ofPorts));
    portMessages_->setVisible(!ofPorts.empty());
    meaning_->setMeanings(networkMeanings(workspace_.document.project()));
    showConnections();
}

void NetworkPage::showConnections()
{
    const std::vector<ConnectionText> texts = connectionTexts(workspace_.document.project());
    QStringList uris;
    for (const ConnectionText &text : texts)
        uris << text.uri;
    if (connectionList_ != nullptr && uris == shownConnections_)
        return;
    shownConnections_ = uris;
    delete connectionList_;
    connectionList_ = new QWidget;
    auto *grid = new QGridLayout(connectionList_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    if (texts.empty())
        grid->addWidget(mutedLabel(tr("As soon as there is a PostgreSQL host.")), 0, 0);
    for (const ConnectionText &text : texts) {
        const int row = grid->rowCount();
        auto *uri = new QLineEdit(text.uri);
        uri->setReadOnly(true);
        uri->setFont(codeFont());
        uri->setAccessibleName(text.purpose);
        uri->setCursorPosition(0);
        auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("Copy"));
        copy->setAccessibleName(tr("Copy: %1").arg(text.purpose));
        connect(copy, &QPushButton::clicked, this,
                [value = text.uri] { QGuiApplication::clipboard()->setText(value); });
        grid->addWidget(mutedLabel(text.purpose), row, 0);
        grid->addWidget(uri, row + 1, 0);
        grid->addWidget(copy, row + 1, 1);
        grid->setRowMinimumHeight(row + 2, 4);
    }
    connections_->body()->addWidget(connectionList_);
}

} // namespace howdah::ui
