#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"
#include "ui/document/workspace.h"

namespace howdah::test {

/// pg1–pg3 with /data1 and /wal1 to be formatted; pg2's disk for /wal1 holds data.
[[nodiscard]] Project diskProject();

/// What lsblk shows of such a host: the system disk with parts and LVM, three more disks, one of them mounted at /data2.
[[nodiscard]] HostFacts diskFacts(const Host &host, int number, bool dataOnSecond);

/// Reaches hosts whose disk /dev/nvme2n1 holds a recorded cluster of PostgreSQL 15, and which run nothing but the look into it.
[[nodiscard]] ui::Access oldDataAccess();

} // namespace howdah::test
