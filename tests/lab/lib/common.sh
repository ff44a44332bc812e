# shellcheck shell=bash
# shellcheck disable=SC2034 # read by the other parts
# Settings, messages, root and the lock.
# SPDX-License-Identifier: MIT

LAB_DIR=$(realpath -m -- "${HOWDAH_LAB_DIR:-/var/tmp/howdah-lab}")
# The first three octets; the lab always takes a /24.
LAB_SUBNET=${HOWDAH_LAB_SUBNET:-10.97.0.0/24}
LAB_PREFIX=${LAB_SUBNET%.*}
# In the names of what the machine sees: bridge, filter table, control groups.
LAB_NAME=${HOWDAH_LAB_NAME:-howdah}
readonly LAB_DIR LAB_SUBNET LAB_PREFIX LAB_NAME

readonly LAB_GATEWAY=$LAB_PREFIX.1
readonly LAB_S3_ADDRESS=$LAB_PREFIX.2
readonly LAB_CACHE_PORT=3142
readonly LAB_USER=admin
readonly LAB_BRIDGE=${LAB_NAME}0
readonly LAB_NFT_TABLE=${LAB_NAME}_lab
readonly LAB_GROUP=${LAB_NAME}-lab
# Where a host has a control group of its own: version 2, alone or beside version 1, systemd's, and the processor's of version 1.
readonly LAB_HIERARCHIES=(/sys/fs/cgroup /sys/fs/cgroup/unified /sys/fs/cgroup/systemd /sys/fs/cgroup/cpu)

readonly LAB_S3_HOST=s3
readonly LAB_S3_NAME=s3.howdah.test
readonly LAB_S3_BUCKET=howdah
readonly LAB_S3_REGION=eu-central-1

readonly EXIT_CANNOT_RUN=3

say() { printf '[%6.1fs] %s\n' "$(elapsed)" "$*" >&2; }

die() {
    printf 'lab: %s\n' "$*" >&2
    exit 1
}

die_usage() {
    printf 'lab: %s\n' "$*" >&2
    exit 2
}

LAB_STARTED=${EPOCHREALTIME/[.,]/}
elapsed() {
    local micro=$((${EPOCHREALTIME/[.,]/} - LAB_STARTED))
    printf '%d.%06d' $((micro / 1000000)) $((micro % 1000000))
}

# retry SECONDS COMMAND...: until it succeeds; fails when the time is up.
retry() {
    local until=$((${EPOCHREALTIME/[.,]/} + $1 * 1000000))
    shift
    until "$@"; do
        [ "${EPOCHREALTIME/[.,]/}" -lt "$until" ] || return 1
        sleep 0.1
    done
}

become_root() {
    [ "$(id -u)" -ne 0 ] || return 0
    if ! sudo -n true 2>/dev/null; then
        printf 'lab: needs root, or sudo without a password\n' >&2
        exit "$EXIT_CANNOT_RUN"
    fi
    exec sudo -n env \
        ${HOWDAH_LAB_DIR:+HOWDAH_LAB_DIR="$HOWDAH_LAB_DIR"} \
        ${HOWDAH_LAB_SUBNET:+HOWDAH_LAB_SUBNET="$HOWDAH_LAB_SUBNET"} \
        ${HOWDAH_LAB_NAME:+HOWDAH_LAB_NAME="$HOWDAH_LAB_NAME"} \
        ${HOWDAH_LAB_MIRROR:+HOWDAH_LAB_MIRROR="$HOWDAH_LAB_MIRROR"} \
        ${HOWDAH_LAB_SECURITY_MIRROR:+HOWDAH_LAB_SECURITY_MIRROR="$HOWDAH_LAB_SECURITY_MIRROR"} \
        bash "$LAB_SOURCE/lab" "$@"
}

take_lock() {
    exec 9>>"$LAB_DIR/lock"
    if ! flock -n 9; then
        say "waiting for another lab command: $(cat "$LAB_DIR/lock.holder" 2>/dev/null || printf 'unknown')"
        flock -w 600 9 || die "still locked after 600 s; $LAB_DIR/lock.holder names the holder"
    fi
    printf '%s (pid %s)\n' "$1" "$$" >"$LAB_DIR/lock.holder"
}
