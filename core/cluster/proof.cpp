#include "core/cluster/proof.h"

#include <QStringList>

namespace howdah {

namespace {

using namespace std::chrono_literals;

// psql takes passwords from a file only, so one is made in a directory that only postgres can enter, and removed whatever happens.
// A balancer marks its servers up one check after they are ready: both ports are tried again until they serve, or time is up.
constexpr auto proofScript = R"sh(host=$1 write_port=$2 read_port=$3
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
umask 077
cat >"$directory/pgpass"
export PGPASSFILE="$directory/pgpass" PGCONNECT_TIMEOUT=3 LC_ALL=C.UTF-8
# The program itself: the psql in the path is a Perl wrapper on Debian, slower by a factor of ten.
psql=psql
for found in /usr/lib/postgresql/*/bin/psql /usr/pgsql-*/bin/psql; do
    [ ! -x "$found" ] || psql=$found
done
ask() { "$psql" -X -A -t -q -w -h "$host" -p "$1" -U postgres -d postgres -v ON_ERROR_STOP=1 -c "$2" 2>"$directory/error"; }
deadline=$(($(date +%s) + 40))
retry() {
    while ! ask "$@"; do
        if [ "$(date +%s)" -ge "$deadline" ]; then
            cat "$directory/error" >&2
            return 1
        fi
        sleep 0.2
    done
}
position=$(retry "$write_port" "SELECT pg_logical_emit_message(true, 'howdah', 'proof')")
retry "$write_port" "SELECT 'leader=' || host(inet_server_addr()), 'recovery=' || pg_is_in_recovery()"
echo "position=$position"
if [ "$read_port" != 0 ]; then
    while [ "$(date +%s)" -lt "$deadline" ]; do
        line=$(retry "$read_port" "SELECT pg_last_wal_replay_lsn() >= '$position'::pg_lsn, host(inet_server_addr())")
        case "$line" in
            t\|*) echo "replica=${line#t|}"; exit 0 ;;
        esac
        sleep 0.1
    done
    echo "no replica behind port $read_port had replayed $position in time" >&2
    exit 1
fi
)sh";

QString valueOf(const QByteArray &output, const char *key)
{
    const QByteArray mark = QByteArray(key) + '=';
    for (const QByteArray &line : output.split('\n')) {
        for (const QByteArray &field : line.split('|')) {
            if (field.startsWith(mark))
                return QString::fromUtf8(field.mid(mark.size()).trimmed());
        }
    }
    return {};
}

/// A line of a password file, where a bare colon ends a field.
QByteArray passwordLine(const Secret &password)
{
    QByteArray escaped = password.reveal();
    escaped.replace('\\', "\\\\").replace(':', "\\:");
    return "*:*:*:postgres:" + escaped + '\n';
}

} // namespace

Result<Proof> proveService(const Project &project, const Host &balancer, const Secret &superuserPassword,
                           Transport &through, std::stop_token stop)
{
    const QString &address = balancer.memberAddress();
    const bool hasReplicas = project.withRole(Role::Postgres).size() > 1;
    const Command command =
        Command::script(QString::fromLatin1(proofScript),
                        {address, QString::number(project.haproxy.primaryPort),
                         hasReplicas ? QString::number(project.haproxy.replicaPort) : QStringLiteral("0")})
            .as(QStringLiteral("postgres"))
            .withSecretInput(Secret(passwordLine(superuserPassword)))
            .within(60s)
            .shownAs(QStringLiteral("write and read through %1").arg(address));
    Result<CommandOutput> output = through.run(command, stop, {});
    if (!output)
        return fail(output.error());
    if (output->status != 0)
        return fail(
            ErrorKind::NotConverged,
            QStringLiteral("the cluster does not serve through %1 (ports %2 and %3)")
                .arg(address)
                .arg(project.haproxy.primaryPort)
                .arg(project.haproxy.replicaPort),
            QStringLiteral("look at HAProxy's statistics page and at `pc list %1` on a member").arg(project.cluster),
            QString::fromUtf8(output->err).trimmed());

    Proof proof;
    proof.writtenThrough = QStringLiteral("%1:%2").arg(address).arg(project.haproxy.primaryPort);
    proof.leaderAddress = valueOf(output->out, "leader");
    proof.position = valueOf(output->out, "position");
    if (hasReplicas) {
        proof.readThrough = QStringLiteral("%1:%2").arg(address).arg(project.haproxy.replicaPort);
        proof.replicaAddress = valueOf(output->out, "replica");
    }
    const bool isComplete = !proof.leaderAddress.isEmpty() && !proof.position.isEmpty()
                            && valueOf(output->out, "recovery") == QLatin1String("false")
                            && (!hasReplicas || !proof.replicaAddress.isEmpty());
    if (!isComplete)
        return fail(
            ErrorKind::NotConverged,
            QStringLiteral("what answers through %1 is no leader with its replicas").arg(address),
            QStringLiteral("look at HAProxy's statistics page and at `pc list %1` on a member").arg(project.cluster),
            QString::fromUtf8(output->out + output->err).trimmed());
    return proof;
}

} // namespace howdah
