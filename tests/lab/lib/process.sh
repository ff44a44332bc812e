# shellcheck shell=bash
# Processes by record: a pid alone is not an identity, as the kernel hands
# numbers out again. Start time and boot id make it one.
# SPDX-License-Identifier: MIT

process_start_time() {
    local stat
    stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    # The command name may hold spaces and brackets; fields count from the last bracket.
    stat=${stat##*) }
    # shellcheck disable=SC2086
    set -- $stat
    [ "$1" != Z ] || return 1
    printf '%s' "${20}"
}

# process_record FILE PID
process_record() {
    local start
    start=$(process_start_time "$2") || return 1
    printf '%s %s %s\n' "$2" "$start" "$(cat /proc/sys/kernel/random/boot_id)" >"$1.new"
    mv "$1.new" "$1"
}

# process_of FILE: the pid, if that very process is still there.
process_of() {
    local pid start boot
    [ -r "$1" ] || return 1
    read -r pid start boot <"$1" || return 1
    [ "$boot" = "$(cat /proc/sys/kernel/random/boot_id)" ] || return 1
    [ "$(process_start_time "$pid")" = "$start" ] || return 1
    printf '%s' "$pid"
}

process_alive() { process_of "$1" >/dev/null; }

process_gone() { ! process_alive "$1"; }

# process_end FILE [SIGNAL]: signal, wait until gone, forget.
process_end() {
    local pid
    if pid=$(process_of "$1"); then
        kill -s "${2:-TERM}" "$pid" 2>/dev/null || true
        if ! retry 10 process_gone "$1"; then
            kill -s KILL "$pid" 2>/dev/null || true
            retry 10 process_gone "$1" || die "process $pid ($1) does not end"
        fi
    fi
    rm -f "$1"
}

# process_record_first FILE NSPAWN: nspawn has short-lived helpers among its
# children; the host's first process is the one that bears the number 1 inside.
process_record_first() {
    local child
    for child in $(cat "/proc/$2/task/$2/children" 2>/dev/null || ps -o pid= --ppid "$2"); do
        if grep -qE '^NSpid:.*[[:space:]][0-9]+[[:space:]]+1$' "/proc/$child/status" 2>/dev/null; then
            process_record "$1" "$child" && return
        fi
    done
    return 1
}
