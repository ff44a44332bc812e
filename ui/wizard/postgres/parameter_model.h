#pragma once

#include "ui/document/workspace.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// Every parameter of PostgreSQL that will be set: what Howdah computes, and the DBA's own value where there is one.
class ParameterModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Computed, Own, ColumnCount };

    explicit ParameterModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// An empty own value is none.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The row of a parameter, which is made a row when it was none; its own value is still to be entered. -1: no name.
    int rowFor(const QString &name);
    [[nodiscard]] bool hasOwn(int row) const;
    void reset(int row);

private:
    struct Row {
        QString name;
        QString computed;
        QString own;
        bool operator==(const Row &) const = default;
    };
    void follow();
    [[nodiscard]] const Finding *findingOf(const Row &row) const;

    Workspace &workspace_;
    std::vector<Row> rows_;
    QStringList asked_; ///< added by name, without a value yet
    bool known_ = false;
    std::vector<Finding> findings_; ///< of postgres.parameters alone
};

} // namespace howdah::ui
