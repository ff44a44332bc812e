# shellcheck shell=sh
# shellcheck disable=SC2154 # the variables come from the head
# shellcheck disable=SC2317,SC2329 # with_LIST and job call functions by name
# shellcheck disable=SC2034 # some variables are read by the other part
# shellcheck disable=SC2015 # "A && B || continue" continues in both cases, as it should
#
# The part of Howdah's fact script that asks the services; facts.sh, which follows it, says how both work.

control_data() {
    frame control
    for dir; do
        [ -f "$dir/PG_VERSION" ] && read -r version <"$dir/PG_VERSION" || continue
        # It belongs to postgres, and root must run nothing that postgres can name.
        case $version in '' | *[!0-9.]*) version=0 ;; esac
        printf '%s\0%s\0' "$dir" "$version"
        for bin in "/usr/lib/postgresql/$version/bin" "/usr/pgsql-$version/bin" "$bin_dir"; do
            [ -x "$bin/pg_controldata" ] || continue
            TZ=UTC bounded 2 "$bin/pg_controldata" "$dir"
            break
        done
        printf '\0'
    done
} 2>/dev/null

listeners() {
    if have ss && listening=$(bounded 5 ss -H -ltnp); then
        frame listeners
    else
        listening=$(cat /proc/net/tcp /proc/net/tcp6)
        frame listeners-proc
    fi
    printf '%s\n' "$listening"
} 2>/dev/null

