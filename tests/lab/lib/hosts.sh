# shellcheck shell=bash
# What a host is while it is off: its record, its layer above a tree, its disk.
#   hosts/NAME/ conf  keys/  upper/ work/ root/  disk.img  udev/  console.log
# SPDX-License-Identifier: MIT

HOSTS=$LAB_DIR/hosts

# Hosts that a user asked for; the object store is not among them.
host_names() { host_names_all | grep -vxF "$LAB_S3_HOST" || true; }

host_names_all() {
    local conf
    for conf in "$HOSTS"/*/conf; do
        [ -r "$conf" ] || continue
        conf=${conf%/conf}
        printf '%s\n' "${conf##*/}"
    done
}

host_exists() { [ -r "$HOSTS/$1/conf" ]; }

host_require() {
    local name
    for name in "$@"; do
        host_exists "$name" || die "no host '$name' here; there are: $(host_names_all | tr '\n' ' ')"
    done
}

# host_get NAME os|address|disk
host_get() { sed -n "s/^$2=//p" "$HOSTS/$1/conf"; }

host_address() { host_get "$1" address; }

host_free_address() {
    local last
    for last in {11..250}; do
        if ! grep -qsx "address=$LAB_PREFIX.$last" "$HOSTS"/*/conf; then
            printf '%s.%s' "$LAB_PREFIX" "$last"
            return
        fi
    done
    die "no address is free in $LAB_SUBNET"
}

# host_create NAME OS DISK
host_create() {
    local name=$1 address kind dir=$HOSTS/$1
    # vb-NAME has to fit in the 15 characters of a network device.
    [[ $name =~ ^[a-z][a-z0-9-]{0,10}[a-z0-9]$ ]] || die_usage "host name '$name': 2 to 12 letters, digits and '-'"
    mkdir -p "$dir/keys" "$dir/udev"
    for kind in ed25519 ecdsa; do
        [ -s "$dir/keys/ssh_host_${kind}_key" ] ||
            ssh-keygen -q -t "$kind" -N '' -C "root@$name" -f "$dir/keys/ssh_host_${kind}_key"
    done
    # udevd of the host takes part only if this exists when its first process starts.
    : >"$dir/udev/control"
    if [ "$name" = "$LAB_S3_HOST" ]; then address=$LAB_S3_ADDRESS; else address=$(host_free_address); fi
    host_wipe "$name"
    printf 'os=%s\naddress=%s\ndisk=%s\n' "$2" "$address" "$3" >"$dir/conf.new"
    mv "$dir/conf.new" "$dir/conf"
    host_fill "$name"
}

# Back to nothing but the record and the keys. The host must be off.
host_wipe() {
    local dir=$HOSTS/$1
    host_detach "$1"
    rm -rf --one-file-system "$dir/filled" "$dir/upper" "$dir/work" "$dir/disk.img" "$dir/console.log"
}

# Whether host_fill came to its end: a command may have been broken off.
host_is_filled() { [ -e "$HOSTS/$1/filled" ]; }

# host_fill NAME: disk and personal files, once after a wipe.
host_fill() {
    local name=$1 dir=$HOSTS/$1 root=$HOSTS/$1/root
    mkdir -p "$dir/upper" "$dir/work" "$root"
    [ "$(host_get "$name" disk)" = 0 ] || truncate -s "$(host_get "$name" disk)" "$dir/disk.img"
    host_attach "$name"
    printf '%s\n' "$name" >"$root/etc/hostname"
    tr -d - </proc/sys/kernel/random/uuid >"$root/etc/machine-id"
    install -m 0600 "$dir"/keys/ssh_host_*_key "$root/etc/ssh/"
    install -m 0644 "$dir"/keys/ssh_host_*_key.pub "$root/etc/ssh/"
    install -m 0600 -o 1000 -g 1000 "$ACCESS/id_ed25519.pub" "$root/home/$LAB_USER/.ssh/authorized_keys"
    printf 'Acquire::http::Proxy "http://%s:%s";\n' "$LAB_GATEWAY" "$LAB_CACHE_PORT" >"$root/etc/apt/apt.conf.d/90lab-cache"
    # The kernel tells every host of every device of the machine: without a limit, a disk attached to one host starts a score of
    # processes in each of them.
    printf 'children_max=2\n' >>"$root/etc/udev/udev.conf"
    # No gateway: the way out ends at the bridge.
    cat >"$root/etc/systemd/network/10-host0.network" <<CONF
[Match]
Name=host0

[Network]
Address=$(host_address "$name")/24
LinkLocalAddressing=no
IPv6AcceptRA=no
CONF
    if [ "$name" = "$LAB_S3_HOST" ]; then s3_write_files "$root"; fi
    : >"$dir/filled"
}

# host_attach NAME: mount the tree, give the disk a device. Repeatable.
host_attach() {
    local name=$1 dir=$HOSTS/$1
    if ! mountpoint -q "$dir/root"; then
        mount -t overlay -o "lowerdir=$(tree_directories "$(host_get "$name" os)"),upperdir=$dir/upper,workdir=$dir/work" \
            overlay "$dir/root"
    fi
    if [ -e "$dir/disk.img" ] && [ -z "$(host_loop "$name")" ]; then
        losetup --find "$dir/disk.img"
    fi
}

host_detach() {
    local dir=$HOSTS/$1 loop
    if mountpoint -q "$dir/root"; then umount "$dir/root" || umount -l "$dir/root"; fi
    for loop in $(host_loop "$1"); do losetup --detach "$loop"; done
}

host_loop() {
    [ -e "$HOSTS/$1/disk.img" ] || return 0
    losetup --noheadings --output NAME --associated "$HOSTS/$1/disk.img"
}

# Every host knows every host by name; running ones learn of new ones too.
hosts_write_names() {
    local name file text
    text=$(
        printf '127.0.0.1 localhost\n'
        for name in $(host_names_all); do
            printf '%s %s\n' "$(host_address "$name")" "$name"
        done
        printf '%s %s\n' "$LAB_S3_ADDRESS" "$LAB_S3_NAME"
    )
    for name in $(host_names_all); do
        file=$HOSTS/$name/root/etc/hosts
        mountpoint -q "$HOSTS/$name/root" || continue
        if [ "$(cat "$file" 2>/dev/null)" != "$text" ]; then printf '%s\n' "$text" >"$file"; fi
    done
}
