#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace howdah::ui {

/// The roles of one host as ticks; each holds at once and can be undone.
class RolesForm final : public QWidget {
    Q_OBJECT

public:
    RolesForm(ProjectDocument &document, int row, QWidget *parent = nullptr);

private:
    QCheckBox *addRole(const QString &text, Role role, const QString &objectName);
    void follow();
    [[nodiscard]] const Host *host() const;

    ProjectDocument &document_;
    int row_;
    QMap<Role, QCheckBox *> roles_;
    QCheckBox *leader_;
};

} // namespace howdah::ui
