# shellcheck shell=bash
# Root trees, made once and then only read: every host writes into a layer of
# its own above them. base-N comes from mmdebstrap; the others are layers on a base.
# SPDX-License-Identifier: MIT

TREES=$LAB_DIR/trees

readonly TREE_BASE_PACKAGES=systemd,systemd-sysv,dbus,openssh-server,sudo,python3-minimal,iproute2,ca-certificates,e2fsprogs,udev,kmod,procps,less,apt-utils
readonly TREE_SERVICES_PACKAGES='apt-cacher-ng haproxy python3-moto python3-flask python3-flask-cors'

tree_stack_packages() {
    local common='postgresql patroni etcd-server etcd-client pgbackrest haproxy xfsprogs python3-etcd curl'
    case $1 in
        12) printf '%s postgresql-15-postgis-3 postgresql-15-postgis-3-scripts' "$common" ;;
        13) printf '%s postgresql-17-postgis-3 postgresql-17-postgis-3-scripts postgresql-17-timescaledb' "$common" ;;
    esac
}

# tree_directories NAME: topmost first, as overlayfs wants them.
tree_directories() {
    case $1 in
        12 | 13) printf '%s/base-%s' "$TREES" "$1" ;;
        12-stack | 13-stack) printf '%s/stack-%s:%s/base-%s' "$TREES" "${1%-stack}" "$TREES" "${1%-stack}" ;;
        services) printf '%s/services:%s/base-13' "$TREES" "$TREES" ;;
        *) die_usage "no such system '$1': take 12, 13, 12-stack or 13-stack" ;;
    esac
}

tree_recipe() {
    case $1 in
        12 | 13) printf '%s %s ' "$TREE_BASE_PACKAGES" "$(mirror_sources "$(codename_of "$1")")" && cat "$LAB_SOURCE/files/base-setup" ;;
        12-stack | 13-stack) tree_stack_packages "${1%-stack}" && cat "$LAB_SOURCE/files/layer-setup" "$TREES/base-${1%-stack}.recipe" ;;
        services) printf '%s' "$TREE_SERVICES_PACKAGES" && cat "$LAB_SOURCE/files/layer-setup" "$TREES/base-13.recipe" ;;
    esac | sha256sum | cut -d ' ' -f 1
}

tree_path() {
    local directories
    directories=$(tree_directories "$1")
    printf '%s' "${directories%%:*}"
}

tree_ready() {
    local path
    path=$(tree_path "$1")
    [ -d "$path" ] && [ -r "$path.recipe" ] && [ "$(cat "$path.recipe")" = "$(tree_recipe "$1")" ]
}

# tree_need NAME...: builds what is missing or older than its recipe.
tree_need() {
    local name
    for name in "$@"; do
        case $name in 12-stack | 13-stack) tree_need "${name%-stack}" ;; services) tree_need 13 ;; esac
        tree_ready "$name" || tree_build "$name"
    done
}

tree_build() {
    local name=$1 path host
    path=$(tree_path "$name")
    for host in $(host_names_all); do
        case :$(tree_directories "$(host_get "$host" os)"): in
            *":$path:"*)
                # A layer must not change below a mounted overlay.
                say "the tree $name is older than its recipe, but $host stands on it: kept until the lab is down"
                return 0 ;;
        esac
    done
    say "building the tree $name"
    mkdir -p "$TREES"
    rm -rf --one-file-system "$path" "$path.new" "$path.work" "$path.recipe"
    case $name in
        12 | 13) tree_build_base "$name" "$path.new" ;;
        services) tree_build_layer 13 "$path" "$TREE_SERVICES_PACKAGES" ;;
        *) tree_build_layer "${name%-stack}" "$path" "$(tree_stack_packages "${name%-stack}")" ;;
    esac >"$path.log" 2>&1 || {
        tail -n 20 "$path.log" >&2
        die "building the tree $name failed; all of it in $path.log"
    }
    mv "$path.new" "$path"
    tree_recipe "$name" >"$path.recipe"
    say "built the tree $name ($(du -sm "$path" | cut -f 1) MB)"
}

# Only the first tree comes straight from the mirror: the cache runs from it.
tree_proxy() {
    if cache_is_up; then printf 'http://%s:%s' "$LAB_GATEWAY" "$LAB_CACHE_PORT"; fi
}

# Its own mounts and its own processes: whatever an installation leaves running
# or mounted ends with it, also when it is broken off.
readonly TREE_ALONE=(unshare --mount --propagation private --pid --fork --kill-child --mount-proc)

tree_build_base() {
    local codename proxy
    codename=$(codename_of "$1")
    proxy=$(tree_proxy)
    mirror_sources "$codename" |
        env -u APT_CONFIG ${proxy:+http_proxy="$proxy"} "${TREE_ALONE[@]}" mmdebstrap --mode=root --variant=minbase \
            --include="$TREE_BASE_PACKAGES" \
            --customize-hook="$LAB_SOURCE/files/base-setup \"\$1\" $LAB_USER" \
            "$codename" "$2" -
}

tree_build_layer() {
    local base=$1 path=$2 packages=$3 proxy
    proxy=$(tree_proxy)
    mkdir -p "$path.new" "$path.work" "$path.root"
    LAB_PACKAGES=$packages LAB_PROXY=$proxy "${TREE_ALONE[@]}" bash "$LAB_SOURCE/files/layer-setup" "$TREES/base-$base" "$path.new" "$path.work" "$path.root"
    rm -rf "$path.work"
    rmdir "$path.root"
}
