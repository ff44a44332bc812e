#include "core/plan/context.h"
#include "core/plan/platform.h"
#include "ui/widgets/text.h"
#include "ui/wizard/postgres/postgres_page.h"
#include "ui/wizard/postgres/sections.h"

#include <QCompleter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

/// The home of postgres, where a host has said of which family it is.
QString knownHome(const Project &project, const HostKnowledge &knowledge)
{
    for (const Host *host : project.withRole(Role::Postgres)) {
        if (const HostFacts *facts = knowledge.facts(host->name)) {
            if (const Result<Platform> platform = platformFor(project, facts->os))
                return platform->postgresHome;
        }
    }
    return {};
}

QString resultingDirectory(const Project &project, const HostKnowledge &knowledge)
{
    if (project.cluster.isEmpty())
        return PostgresPage::tr("The data directory follows from the cluster’s name.");
    const ClusterPaths paths(project.cluster);
    const QString home = knownHome(project, knowledge);
    if (!project.postgres.dataParent.isEmpty())
        return PostgresPage::tr("Data directory: %1").arg(paths.dataDirectory(project.postgres.dataParent));
    if (!home.isEmpty())
        return PostgresPage::tr("Data directory: %1").arg(paths.dataDirectory(home));
    return PostgresPage::tr("Data directory: data_%1 in the home of postgres, as the distribution has it")
        .arg(project.cluster);
}

QWidget *parentEditor(Workspace &workspace, FieldBindings &bindings, const QString &field)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(PostgresPage::tr("home of postgres"));
    edit->setAccessibleName(PostgresPage::tr("Data in"));
    auto *mountPoints = new QStringListModel(edit);
    edit->setCompleter(new QCompleter(mountPoints, edit));
    QLabel *result = mutedLabel();
    result->setWordWrap(true);
    result->setObjectName(QStringLiteral("dataDirectory"));
    layout->addWidget(edit);
    layout->addWidget(result);
    box->setFocusProxy(edit);

    bindings.bind(
        edit, field, PostgresPage::tr("Choose the place of the data"),
        [](auto &project) -> auto & { return project.postgres.dataParent; });
    bindings.follow([mountPoints](const Project &project) {
        if (mountPoints->stringList() != project.disks.mountPoints)
            mountPoints->setStringList(project.disks.mountPoints);
    });
    const auto show = [result, &workspace] {
        result->setText(resultingDirectory(workspace.document.project(), workspace.knowledge));
    };
    bindings.follow([show](const Project &) { show(); });
    QObject::connect(&workspace.knowledge, &HostKnowledge::changed, result, show);
    return box;
}

} // namespace

void addDataForm(FormPage &page, Workspace &workspace, FieldBindings &bindings)
{
    Form *form = page.addForm(PostgresPage::tr("Data and clients"));
    const auto parent = QStringLiteral("postgres.data_parent");
    form->addField(parent, PostgresPage::tr("&Data in"), parentEditor(workspace, bindings, parent));

    auto *checksums = new QCheckBox(PostgresPage::tr("Detect damaged pages"));
    form->addField(QStringLiteral("postgres.data_checksums"), PostgresPage::tr("Checksums"), checksums,
                   PostgresPage::tr("Decided when the cluster is made."));
    bindings.bind(
        checksums, QStringLiteral("postgres.data_checksums"), PostgresPage::tr("Change the checksums"),
        [](auto &project) -> auto & { return project.postgres.dataChecksums; });

    auto *locale = new QLineEdit;
    locale->setMaximumWidth(220);
    form->addField(QStringLiteral("postgres.locale"), PostgresPage::tr("L&ocale"), locale,
                   PostgresPage::tr("Order and kinds of characters. C.UTF-8 is on every host and never changes with "
                                    "an update."));
    bindings.bind(
        locale, QStringLiteral("postgres.locale"), PostgresPage::tr("Change the locale"),
        [](auto &project) -> auto & { return project.postgres.locale; });

    auto *networks = new QPlainTextEdit;
    networks->setFixedHeight(4 * networks->fontMetrics().lineSpacing() + 14);
    networks->setPlaceholderText(QStringLiteral("10.2.0.0/16"));
    form->addField(QStringLiteral("postgres.client_networks"), PostgresPage::tr("Client net&works"), networks,
                   PostgresPage::tr("Who may connect besides the hosts of the cluster: one network a line."));
    bindings.bindLines(
        networks, QStringLiteral("postgres.client_networks"), PostgresPage::tr("Change the client networks"),
        [](auto &project) -> auto & { return project.postgres.clientNetworks; });
}

} // namespace howdah::ui
