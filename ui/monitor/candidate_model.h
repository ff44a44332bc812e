#pragma once

#include "core/cluster/what_if.h"
#include "ui/monitor/cluster_picture.h"

#include <QAbstractTableModel>

namespace howdah::ui {

/// The members that could become leader, each with a verdict; those that cannot stay visible. Nothing is ever re-chosen silently.
class CandidateModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Purpose { Switchover, Failover };
    enum Column { Name, RoleColumn, Behind, Sample, Timeline, Verdict, Count };

    explicit CandidateModel(Purpose purpose, QObject *parent = nullptr) : QAbstractTableModel(parent), purpose_(purpose)
    {}

    void follow(const ClusterMonitor &monitor, qint64 now);
    [[nodiscard]] bool can(const QString &member) const;
    [[nodiscard]] QString verdict(const QString &member) const; ///< "Yes, nothing is lost"
    [[nodiscard]] QString best() const;                         ///< "" = nobody can
    [[nodiscard]] QString at(int row) const;
    [[nodiscard]] int rowOf(const QString &member) const;

    void setChosen(const QString &member); ///< whose circle is filled
    [[nodiscard]] const QString &chosen() const { return chosen_; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        MemberView member;
        bool can = false;
        State state = State::Problem; ///< of the verdict
        QString verdict;
    };
    [[nodiscard]] Row rowFor(const MemberView &member, const CandidateVerdict &verdict) const;
    [[nodiscard]] const Row *find(const QString &member) const;

    Purpose purpose_;
    std::vector<Row> rows_;
    QString chosen_;
};

} // namespace howdah::ui
