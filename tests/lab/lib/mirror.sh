# shellcheck shell=bash
# The mirrors are those of this machine: it is set up to reach them.
# SPDX-License-Identifier: MIT

readonly ARCHIVE_KEYS=/usr/share/keyrings/debian-archive-keyring.gpg

mirror_targets() {
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' 2>/dev/null | sort -u
}

# Cloud images name a file with mirrors instead of a mirror.
mirror_plain() {
    local uri=$1
    case $uri in
        mirror+file:*) uri=$(grep -v '^#' "${uri#mirror+file:}" | awk 'NF {print $1; exit}') ;;
    esac
    # The cache cannot look into TLS; packages are signed, so plain HTTP is enough.
    uri=${uri/#https:/http:}
    printf '%s' "${uri%/}"
}

mirror_of() {
    local kind=$1 uri release
    while read -r uri release; do
        case $kind:$release in
            security:*-security | security:*/updates) ;;
            main:*-* | main:*/*) continue ;;
            main:*) ;;
            *) continue ;;
        esac
        uri=$(mirror_plain "$uri")
        # Other vendors' repositories may stand among the sources; Debian's end like this.
        case $kind:$uri in
            main:*/debian | security:*/debian-security | security:*/debian)
                printf '%s' "$uri"
                return 0 ;;
        esac
    done < <(mirror_targets)
    return 1
}

# Asking apt costs a third of a second: once a command.
mirror_load() {
    [ -z "${MIRROR_MAIN:-}" ] || return 0
    MIRROR_MAIN=${HOWDAH_LAB_MIRROR:-$(mirror_of main || true)}
    # A machine without security updates among its sources gets hosts without them.
    MIRROR_SECURITY=${HOWDAH_LAB_SECURITY_MIRROR:-$(mirror_of security || true)}
}

codename_of() {
    case $1 in
        12*) printf bookworm ;;
        13*) printf trixie ;;
        *) die_usage "no such system '$1': take 12, 13, 12-stack or 13-stack" ;;
    esac
}

# mirror_sources CODENAME: one-line sources, as mmdebstrap reads them.
mirror_sources() {
    mirror_load
    [ -n "$MIRROR_MAIN" ] || die 'no Debian mirror in the apt sources of this machine; set HOWDAH_LAB_MIRROR'
    printf 'deb [signed-by=%s] %s %s main\n' "$ARCHIVE_KEYS" "$MIRROR_MAIN" "$1" "$ARCHIVE_KEYS" "$MIRROR_MAIN" "$1-updates"
    [ -z "$MIRROR_SECURITY" ] || printf 'deb [signed-by=%s] %s %s-security main\n' "$ARCHIVE_KEYS" "$MIRROR_SECURITY" "$1"
}
