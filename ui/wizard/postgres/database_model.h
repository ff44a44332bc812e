#pragma once

#include "ui/document/project_document.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// The project's databases, a row each. Edits go to the document; each cell shows what is wrong with it.
class DatabaseModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Owner, Extensions, ColumnCount };

    explicit DatabaseModel(ProjectDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// A further database with a name that is not taken; its row.
    int add();
    void remove(int row);

private:
    void follow();
    [[nodiscard]] const Finding *findingAt(const QModelIndex &index) const;

    ProjectDocument &document_;
    std::vector<Database> shown_;
    std::vector<Finding> findings_; ///< of postgres.databases alone
};

} // namespace howdah::ui
