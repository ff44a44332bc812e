#pragma once

#include "ui/widgets/data_role.h"

#include <QStyledItemDelegate>

namespace howdah::ui {

/// Beside the roles of data_role.h. bool: the text may take a second line; for cells without SubTextRole.
constexpr int wrapRole = LevelRole + 1;

/// Paints the cells of our tables: a state's picture, a text with a second line below it, or chips; by the roles of data_role.h.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace howdah::ui
