#include "core/remote/ssh/child_process.h"

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

extern char **environ;

namespace howdah::ssh {

namespace {

constexpr int endsByItself = 50; // × 10 ms

class SpawnSettings {
public:
    SpawnSettings()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        // Whatever this program does about SIGPIPE, its children expect the default.
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGPIPE);
        posix_spawnattr_setsigdefault(&attributes, &signals);
        // A group of its own: Ctrl-C in a terminal ends the program's work in order, not its connections first.
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnSettings()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    SpawnSettings(const SpawnSettings &) = delete;
    SpawnSettings &operator=(const SpawnSettings &) = delete;

    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

} // namespace

ChildProcess::~ChildProcess()
{
    finish();
}

QString ChildProcess::start(const QByteArrayList &arguments, int in, int out)
{
    if (!errors_.open())
        return errors_.errorString();
    SpawnSettings settings;
    if (in >= 0)
        posix_spawn_file_actions_adddup2(&settings.actions, in, STDIN_FILENO);
    else
        posix_spawn_file_actions_addopen(&settings.actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    if (out >= 0)
        posix_spawn_file_actions_adddup2(&settings.actions, out, STDOUT_FILENO);
    else
        posix_spawn_file_actions_addopen(&settings.actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&settings.actions, errors_.handle(), STDERR_FILENO);
    std::vector<char *> argv;
    for (const QByteArray &argument : arguments)
        argv.push_back(const_cast<char *>(argument.constData()));
    argv.push_back(nullptr);
    const int code = posix_spawnp(&pid_, argv[0], &settings.actions, &settings.attributes, argv.data(), environ);
    if (code == 0)
        return {};
    pid_ = -1;
    return qt_error_string(code);
}

std::optional<int> ChildProcess::status()
{
    int raw = 0;
    if (pid_ > 0 && waitpid(pid_, &raw, WNOHANG) == pid_) {
        status_ = WIFSIGNALED(raw) ? 128 + WTERMSIG(raw) : WEXITSTATUS(raw);
        pid_ = -1;
    }
    return status_;
}

std::optional<QByteArray> ChildProcess::capture(const QByteArrayList &arguments, const Patience &patience)
{
    int pair[2];
    if (pipe2(pair, O_CLOEXEC) != 0)
        return std::nullopt;
    const Descriptor ours(pair[0]);
    Descriptor theirs(pair[1]);
    if (!start(arguments, -1, theirs.get()).isEmpty())
        return std::nullopt;
    theirs.reset();
    fcntl(ours.get(), F_SETFL, O_NONBLOCK);
    QByteArray output;
    char buffer[4096];
    while (!patience.over()) {
        const auto size = read(ours.get(), buffer, sizeof buffer);
        if (size == 0)
            break;
        if (size > 0)
            output.append(buffer, size);
        else
            patience.wait(ours.get(), true, false, std::chrono::milliseconds(100));
    }
    while (!status() && !patience.over())
        patience.pause(std::chrono::milliseconds(1));
    if (!status())
        kill(pid_, SIGKILL);
    return output;
}

QString ChildProcess::said()
{
    QFile file(errors_.fileName());
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()).trimmed() : QString();
}

void ChildProcess::finish()
{
    for (int round = 0; pid_ > 0 && !status() && round < endsByItself; ++round)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    if (pid_ > 0) {
        kill(pid_, SIGKILL);
        waitpid(pid_, nullptr, 0);
        pid_ = -1;
    }
}

int Descriptor::release()
{
    return std::exchange(fd_, -1);
}

void Descriptor::reset(int fd)
{
    if (fd_ >= 0)
        close(fd_);
    fd_ = fd;
}

} // namespace howdah::ssh
