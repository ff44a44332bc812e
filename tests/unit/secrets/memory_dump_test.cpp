#include "core/secrets/memory_dump.h"

#include <gtest/gtest.h>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace howdah {
namespace {

/// What the kernel would do with the memory of a process that crashed after this: 1 = write it, 0 = not.
int dumpableAfter(void (*act)())
{
    const pid_t process = fork();
    if (process == 0) {
        prctl(PR_SET_DUMPABLE, 1);
        act();
        _exit(prctl(PR_GET_DUMPABLE));
    }
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(MemoryDump, ACrashWritesNoneWhateverTheLimits)
{
    EXPECT_EQ(dumpableAfter([] {}), 1);
    EXPECT_EQ(dumpableAfter(forbidMemoryDumps), 0);
}

} // namespace
} // namespace howdah