# The kernel's hexadecimal address, least significant byte first.
ipv4() {
    rest=${1#??}
    printf '%d.%d.%d.%d' "0x${rest#????}" "0x$(printf '%.2s' "${rest#??}")" "0x${rest%????}" "0x${1%??????}"
}

# PORT: sets reach to the address at which a local client finds the port; fails when nothing listens there.
reach() {
    reach=
    hex=$(printf '%04X' "$1")
    while read -r first hexed _ at _; do
        case $first/$at/$hexed/$at in
        LISTEN/*:"$1"/*) at=${at%:*} ;;
        [0-9]*:/0A/*:"$hex"/*)
            case $hexed in
            00000000:* | 0100007F:*) at=127.0.0.1 ;;
            00000000000000000000000000000000:* | 00000000000000000000000001000000:*) at=::1 ;;
            ????????:*) at=$(ipv4 "${hexed%:*}") ;;
            *) continue ;;
            esac
            ;;
        *) continue ;;
        esac
        at=${at#[}
        at=${at%]}
        at=${at%%%*}
        case $at in
        '*' | 0.0.0.0 | 127.0.0.1) reach=127.0.0.1 ;;
        :: | ::1) reach=::1 ;;
        *)
            reach=$at
            continue
            ;;
        esac
        break
    done <<END
$listening
END
    [ -n "$reach" ]
}

# ADDRESS PORT PATH: the whole answer, status line first. bash has no need of curl and starts five times as fast.
http_get() {
    case $1 in *:*) at="[$1]:$2" ;; *) at=$1:$2 ;; esac
    # shellcheck disable=SC2016
    if have bash; then
        bounded 2 bash -c 'exec 3<>"/dev/tcp/$1/$2" && printf "GET %s HTTP/1.0\r\nHost: %s\r\n\r\n" "$3" "$4" >&3 && cat <&3' \
            http_get "$1" "$2" "$3" "$at"
    elif have curl; then
        bounded 2 curl -s -i --http1.0 --noproxy '*' "http://$at$3"
    elif have python3; then
        bounded 2 python3 -c 'import socket, sys
host, port, path = sys.argv[1:]
link = socket.create_connection((host, int(port)), 2)
link.sendall(("GET %s HTTP/1.0\r\nHost: %s\r\n\r\n" % (path, host)).encode())
while True:
    data = link.recv(65536)
    if not data:
        break
    sys.stdout.buffer.write(data)' "$1" "$2" "$3"
    elif have wget; then
        bounded 2 wget -q -O - --no-proxy --save-headers --content-on-error "http://$at$3"
    fi
}

# The same over TLS. With -quiet, openssl waits for the server's last byte and takes none of the request for a command.
https_get() {
    case $1 in *:*) at="[$1]:$2" ;; *) at=$1:$2 ;; esac
    printf 'GET %s HTTP/1.0\r\nHost: %s\r\n\r\n' "$3" "$at" |
        bounded 3 openssl s_client -quiet -verify_quiet -verify_return_error -CAfile "$tls/ca.pem" -connect "$at"
}

etcdctl_get() { ETCDCTL_API=3 bounded 3 etcdctl --endpoints="$etcd_url" --command-timeout=2s "$@"; }

# etcd-health over TLS needs a client's certificate: its own tool has it. The answer is put into the words of /health.
etcd_health() {
    if etcdctl_get endpoint health; then
        answer='200 OK' health=true
    else
        answer='503 Service Unavailable' health=false
    fi >/dev/null
    printf 'HTTP/1.0 %s\r\n\r\n{"health":"%s"}' "$answer" "$health"
}

pgbackrest_info() {
    runuser -u postgres -- timeout -k 1 8 pgbackrest --stanza="$stanza" --log-level-file=off --log-level-console=off \
        --log-level-stderr=off info --output=json
}

server_sql="
SELECT jsonb_build_object(
    'in_recovery', pg_is_in_recovery(),
    'roles', (SELECT jsonb_agg(rolname ORDER BY rolname) FROM pg_roles WHERE rolname !~ '^pg_'),
    'databases', (SELECT jsonb_agg(jsonb_build_object('name', datname, 'owner', pg_get_userbyid(datdba)) ORDER BY datname)
        FROM pg_database WHERE NOT datistemplate),
    'archived', last_archived_wal,
    'failed', CASE WHEN last_failed_time > coalesce(last_archived_time, '-infinity') THEN last_failed_wal END)
FROM pg_stat_archiver"
names_sql="SELECT datname FROM pg_database WHERE datallowconn AND NOT datistemplate AND position(chr(10) IN datname) = 0"
database_sql="
SELECT jsonb_build_object('name', current_database(),
    'extensions', (SELECT jsonb_agg(extname ORDER BY extname) FROM pg_extension))"

# PSQL SOCKET-DIRECTORY PORT and the three queries. The first line is the server, each further one a database; "complete"
# says that none is missing. PGDATABASE, because -d would read a name with = as a connection string.
# shellcheck disable=SC2016
ask_postgres='
export PGHOST=$2 PGPORT=$3 PGUSER=postgres PGCONNECT_TIMEOUT=2 PGCLIENTENCODING=UTF8 PGAPPNAME=howdah
export PGOPTIONS="-c statement_timeout=2000 -c default_transaction_read_only=on"
unset PGSERVICE PGSERVICEFILE PGPASSFILE PGPASSWORD PGSSLMODE PGTARGETSESSIONATTRS
server=$("$1" -XAtq -d postgres -c "$4" -c "$5") || exit
printf "%s\n" "$server" | {
    IFS= read -r line
    printf "%s\n" "$line"
    while IFS= read -r PGDATABASE; do
        export PGDATABASE
        "$1" -XAtq -c "$6" </dev/null
    done
}
echo complete'

# What the server does; pg_current_wal_lsn() is not to be had on a replica.
live_sql="
SELECT jsonb_build_object(
    'in_recovery', pg_is_in_recovery(),
    'started', extract(epoch FROM pg_postmaster_start_time())::bigint,
    'sessions', (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()),
    'archived', last_archived_wal,
    'archived_at', extract(epoch FROM last_archived_time)::bigint,
    'failed', CASE WHEN last_failed_time > coalesce(last_archived_time, '-infinity') THEN last_failed_wal END,
    'failed_at', extract(epoch FROM last_failed_time)::bigint,
    'waiting', CASE WHEN NOT pg_is_in_recovery() AND current_setting('archive_mode') <> 'off'
        THEN (SELECT count(*) FROM pg_ls_archive_statusdir() WHERE name LIKE '%.ready') END,
    'oldest', (SELECT jsonb_build_object('pid', pid, 'user', usename, 'seconds', extract(epoch FROM now() - xact_start)::bigint)
        FROM pg_stat_activity WHERE xact_start IS NOT NULL AND backend_type = 'client backend' AND pid <> pg_backend_pid()
        ORDER BY xact_start LIMIT 1),
    'replication', (SELECT jsonb_agg(jsonb_build_object('name', application_name, 'state', state, 'sync', sync_state,
            'receive', pg_wal_lsn_diff(here, flush_lsn)::bigint, 'replay', pg_wal_lsn_diff(here, replay_lsn)::bigint,
            'delay', (extract(epoch FROM replay_lag) * 1000)::bigint) ORDER BY application_name)
        FROM pg_stat_replication,
            (SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_receive_lsn() ELSE pg_current_wal_lsn() END) AS at(here)))
FROM pg_stat_archiver"
# shellcheck disable=SC2016
ask_live='
export PGHOST=$2 PGPORT=$3 PGUSER=postgres PGDATABASE=postgres PGCONNECT_TIMEOUT=2 PGCLIENTENCODING=UTF8 PGAPPNAME=howdah
export PGOPTIONS="-c statement_timeout=2000 -c default_transaction_read_only=on"
unset PGSERVICE PGSERVICEFILE PGPASSFILE PGPASSWORD PGSSLMODE PGTARGETSESSIONATTRS
exec "$1" -XAtq -c "$4"'

# The statistics of HAProxy, over the first of its sockets that is there.
proxy_statistics() {
    while read -r first second at _; do
        [ "$first $second" = 'stats socket' ] || continue
        at=${at#unix@}
        [ -S "$at" ] || continue
        if have socat; then
            printf 'show stat\n' | bounded 2 socat - "UNIX-CONNECT:$at"
        elif have perl; then
            # shellcheck disable=SC2016 # they are of Perl
            bounded 2 perl -MIO::Socket::UNIX -e '$s = IO::Socket::UNIX->new(Peer => shift) or exit 1;
                print $s "show stat\n"; $s->flush; print while <$s>' "$at"
        elif have python3; then
            bounded 2 python3 -c 'import socket, sys
link = socket.socket(socket.AF_UNIX)
link.connect(sys.argv[1])
link.sendall(b"show stat\n")
while True:
    data = link.recv(65536)
    if not data:
        break
    sys.stdout.buffer.write(data)' "$at"
        fi
        return
    done </etc/haproxy/haproxy.cfg
}

services() {
    # Of a cluster whose name is not known yet: the one that is there.
    case $tls in */\*) for found in "${tls%\*}"*; do [ ! -r "$found/ca.pem" ] || tls=$found; done ;; esac
    scheme=http
    if [ -n "$tls" ] && [ -r "$tls/ca.pem" ]; then scheme=https; fi
    if [ "$rest_port" -ne 0 ] && reach "$rest_port"; then
        job patroni "${scheme}_get" "$reach" "$rest_port" /patroni
        job patroni-cluster "${scheme}_get" "$reach" "$rest_port" /cluster
        job patroni-config "${scheme}_get" "$reach" "$rest_port" /config
        [ "$history" = 0 ] || job patroni-history "${scheme}_get" "$reach" "$rest_port" /history
    fi
    if [ "$etcd_port" -ne 0 ] && reach "$etcd_port"; then
        [ "$scheme" = https ] || job etcd-health http_get "$reach" "$etcd_port" /health
        case $reach in *:*) reach="[$reach]" ;; esac
        etcd_url=$scheme://$reach:$etcd_port
        if have etcdctl; then
            if [ "$scheme" = https ]; then
                export ETCDCTL_CACERT="$tls/ca.pem" ETCDCTL_CERT="$tls/etcd.pem" ETCDCTL_KEY="$tls/etcd.key"
                job etcd-health etcd_health
            fi
            if [ "$live" = 1 ]; then
                job etcd-status etcdctl_get endpoint status -w json
            else
                job etcd-members etcdctl_get member list -w json
            fi
            if [ "$recovery" = 1 ]; then
                [ "$live" = 0 ] || job etcd-members etcdctl_get member list -w json
                job etcd-keys etcdctl_get get --prefix "/service/$scope/" -w json
            fi
        fi
    fi
    if [ -n "$stanza" ] && have pgbackrest && have runuser && { [ -e /etc/pgbackrest.conf ] || [ -e /etc/pgbackrest/pgbackrest.conf ]; }; then
        job pgbackrest pgbackrest_info
    fi
    if [ "$proxies" = 1 ] && [ -r /etc/haproxy/haproxy.cfg ]; then job proxies proxy_statistics; fi
    [ "$postgres_port" -ne 0 ] && have runuser || return
    for dir in /var/run/postgresql /run/postgresql /tmp; do
        [ -S "$dir/.s.PGSQL.$postgres_port" ] || continue
        # Debian's psql in the path is a Perl wrapper: slower by a factor of ten.
        psql=$bin_dir/psql
        [ -x "$psql" ] || psql=psql
        if [ "$live" = 1 ]; then
            job postgres-live runuser -u postgres -- timeout -k 1 4 sh -c "$ask_live" ask "$psql" "$dir" "$postgres_port" "$live_sql"
            break
        fi
        job postgres runuser -u postgres -- timeout -k 1 6 sh -c "$ask_postgres" ask "$psql" "$dir" "$postgres_port" \
            "$server_sql" "$names_sql" "$database_sql"
        break
    done
}
