#pragma once

#include "core/cluster/config_drift.h"
#include "ui/document/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace howdah::ui {

/// Where the running cluster's dynamic configuration is not what the project says, setting by setting: the project takes it over, or the
/// cluster is set to it. Files, packages and services are compared on the Review page, which this leads to.
class DriftDialog final : public QDialog {
    Q_OBJECT

public:
    DriftDialog(Workspace &workspace, bool readOnly, QWidget *parent = nullptr);

Q_SIGNALS:
    void reviewRequested();

private:
    void refresh();
    void choose();
    void adopt();
    void apply();
    [[nodiscard]] const DriftItem *chosen() const;

    Workspace &workspace_;
    bool readOnly_;
    std::vector<DriftItem> items_;
    QLabel *headline_;
    QTableWidget *table_;
    QPushButton *adopt_;
    QPushButton *apply_;
};

} // namespace howdah::ui
