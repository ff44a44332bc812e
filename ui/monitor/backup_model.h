#pragma once

#include "core/cluster/cluster_status.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// The backups in the repository, newest first.
class BackupModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Finished, Type, Label, Took, Size, Stored, Wal, Count };

    explicit BackupModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setBackups(const std::vector<BackupStatus> &backups);
    [[nodiscard]] const BackupStatus *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BackupStatus> backups_; ///< newest first
};

} // namespace howdah::ui
