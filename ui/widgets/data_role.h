#pragma once

#include <Qt>

namespace howdah::ui {

/// Roles that all models share.
enum DataRole {
    StateRole = Qt::UserRole + 1, ///< State: a glyph before the text
    SubTextRole,                  ///< QString: the second line, smaller and muted
    ChipsRole,                    ///< QVariant of QList<Chip>: instead of the text
    CodeRole,                     ///< bool: fixed width
    StrongRole,                   ///< bool: bold
    MutedRole,                    ///< bool: nothing is known, or it does not apply
    HostRole,                     ///< QString: name of the host that the row is about
    ReasonRole,                   ///< QString: one sentence why the state is as it is
    SortRole,                     ///< anything that compares
    LevelRole,                    ///< int: danger level 0–3
};

} // namespace howdah::ui
