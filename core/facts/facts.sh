# shellcheck shell=sh
# shellcheck disable=SC2154 # the variables come from the head
# shellcheck disable=SC2317,SC2329 # with_LIST and job call functions by name
# shellcheck disable=SC2015 # "A && B || continue" continues in both cases, as it should
#
# Howdah's fact script: what a host IS, in one round trip. It changes nothing; its one trace, a directory under /run for the
# answers of slow services, is gone when it ends.
#
# fact_script.cpp puts a head before it: candidates, upgrades, bin_dir, rest_port, etcd_port, postgres_port, stanza and tls, and
# a function with_LIST for each list of the request, which runs its arguments with the entries of the list appended.
#
# Output: noise, then "howdah-facts 1 MARK", then sections "== MARK NAME" with bytes up to the next one, "== MARK end" last.
# MARK is made here and known to nobody else, so no tool's output and no file's content is taken for a frame.
# Names and contents that may hold anything are separated by NUL; a tool that is missing leaves its section out.

have() { command -v "$1" >/dev/null 2>&1; }

frame() { printf '\n== %s %s\n' "$mark" "$1"; }

# SECONDS COMMAND…: for whatever may wait on a dead disk, a hung NFS server or a service.
bounded() {
    if have timeout; then
        timeout -k 1 "$@"
    else
        shift
        "$@"
    fi
}

