#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace howdah::ui {

/// Which hosts have a role: a box for each host, and below it what the number of them comes to.
class RoleField final : public QWidget {
    Q_OBJECT

public:
    RoleField(ProjectDocument &document, Role role, QWidget *parent = nullptr);

private:
    void follow();
    void build(const QStringList &hosts);

    ProjectDocument &document_;
    Role role_;
    QWidget *boxes_ = nullptr;
    QStringList hosts_;
    QLabel *sentence_;
};

/// What the number of hosts with a role comes to: "3 vote: 1 may fail". Pure.
[[nodiscard]] QString placementText(Role role, const Project &project);

} // namespace howdah::ui
