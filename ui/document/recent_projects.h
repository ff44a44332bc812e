#pragma once

#include "ui/document/recent_project.h"

#include <QObject>

#include <functional>

namespace howdah::ui {

/// The projects that were opened on this computer, last opened first; kept in the program's settings and shared with its other windows.
class RecentProjects final : public QObject {
    Q_OBJECT

public:
    /// `settingsFile`: "" = the program's own; else this INI file.
    explicit RecentProjects(QString settingsFile = {}, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<RecentProject> &all() const { return entries_; }
    [[nodiscard]] const RecentProject *find(const QString &path) const;

    /// To the front. What was seen of this file before is kept where the entry says nothing of it.
    void add(RecentProject entry);
    /// Changes the entry in its place; nothing happens when there is none.
    void update(const QString &path, const std::function<void(RecentProject &)> &change);
    /// The entry alone, never the file. Returns it for insert(), with its place; nullopt when there is none.
    std::optional<std::pair<RecentProject, int>> remove(const QString &path);
    /// Undoes remove().
    void insert(const RecentProject &entry, int place);
    /// The file was moved.
    void relocate(const QString &path, const QString &newPath);
    /// What other windows have written meanwhile.
    void reload();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<RecentProject> stored() const;
    void store();
    void change(const std::function<void(std::vector<RecentProject> &)> &how);

    QString settingsFile_;
    std::vector<RecentProject> entries_;
};

} // namespace howdah::ui