# NAME ENTRIES…: a section of NUL-separated entries.
list() {
    frame "$1"
    shift
    [ $# -eq 0 ] || printf '%s\0' "$@"
}

# KEY FILE: its first line, without starting a process.
first_line() {
    # shellcheck disable=SC2094
    if [ -r "$2" ] && read -r line <"$2"; then
        printf '%s=%s\n' "$1" "$line"
    fi
} 2>/dev/null

clock() {
    printf '%s=' "$1"
    date +%s%3N
}

# ---- the host itself

host() {
    frame host
    clock clock
    first_line hostname /proc/sys/kernel/hostname
    first_line machine-id /etc/machine-id
    first_line boot-id /proc/sys/kernel/random/boot_id
    first_line memory /proc/meminfo
    first_line memory-limit /sys/fs/cgroup/memory.max
    first_line memory-limit /sys/fs/cgroup/memory/memory.limit_in_bytes
    printf 'architecture='
    if have dpkg; then dpkg --print-architecture; else uname -m; fi
    printf 'cores='
    nproc
    if have systemd-detect-virt; then
        printf 'container='
        systemd-detect-virt -c
    elif [ -e /run/.containerenv ] || [ -e /.dockerenv ]; then
        printf 'container=yes\n'
    fi
    if [ -e /run/reboot-required ] || [ -e /var/run/reboot-required ]; then
        printf 'reboot-required=yes\n'
    elif [ "$candidates" = 1 ] && have needs-restarting; then
        # Takes half a second and more, so it is asked only where the sources are asked too. Status 1 means yes.
        bounded 8 needs-restarting -r >/dev/null 2>&1
        [ $? -ne 1 ] || printf 'reboot-required=yes\n'
    fi
    [ ! -e /run/systemd/timesync/synchronized ] || printf 'time-synchronized=yes\n'
    package_manager
    if [ -r /etc/os-release ]; then
        frame os-release
        cat /etc/os-release
    fi
    frame addresses
    if have ip; then ip -o addr show; else hostname -I; fi
    # Asks over D-Bus and may have to start systemd-timedated for it: beside the rest.
    if have timedatectl; then job time-synchronized bounded 3 timedatectl show -p NTPSynchronized --value; fi
}

package_manager() {
    if have apt-get; then
        printf 'package-manager=apt\n'
    elif have dnf; then
        printf 'package-manager=dnf\n'
    fi

    # dpkg, apt and rpm lock with fcntl, which flock(1) cannot see. The kernel lists the holders; a holder that has one
    # of the lock files open is the one. Inode numbers would not do: an overlay shows other ones than the kernel lists.
    set --
    while read -r _ kind _ access pid _; do
        case $kind/$access/$pid in
        POSIX/WRITE/[1-9]*) set -- "$@" "$pid" ;;
        esac
    done </proc/locks
    for pid; do
        [ "$pid" != "${checked-}" ] || continue
        checked=$pid
        for open in $(readlink "/proc/$pid/fd/"*); do
            case $open in
            /var/lib/dpkg/lock | /var/lib/dpkg/lock-frontend | /var/lib/apt/lists/lock | /var/cache/apt/archives/lock | \
                /var/lib/rpm/.rpm.lock | /usr/lib/sysimage/rpm/.rpm.lock)
                locked "$pid"
                return
                ;;
            esac
        done
    done
    for file in /var/lib/dnf/*_lock.pid /var/cache/dnf/*_lock.pid; do
        if [ -r "$file" ] && read -r pid <"$file" && [ -d "/proc/$pid" ]; then
            locked "$pid"
            return
        fi
    done
} 2>/dev/null

locked() {
    name=
    read -r name <"/proc/$1/comm"
    printf 'package-lock=%s (process %s)\n' "${name:-?}" "$1"
}

packages() {
    # shellcheck disable=SC2016 # dpkg-query's own fields
    if have dpkg-query; then
        frame packages
        dpkg-query -W -f '${db:Status-Abbrev}\t${binary:Package}\t${Version}\n' "$@" 'postgresql-[0-9]*'
    elif have rpm; then
        frame packages
        [ $# -eq 0 ] || rpm -q --qf 'ii\t%{NAME}\t%{EVR}\n' "$@"
        rpm -qa --qf 'ii\t%{NAME}\t%{EVR}\n' 'postgresql*-server'
    fi
    [ "$upgrades" = 0 ] || job upgrades count_upgrades
    [ "$candidates" = 1 ] && [ $# -ne 0 ] || return
    if have apt-cache; then
        job candidates-apt apt-cache policy "$@"
    elif have dnf; then
        job candidates-dnf bounded 60 dnf -q repoquery --latest-limit=1 --qf '%{name}\t%{evr}\n' "$@"
    fi
} 2>/dev/null

# Simulated: no lock is taken, and nothing is fetched.
count_upgrades() {
    if have apt-get; then
        bounded 20 apt-get -s -q -o Debug::NoLocking=true dist-upgrade | grep -cE '^(Inst|Remv) '
    elif have dnf; then
        bounded 60 dnf -q -C check-update | grep -cE '^[^ ]+\.[^ ]+ +[^ ]+ +[^ ]+$'
    fi
}

units() {
    list unit-names "$@"
    [ -d /run/systemd/system ] && have systemctl || return
    frame units
    TZ=UTC bounded 5 systemctl show --no-pager \
        -p Names,LoadState,ActiveState,SubState,UnitFileState,FragmentPath,NeedDaemonReload,ActiveEnterTimestamp -- "$@" \
        systemd-timesyncd.service chrony.service chronyd.service ntpsec.service ntp.service ntpd.service openntpd.service
} 2>/dev/null

users() {
    frame users
    [ $# -eq 0 ] || getent passwd "$@"
}

# ---- disks and files

devices() {
    have lsblk || return
    # In a container /sys and a plain lsblk show every device of the machine; the host's own are those with a node.
    # Disks go to lsblk, which walks down from them; nodes are what is looked into, partitions included.
    set --
    nodes=
    for disk in /sys/block/*; do
        name=${disk##*/}
        case $name in ram* | zram* | sr* | fd* | '*') continue ;; esac
        read -r size <"$disk/size" && [ "$size" -gt 0 ] || continue
        case $name in loop*) read -r fixed <"$disk/ro" && [ "$fixed" = 0 ] || continue ;; esac
        node=$(node "$name")
        [ -b "$node" ] || continue
        set -- "$@" "$node"
        nodes="$nodes $node"
        for part in "$disk/$name"*/partition; do
            [ -e "$part" ] || continue
            part=${part%/partition}
            node=$(node "${part##*/}")
            [ ! -b "$node" ] || nodes="$nodes $node"
        done
    done
    [ $# -gt 0 ] || return
    frame lsblk
    bounded 5 lsblk -J -b -p -o NAME,KNAME,TYPE,SIZE,MODEL,SERIAL,RO,FSTYPE,UUID,LABEL,PTTYPE,MOUNTPOINT "$@"
    frame links
    find /dev/disk /dev -maxdepth 2 \( -path /dev/char -o -path /dev/block -o -path /dev/fd \) -prune -o \
        -type l -printf '%p\0%l\0'
    # shellcheck disable=SC2086 # kernel names hold no blanks
    signatures $nodes
} 2>/dev/null

