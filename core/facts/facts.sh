# shellcheck shell=sh
# shellcheck disable=SC2154 # the variables come from the head
# shellcheck disable=SC2317,SC2329 # with_LIST and job call functions by name
# shellcheck disable=SC2015 # "A && B || continue" continues in both cases, as it should
#
# Howdah's fact script: what a host IS, in one round trip. It changes nothing; its one trace, a directory under /run for the
# answers of slow services, is gone when it ends.
#
# fact_script.cpp puts a head before it: candidates, upgrades, bin_dir, rest_port, etcd_port, postgres_port, stanza, tls, live,
# history, proxies, firewall, firewalld_policy, recovery, scope, etcd_data, and a function with_LIST for each list of the request, which runs
# its arguments with the entries appended.
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

# ---- the whole

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
    firewalls
    with_packages packages
    with_units units
    with_users users
    devices
    mounts
    with_files look_at files '-type f'
    with_directories look_at directories -false
    with_data_directories control_data
    if [ "$recovery" = 1 ]; then
        with_data_directories wal_ends
        etcd_store
    fi
    answers
    frame clock
    clock clock
    frame end
    exit 0
}

main </dev/null
