#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace howdah::ui {

class BackupModel;
class ChipLabel;
class EventLanes;

/// To which moments the cluster's backups lead back, and the backups themselves.
class BackupView final : public Page {
    Q_OBJECT

public:
    explicit BackupView(Workspace &workspace, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    void refresh();

Q_SIGNALS:
    void backupRequested();
    void settingsRequested(); ///< schedule, retention, repository

private:
    void showChips(qint64 now);
    void showChosen();

    Workspace &workspace_;
    bool readOnly_ = false;
    QPushButton *backUp_;
    QPushButton *settings_;
    ChipLabel *until_;
    ChipLabel *since_;
    ChipLabel *count_;
    QStackedWidget *stack_;
    QLabel *none_;
    QPushButton *setUp_;
    EventLanes *lanes_;
    BackupModel *model_;
    QTableView *table_;
    QLabel *chosen_;
};

} // namespace howdah::ui
