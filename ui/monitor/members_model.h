#pragma once

#include "ui/monitor/cluster_picture.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// Every host of the cluster as a row: what the graph shows, for those who read rather than look.
class MembersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, RoleColumn, StateColumn, Timeline, Lag, Sessions, Sample, Readers, Pending, Address, Count };

    explicit MembersModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setPicture(const ClusterPicture &picture);
    [[nodiscard]] QString hostAt(int row) const;
    [[nodiscard]] int rowOf(const QString &host) const; ///< -1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QVariant memberData(const MemberView &member, int column, int role) const;
    [[nodiscard]] QVariant balancerData(const BalancerView &balancer, int column, int role) const;
    [[nodiscard]] QVariant voterData(const EtcdVoter &voter, int column, int role) const;
    [[nodiscard]] std::vector<EtcdVoter> otherVoters() const; ///< etcd members that are nothing else

    ClusterPicture picture_;
    std::vector<EtcdVoter> voters_;
};

} // namespace howdah::ui
