#pragma once

#include <QHeaderView>

namespace howdah::ui {

/// A table's header with a line of titles above its own, each over several columns: "You decide" | "Found by the check".
class GroupHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit GroupHeader(QWidget *parent = nullptr);

    /// `first` is the first column of the group, up to the next group's.
    void addGroup(int first, const QString &title);
    void setGroupTitle(int group, const QString &title);
    [[nodiscard]] QString groupTitle(int group) const { return groups_.at(group).title; }
    /// Is the column the first of a group?
    [[nodiscard]] bool beginsGroup(int column) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    struct Group {
        int first = 0;
        QString title;
    };
    [[nodiscard]] int bandHeight() const;

    QList<Group> groups_;
};

} // namespace howdah::ui
