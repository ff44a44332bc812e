#include "ui/wizard/postgres/parameters_card.h"

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/text.h"
#include "ui/wizard/postgres/member_size.h"
#include "ui/wizard/postgres/parameter_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace howdah::ui {

ParametersCard::ParametersCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      workspace_(workspace),
      model_(new ParameterModel(workspace, this)),
      filtered_(new QSortFilterProxyModel(this)),
      card_(new Card(tr("Parameters"))),
      filter_(new QLineEdit),
      add_(new QPushButton(icon(QStringLiteral("list-add")), tr("&Set this one"))),
      reset_(new QPushButton(icon(QStringLiteral("edit-undo")), tr("Use the computed"))),
      table_(new QTableView),
      messages_(new Form)
{
    filtered_->setSourceModel(model_);
    filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filtered_->setFilterKeyColumn(ParameterModel::Name);
    table_->setModel(filtered_);
    table_->setItemDelegate(new CellDelegate(table_));
    table_->setAccessibleName(tr("Parameters of PostgreSQL"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(26);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setFixedHeight(28);
    table_->setFixedHeight(28 + 10 * 26 + 2);

    filter_->setPlaceholderText(tr("Find, or name another one"));
    filter_->setAccessibleName(tr("Find a parameter"));
    filter_->setClearButtonEnabled(true);
    auto *tools = new QHBoxLayout;
    tools->addWidget(filter_, 1);
    tools->addWidget(add_);
    tools->addWidget(reset_);
    card_->body()->addLayout(tools);
    card_->body()->addWidget(table_);
    auto *anchor = new QWidget; // the form's message is all that is to be seen of this field
    anchor->setFixedHeight(0);
    messages_->addField(QStringLiteral("postgres.parameters"), QString(), anchor);
    for (QLabel *label : messages_->findChildren<QLabel *>()) {
        if (label->buddy() == anchor)
            label->setMinimumHeight(0);
    }
    card_->body()->addWidget(messages_);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);

    connect(filter_, &QLineEdit::textChanged, this, [this](const QString &text) {
        filtered_->setFilterFixedString(text.trimmed());
        showCurrent();
    });
    connect(filter_, &QLineEdit::returnPressed, this, &ParametersCard::add);
    connect(add_, &QPushButton::clicked, this, &ParametersCard::add);
    connect(reset_, &QPushButton::clicked, this,
            [this] { model_->reset(filtered_->mapToSource(table_->currentIndex()).row()); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ParametersCard::showCurrent);
    connect(model_, &QAbstractItemModel::dataChanged, this, &ParametersCard::showCurrent);
    connect(model_, &QAbstractItemModel::modelReset, this, &ParametersCard::showCurrent);
    connect(&workspace_.knowledge, &HostKnowledge::changed, this, &ParametersCard::showSource);
    connect(&workspace_.document, &ProjectDocument::changed, this, &ParametersCard::showSource);
    showSource();
    showCurrent();
}

void ParametersCard::setMessages(const std::vector<std::pair<QString, FieldMessage>> &messages)
{
    std::vector<std::pair<QString, FieldMessage>> named = messages;
    for (auto &[field, message] : named) {
        const QString name = field.section(QLatin1Char('.'), 2);
        if (!message.text.contains(name))
            message.text = QStringLiteral("%1: %2").arg(name, message.text);
    }
    static_cast<void>(messages_->setMessages(named));
    messages_->setVisible(!named.empty());
}

void ParametersCard::showSource()
{
    const std::optional<MemberSize> size = memberSize(workspace_.document.project(), workspace_.knowledge);
    if (!size) {
        card_->setNote(tr("no host was checked yet: computed at Deploy"));
        return;
    }
    const int checked = static_cast<int>(size->checked.size());
    card_->setNote(checked == size->members
                       ? tr("from %n checked host(s)", nullptr, checked)
                       : tr("from %1 of %n host(s); the smallest decides", nullptr, size->members).arg(checked));
}

void ParametersCard::showCurrent()
{
    const QString typed = filter_->text().trimmed();
    add_->setEnabled(!typed.isEmpty());
    reset_->setEnabled(model_->hasOwn(filtered_->mapToSource(table_->currentIndex()).row()));
}

void ParametersCard::add()
{
    // The one that is shown when the filter leaves one; else exactly what was typed.
    const QModelIndex only = filtered_->rowCount() == 1 ? filtered_->index(0, ParameterModel::Own) : QModelIndex();
    const int row = only.isValid() ? filtered_->mapToSource(only).row() : model_->rowFor(filter_->text());
    if (row < 0)
        return;
    const QModelIndex cell = filtered_->mapFromSource(model_->index(row, ParameterModel::Own));
    table_->setCurrentIndex(cell);
    table_->setFocus();
    table_->edit(cell);
}

} // namespace howdah::ui
