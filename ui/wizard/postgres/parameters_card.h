#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/form.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace howdah::ui {

class Card;
class ParameterModel;

/// PostgreSQL's parameters: computed from the hosts' size, each to be overridden.
class ParametersCard final : public QWidget {
    Q_OBJECT

public:
    explicit ParametersCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Messages of "postgres.parameters…".
    void setMessages(const std::vector<std::pair<QString, FieldMessage>> &messages);
    [[nodiscard]] QTableView *table() const { return table_; }

private:
    void showSource();
    void showCurrent();
    void add();

    Workspace &workspace_;
    ParameterModel *model_;
    QSortFilterProxyModel *filtered_;
    Card *card_;
    QLineEdit *filter_;
    QPushButton *add_;
    QPushButton *reset_;
    QTableView *table_;
    Form *messages_;
};

} // namespace howdah::ui
