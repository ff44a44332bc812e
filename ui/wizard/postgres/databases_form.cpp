#include "ui/wizard/postgres/databases_form.h"

#include "ui/theme/icons.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/wizard/postgres/database_model.h"
#include "ui/wizard/postgres/postgres_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

const auto extensionsField = QStringLiteral("postgres.extensions");
const QStringList &usualExtensions()
{
    static const QStringList names{QStringLiteral("postgis"), QStringLiteral("timescaledb")};
    return names;
}

} // namespace

ExtensionsField::ExtensionsField(FieldBindings &bindings, QWidget *parent)
    : QWidget(parent), bindings_(bindings), further_(new QLineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const QString &name : usualExtensions()) {
        auto *box =
            new QCheckBox(name == QLatin1String("postgis") ? QStringLiteral("PostGIS") : QStringLiteral("TimescaleDB"));
        box->setMinimumHeight(28);
        box->setAccessibleDescription(tr("Install this extension’s packages"));
        row->addWidget(box);
        usual_.push_back(box);
        connect(box, &QCheckBox::clicked, this, [this, box] { change(box); });
        bindings.follow(
            box, [box, name](const Project &project) { box->setChecked(project.postgres.extensions.contains(name)); });
    }
    row->addStretch(1);
    layout->addLayout(row);
    further_->setPlaceholderText(QStringLiteral("pg_stat_statements, pgvector"));
    further_->setAccessibleName(tr("Further extensions"));
    layout->addWidget(further_);
    connect(further_, &QLineEdit::textChanged, this, [this] { change(further_); });
    bindings.follow(further_, [this](const Project &project) {
        QStringList others;
        for (const QString &name : project.postgres.extensions) {
            if (!usualExtensions().contains(name))
                others << name;
        }
        if (FieldBindings::wordsOf(further_->text()) == others)
            return;
        const QSignalBlocker quiet(further_);
        further_->setText(others.join(QStringLiteral(", ")));
    });
    setFocusProxy(usual_.front());
}

void ExtensionsField::change(const QWidget *by)
{
    QStringList wanted;
    for (std::size_t i = 0; i < usual_.size(); ++i) {
        if (usual_[i]->isChecked())
            wanted << usualExtensions()[static_cast<qsizetype>(i)];
    }
    wanted += FieldBindings::wordsOf(further_->text());
    bindings_.edit(by, tr("Choose the extensions"), by == further_ ? extensionsField : QString(),
                   [&](Project &project) {
                       QStringList &now = project.postgres.extensions;
                       // The order of the file is kept; it says nothing, and would look like a change.
                       QStringList kept;
                       for (const QString &name : now) {
                           if (wanted.contains(name))
                               kept << name;
                       }
                       for (const QString &name : wanted) {
                           if (!kept.contains(name))
                               kept << name;
                       }
                       now = kept;
                   });
}

DatabasesField::DatabasesField(ProjectDocument &document, QWidget *parent)
    : QWidget(parent),
      model_(new DatabaseModel(document, this)),
      table_(new QTableView),
      add_(new QPushButton(icon(QStringLiteral("list-add")), tr("&Add database"))),
      remove_(new QPushButton(icon(QStringLiteral("list-remove")), tr("&Remove")))
{
    table_->setModel(model_);
    table_->setItemDelegate(new CellDelegate(table_));
    table_->setAccessibleName(tr("Databases"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(28);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setFixedHeight(28);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    layout->addWidget(table_);
    layout->addLayout(buttons);
    setFocusProxy(table_);

    connect(add_, &QPushButton::clicked, this, [this] {
        const QModelIndex added = model_->index(model_->add(), DatabaseModel::Name);
        table_->setCurrentIndex(added);
        table_->setFocus();
        table_->edit(added);
    });
    connect(remove_, &QPushButton::clicked, this, [this] { model_->remove(table_->currentIndex().row()); });
    const auto current = [this] { remove_->setEnabled(table_->currentIndex().isValid()); };
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, current);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model_, changed, this, [this, current] {
            current();
            fit();
        });
    }
    connect(model_, &QAbstractItemModel::modelReset, this, [this, current] {
        current();
        fit();
    });
    current();
    fit();
}

void DatabasesField::fit()
{
    const int rows = std::clamp(model_->rowCount(), 1, 8);
    table_->setFixedHeight(28 + rows * 28 + 2);
}

void addDatabasesForm(FormPage &page, ProjectDocument &document, FieldBindings &bindings)
{
    Form *form = page.addForm(PostgresPage::tr("Extensions and databases"));
    form->addField(extensionsField, PostgresPage::tr("E&xtensions"), new ExtensionsField(bindings),
                   PostgresPage::tr("Their packages are installed; those of PostgreSQL’s contrib are there anyhow."));
    form->addField(QStringLiteral("postgres.databases"), PostgresPage::tr("Databases"), new DatabasesField(document),
                   PostgresPage::tr("Made where they are missing, with a role as owner; none is ever dropped."));
}

} // namespace howdah::ui
