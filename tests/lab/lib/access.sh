# shellcheck shell=bash
# How people and tests get in: one key, recorded host keys, an ssh_config.
# SPDX-License-Identifier: MIT

ACCESS=$LAB_DIR/access

access_create() {
    mkdir -p "$ACCESS"
    [ -s "$ACCESS/id_ed25519" ] || ssh-keygen -q -t ed25519 -N '' -C howdah-lab -f "$ACCESS/id_ed25519"
}

# Host keys are written down where they are made: nothing is trusted on first use.
access_write() {
    local name key
    for name in $(host_names_all); do
        for key in "$HOSTS/$name"/keys/*.pub; do
            printf '%s,%s %s\n' "$name" "$(host_address "$name")" "$(cut -d ' ' -f 1,2 "$key")"
        done
    done >"$ACCESS/known_hosts.new"
    mv "$ACCESS/known_hosts.new" "$ACCESS/known_hosts"
    for name in $(host_names_all); do
        printf 'Host %s\n    HostName %s\n    HostKeyAlias %s\n' "$name" "$(host_address "$name")" "$name"
    done >"$ACCESS/ssh_config.new"
    cat >>"$ACCESS/ssh_config.new" <<CONF
Host *
    User $LAB_USER
    IdentityFile $ACCESS/id_ed25519
    IdentitiesOnly yes
    UserKnownHostsFile $ACCESS/known_hosts
    GlobalKnownHostsFile /dev/null
    StrictHostKeyChecking yes
    ConnectTimeout 10
CONF
    mv "$ACCESS/ssh_config.new" "$ACCESS/ssh_config"
    # ssh wants a key to belong to its user: the person behind sudo.
    [ -z "${SUDO_USER:-}" ] || chown -R "$SUDO_USER" "$ACCESS"
}

command_ssh() {
    [ $# -ge 1 ] || die_usage 'ssh HOST [CMD...]'
    local host=$1
    shift
    host_require "$host"
    exec ssh -F "$ACCESS/ssh_config" "$host" "$@"
}

command_known_hosts() { cat "$ACCESS/known_hosts"; }

command_log() {
    [ $# -eq 1 ] || die_usage 'log HOST'
    host_require "$1"
    cat "$HOSTS/$1/console.log"
}
