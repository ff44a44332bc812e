#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/form_page.h"

namespace howdah::ui {

class DatabasesCard;
class FieldBindings;
class MeaningCard;
class ParametersCard;
class PasswordsCard;

/// What PostgreSQL and Patroni shall be: names, packages, data, databases, availability, parameters and passwords.
class PostgresPage final : public FormPage {
    Q_OBJECT

public:
    explicit PostgresPage(Workspace &workspace, QWidget *parent = nullptr);

private:
    void showMessages();
    void showMeaning();

    Workspace &workspace_;
    FieldBindings *bindings_;
    ParametersCard *parameters_;
    PasswordsCard *passwords_;
    MeaningCard *meaning_;
};

} // namespace howdah::ui
