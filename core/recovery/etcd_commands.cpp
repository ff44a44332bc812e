#include "core/recovery/etcd_commands.h"

#include "core/plan/context.h"
#include "core/project/tls_names.h"
#include "core/recovery/recovery_request.h"

namespace howdah {

namespace {

using namespace std::chrono_literals;

/// $1: the local client URL; $2–$4: CA, certificate and key, "" without TLS.
constexpr auto head = R"sh(export ETCDCTL_API=3 ETCDCTL_ENDPOINTS="$1" LC_ALL=C
if [ -n "$2" ]; then export ETCDCTL_CACERT="$2" ETCDCTL_CERT="$3" ETCDCTL_KEY="$4"; fi
shift 4
etcd_says_why() { journalctl -u etcd -n 5 --no-pager -o cat >&2 || :; }
# Settings for one start: a drop-in below /run, which is away again before this ends, and at the latest with the next boot.
folder=/run/systemd/system/etcd.service.d once=/run/howdah-etcd-once
forget_once() {
    rm -f "$folder/zz-howdah-once.conf" "$once"
    rmdir "$folder" 2>/dev/null || :
    systemctl daemon-reload
}
start_once() {
    trap forget_once EXIT
    mkdir -p "$folder"
    printf '%s\n' "$@" >"$once"
    printf '[Service]\nEnvironmentFile=%s\nRestart=no\n' "$once" >"$folder/zz-howdah-once.conf"
    systemctl daemon-reload
    systemctl reset-failed etcd 2>/dev/null || :
    if ! systemctl start etcd; then
        etcd_says_why
        exit 1
    fi
    forget_once
    trap - EXIT
}
# SECONDS COMMAND…: until it succeeds.
until_so() {
    tries=$(($1 * 5))
    shift
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        sleep 0.2
    done
}
serves() { etcdctl --command-timeout=2s endpoint health; }
)sh";

constexpr auto keepScript = R"sh(data=$1 kept=$2
if [ -d "$kept" ]; then exit 0; fi
if [ ! -d "$data/member" ]; then
    echo "$data holds no data of etcd" >&2
    exit 1
fi
needed=$(du -sk "$data" | cut -f 1) free=$(df -Pk "$data" | awk 'NR == 2 { print $4 }')
if [ "$free" -lt $((needed + 65536)) ]; then
    echo "no room for a copy of $data: it takes $needed KiB, and $free are free" >&2
    exit 1
fi
# Under its name only when it is whole.
[ ! -e "$kept.part" ] || mv "$kept.part" "$kept.part.$(date +%s)"
cp -a "$data" "$kept.part"
sync -f "$kept.part"
mv "$kept.part" "$kept"
)sh";

constexpr auto forceScript = R"sh(systemctl stop etcd
start_once ETCD_FORCE_NEW_CLUSTER=true
# Once more without it: what serves from now on is what any later start brings.
systemctl restart etcd
until_so 60 serves || { etcd_says_why; exit 1; }
)sh";

/// $5: name, $6: peer URL. An unstarted member has no name yet.
constexpr auto listScript = R"sh(name=$1 url=$2
etcdctl --command-timeout=5s member list | awk -F', ' -v name="$name" -v url="$url" '$3 == name || $4 == url { print $1 }' |
    while read -r id; do etcdctl --command-timeout=10s member remove "$id" >&2; done
# etcd takes nobody while the last one that came has not been connected for five seconds.
add() { answer=$(etcdctl --command-timeout=10s member add "$name" --learner --peer-urls="$url" 2>&1); }
tries=0
until add; do
    tries=$((tries + 1))
    if [ "$tries" -ge 30 ]; then
        printf '%s\n' "$answer" >&2
        exit 1
    fi
    sleep 1
done
printf '%s\n' "$answer" | sed -n 's/^ETCD_INITIAL_CLUSTER="\(.*\)"$/\1/p'
)sh";

