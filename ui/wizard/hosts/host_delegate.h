#pragma once

#include "ui/widgets/cell_delegate.h"

#include <QStringList>

namespace howdah::ui {

/// Cells of the table of hosts and their line editors. What is being typed is never overwritten by news from elsewhere.
class HostDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// What an address may be besides what is typed: offered while typing.
    void setAliases(const QStringList &aliases) { aliases_ = aliases; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    QStringList aliases_;
};

} // namespace howdah::ui
