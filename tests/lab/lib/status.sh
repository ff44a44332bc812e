# shellcheck shell=bash
# What is running and how to reach it, for people and as JSON.
# SPDX-License-Identifier: MIT

json_string() {
    local text=${1//\\/\\\\}
    printf '"%s"' "${text//\"/\\\"}"
}

# json_object KEY VALUE...: strings; a key that ends in ':' takes its value as JSON.
json_object() {
    local separator=
    printf '{'
    while [ $# -gt 0 ]; do
        printf '%s%s: ' "$separator" "$(json_string "${1%:}")"
        case $1 in *:) printf '%s' "$2" ;; *) json_string "$2" ;; esac
        separator=', '
        shift 2
    done
    printf '}'
}

# json_list: one JSON value a line on stdin
json_list() {
    local line separator=$'\n    '
    printf '['
    while IFS= read -r line; do
        printf '%s%s' "$separator" "$line"
        separator=$',\n    '
    done
    printf '\n  ]'
}

status_host_json() {
    local name=$1
    json_object name "$name" address "$(host_address "$name")" os "$(host_get "$name" os)" \
        state "$(host_state "$name")" port: 22 user "$LAB_USER" key "$ACCESS/id_ed25519" \
        device "$(host_loop "$name")" disk "$(host_get "$name" disk)" console "$HOSTS/$name/console.log"
    printf '\n'
}

status_cuts_json() {
    network_pairs | while read -r from _ to; do
        json_object from "$from" to "$to"
        printf '\n'
    done
}

status_json() {
    local name
    printf '{\n  "lab": %s,\n' "$(json_object directory "$LAB_DIR" bridge "$LAB_BRIDGE" subnet "$LAB_SUBNET" \
        gateway "$LAB_GATEWAY" state "$(lab_state)")"
    printf '  "ssh": %s,\n' "$(json_object user "$LAB_USER" port: 22 key "$ACCESS/id_ed25519" \
        known_hosts "$ACCESS/known_hosts" config "$ACCESS/ssh_config")"
    printf '  "hosts": %s,\n' "$(for name in $(host_names); do status_host_json "$name"; done | json_list)"
    printf '  "apart": %s,\n' "$(status_cuts_json | json_list)"
    printf '  "s3": %s,\n' "$(json_object state "$(host_exists "$LAB_S3_HOST" && host_state "$LAB_S3_HOST" || printf off)" \
        endpoint "$LAB_S3_NAME" port: 443 address "$LAB_S3_ADDRESS" bucket "$LAB_S3_BUCKET" region "$LAB_S3_REGION" \
        key "$(cat "$ACCESS/s3-key" 2>/dev/null)" secret_file "$ACCESS/s3-secret" ca_file "$ACCESS/s3-ca.crt" uri_style path)"
    printf '  "cache": %s\n}\n' "$(json_object state "$(cache_is_up && printf on || printf off)" \
        url "http://$LAB_GATEWAY:$LAB_CACHE_PORT")"
}

lab_state() { if network_bridge_is_ours; then printf up; else printf down; fi; }

status_text() {
    local name
    mirror_load
    printf 'lab %s in %s, subnet %s\n' "$(lab_state)" "$LAB_DIR" "$LAB_SUBNET"
    for name in $(host_names_all); do
        printf '  %-12s %-14s Debian %-9s %-9s %s\n' "$name" "$(host_address "$name")" "$(host_get "$name" os)" \
            "$(host_state "$name")" "$(host_loop "$name")"
    done
    network_pairs | sed 's/^/  silent: /'
    printf '  cache %s\n' "$(cache_is_up && printf on || printf off)"
    printf '  trees: %s\n' "$(for name in 13 12 13-stack 12-stack services; do
        if tree_ready "$name"; then printf '%s ' "$name"; fi
    done)"
}

command_status() {
    case "${*:-}" in
        '') status_text ;;
        '-o json' | -ojson) status_json ;;
        *) die_usage 'status [-o json]' ;;
    esac
}
