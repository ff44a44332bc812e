#include "core/preflight/port_scripts.h"

namespace howdah {

namespace {

using namespace std::chrono_literals;

// Both say a dot four times a second: when the channel is gone and nobody ended them, that fails and ends them. They close what they accept, so no
// peer keeps a connection, and set SO_REUSEADDR, as do the services that want these ports afterwards.
constexpr auto pythonListener = R"py(
import os, selectors, socket, sys, time
def main(token, ports):
    pick = selectors.DefaultSelector()
    for port in ports:
        why = None
        for family, address in ((socket.AF_INET6, "::"), (socket.AF_INET, "0.0.0.0")):
            try:
                door = socket.socket(family, socket.SOCK_STREAM)
                door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                if family == socket.AF_INET6:
                    door.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
                door.bind((address, port))
                door.listen(64)
                door.setblocking(False)
                pick.register(door, selectors.EVENT_READ)
                break
            except OSError as error:
                why = error.strerror
        else:
            print("closed", port, why)
    print("ready", flush=True)
    end = time.monotonic() + 20
    while time.monotonic() < end:
        for key, _ in pick.select(0.25):
            try:
                guest, _ = key.fileobj.accept()
                with guest:
                    guest.sendall(token.encode() + b"\n")
            except OSError:
                pass
        print(".", flush=True)
try:
    main(sys.argv[1], [int(port) for port in sys.argv[2:]])
except BrokenPipeError:
    os._exit(0)
)py";

constexpr auto perlListener = R"pl(
use strict;
use Socket qw(:DEFAULT IPPROTO_IPV6 IPV6_V6ONLY pack_sockaddr_in6 pack_sockaddr_in);
use IO::Select;
$| = 1;
$SIG{PIPE} = "IGNORE";
my ($token, @ports) = @ARGV;
my $pick = IO::Select->new;
for my $port (@ports) {
    my ($open, $why);
    for my $family (AF_INET6, AF_INET) {
        my $door;
        if (!socket($door, $family, SOCK_STREAM, 0)) { $why = $!; next }
        setsockopt($door, SOL_SOCKET, SO_REUSEADDR, 1);
        setsockopt($door, IPPROTO_IPV6, IPV6_V6ONLY, 0) if $family == AF_INET6;
        my $where = $family == AF_INET6 ? pack_sockaddr_in6($port, Socket::IN6ADDR_ANY) : pack_sockaddr_in($port, INADDR_ANY);
        if (bind($door, $where) && listen($door, 64)) { $pick->add($door); $open = 1; last }
        $why = $!;
    }
    print "closed $port $why\n" unless $open;
}
print "ready\n";
my $end = time + 20;
while (time < $end) {
    for my $door ($pick->can_read(0.25)) {
        accept(my $guest, $door) or next;
        syswrite($guest, "$token\n");
        close $guest;
    }
    print ".\n" or last;
}
)pl";

constexpr auto listenerScript = R"sh(python=$1 perl=$2
shift 2
export LC_ALL=C
echo "process $$"
if command -v python3 >/dev/null 2>&1; then
    exec timeout -k 1 22 python3 -c "$python" "$@"
elif command -v perl >/dev/null 2>&1; then
    exec timeout -k 1 22 perl -e "$perl" "$@"
fi
exit 96
)sh";

constexpr auto endListenerScript = R"sh(token=$1 process=$2
lives() { grep -qF -- "$token" "/proc/$process/cmdline" 2>/dev/null; }
lives || exit 0
kill "$process" 2>/dev/null || exit 0
look=0
while lives; do
    look=$((look + 1))
    if [ "$look" -gt 60 ]; then
        echo "process $process does not end" >&2
        exit 1
    fi
    sleep 0.05
done
)sh";

