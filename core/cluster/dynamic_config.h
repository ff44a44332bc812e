#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace howdah {

/// Patroni's dynamic configuration as people edit it: YAML text. Pure, all of it.

[[nodiscard]] QString configText(const QJsonObject &config);

/// What edited text says. YAML does not tell 100 from "100" once it is read, Patroni does: what reads as in `before` stays what it was there,
/// everything else is a number or boolean if it looks like one. Error: Usage, naming line and column.
[[nodiscard]] Result<QJsonObject> configFromText(const QString &text, const QJsonObject &before);

/// The changes that make `after` of `before`, as PATCH /config takes them: null deletes a key, maps are merged, lists replaced.
[[nodiscard]] QJsonObject mergePatch(const QJsonObject &before, const QJsonObject &after);

} // namespace howdah
