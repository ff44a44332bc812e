#include "ui/document/recent_projects.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>
#include <memory>

namespace howdah::ui {

namespace {

constexpr std::size_t most = 200;

QString key()
{
    return QStringLiteral("recentProjects");
}

std::unique_ptr<QSettings> settings(const QString &file)
{
    return file.isEmpty() ? std::make_unique<QSettings>() : std::make_unique<QSettings>(file, QSettings::IniFormat);
}

auto at(std::vector<RecentProject> &entries, const QString &path)
{
    return std::find_if(entries.begin(), entries.end(), [&](const RecentProject &entry) { return entry.path == path; });
}

} // namespace

RecentProjects::RecentProjects(QString settingsFile, QObject *parent)
    : QObject(parent), settingsFile_(std::move(settingsFile)), entries_(stored())
{}

const RecentProject *RecentProjects::find(const QString &path) const
{
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const RecentProject &entry) { return entry.path == path; });
    return found == entries_.end() ? nullptr : &*found;
}

void RecentProjects::add(RecentProject entry)
{
    entry.path = QFileInfo(entry.path).absoluteFilePath();
    change([&](std::vector<RecentProject> &entries) {
        if (const auto before = at(entries, entry.path); before != entries.end()) {
            if (!entry.seen && before->when.isValid() && before->whenWord != WhenWord::Edited) {
                entry.state = before->state;
                entry.stateText = before->stateText;
                entry.when = before->when;
                entry.whenWord = before->whenWord;
                entry.seen = before->seen;
            }
            if (entry.history.isEmpty())
                entry.history = before->history;
            if (entry.tags.isEmpty())
                entry.tags = before->tags;
            entries.erase(before);
        }
        entries.insert(entries.begin(), entry);
    });
}

void RecentProjects::update(const QString &path, const std::function<void(RecentProject &)> &how)
{
    change([&](std::vector<RecentProject> &entries) {
        if (const auto entry = at(entries, path); entry != entries.end())
            how(*entry);
    });
}

std::optional<std::pair<RecentProject, int>> RecentProjects::remove(const QString &path)
{
    std::optional<std::pair<RecentProject, int>> removed;
    change([&](std::vector<RecentProject> &entries) {
        const auto entry = at(entries, path);
        if (entry == entries.end())
            return;
        removed = {*entry, static_cast<int>(entry - entries.begin())};
        entries.erase(entry);
    });
    return removed;
}

void RecentProjects::insert(const RecentProject &entry, int place)
{
    change([&](std::vector<RecentProject> &entries) {
        if (at(entries, entry.path) == entries.end())
            entries.insert(entries.begin() + std::clamp(place, 0, static_cast<int>(entries.size())), entry);
    });
}

void RecentProjects::relocate(const QString &path, const QString &newPath)
{
    const QString absolute = QFileInfo(newPath).absoluteFilePath();
    change([&](std::vector<RecentProject> &entries) {
        const auto entry = at(entries, path);
        if (entry == entries.end() || absolute == path)
            return;
        entry->path = absolute;
        entries.erase(std::remove_if(entries.begin(), entries.end(),
                                     [&, kept = &*entry](const RecentProject &other) {
                                         return &other != kept && other.path == absolute;
                                     }),
                      entries.end());
    });
}

void RecentProjects::reload()
{
    std::vector<RecentProject> now = stored();
    if (now == entries_)
        return;
    entries_ = std::move(now);
    Q_EMIT changed();
}

std::vector<RecentProject> RecentProjects::stored() const
{
    std::vector<RecentProject> entries;
    const QByteArray json = settings(settingsFile_)->value(key()).toByteArray();
    for (const QJsonValue value : QJsonDocument::fromJson(json).array()) {
        if (std::optional<RecentProject> entry = recentProjectFrom(value.toObject()))
            entries.push_back(std::move(*entry));
    }
    return entries;
}

void RecentProjects::store()
{
    QJsonArray array;
    for (const RecentProject &entry : entries_)
        array.append(toJson(entry));
    settings(settingsFile_)->setValue(key(), QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void RecentProjects::change(const std::function<void(std::vector<RecentProject> &)> &how)
{
    // Another window may have written since: its entries are not lost.
    std::vector<RecentProject> now = stored();
    how(now);
    if (now.size() > most)
        now.resize(most);
    if (now == entries_)
        return;
    entries_ = std::move(now);
    store();
    Q_EMIT changed();
}

} // namespace howdah::ui
