#!/usr/bin/env bash
# From a bare Debian 12 or 13 to a running cluster on hosts of the lab: installs, builds, boots, deploys, shows.
#
#   tests/demo.sh                   with the window, ready on Review; needs a display
#   tests/demo.sh --headless        with the command line
#   tests/demo.sh --down            ends the lab and its cluster
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

usage() {
    sed -n 's/^#   //p' "$0" >&2
    exit 2
}

headless='' down=''
for option in "$@"; do
    case $option in
        --headless) headless=yes ;;
        --down) down=yes ;;
        *) usage ;;
    esac
done
if [[ -n $down ]]; then
    exec tests/lab/lab down
fi

if [[ -z $headless && -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    printf 'demo: there is no display; tests/demo.sh --headless does the same with the command line\n' >&2
    exit 1
fi

started=$SECONDS
say() { printf '\n[%4d s] %s\n' $((SECONDS - started)) "$*"; }

say 'Installing what the build and the lab need'
packaging/install-build-deps
tests/lab/install-deps
tests/lab/lab check

program=howdahctl desktop=OFF
[[ -n $headless ]] || { program=howdah desktop=ON; }

say "Building $program"
jobs=$(nproc)
cmake --preset dev -DHOWDAH_BUILD_DESKTOP=$desktop -DBUILD_TESTING=OFF -B build/demo >/dev/null
cmake --build build/demo --parallel "$jobs" --target "$program" -- --quiet

say 'Booting the lab: three hosts for PostgreSQL, one for HAProxy, an S3 endpoint'
tests/lab/lab up --hosts pg1,pg2,pg3,lb1
work=${HOWDAH_DEMO_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/howdah/demo}
tests/lab/project "$work"
tests/lab/lab known-hosts >"$work/known_hosts"
access=(--secrets "$work/demo.secrets" --known-hosts "$work/known_hosts")

if [[ -z $headless ]]; then
    say "Opening $work/demo.howdah on Review; Deploy carries it out"
    exec build/demo/app/howdah/howdah "${access[@]}" --step review "$work/demo.howdah"
fi
howdahctl=build/demo/app/howdahctl/howdahctl
access+=(--no-input)

say "Deploying $work/demo.howdah"
"$howdahctl" deploy "$work/demo.howdah" "${access[@]}" --yes

say 'Done. Look around with:'
printf '    %s status %s --secrets %s --known-hosts %s\n' "$howdahctl" "$work/demo.howdah" "$work/demo.secrets" "$work/known_hosts"
printf '    tests/lab/lab ssh pg1 pc list demo\n'
printf '    tests/demo.sh --down\n'