// What bash says when it cannot connect names the cause. A read that waits for a service that never speaks ends with the
// outer limit, after "connected" was said.
constexpr auto probeScript = R"sh(probe() {
    said=$(timeout -k 1 2 bash -c '
        exec 3<>"/dev/tcp/$1/$2" || exit 1
        printf "connected "
        if [ -n "$3" ]; then read -r line <&3; printf "%s" "${line-}"; fi' probe "$2" "$3" "$4" 2>&1)
    printf '%s\t%s\t%s\n' "$1" "$?" "$(printf '%s' "$said" | tr -d '\000\r' | tr '\n\t' '  ')"
}
export LC_ALL=C
number=0
while [ $# -ge 3 ]; do
    probe "$number" "$1" "$2" "$3" &
    number=$((number + 1))
    shift 3
done
wait
)sh";

} // namespace

Command listenerCommand(const QString &token, const std::vector<int> &ports)
{
    QStringList args = {QString::fromLatin1(pythonListener), QString::fromLatin1(perlListener), token};
    QStringList shown;
    for (const int port : ports) {
        args << QString::number(port);
        shown << QString::number(port);
    }
    return Command::script(QString::fromLatin1(listenerScript), args)
        .as(QString())
        .within(25s)
        .shownAs(QStringLiteral("listen on %1 for at most 20 seconds").arg(shown.join(QStringLiteral(", "))));
}

std::optional<QMap<int, QString>> parseListener(const QByteArray &said)
{
    QMap<int, QString> closed;
    const QByteArrayList lines = said.split('\n');
    for (const QByteArray &line : lines) {
        if (line == "ready")
            return closed;
        const QByteArrayList words = line.split(' ');
        if (words.size() >= 3 && words[0] == "closed")
            closed.insert(words[1].toInt(), QString::fromUtf8(line.mid(words[0].size() + words[1].size() + 2)));
    }
    return std::nullopt;
}

std::optional<qint64> parseListenerProcess(const QByteArray &said)
{
    const QByteArrayList lines = said.split('\n');
    // The last line may have come in part.
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        bool isNumber = false;
        const qint64 process = lines[i].startsWith("process ") ? lines[i].mid(8).toLongLong(&isNumber) : 0;
        if (isNumber)
            return process;
    }
    return std::nullopt;
}

Command endListenerCommand(const QString &token, qint64 process)
{
    return Command::script(QString::fromLatin1(endListenerScript), {token, QString::number(process)})
        .as(QString())
        .within(5s)
        .shownAs(QStringLiteral("end the listener, process %1").arg(process));
}

Command probeCommand(const std::vector<PortProbe> &probes)
{
    QStringList words = {QStringLiteral("bash"), QStringLiteral("-c"), QString::fromLatin1(probeScript),
                         QStringLiteral("howdah")};
    QStringList shown;
    for (const PortProbe &probe : probes) {
        words << probe.address << QString::number(probe.port) << probe.token;
        shown << QStringLiteral("%1:%2").arg(probe.address).arg(probe.port);
    }
    return Command::program(words).as(QString()).within(15s).shownAs(
        QStringLiteral("connect to %1").arg(shown.join(QStringLiteral(", "))));
}

std::vector<PortResult> parseProbes(const std::vector<PortProbe> &probes, const CommandOutput &output)
{
    const QString why =
        output.status == 127
            ? QStringLiteral("the host has no bash")
            : QStringLiteral("no outcome was told (%1)").arg(QString::fromUtf8(output.err.trimmed().right(200)));
    std::vector<PortResult> results;
    results.reserve(probes.size());
    for (const PortProbe &probe : probes)
        results.push_back({probe, Reach::NotTried, why});
    const QByteArrayList lines = output.out.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.split('\t');
        bool isNumber = false;
        const size_t index = fields[0].toUInt(&isNumber);
        if (fields.size() == 3 && isNumber && index < probes.size())
            results[index] = judgeProbe(probes[index], fields[1].toInt(), QString::fromUtf8(fields[2]));
    }
    return results;
}

} // namespace howdah
