#pragma once

#include "ui/document/field_bindings.h"
#include "ui/widgets/form_page.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace howdah::ui {

class DatabaseModel;

/// The extensions whose packages are installed: the usual ones to tick, any other by name.
class ExtensionsField final : public QWidget {
    Q_OBJECT

public:
    explicit ExtensionsField(FieldBindings &bindings, QWidget *parent = nullptr);

private:
    void change(const QWidget *by);

    FieldBindings &bindings_;
    std::vector<QCheckBox *> usual_;
    QLineEdit *further_;
};

/// The table of databases with its buttons.
class DatabasesField final : public QWidget {
    Q_OBJECT

public:
    explicit DatabasesField(ProjectDocument &document, QWidget *parent = nullptr);

private:
    void fit();

    DatabaseModel *model_;
    QTableView *table_;
    QPushButton *add_;
    QPushButton *remove_;
};

void addDatabasesForm(FormPage &page, ProjectDocument &document, FieldBindings &bindings);

} // namespace howdah::ui
