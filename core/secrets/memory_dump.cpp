#include "core/secrets/memory_dump.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

namespace howdah {

void forbidMemoryDumps()
{
#if defined(Q_OS_LINUX)
    // A limit of size 0 would not do: systemd-coredump and others are handed the memory by a pipe, which knows no limit.
    prctl(PR_SET_DUMPABLE, 0);
#elif defined(Q_OS_UNIX)
    rlimit size{};
    getrlimit(RLIMIT_CORE, &size);
    size.rlim_cur = 0;
    setrlimit(RLIMIT_CORE, &size);
#endif
}

} // namespace howdah