# KERNEL-NAME: its node; the kernel writes ! for / (cciss!c0d0).
node() {
    case $1 in
    *!*) printf '/dev/%s/%s' "${1%%!*}" "${1#*!}" ;;
    *) printf '/dev/%s' "$1" ;;
    esac
}

# What udev knows may be old or missing, so every node is probed. A node that could not be probed is not named in
# "probed", and so never taken for blank.
signatures() {
    list nodes "$@"
    have wipefs || return
    if found=$(bounded 5 wipefs -J "$@"); then
        frame signatures
        printf '%s' "$found"
        list probed "$@"
    else # it gives up at the first that fails
        for node; do
            found=$(bounded 2 wipefs -J "$node") || continue
            frame signatures
            printf '%s' "$found"
            list probed "$node"
        done
    fi
    # wipefs takes a read error for "nothing found".
    frame read-errors
    # shellcheck disable=SC2069 # stderr is what is wanted
    bounded 5 head -qc 65536 "$@" 2>&1 >/dev/null
    case $? in 124 | 137) printf 'timed out\n' ;; esac
}

mounts() {
    have findmnt || return
    frame mounts
    kinds=noautofs,proc,sysfs,cgroup,cgroup2,devtmpfs,devpts,mqueue,debugfs,tracefs,securityfs,pstore,bpf,configfs,fusectl
    kinds=$kinds,hugetlbfs,binfmt_misc,nsfs,ramfs,rpc_pipefs,efivarfs,selinuxfs,squashfs,fuse.lxcfs,fuse.gvfsd-fuse
    # A dead NFS server answers no statfs: then the list alone, which comes from the kernel's table.
    found=$(bounded 2 findmnt -J -l -b -v -t "$kinds" -o SOURCE,TARGET,FSTYPE,OPTIONS,SIZE,AVAIL) ||
        found=$(findmnt -J -l -v -t "$kinds" -o SOURCE,TARGET,FSTYPE,OPTIONS)
    printf '%s' "$found"
} 2>/dev/null

# SECTION TEST PATHS…: metadata, and the content of those that pass the test, as records of nine entries.
look_at() {
    section=$1
    with_content=$2
    shift 2
    list "$section-asked" "$@"
    [ $# -gt 0 ] || return
    frame "$section"
    # shellcheck disable=SC2086 # with_content is a list of words
    {
        errors=$(
            bounded 5 find "$@" -maxdepth 0 -printf '%p\0%y\0%m\0%u\0%g\0%s\0%l\0' \
                \( -empty -printf 'empty\0' -o -printf '\0' \) \
                \( $with_content -size -1048577c -readable -exec base64 {} \; -printf '.\0' -o -printf '!\0' \) 2>&1 >&3
        )
    } 3>&1
    frame "$section-errors"
    printf '%s\n' "$errors"
}

# ---- PostgreSQL and its company

control_data() {
    frame control
    for dir; do
        [ -f "$dir/PG_VERSION" ] && read -r version <"$dir/PG_VERSION" || continue
        # It belongs to postgres, and root must run nothing that postgres can name.
        case $version in '' | *[!0-9.]*) version=0 ;; esac
        printf '%s\0%s\0' "$dir" "$version"
        for bin in "/usr/lib/postgresql/$version/bin" "/usr/pgsql-$version/bin" "$bin_dir"; do
            [ -x "$bin/pg_controldata" ] || continue
            TZ=UTC bounded 2 "$bin/pg_controldata" "$dir"
            break
        done
        printf '\0'
    done
} 2>/dev/null

listeners() {
    if have ss && listening=$(bounded 5 ss -H -ltnp); then
        frame listeners
    else
        listening=$(cat /proc/net/tcp /proc/net/tcp6)
        frame listeners-proc
    fi
    printf '%s\n' "$listening"
} 2>/dev/null

