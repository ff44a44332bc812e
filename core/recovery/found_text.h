#pragma once

#include "core/recovery/recovery_look.h"

namespace howdah {

/// A line for people, of what was found on a host: "pg1: off; shut down, timeline 3, 0/5000148".
[[nodiscard]] QString describe(const MemberFound &member);
/// "etcd on pg1: off, has its data"
[[nodiscard]] QString describe(const VoterFound &voter);

} // namespace howdah
