#include "ui/wizard/postgres/postgres_page.h"

#include "ui/document/field_bindings.h"
#include "ui/document/finding_messages.h"
#include "ui/widgets/meaning_card.h"
#include "ui/wizard/postgres/databases_form.h"
#include "ui/wizard/postgres/parameters_card.h"
#include "ui/wizard/postgres/passwords_card.h"
#include "ui/wizard/postgres/postgres_meaning.h"
#include "ui/wizard/postgres/sections.h"

#include <QVBoxLayout>

namespace howdah::ui {

PostgresPage::PostgresPage(Workspace &workspace, QWidget *parent)
    : FormPage(tr("PostgreSQL"), tr("What runs on the database hosts. Nothing is changed on any host before Deploy."),
               parent),
      workspace_(workspace),
      bindings_(new FieldBindings(workspace.document, this)),
      meaning_(new MeaningCard(tr("What this means")))
{
    addClusterForm(*this, workspace, *bindings_);
    addPackagesForm(*this, workspace, *bindings_);
    addDataForm(*this, workspace, *bindings_);
    addDatabasesForm(*this, workspace.document, *bindings_);
    addPatroniForm(*this, workspace, *bindings_);
    parameters_ = new ParametersCard(workspace);
    addToColumn(parameters_);
    passwords_ = new PasswordsCard(workspace);
    addToColumn(passwords_);
    addSystemForm(*this, workspace, *bindings_);
    addSide(meaning_);

    connect(&workspace.document, &ProjectDocument::changed, this, [this] {
        showMessages();
        showMeaning();
    });
    connect(&workspace.knowledge, &HostKnowledge::changed, this, &PostgresPage::showMeaning);
    showMessages();
    showMeaning();
}

void PostgresPage::showMessages()
{
    std::vector<std::pair<QString, FieldMessage>> parameters;
    std::vector<std::pair<QString, FieldMessage>> others;
    for (const auto &message : messagesOf(workspace_.document.project(), workspace_.document.openFindings()))
        (message.first.startsWith(QLatin1String("postgres.parameters")) ? parameters : others).push_back(message);
    parameters_->setMessages(parameters);
    static_cast<void>(setMessages(std::move(others)));
}

void PostgresPage::showMeaning()
{
    const Project &project = workspace_.document.project();
    meaning_->setMeanings(postgresMeanings(project, memberSize(project, workspace_.knowledge)));
}

} // namespace howdah::ui
