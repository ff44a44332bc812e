#pragma once

#include <QTableView>

namespace howdah::ui {

class GroupHeader;
class HostDelegate;
class HostModel;

/// The table of hosts: columns that share its width, keys for what can be done with a row, and words when there is none.
class HostsView final : public QTableView {
    Q_OBJECT

public:
    explicit HostsView(HostModel &model, QWidget *parent = nullptr);

    [[nodiscard]] GroupHeader *groups() const { return groups_; }
    [[nodiscard]] HostDelegate *cells() const { return delegate_; }
    [[nodiscard]] QList<int> selectedRows() const;
    /// Every row is seen at this height.
    [[nodiscard]] int heightOfAll() const;
    /// The selected rows, or all, as text with tabs.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void formRequested(const QModelIndex &index); ///< for a cell that is no line of text: roles, SSH
    void removalRequested(const QList<int> &rows);
    void pasteRequested();
    void heightOfAllChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
    void openCell(const QModelIndex &index);

    HostModel &model_;
    GroupHeader *groups_;
    HostDelegate *delegate_;
    bool sharing_ = false;
    bool widthsAreTheirs_ = false; ///< somebody dragged a border: ours no more
    int narrowness_ = -1;
};

} // namespace howdah::ui
