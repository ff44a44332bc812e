#pragma once

#include <QStyledItemDelegate>

namespace howdah::ui {

/// A recent project: state, name with its tags, what it is; at the right how it was and when, or what can be done about a missing file.
class ProjectDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ProjectDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    enum class Link { None, Locate, Remove };
    /// What of a row with a missing file is below the point (in the view's coordinates).
    [[nodiscard]] static Link linkAt(const QStyleOptionViewItem &option, const QPoint &point);

Q_SIGNALS:
    void locateRequested(const QModelIndex &index);
    void removeRequested(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace howdah::ui
