# shellcheck shell=bash
# The commands that change the lab as a whole.
# SPDX-License-Identifier: MIT

# parse_hosts WORD SUFFIX: lines "NAME OS"
parse_hosts() {
    local word=$1 suffix=$2 entry name os i
    if [[ $word =~ ^[0-9]+$ ]]; then
        for ((i = 1; i <= word; i++)); do printf 'pg%s %s\n' "$i" "13$suffix"; done
        return
    fi
    for entry in ${word//,/ }; do
        name=${entry%%:*} os=13
        [ "$entry" = "$name" ] || os=${entry#*:}
        case $os in
            12 | 13) os=$os$suffix ;;
            12-stack | 13-stack) ;;
            *) die_usage "no such system '$os': take 12, 13, 12-stack or 13-stack" ;;
        esac
        [ "$name" != "$LAB_S3_HOST" ] || die_usage "the name $LAB_S3_HOST belongs to the object store"
        printf '%s %s\n' "$name" "$os"
    done
}

lab_base_up() {
    network_refuse_conflict
    mirror_load
    access_create
    s3_credentials
    limits_raise
    network_up
    tree_need services
    cache_up
    lab_heal_leftovers
}

# What a crashed run left half alive is switched off; 'up' boots it again.
lab_heal_leftovers() {
    local name
    for name in $(host_names_all); do
        if [ "$(host_state "$name")" = broken ]; then
            say "$name was left half alive: switching it off"
            host_power_off "$name"
        fi
        if ! host_is_filled "$name"; then
            host_power_off "$name"
            host_wipe "$name"
            host_fill "$name"
        fi
    done
}

lab_boot() {
    local name
    for name in "$@"; do
        if [ "$(host_state "$name")" = off ]; then host_boot "$name"; fi
    done
    for name in "$@"; do host_wait "$name"; done
}

command_up() {
    local wanted='' disk=4G suffix='' name os list
    while [ $# -gt 0 ]; do
        case $1 in
            --hosts) wanted=${2:?} && shift 2 ;;
            --hosts=*) wanted=${1#*=} && shift ;;
            --disk) disk=${2:?} && shift 2 ;;
            --disk=*) disk=${1#*=} && shift ;;
            --preinstalled) suffix=-stack && shift ;;
            *) die_usage "up does not know '$1'" ;;
        esac
    done
    [[ $disk =~ ^[0-9]+[KMGT]?$ ]] || die_usage "disk size '$disk': a number with K, M, G or T"
    [ -n "$wanted" ] || [ -n "$(host_names)" ] || wanted=3
    list=$(parse_hosts "$wanted" "$suffix")

    while read -r name os; do
        if [ -z "$name" ] || ! host_exists "$name"; then continue; fi
        [ "$(host_get "$name" os)" = "$os" ] ||
            die "$name is there with Debian $(host_get "$name" os), not $os: 'lab remove $name' first"
    done <<<"$list"

    lab_base_up
    # shellcheck disable=SC2046
    tree_need $(cut -s -d ' ' -f 2 <<<"$list" | sort -u)
    host_exists "$LAB_S3_HOST" || host_create "$LAB_S3_HOST" services 0
    while read -r name os; do
        [ -z "$name" ] || host_exists "$name" || host_create "$name" "$os" "$disk"
    done <<<"$list"
    for name in $(host_names_all); do host_attach "$name"; done
    hosts_write_names
    access_write
    # shellcheck disable=SC2046
    lab_boot $(host_names_all)
    say "the lab is up: $(host_names | tr '\n' ' ')"
}

command_down() {
    local name purge=no
    case "${*:-}" in '') ;; --purge) purge=yes ;; *) die_usage 'down [--purge]' ;; esac
    network_blackhole
    # shellcheck disable=SC2046
    hosts_power_off $(host_names_all)
    for name in $(host_names_all); do
        host_detach "$name"
        rm -rf --one-file-system "${HOSTS:?}/$name"
    done
    cache_down
    network_down
    limits_restore
    if [ "$purge" = yes ]; then rm -rf --one-file-system "$TREES" "$CACHE" "$CA" "$ACCESS" "$HOSTS" "$LAB_DIR/checked"; fi
    say 'the lab is down'
}

command_wait() {
    local name
    host_require "$@"
    # shellcheck disable=SC2046
    [ $# -gt 0 ] || set -- $(host_names_all)
    for name in "$@"; do host_wait "$name"; done
}

command_cut() {
    [ $# -ge 1 ] || die_usage 'cut HOST [PEER...]'
    host_require "$@"
    network_cut "$@"
}

command_heal() {
    [ $# -ge 1 ] || die_usage 'heal HOST...|--all'
    local name
    if [ "$1" = --all ]; then network_heal_all && return; fi
    host_require "$@"
    for name in "$@"; do network_heal "$name"; done
}

command_kill() {
    [ $# -ge 1 ] || die_usage 'kill HOST...'
    host_require "$@"
    hosts_power_off "$@"
}

command_start() {
    [ $# -ge 1 ] || die_usage 'start HOST...'
    host_require "$@"
    network_bridge_is_ours || die "the lab is down: 'lab up' first"
    lab_heal_leftovers
    lab_boot "$@"
}

command_reset() {
    [ $# -ge 1 ] || die_usage 'reset HOST...|--all'
    local name
    network_bridge_is_ours || die "the lab is down: 'lab up' first"
    # shellcheck disable=SC2046
    [ "$1" != --all ] || set -- $(host_names_all)
    host_require "$@"
    hosts_power_off "$@"
    for name in "$@"; do
        network_heal "$name"
        host_wipe "$name"
        host_fill "$name"
    done
    hosts_write_names
    lab_boot "$@"
}

command_remove() {
    [ $# -ge 1 ] || die_usage 'remove HOST...'
    local name
    host_require "$@"
    for name in "$@"; do
        [ "$name" != "$LAB_S3_HOST" ] || die_usage 'the object store stays'
        network_heal "$name"
        host_power_off "$name"
        host_detach "$name"
        rm -rf --one-file-system "${HOSTS:?}/$name"
    done
    hosts_write_names
    access_write
}

command_exec() {
    [ $# -ge 2 ] || die_usage 'exec HOST CMD...'
    host_require "$1"
    host_leader "$1" >/dev/null || die "$1 is off"
    host_inside "$@"
}

command_tree() {
    [ $# -ge 1 ] || die_usage 'tree OS...'
    local name was_up=no
    for name in "$@"; do codename_of "$name" >/dev/null; done
    ! network_bridge_is_ours || was_up=yes
    lab_base_up
    tree_need "$@"
    if [ "$was_up" = no ]; then
        cache_down
        network_down
        limits_restore
    fi
}
