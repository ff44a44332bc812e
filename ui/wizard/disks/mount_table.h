#pragma once

#include "ui/document/workspace.h"

#include <QWidget>

class QTableView;

namespace howdah::ui {

class MountModel;

/// The mount points, whose column stands still while those of the hosts scroll sideways.
class MountTable final : public QWidget {
    Q_OBJECT

public:
    explicit MountTable(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] MountModel *model() const { return model_; }
    [[nodiscard]] QTableView *points() const { return points_; }
    [[nodiscard]] QTableView *hosts() const { return hosts_; }
    [[nodiscard]] int currentRow() const;

Q_SIGNALS:
    void currentChanged();
    /// A cell of a host was chosen.
    void chosen(const QString &host, const QString &mountPoint);

private:
    void fit();

    MountModel *model_;
    QTableView *points_;
    QTableView *hosts_;
};

} // namespace howdah::ui
