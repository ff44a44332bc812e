// Part of every test program under ThreadSanitizer.
//
// QProcess starts programs with clone(CLONE_VM | CLONE_VFORK). ThreadSanitizer's own clone() takes that for a fork and switches
// itself off in the child; the child shares our memory, so it is off in this process as well: locks are no longer seen, races
// are reported that are not there, and the next new thread ends the program. glibc's clone() is what Qt meant.

#include <cstdarg>
#include <sched.h>
#include <sys/types.h>

extern "C" {

// NOLINTNEXTLINE(bugprone-reserved-identifier): glibc's second name of the function below
int __clone(int (*function)(void *), void *stack, int flags, void *argument, ...);

int clone(int (*function)(void *), void *stack, int flags, void *argument, ...) noexcept
{
    std::va_list rest;
    va_start(rest, argument);
    auto *const parentId = va_arg(rest, pid_t *);
    auto *const storage = va_arg(rest, void *);
    auto *const childId = va_arg(rest, pid_t *);
    va_end(rest);
    return __clone(function, stack, flags, argument, parentId, storage, childId);
}
}
