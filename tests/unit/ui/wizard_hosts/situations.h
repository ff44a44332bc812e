#pragma once

#include "tests/support/ui/asked_questions.h"
#include "tests/support/ui/samples.h"

namespace howdah::test {

/// As after a check that found things right and wrong: a late clock, a blocked port, a taken one, a host that stopped answering.
void answerMixed(ui::Workspace &workspace);

} // namespace howdah::test
