#pragma once

#include "ui/document/workspace.h"
#include "ui/wizard/hosts/reach_cells.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// Who reaches whom: rows connect, columns are connected to. Row 0 is this computer; the last columns are services outside.
class ReachModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 100, ///< int of ReachKind
        CountRole,                     ///< "3/4": all that a narrow cell shows
    };

    explicit ReachModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const ReachCell &cell(const QModelIndex &index) const;
    [[nodiscard]] const ReachEnd &source(int row) const { return sources_.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] const ReachEnd &target(int column) const { return targets_.at(static_cast<std::size_t>(column)); }
    [[nodiscard]] bool hasProblem(int row) const;
    /// Twelve columns and more: cells show their picture and numbers alone, titles what tells them apart.
    [[nodiscard]] bool isCompact() const { return targets_.size() > 8; }

private:
    void follow();

    Workspace &workspace_;
    std::vector<ReachEnd> sources_;
    std::vector<ReachEnd> targets_;
    QStringList columnTitles_;
    std::vector<std::vector<ReachCell>> cells_;
};

/// "1/2 · rejected", "not tested", "not needed"; "" for a host and itself.
[[nodiscard]] QString textOf(const ReachCell &cell);

} // namespace howdah::ui
