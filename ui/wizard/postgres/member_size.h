#pragma once

#include "core/plan/tuning.h"
#include "ui/document/host_knowledge.h"

#include <optional>

namespace howdah::ui {

/// What the checks say of the PostgreSQL hosts' size so far.
struct MemberSize {
    HostSize smallest;      ///< of those that answered
    QStringList checked;    ///< their names
    QString smallestMemory; ///< the host with the least memory
    int members = 0;        ///< PostgreSQL hosts of the project
    bool operator==(const MemberSize &other) const
    {
        return smallest.memory == other.smallest.memory && smallest.cores == other.smallest.cores
               && checked == other.checked && members == other.members;
    }
};

/// nullopt when none has answered yet.
[[nodiscard]] std::optional<MemberSize> memberSize(const Project &project, const HostKnowledge &knowledge);

/// A size in PostgreSQL's notation ("512MB"); a bare number counts in `unit` bytes. nullopt for anything else.
[[nodiscard]] std::optional<qint64> postgresSize(const QString &text, qint64 unit);

} // namespace howdah::ui
