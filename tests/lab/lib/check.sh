# shellcheck shell=bash
# What the lab needs of a machine.
# SPDX-License-Identifier: MIT

check_tools() {
    local tool package
    while read -r tool package; do
        command -v "$tool" >/dev/null || printf 'command %s is missing (package %s)\n' "$tool" "$package"
    done <<'LIST'
mmdebstrap mmdebstrap
systemd-nspawn systemd-container
ip iproute2
nft nftables
losetup mount
unshare util-linux
openssl openssl
ssh openssh-client
ssh-keygen openssh-client
flock util-linux
nsenter util-linux
curl curl
LIST
    [ -r "$ARCHIVE_KEYS" ] ||
        printf 'the keys of the Debian archive are missing (package debian-archive-keyring)\n'
}

check_kernel() {
    local fs
    for fs in overlay cgroup2; do
        if ! grep -qw "$fs" /proc/filesystems && ! modprobe -q "$fs" 2>/dev/null; then
            printf 'the kernel has no %s file system\n' "$fs"
        fi
    done
    [ -e /dev/loop-control ] || modprobe -q loop 2>/dev/null ||
        printf 'there are no loop devices (/dev/loop-control)\n'
    cgroup_v2_mount >/dev/null || printf 'no cgroup v2 hierarchy is mounted below /sys/fs/cgroup\n'
    ip link add name howdah-probe type bridge 2>/dev/null ||
        printf 'no network bridge can be made (kernel without bridges, or no right to)\n'
    ip link delete howdah-probe 2>/dev/null || true
    # -c checks with the kernel and changes nothing.
    nft -c add table bridge "$LAB_NFT_TABLE" 2>/dev/null ||
        printf 'nftables of the kernel cannot filter on a bridge\n'
}

cgroup_v2_mount() {
    local dir
    for dir in /sys/fs/cgroup /sys/fs/cgroup/unified; do
        if [ -e "$dir/cgroup.procs" ] && [ "$(stat -f -c %T "$dir")" = cgroup2fs ]; then
            printf '%s' "$dir"
            return 0
        fi
    done
    return 1
}

check_place() {
    local parent=$LAB_DIR kind
    while [ ! -d "$parent" ]; do parent=$(dirname "$parent"); done
    kind=$(stat -f -c %T "$parent")
    case $kind in
        overlayfs | nfs | v9fs | fuseblk)
            printf '%s is on %s, which cannot hold overlay trees; set HOWDAH_LAB_DIR\n' "$LAB_DIR" "$kind" ;;
    esac
    [ "$(df --output=avail -k "$parent" | tail -n 1)" -gt 4000000 ] ||
        printf '%s has less than 4 GB free\n' "$parent"
}

check_identity() {
    [ -s /etc/machine-id ] || printf 'this machine has no id (/etc/machine-id is missing or empty); systemd-machine-id-setup makes one\n'
}

check_all() {
    check_tools
    check_identity
    check_kernel
    check_place
    mirror_load
    [ -n "$MIRROR_MAIN" ] || printf 'no Debian mirror in the apt sources of this machine; set HOWDAH_LAB_MIRROR\n'
}

check_command() {
    local found
    become_root check
    found=$(check_all)
    if [ -z "$found" ]; then
        echo 'the lab can run here'
        return 0
    fi
    printf '%s\n' "$found"
    return "$EXIT_CANNOT_RUN"
}

# The full check costs half a second: once a boot and source version is enough.
require_lab_possible() {
    local found stamp=$LAB_DIR/checked mark
    mark="$(cat /proc/sys/kernel/random/boot_id) $(stat -c %Y "$LAB_SOURCE/lib/check.sh")"
    if [ -r "$stamp" ] && [ "$(cat "$stamp")" = "$mark" ]; then return 0; fi
    found=$(check_all)
    if [ -n "$found" ]; then
        printf 'lab: cannot run here:\n%s\n' "$found" >&2
        exit "$EXIT_CANNOT_RUN"
    fi
    mkdir -p "$LAB_DIR"
    printf '%s' "$mark" >"$stamp"
}
