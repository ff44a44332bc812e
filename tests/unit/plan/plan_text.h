#pragma once

#include "core/plan/plan.h"

namespace howdah::test {

enum class NewFiles { Whole, LineCount };

/// A plan as text to be read: every step with what it needs, changes and runs.
[[nodiscard]] QString textOf(const Plan &plan, NewFiles newFiles = NewFiles::LineCount);

/// Compares with tests/golden/<name>; HOWDAH_UPDATE_GOLDENS=1 writes it anew.
void expectGolden(const QString &name, const QString &actual);

} // namespace howdah::test
