#pragma once

#include "core/remote/ssh/patience.h"

#include <QByteArrayList>
#include <QString>
#include <QTemporaryFile>

#include <optional>
#include <sys/types.h>

namespace howdah::ssh {

/// A local program whose standard input and output are descriptors of ours, which QProcess cannot do. Its error
/// output is kept in a file. Ended and reaped with the object.
class ChildProcess {
public:
    ChildProcess() = default;
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// in or out = -1: /dev/null. The descriptors stay the caller's. "" when it was started, else why not.
    QString start(const QByteArrayList &arguments, int in, int out);
    /// -1 when it does not run.
    [[nodiscard]] pid_t pid() const { return pid_; }
    /// Its exit status when it has ended (128+n for a signal).
    std::optional<int> status();
    /// What it wrote to its error output so far.
    QString said();
    /// Runs it to its end and returns what it wrote to its output. nullopt when it cannot be started; a run that the
    /// patience ends has no status().
    std::optional<QByteArray> capture(const QByteArrayList &arguments, const Patience &patience);
    /// Waits for its own end for a moment, then ends it.
    void finish();

private:
    pid_t pid_ = -1;
    std::optional<int> status_;
    QTemporaryFile errors_;
};

/// A descriptor that is closed with its owner.
class Descriptor {
public:
    explicit Descriptor(int fd = -1) : fd_(fd) {}
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int get() const { return fd_; }
    int release();
    void reset(int fd = -1);

private:
    int fd_;
};

} // namespace howdah::ssh
