#pragma once

#include "ui/document/workspace.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// The project's mount points, a row each; a column for each PostgreSQL host with the device that is chosen there.
class MountModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int pointColumn = 0; ///< the columns after it are hosts

    explicit MountModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Of a host's cell: the device's name as the project stores it; "" = none.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QString hostAt(int column) const; ///< "" for the first one
    [[nodiscard]] QString pointAt(int row) const;
    int add(); ///< its row
    void remove(int row);

private:
    void follow();

    Workspace &workspace_;
    QStringList points_;
    QStringList hosts_;
};

} // namespace howdah::ui
