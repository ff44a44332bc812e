#pragma once

#include "ui/document/workspace.h"
#include "ui/wizard/hosts/host_cells.h"
#include "ui/wizard/hosts/host_situation.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// The hosts of the project, a row each: what the DBA decides, then what was found. Names and addresses are edited in place; a change
/// elsewhere moves no row that stays the same.
class HostModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit HostModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QModelIndex at(int row, HostColumn column) const { return index(row, static_cast<int>(column)); }
    [[nodiscard]] const HostSituation &situation(int row) const
    {
        return situations_.at(static_cast<std::size_t>(row));
    }

private:
    void followProject();
    void followKnowledge();
    void refresh(int first, int last);
    [[nodiscard]] HostCell cell(int row, HostColumn column) const;
    [[nodiscard]] std::vector<HostItem> complaints(int row, HostColumn column) const;
    [[nodiscard]] QString toolTip(int row, HostColumn column) const;
    [[nodiscard]] QString spoken(int row, HostColumn column) const;

    Workspace &workspace_;
    std::vector<Host> hosts_; ///< as the rows are now; the document's may be ahead while rows come and go
    std::vector<HostSituation> situations_;
};

/// The column's title.
[[nodiscard]] QString name(HostColumn column);

} // namespace howdah::ui