constexpr auto joinScript = R"sh(data=$1 kept=$2 cluster=$3
systemctl stop etcd
if [ -d "$data" ] && [ -n "$(ls -A "$data")" ]; then
    if [ -e "$kept" ]; then kept=$kept.$(date +%s); fi
    mv "$data" "$kept"
fi
install -d -o etcd -g etcd -m 0700 "$data"
start_once "ETCD_INITIAL_CLUSTER=$cluster" ETCD_INITIAL_CLUSTER_STATE=existing
)sh";

constexpr auto voteScript = R"sh(name=$1
id=$(etcdctl --command-timeout=5s member list | awk -F', ' -v name="$name" '$3 == name { print $1 }')
if [ -z "$id" ]; then
    echo "$name is on no list of members" >&2
    exit 1
fi
has_vote() { etcdctl --command-timeout=5s member list | awk -F', ' -v id="$id" '$1 == id && $6 == "false" { found = 1 } END { exit !found }'; }
promote() { has_vote || etcdctl --command-timeout=5s member promote "$id"; }
if ! until_so 60 promote; then
    etcdctl --command-timeout=5s member promote "$id" >&2
    exit 1
fi
)sh";

QString scheme(const Project &project)
{
    return project.security.tls ? QStringLiteral("https") : QStringLiteral("http");
}

Command etcdScript(const Project &project, const char *body, const QStringList &arguments)
{
    QStringList all{QStringLiteral("%1://127.0.0.1:%2").arg(scheme(project)).arg(project.etcd.clientPort)};
    if (project.security.tls)
        all << tlsAuthorityFile(project.cluster) << tlsCertificateFile(project.cluster, QStringLiteral("etcd"))
            << tlsKeyFile(project.cluster, QStringLiteral("etcd"));
    else
        all << QString() << QString() << QString();
    return Command::script(QString::fromLatin1(head) + QString::fromLatin1(body), all + arguments).within(120s);
}

} // namespace

Command startEtcd()
{
    return Command::script(
               QStringLiteral("systemctl reset-failed etcd 2>/dev/null || :\nsystemctl --no-block start etcd\n"))
        .shownAs(QStringLiteral("systemctl --no-block start etcd"));
}

Command stopEtcd()
{
    return Command::program({QStringLiteral("systemctl"), QStringLiteral("stop"), QStringLiteral("etcd")});
}

QString keptEtcdData(const Project &project, const QString &stamp)
{
    return QStringLiteral("%1.before-recovery-%2").arg(etcdDataDirectory(project), stamp);
}

Command keepEtcdData(const Project &project, const QString &stamp)
{
    return Command::script(QString::fromLatin1(keepScript), {etcdDataDirectory(project), keptEtcdData(project, stamp)})
        .within(600s)
        .shownAs(QStringLiteral("cp -a %1 %2").arg(etcdDataDirectory(project), keptEtcdData(project, stamp)));
}

Command forceEtcd(const Project &project)
{
    return etcdScript(project, forceScript, {})
        .shownAs(QStringLiteral("start etcd once with ETCD_FORCE_NEW_CLUSTER=true, and again without it"));
}

Command listEtcdVoter(const Project &project, const Host &host)
{
    const QString url =
        QStringLiteral("%1://%2:%3").arg(scheme(project), inUrl(host.memberAddress())).arg(project.etcd.peerPort);
    return etcdScript(project, listScript, {host.name, url})
        .shownAs(QStringLiteral("etcdctl member add %1 --learner --peer-urls=%2").arg(host.name, url));
}

Command joinEtcd(const Project &project, const QString &stamp, const QString &cluster)
{
    return etcdScript(project, joinScript, {etcdDataDirectory(project), keptEtcdData(project, stamp), cluster})
        .shownAs(
            QStringLiteral("rename what data etcd has, and start it once with ETCD_INITIAL_CLUSTER_STATE=existing"));
}

Command giveEtcdVote(const Project &project, const Host &host)
{
    return etcdScript(project, voteScript, {host.name})
        .shownAs(QStringLiteral("etcdctl member promote (%1)").arg(host.name));
}

} // namespace howdah
