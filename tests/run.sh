#!/usr/bin/env bash
# The whole test suite, from a bare Debian 12 or 13 to one summary: installs what is missing, builds, lints, runs the unit and
# UI tests, the unit tests under AddressSanitizer, the threaded ones under ThreadSanitizer, and the lab.
#
#   tests/run.sh            everything but what follows as --long, --faults; without a lab it fails, and says why
#   tests/run.sh --no-lab   everything that needs no lab
#   tests/run.sh --fast     unit and UI tests only
#   tests/run.sh --lab      the lab only
#   tests/run.sh --long     the lab's longer scenarios only: interruptions, firewalls, cold start; and the fuzzers, half a minute each
#   tests/run.sh --faults   the lab's fault injection only
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

suite=full
for option in "$@"; do
    case $option in
        --fast | --lab | --no-lab | --long | --faults) suite=${option#--} ;;
        *) printf 'run: unknown option %s; see the head of tests/run.sh\n' "$option" >&2 && exit 2 ;;
    esac
done
case $suite in
    full) selection=(-LE '^(faults|bench|long|fuzz)$') ;;
    no-lab) selection=(-LE '^(faults|bench|lab|long|fuzz)$') ;;
    fast) selection=(-L '^(unit|ui|loopback)$') ;;
    lab) selection=(-L '^lab$') ;;
    long) selection=(-L '^(long|fuzz)$') ;;
    faults) selection=(-L '^faults$') ;;
esac
with_lab='' with_sanitizers=''
case $suite in full | lab | long | faults) with_lab=yes ;; esac
case $suite in full | no-lab) with_sanitizers=yes ;; esac

jobs=$(nproc)
jobs=$((jobs < 2 ? jobs : 2))
runtime=$(mktemp -d "${TMPDIR:-/tmp}/howdah-run.XXXXXX") # mktemp makes it 0700, as Qt and D-Bus want it
trap 'rm -rf "$runtime"' EXIT
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$runtime}
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
unset LC_ALL LC_CTYPE LC_MESSAGES # ccache takes the locale into account: what was built by hand shall serve here, too
export LANG=C.UTF-8 GTEST_COLOR=no

# --- phases ---------------------------------------------------------------------------------------------------------------

started=$SECONDS
timings=()
phase() {
    local name=$1 begun=$SECONDS rc=0
    shift
    printf -- '--- %s\n' "$name"
    "$@" || rc=$?
    timings+=("$(printf '%6d s  %s' $((SECONDS - begun)) "$name")")
    if [[ $rc -ne 0 ]]; then
        printf 'run: "%s" failed after %d s\n' "$name" $((SECONDS - begun)) >&2
        exit "$rc"
    fi
}

build() {
    local preset=$1 log=$runtime/configure-$1.log
    shift
    cmake --preset "$preset" >"$log" 2>&1 || {
        cat "$log" >&2
        return 1
    }
    cmake --build --preset "$preset" --parallel "$jobs" "$@" -- --quiet
}

# ctest's own closing lines are held back until the timings are out: the summary stays the end of the output.
run_ctest() {
    local line closing='' rc=0
    while IFS= read -r line; do
        if [[ -n $closing || $line == *"% tests passed"* || $line == "No tests were found"* ]]; then
            closing+=$line$'\n'
        else
            printf '%s\n' "$line"
        fi
    done < <(
        ctest --test-dir build/dev --parallel "$jobs" --output-on-failure --no-tests=error "${selection[@]}" 2>&1 || rc=$?
        printf '%d' "$rc" >"$runtime/ctest-rc"
    )
    rc=$(<"$runtime/ctest-rc")
    printf '%s' "$closing" >"$runtime/closing"
    return "$rc"
}

phase "build dependencies" packaging/install-build-deps
if [[ -n $with_lab && -x tests/lab/install-deps ]]; then
    phase "lab dependencies" tests/lab/install-deps
fi
phase "build dev" build dev
if [[ -n $with_sanitizers ]]; then
    phase "build asan" build asan --target tests_unit tests_loopback
    phase "build tsan" build tsan --target tests_threads
fi
if [[ $suite == long ]]; then
    phase "build fuzzers" tests/fuzz/run --build
    rm -f build/fuzz/*.result
fi

# The lab's tests hang on this answer (fixture "lab"); asked here as well, so that a reader need not wait for it.
if [[ -n $with_lab ]] && ! tests/lab/lab check; then
    printf 'run: the lab cannot run here, so this run will fail; tests/run.sh --no-lab leaves it out\n' >&2
fi

rc=0
begun=$SECONDS
printf -- '--- tests\n'
run_ctest || rc=$?
timings+=("$(printf '%6d s  tests' $((SECONDS - begun)))")
if [[ $suite == long ]]; then
    printf '\n'
    cat build/fuzz/*.result || true # each as it ran; who ran not at all is missing here and failed above
fi
printf '\nElapsed:\n'
printf '%s\n' "${timings[@]}" "$(printf '%6d s  in all' $((SECONDS - started)))"
printf '\n'
cat "$runtime/closing"
exit "$rc"
