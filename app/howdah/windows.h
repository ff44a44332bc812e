#pragma once

#include "ui/document/recent_projects.h"
#include "ui/document/workspace.h"

#include <QObject>

namespace howdah {

/// The windows of the program, one a project; each deletes itself when it is closed.
class Windows final : public QObject {
    Q_OBJECT

public:
    explicit Windows(ui::Access access, QObject *parent = nullptr) : QObject(parent), access_(std::move(access)) {}

    /// `path` "" = the start page; `step` "" = the first, else its name in lower case.
    void show(const QString &path, const QString &step = {});

private:
    ui::Access access_;
    ui::RecentProjects recent_;
};

} // namespace howdah
