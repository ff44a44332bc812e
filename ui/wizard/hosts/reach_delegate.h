#pragma once

#include <QStyledItemDelegate>

namespace howdah::ui {

/// Paints the cells of ReachModel: picture and numbers in the middle, stripes where nothing was tested, a plain field for a host and
/// itself, the soft colour of a problem.
class ReachDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCompact(bool compact) { compact_ = compact; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString shown(const QModelIndex &index) const;
    bool compact_ = false;
};

} // namespace howdah::ui
