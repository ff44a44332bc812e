#pragma once

#include "core/preflight/port_holder.h"
#include "ui/document/workspace.h"
#include "ui/widgets/state.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// Every TCP port of the design: what for and on which hosts, its number, who must reach it and where it is bound, and what the last
/// check found of it.
class PortModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Service, Port, From, Found, ColumnCount };

    explicit PortModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The project file's name of a row's port.
    [[nodiscard]] static QString fieldOf(int row);

private:
    struct Row {
        QString service;
        QString hosts;    ///< that serve there, shortened
        QString allHosts; ///< for the tooltip
        bool served = false;
        int port = 0;
        QString from;
        QString bound;
        State state = State::Waiting; ///< of the last check
        QString found;
        QString foundDetail;            ///< by whom, from where
        std::optional<Finding> finding; ///< about the number
    };
    void follow();
    [[nodiscard]] Row rowOf(int row) const;

    Workspace &workspace_;
    std::vector<Row> rows_;
};

} // namespace howdah::ui
