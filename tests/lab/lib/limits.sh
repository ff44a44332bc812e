# shellcheck shell=bash
# The one setting of this machine that the lab lends: every host's systemd takes
# about ten of root's inotify instances, and the usual limit of 128 ends at a dozen hosts.
# SPDX-License-Identifier: MIT

readonly INOTIFY_LIMIT=/proc/sys/fs/inotify/max_user_instances
readonly INOTIFY_WANTED=1024

limits_raise() {
    local before
    before=$(cat "$INOTIFY_LIMIT")
    [ "$before" -lt "$INOTIFY_WANTED" ] || return 0
    printf '%s\n' "$before" >"$LAB_DIR/inotify.before"
    printf '%s' "$INOTIFY_WANTED" >"$INOTIFY_LIMIT"
}

# Only if it is still the lab's value: someone may have set another meanwhile.
limits_restore() {
    [ -s "$LAB_DIR/inotify.before" ] || return 0
    if [ "$(cat "$INOTIFY_LIMIT")" = "$INOTIFY_WANTED" ]; then
        cat "$LAB_DIR/inotify.before" >"$INOTIFY_LIMIT"
    fi
    rm -f "$LAB_DIR/inotify.before"
}