# The kernel's hexadecimal address, least significant byte first.
ipv4() {
    rest=${1#??}
    printf '%d.%d.%d.%d' "0x${rest#????}" "0x$(printf '%.2s' "${rest#??}")" "0x${rest%????}" "0x${1%??????}"
}

# PORT: sets reach to the address at which a local client finds the port; fails when nothing listens there.
reach() {
    reach=
    hex=$(printf '%04X' "$1")
    while read -r first hexed _ at _; do
        case $first/$at/$hexed/$at in
        LISTEN/*:"$1"/*) at=${at%:*} ;;
        [0-9]*:/0A/*:"$hex"/*)
            case $hexed in
            00000000:* | 0100007F:*) at=127.0.0.1 ;;
            00000000000000000000000000000000:* | 00000000000000000000000001000000:*) at=::1 ;;
            ????????:*) at=$(ipv4 "${hexed%:*}") ;;
            *) continue ;;
            esac
            ;;
        *) continue ;;
        esac
        at=${at#[}
        at=${at%]}
        at=${at%%%*}
        case $at in
        '*' | 0.0.0.0 | 127.0.0.1) reach=127.0.0.1 ;;
        :: | ::1) reach=::1 ;;
        *)
            reach=$at
            continue
            ;;
        esac
        break
    done <<END
$listening
END
    [ -n "$reach" ]
}

# ADDRESS PORT PATH: the whole answer, status line first. bash has no need of curl and starts five times as fast.
http_get() {
    case $1 in *:*) at="[$1]:$2" ;; *) at=$1:$2 ;; esac
    # shellcheck disable=SC2016
    if have bash; then
        bounded 2 bash -c 'exec 3<>"/dev/tcp/$1/$2" && printf "GET %s HTTP/1.0\r\nHost: %s\r\n\r\n" "$3" "$4" >&3 && cat <&3' \
            http_get "$1" "$2" "$3" "$at"
    elif have curl; then
        bounded 2 curl -s -i --http1.0 --noproxy '*' "http://$at$3"
    elif have python3; then
        bounded 2 python3 -c 'import socket, sys
host, port, path = sys.argv[1:]
link = socket.create_connection((host, int(port)), 2)
link.sendall(("GET %s HTTP/1.0\r\nHost: %s\r\n\r\n" % (path, host)).encode())
while True:
    data = link.recv(65536)
    if not data:
        break
    sys.stdout.buffer.write(data)' "$1" "$2" "$3"
    elif have wget; then
        bounded 2 wget -q -O - --no-proxy --save-headers --content-on-error "http://$at$3"
    fi
}

# The same over TLS. With -quiet, openssl waits for the server's last byte and takes none of the request for a command.
https_get() {
    case $1 in *:*) at="[$1]:$2" ;; *) at=$1:$2 ;; esac
    printf 'GET %s HTTP/1.0\r\nHost: %s\r\n\r\n' "$3" "$at" |
        bounded 3 openssl s_client -quiet -verify_quiet -verify_return_error -CAfile "$tls/ca.pem" -connect "$at"
}

etcdctl_get() { ETCDCTL_API=3 bounded 3 etcdctl --endpoints="$etcd_url" --command-timeout=2s "$@"; }

# etcd-health over TLS needs a client's certificate: its own tool has it. The answer is put into the words of /health.
etcd_health() {
    if etcdctl_get endpoint health; then
        answer='200 OK' health=true
    else
        answer='503 Service Unavailable' health=false
    fi >/dev/null
    printf 'HTTP/1.0 %s\r\n\r\n{"health":"%s"}' "$answer" "$health"
}

pgbackrest_info() {
    runuser -u postgres -- timeout -k 1 8 pgbackrest --stanza="$stanza" --log-level-file=off --log-level-console=off \
        --log-level-stderr=off info --output=json
}

server_sql="
SELECT jsonb_build_object(
    'in_recovery', pg_is_in_recovery(),
    'roles', (SELECT jsonb_agg(rolname ORDER BY rolname) FROM pg_roles WHERE rolname !~ '^pg_'),
    'databases', (SELECT jsonb_agg(jsonb_build_object('name', datname, 'owner', pg_get_userbyid(datdba)) ORDER BY datname)
        FROM pg_database WHERE NOT datistemplate),
    'archived', last_archived_wal,
    'failed', CASE WHEN last_failed_time > coalesce(last_archived_time, '-infinity') THEN last_failed_wal END)
FROM pg_stat_archiver"
names_sql="SELECT datname FROM pg_database WHERE datallowconn AND NOT datistemplate AND position(chr(10) IN datname) = 0"
database_sql="
SELECT jsonb_build_object('name', current_database(),
    'extensions', (SELECT jsonb_agg(extname ORDER BY extname) FROM pg_extension))"

# PSQL SOCKET-DIRECTORY PORT and the three queries. The first line is the server, each further one a database; "complete"
# says that none is missing. PGDATABASE, because -d would read a name with = as a connection string.
# shellcheck disable=SC2016
ask_postgres='
export PGHOST=$2 PGPORT=$3 PGUSER=postgres PGCONNECT_TIMEOUT=2 PGCLIENTENCODING=UTF8 PGAPPNAME=howdah
export PGOPTIONS="-c statement_timeout=2000 -c default_transaction_read_only=on"
unset PGSERVICE PGSERVICEFILE PGPASSFILE PGPASSWORD PGSSLMODE PGTARGETSESSIONATTRS
server=$("$1" -XAtq -d postgres -c "$4" -c "$5") || exit
printf "%s\n" "$server" | {
    IFS= read -r line
    printf "%s\n" "$line"
    while IFS= read -r PGDATABASE; do
        export PGDATABASE
        "$1" -XAtq -c "$6" </dev/null
    done
}
echo complete'

services() {
    # Of a cluster whose name is not known yet: the one that is there.
    case $tls in */\*) for found in "${tls%\*}"*; do [ ! -r "$found/ca.pem" ] || tls=$found; done ;; esac
    scheme=http
    if [ -n "$tls" ] && [ -r "$tls/ca.pem" ]; then scheme=https; fi
    if [ "$rest_port" -ne 0 ] && reach "$rest_port"; then
        job patroni "${scheme}_get" "$reach" "$rest_port" /patroni
        job patroni-cluster "${scheme}_get" "$reach" "$rest_port" /cluster
        job patroni-config "${scheme}_get" "$reach" "$rest_port" /config
    fi
    if [ "$etcd_port" -ne 0 ] && reach "$etcd_port"; then
        [ "$scheme" = https ] || job etcd-health http_get "$reach" "$etcd_port" /health
        case $reach in *:*) reach="[$reach]" ;; esac
        etcd_url=$scheme://$reach:$etcd_port
        if have etcdctl; then
            if [ "$scheme" = https ]; then
                export ETCDCTL_CACERT="$tls/ca.pem" ETCDCTL_CERT="$tls/etcd.pem" ETCDCTL_KEY="$tls/etcd.key"
                job etcd-health etcd_health
            fi
            job etcd-members etcdctl_get member list -w json
        fi
    fi
    if [ -n "$stanza" ] && have pgbackrest && have runuser && { [ -e /etc/pgbackrest.conf ] || [ -e /etc/pgbackrest/pgbackrest.conf ]; }; then
        job pgbackrest pgbackrest_info
    fi
    [ "$postgres_port" -ne 0 ] && have runuser || return
    for dir in /var/run/postgresql /run/postgresql /tmp; do
        [ -S "$dir/.s.PGSQL.$postgres_port" ] || continue
        # Debian's psql in the path is a Perl wrapper: slower by a factor of ten.
        psql=$bin_dir/psql
        [ -x "$psql" ] || psql=psql
        job postgres runuser -u postgres -- timeout -k 1 6 sh -c "$ask_postgres" ask "$psql" "$dir" "$postgres_port" \
            "$server_sql" "$names_sql" "$database_sql"
        break
    done
}

