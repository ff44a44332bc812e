#include "ui/wizard/postgres/postgres_page.h"
#include "ui/wizard/postgres/sections.h"

namespace howdah::ui {

namespace {

/// Hosts that can be bootstrapped first, and what the project says even where it is none of them.
void fillLeaders(QComboBox *combo, const Project &project)
{
    const std::vector<const Host *> members = project.withRole(Role::Postgres);
    const QString &chosen = project.postgres.firstLeader;
    combo->clear();
    combo->addItem(members.empty() ? PostgresPage::tr("The first PostgreSQL host")
                                   : PostgresPage::tr("The first PostgreSQL host (%1)").arg(members.front()->name),
                   QString());
    for (const Host *host : members)
        combo->addItem(host->name, host->name);
    if (combo->findData(chosen) < 0)
        combo->addItem(PostgresPage::tr("%1 (not a PostgreSQL host)").arg(chosen), chosen);
    combo->setCurrentIndex(combo->findData(chosen));
}

} // namespace

void addClusterForm(FormPage &page, Workspace &workspace, FieldBindings &bindings)
{
    Form *form = page.addForm(PostgresPage::tr("Cluster"));
    auto *name = new QLineEdit;
    name->setMaximumWidth(320);
    form->addField(QStringLiteral("cluster"), PostgresPage::tr("Cluster name"), name,
                   PostgresPage::tr("Patroni’s scope and pgBackRest’s stanza; part of file names on the hosts."));
    bindings.bind(
        name, QStringLiteral("cluster"), PostgresPage::tr("Name the cluster"),
        [](auto &project) -> auto & { return project.cluster; });

    auto *leader = new QComboBox;
    leader->setMaximumWidth(440);
    leader->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    leader->setMinimumContentsLength(24);
    form->addField(QStringLiteral("postgres.first_leader"), PostgresPage::tr("First &leader"), leader,
                   PostgresPage::tr("Where the cluster is made. Later Patroni chooses the leader."));
    bindings.follow(leader, [leader](const Project &project) { fillLeaders(leader, project); });
    QObject::connect(leader, &QComboBox::activated, &bindings, [leader, &bindings] {
        const QString chosen = leader->currentData().toString();
        bindings.edit(leader, PostgresPage::tr("Choose the first leader"), QStringLiteral("postgres.first_leader"),
                      [&](Project &project) { project.postgres.firstLeader = chosen; });
    });
    static_cast<void>(workspace);
}

void addSystemForm(FormPage &page, Workspace &, FieldBindings &bindings)
{
    Form *form = page.addForm(PostgresPage::tr("Operating system"), PostgresPage::tr("on every host"));
    auto *upgrade = new QCheckBox(PostgresPage::tr("Install all updates before anything else"));
    form->addField(QStringLiteral("os.upgrade"), PostgresPage::tr("&Updates"), upgrade);
    bindings.bind(
        upgrade, QStringLiteral("os.upgrade"), PostgresPage::tr("Change the updates"),
        [](auto &project) -> auto & { return project.os.upgrade; });

    auto *reboot = new QCheckBox(PostgresPage::tr("Restart a host when its updates ask for it"));
    form->addField(QStringLiteral("os.allow_reboot"), PostgresPage::tr("Restart"), reboot,
                   PostgresPage::tr("Hosts restart one after another, and only in Deploy."));
    bindings.bind(
        reboot, QStringLiteral("os.allow_reboot"), PostgresPage::tr("Change the restarts"),
        [](auto &project) -> auto & { return project.os.allowReboot; });
    bindings.follow([reboot](const Project &project) { reboot->setEnabled(project.os.upgrade); });

    auto *time = new QCheckBox(PostgresPage::tr("Set up a time service where none runs"));
    form->addField(QStringLiteral("os.time_sync"), PostgresPage::tr("Clock"), time,
                   PostgresPage::tr("Leases of etcd and requests to S3 fail when clocks differ."));
    bindings.bind(
        time, QStringLiteral("os.time_sync"), PostgresPage::tr("Change the time service"),
        [](auto &project) -> auto & { return project.os.timeSync; });
}

} // namespace howdah::ui
