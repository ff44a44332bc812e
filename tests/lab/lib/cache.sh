# shellcheck shell=bash
# The package cache between hosts and mirror: apt-cacher-ng from the services
# tree, in mounts of its own, so that this machine needs neither the package nor its service.
# SPDX-License-Identifier: MIT

CACHE=$LAB_DIR/cache

cache_is_up() { process_alive "$CACHE/record"; }

cache_answers() { (exec 3<>"/dev/tcp/$LAB_GATEWAY/$LAB_CACHE_PORT") 2>/dev/null; }

cache_up() {
    ! cache_is_up || return 0
    mkdir -p "$CACHE/root" "$CACHE/data/packages" "$CACHE/data/log" "$CACHE/data/conf"
    # Debian's own configuration maps repositories and answers 503 where the maps are missing.
    cat >"$CACHE/data/conf/acng.conf" <<CONF
CacheDir: /mnt/packages
LogDir: /mnt/log
SupportDir: /usr/lib/apt-cacher-ng
BindAddress: $LAB_GATEWAY
Port: $LAB_CACHE_PORT
ForeGround: 1
VerboseLog: 0
ExThreshold: 0
CONF
    # nobody has the same number everywhere, the cache's own user has not.
    chown -R 65534:65534 "$CACHE/data"
    setsid unshare --mount --propagation private \
        bash "$LAB_SOURCE/files/cache-run" "$(tree_directories services)" "$CACHE/root" "$CACHE/data" \
        </dev/null >"$CACHE/log" 2>&1 9>&- &
    process_record "$CACHE/record" "$!" || die "the package cache did not start: $(cat "$CACHE/log")"
    retry 15 cache_answers || die "the package cache does not answer: $(tail -n 5 "$CACHE/log")"
    say "package cache on $LAB_GATEWAY:$LAB_CACHE_PORT"
}

cache_down() { process_end "$CACHE/record"; }
