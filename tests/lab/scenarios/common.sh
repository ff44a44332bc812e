# shellcheck shell=bash
# What every scenario needs: a place of its own, howdahctl with the lab's access, and assertions that say what they saw.
# Sourced; the scenario's first words are:  source "$(dirname "$0")/common.sh"
set -euo pipefail
exec </dev/null

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
lab=$root/tests/lab/lab
howdahctl=${HOWDAHCTL:-$root/build/dev/app/howdahctl/howdahctl}
unit_run=${HOWDAH_UNIT_RUN:-$root/build/dev/tests/unit_run}
work=${HOWDAH_SCENARIO_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/howdah/scenarios}
mkdir -p "$work"
passed=0
began=$SECONDS

say() { printf '[%4d s] %s\n' $((SECONDS - began)) "$*"; }
ok() {
    passed=$((passed + 1))
    say "ok: $*"
}
die() {
    say "FAILED: $*"
    exit 1
}
# After the last assertion: says that the scenario came to its end.
done_all() { say "$passed assertions held"; }

lab_up() { "$lab" up --hosts "$1" >"$work/lab.log" 2>&1 || {
    cat "$work/lab.log"
    die "the lab does not come up"
}; }

# project CLUSTER OPTIONS...: sets $project and $secrets
project() {
    local cluster=$1
    shift
    "$root/tests/lab/project" "$work" --cluster "$cluster" "$@" >/dev/null
    "$lab" known-hosts >"$work/known_hosts"
    project=$work/$cluster.howdah
    secrets=$work/$cluster.secrets
}

ctl() {
    local command=$1
    shift
    "$howdahctl" "$command" "$project" --secrets "$secrets" --known-hosts "$work/known_hosts" --no-input "$@"
}

# deploy NAME [OPTIONS]: the output goes to $work/NAME.out
deploy() {
    local name=$1
    shift
    rm -f "$work/$name.jsonl"
    ctl deploy --yes --journal "$work/$name.jsonl" "$@" >"$work/$name.out" 2>&1 || {
        tail -n 60 "$work/$name.out"
        die "deploy ($name)"
    }
    ok "deploy ($name)"
}

# refuses NAME EXIT TEXT COMMAND...: the command ends with that code and says that text
refuses() {
    local name=$1 code=$2 text=$3 rc=0
    shift 3
    "$@" >"$work/refusal.out" 2>&1 || rc=$?
    if [[ $rc -ne $code ]] || ! grep -qF -- "$text" "$work/refusal.out"; then
        cat "$work/refusal.out"
        die "$name: exit $rc instead of $code, or without \"$text\""
    fi
    ok "$name: $(grep -F -m1 -- "$text" "$work/refusal.out" | cut -c1-150)"
}

on() { "$lab" ssh "$@"; }
as_root() { "$lab" exec "$@"; }

# real_systemd HOST: the unit tests of detached commands and of reboots that no emulation can answer, on that host. It reboots.
real_systemd() {
    local host=$1
    HOWDAH_LAB_SSH="$lab ssh $host sudo" HOWDAH_LAB_REBOOT=1 "$unit_run" --gtest_filter='DetachedLabTest.*' >"$work/systemd-$host.out" 2>&1 || {
        tail -n 60 "$work/systemd-$host.out"
        die "detached commands on $host"
    }
    if grep -q SKIPPED "$work/systemd-$host.out"; then die "detached commands on $host: skipped"; fi
    ok "detached commands and a reboot on $host: $(grep -F '[  PASSED  ]' "$work/systemd-$host.out")"
}

# await SECONDS WHAT COMMAND...: until the command succeeds
await() {
    local limit=$1 what=$2 start=$SECONDS
    shift 2
    until "$@" >/dev/null 2>&1; do
        [[ $((SECONDS - start)) -lt $limit ]] || die "$what: not within $limit s"
        sleep 0.5
    done
    ok "$what (after $((SECONDS - start)) s)"
}

# An unhealthy cluster has a leader too, or none: what status ends with is not the question here.
leader() { { ctl status -o json 2>/dev/null || true; } | python3 -c 'import json,sys; print(json.load(sys.stdin)["leader"] or "")'; }
healthy() { ctl status >/dev/null 2>&1; }
superuser_password() { python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["postgres/superuser"])' "$secrets"; }

# sql_through HOST PORT STATEMENT: over the network, as a client; run on a member because psql is there
sql_through() {
    local host=$1 port=$2 statement=$3 from=${4:-pg3}
    superuser_password | "$lab" ssh "$from" "umask 077; f=\$(mktemp); sed 's/^/*:*:*:postgres:/' >\$f; PGPASSFILE=\$f PGCONNECT_TIMEOUT=3 psql -X -A -t -q -w -h $host -p $port -U postgres -d postgres -c \"$statement\"; rc=\$?; rm -f \$f; exit \$rc"
}
