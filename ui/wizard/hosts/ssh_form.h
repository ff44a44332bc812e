#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

class QLineEdit;
class QTabBar;

namespace howdah::ui {

class Form;

/// How one host is logged in to, or all that do not say otherwise. What is empty is as ~/.ssh/config says; for one host, as it is for
/// all. What is typed holds at once.
class SshForm final : public QWidget {
    Q_OBJECT

public:
    SshForm(ProjectDocument &document, int row, QWidget *parent = nullptr);

private:
    QLineEdit *addLine(const QString &field, const QString &label, const std::function<QString(const Project &)> &value,
                       const std::function<void(Project &, const QString &)> &change);
    QWidget *withBrowse(QLineEdit *line);
    void browse(QLineEdit *line);
    void follow();
    [[nodiscard]] bool isForAll() const;
    [[nodiscard]] const SshAccess &access(const Project &project) const;
    [[nodiscard]] SshAccess &access(Project &project) const;
    [[nodiscard]] QString placeholder(const QString &field) const;

    struct Line {
        QString field;
        QLineEdit *editor = nullptr;
        std::function<QString(const Project &)> value;
    };

    ProjectDocument &document_;
    int row_;
    QTabBar *scope_;
    Form *form_;
    std::vector<Line> lines_;
};

} // namespace howdah::ui
