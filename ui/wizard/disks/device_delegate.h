#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/cell_delegate.h"

namespace howdah::ui {

/// Cells of the mount points' table; a host's cell is edited by a list of that host's devices.
class DeviceDelegate final : public CellDelegate {
    Q_OBJECT

public:
    explicit DeviceDelegate(Workspace &workspace, QObject *parent = nullptr)
        : CellDelegate(parent), workspace_(workspace)
    {}

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Workspace &workspace_;
};

} // namespace howdah::ui