# SECTION COMMAND…: beside the rest where there is room for its output, else at once.
job() {
    if [ -z "$room" ]; then
        room=$(mktemp -d /run/howdah-facts.XXXXXX 2>/dev/null || mktemp -d 2>/dev/null) || room=/nowhere
    fi
    section=$1
    shift
    if [ -d "$room" ]; then
        "$@" >"$room/$section" 2>/dev/null &
    else
        frame "$section"
        "$@" 2>/dev/null
    fi
}

answers() {
    [ -d "$room" ] || return
    wait
    for answer in "$room"/*; do
        [ -s "$answer" ] || continue
        frame "${answer##*/}"
        cat "$answer"
    done
}

clear_room() {
    [ ! -d "$room" ] || rm -rf "$room"
}

main() {
    set +eu
    cd / || exit
    umask 077
    export LC_ALL=C PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    unset POSIXLY_CORRECT IFS LISTEN_FDS
    room=
    trap clear_room EXIT
    trap 'exit 1' HUP INT TERM PIPE
    read -r mark </proc/sys/kernel/random/uuid || mark=$$-$(date +%s%N)
    printf '\nhowdah-facts 1 %s\n' "$mark"

    host 2>/dev/null
    # First those that are answered while the rest goes on.
    listeners
    services
    with_packages packages
    with_units units
    with_users users
    devices
    mounts
    with_files look_at files '-type f'
    with_directories look_at directories -false
    with_data_directories control_data
    answers
    frame clock
    clock clock
    frame end
    exit 0
}

main </dev/null
