# shellcheck shell=sh
# shellcheck disable=SC2154 # the variables come from the head
# shellcheck disable=SC2317,SC2329 # with_LIST and job call functions by name
#
# What a cluster that is down has left on a host. Goes before facts.sh, whose functions it uses. Reads files; changes nothing.

# KEY: its value in the output of pg_controldata.
control_value() {
    value=${control#*"$1:"}
    [ "$value" != "$control" ] || return
    value=${value%%"
"*}
    printf '%s' "${value#"${value%%[! ]*}"}"
}

# DIRECTORY: the newest timeline of its WAL, and the first file of that.
newest_timeline() {
    newest=
    for file in "$1"/pg_wal/????????????????????????; do
        file=${file##*/}
        case $file in *[!0-9A-F]*) continue ;; esac
        timeline=${file%????????????????}
        if [ -z "$newest" ] || [ $((0x$timeline)) -gt $((0x$newest)) ]; then
            newest=$timeline first=$file
        fi
    done
    [ -n "$newest" ]
}

# Control data tell of the last checkpoint; what came after it stands in the WAL alone. It is read to its end, from that checkpoint on or,
# where a younger timeline has begun since, from the first file of that.
wal_ends() {
    frame wal
    have runuser || return
    for dir; do
        [ -f "$dir/PG_VERSION" ] || continue
        read -r version <"$dir/PG_VERSION" || continue
        newest_timeline "$dir" || continue
        case $version in '' | *[!0-9.]*) continue ;; esac
        for bin in "/usr/lib/postgresql/$version/bin" "/usr/pgsql-$version/bin" "$bin_dir"; do
            [ -x "$bin/pg_waldump" ] || continue
            control=$(bounded 2 "$bin/pg_controldata" "$dir")
            size=$(control_value 'Bytes per WAL segment')
            from=$(control_value 'Latest checkpoint location')
            if [ "$(control_value "Latest checkpoint's TimeLineID")" != $((0x$newest)) ]; then
                first=${first#????????}
                from=$(printf '%X/%X' $((0x${first%????????})) $((0x${first#????????} * size)))
            fi
            printf '%s\0%s\0%s\0%s\0' "$dir" "$newest" "$from" "$size"
            runuser -u postgres -- timeout -k 1 25 "$bin/pg_waldump" -q -p "$dir/pg_wal" -t $((0x$newest)) -s "$from" 2>&1 |
                tail -n 1 | tr -d '\0'
            printf '\0'
            [ ! -r "$dir/pg_wal/$newest.history" ] || head -c 65536 "$dir/pg_wal/$newest.history" | tr -d '\0'
            printf '\0'
            break
        done
    done
} 2>/dev/null

# The names of its files tell how far an etcd member got; its own tool reads the database, which a running etcd has locked.
etcd_store() {
    [ -d "$etcd_data/member/wal" ] || return
    frame etcd-store
    for file in "$etcd_data"/member/snap/*.snap; do [ ! -f "$file" ] || snapshot=${file##*/}; done
    for file in "$etcd_data"/member/wal/*.wal; do [ ! -f "$file" ] || segment=${file##*/}; done
    printf 'snapshot=%s\nwal=%s\n' "${snapshot-}" "${segment-}"
    ! reach "$etcd_port" || return
    for tool in etcdutl etcdctl; do
        have "$tool" || continue
        printf 'status=%s\n' "$(ETCDCTL_API=3 bounded 5 "$tool" snapshot status "$etcd_data/member/snap/db" -w json)"
        break
    done
} 2>/dev/null
