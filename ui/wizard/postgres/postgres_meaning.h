#pragma once

#include "ui/widgets/meaning_card.h"
#include "ui/wizard/postgres/member_size.h"

namespace howdah::ui {

/// After how many seconds writes go on when the leader dies, from ttl, loop_wait and the load balancers' checks. Pure.
struct OutageEstimate {
    int least = 0;
    int most = 0;
};
[[nodiscard]] OutageEstimate outageAfterDeath(const PatroniSettings &patroni);

/// What the PostgreSQL page's settings come to. Pure.
[[nodiscard]] std::vector<Meaning> postgresMeanings(const Project &project, const std::optional<MemberSize> &size);

} // namespace howdah::ui
