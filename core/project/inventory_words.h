#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace howdah {

struct InventoryWord {
    QString text; ///< without its quotes
    int column = 0;
};

/// A host line by words, with quotes and comments as Ansible (Python's shlex) takes them. Error: an open quote.
[[nodiscard]] Result<std::vector<InventoryWord>> splitInventoryLine(const QString &line);

/// The right side of a line in `[group:vars]`: without quotes around it and without a comment after it.
[[nodiscard]] QString inventoryValue(const QString &text);

/// `pg[1:3]`, `pg[01:10:2]`, `db-[a:c].example` → the names. Errors: a range that runs backwards, more than `limit` names.
[[nodiscard]] Result<QStringList> expandInventoryPattern(const QString &pattern, int limit);

} // namespace howdah
