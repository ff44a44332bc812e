#pragma once

#include "ui/wizard/review/plan_items.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// What a deployment does, in numbers a host; the last row is the sum.
class CountModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { HostColumn, NewColumn, ChangedColumn, RestartColumn, EraseColumn, ColumnCount };

    explicit CountModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setCounts(std::vector<HostCounts> counts);
    [[nodiscard]] const HostCounts &sum() const { return sum_; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<HostCounts> counts_;
    HostCounts sum_;
};

} // namespace howdah::ui
