#pragma once

#include "ui/wizard/review/plan_items.h"

#include <QAbstractItemModel>
#include <QStyledItemDelegate>

namespace howdah::ui {

/// Roles of the plan's tree besides those of data_role.h.
enum PlanRole {
    ItemChangeRole = Qt::UserRole + 200, ///< int of ItemChange; invalid for hosts
    WhereRole,                           ///< QString, right of the title
    CountRole,                           ///< int: entries of a host
};

/// Host, and below it what is done on it.
class PlanModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit PlanModel(QObject *parent = nullptr) : QAbstractItemModel(parent) {}

    void setGroups(std::vector<PlanGroup> groups);
    [[nodiscard]] const std::vector<PlanGroup> &groups() const { return groups_; }
    [[nodiscard]] const PlanItem *item(const QModelIndex &index) const; ///< null for hosts

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<PlanGroup> groups_;
};

/// Paints hosts as heads with a count, entries with the sign of what they do and their folder at the right.
class PlanDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PlanDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// "+", "~", "▸", "!"
[[nodiscard]] QString signOf(ItemChange change);
[[nodiscard]] QString wordOf(ItemChange change); ///< "new", "changed", "runs", "erases"

} // namespace howdah::ui
