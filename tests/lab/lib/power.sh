# shellcheck shell=bash
# Power of a host: on, off as if the cable were pulled, and what state it is in.
# SPDX-License-Identifier: MIT

host_leader() { process_of "$HOSTS/$1/leader.record"; }

# off, on, cut, or broken (a crashed run left half of it)
host_state() {
    local dir=$HOSTS/$1 leader=no supervisor=no
    ! process_alive "$dir/leader.record" || leader=yes
    ! process_alive "$dir/supervisor.record" || supervisor=yes
    case $leader$supervisor in
        nono) printf off ;;
        # Between the end of one boot and the next there is a supervisor alone.
        noyes) printf rebooting ;;
        yesno) printf broken ;;
        *) if network_is_cut "$1"; then printf cut; else printf on; fi ;;
    esac
}

host_boot() {
    local name=$1 dir=$HOSTS/$1 loop
    host_attach "$name"
    loop=$(host_loop "$name")
    rm -f "$dir/leader.record" "$dir/off"
    # A session of its own, and no inherited lock: it outlives the command that starts it.
    setsid bash "$LAB_SOURCE/files/supervise" "$LAB_SOURCE" "$name" "$dir" "$LAB_BRIDGE" "$(network_device "$name")" "$loop" \
        </dev/null >>"$dir/console.log" 2>&1 9>&- &
    process_record "$dir/supervisor.record" "$!" || die "$name: the supervisor did not start; see $dir/console.log"
}

# The cable first: no packet may tell the others that the host ends.
host_power_off() {
    local name=$1 dir=$HOSTS/$1 nspawn
    : >"$dir/off"
    ip link set dev "$(network_device "$name")" down 2>/dev/null || true
    if ! process_alive "$dir/leader.record" && nspawn=$(process_of "$dir/nspawn.record"); then
        retry 2 process_record_first "$dir/leader.record" "$nspawn" || true
    fi
    # Not nspawn but the host's first process: with it the kernel ends all the
    # others, nspawn sees it end, and the supervisor sees nspawn end.
    process_end "$dir/leader.record" KILL
    retry 3 process_gone "$dir/supervisor.record" || true
    process_end "$dir/supervisor.record" KILL
    process_end "$dir/nspawn.record" KILL
    host_end_cgroups "$name"
    ip link delete dev "$(network_device "$name")" 2>/dev/null || true
}

# All at the same moment, as when a rack loses its power.
hosts_power_off() {
    local name jobs=() job
    for name in "$@"; do
        host_power_off "$name" &
        jobs+=("$!")
    done
    for job in "${jobs[@]}"; do wait "$job"; done
}

# The groups bear the lab's name and were made for this host alone: whatever is
# left in them fell out of the records, and belongs to the host.
host_end_cgroups() {
    local dir
    for dir in "${LAB_HIERARCHIES[@]}"; do
        [ -d "$dir/$LAB_GROUP/$1" ] || continue
        [ ! -e "$dir/$LAB_GROUP/$1/cgroup.kill" ] || printf 1 >"$dir/$LAB_GROUP/$1/cgroup.kill"
        retry 5 cgroup_remove "$dir/$LAB_GROUP/$1" || true
        rmdir "$dir/$LAB_GROUP" 2>/dev/null || true
    done
}

cgroup_remove() {
    find "$1" -depth -type d -exec rmdir {} \; 2>/dev/null || true
    [ ! -d "$1" ]
}

host_says_ssh() {
    local line=
    # shellcheck disable=SC2016
    line=$(timeout 2 bash -c 'exec 3<>"/dev/tcp/$0/22" && IFS= read -r -t 2 line <&3 && printf %s "$line"' \
        "$(host_address "$1")" 2>/dev/null) || return 1
    [[ $line == SSH-* ]]
}

host_inside() {
    local leader
    leader=$(host_leader "$1") || return 1
    shift
    nsenter --target "$leader" --all -- "$@"
}

host_is_settled() {
    local state
    state=$(host_inside "$1" systemctl is-system-running 2>/dev/null) || true
    case $state in running | degraded) return 0 ;; *) return 1 ;; esac
}

host_wait() {
    local name=$1
    if [ "$(host_state "$name")" = cut ]; then return 0; fi
    retry 120 host_is_settled "$name" || die "$name is not up after 120 s ($(host_state "$name")); see: lab log $name"
    if [ "$name" = "$LAB_S3_HOST" ]; then
        retry 30 s3_answers || die "the object store does not answer; see: lab ssh s3 journalctl -u s3-store -u haproxy"
    else
        retry 30 host_says_ssh "$name" || die "$name: no ssh on $(host_address "$name")"
    fi
    say "$name is up at $(host_address "$name")"
}
