#pragma once

#include "ui/monitor/cluster_picture.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// What is worth telling of the cluster, a row each, worst first: what, since when, and what to do.
class AlertModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Since, Next, Count };

    explicit AlertModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setFindings(const std::vector<MonitorFinding> &findings, qint64 now);
    [[nodiscard]] const MonitorFinding *at(int row) const;
    [[nodiscard]] int problems() const;
    /// Everything as text, a paragraph each.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString sinceText(const Alert &alert) const;

    std::vector<MonitorFinding> findings_;
    qint64 now_ = 0;
};

} // namespace howdah::ui
