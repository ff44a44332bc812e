#!/usr/bin/env bash
# clang-tidy over the project's sources, as fast as it gets:
# - A source whose text, headers, flags and checks are those of an earlier clean run is skipped (stamps in the user's cache).
# - Nearly all of clang-tidy's time goes into the library headers, so several sources are joined into one and looked at
#   together (tests/tidy-batch.sh).
#
#   tests/tidy.sh [--build DIR] [--base REF] [--fresh] [--deep] [--budget SECONDS]
#
# --build   folder with compile_commands.json (default build/dev)
# --base    only sources changed since REF, or that include a header changed since
# --fresh   look at clean ones again
# --deep    with clang's analyzer too: four times as long, so not part of every run, and without a budget
# --budget  start nothing new after so many seconds (default 270); what is left is counted, and the next run goes on with it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
build=build/dev base='' fresh='' budget=270 batch_size=8 extra_checks=''

while [[ $# -gt 0 ]]; do
    case $1 in
        --build) build=$2 && shift 2 ;;
        --base) base=$2 && shift 2 ;;
        --fresh) fresh=yes && shift ;;
        --deep) extra_checks='clang-analyzer-core.*,clang-analyzer-cplusplus.*,clang-analyzer-deadcode.*' budget=86400 && shift ;;
        --budget) budget=$2 && shift 2 ;;
        *) printf 'tidy: unknown option %s\n' "$1" >&2 && exit 2 ;;
    esac
done
[[ -f $build/compile_commands.json ]] || {
    printf 'tidy: %s/compile_commands.json is missing; run: cmake --preset dev\n' "$build" >&2
    exit 2
}

stamps=${XDG_CACHE_HOME:-$HOME/.cache}/howdah/tidy
work=$(mktemp -d "${TMPDIR:-/tmp}/howdah-tidy.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -p "$stamps" "$work/keys" "$work/batches"
find "$stamps" -type f -mtime +30 -delete

# --- which sources, with which flags, including which headers -------------------------------------------------------------

# "file<TAB>flags": CMake's own lines, still with JSON's escapes, without compiler, output, input and warnings.
awk -v root="$root/" '
    /"command":/ {
        flags = $0
        sub(/^ *"command": "[^ ]+ /, "", flags); sub(/",$/, "", flags)
        sub(/ -o [^ ]+ -c [^ ]+$/, "", flags)
        gsub(/ -W[^ ]+/, "", flags)
        gsub(/ -include [^ ]*cmake_pch\.hxx/, "", flags) # made by another compiler
    }
    /"file":/ {
        file = $0
        sub(/^ *"file": "/, "", file); sub(/",?$/, "", file)
        if (index(file, root) != 1) next
        file = substr(file, length(root) + 1)
        if (file ~ /^(app|core|ui|tests)\// && !seen[file]++) print file "\t" flags
    }' "$build/compile_commands.json" | sort >"$work/sources"

# "file<TAB>headers of ours that it includes, directly or not". Includes name paths from the root or beside the file.
{ find app core ui tests \( -name '*.h' -o -name '*.cpp' \) -type f 2>/dev/null || true; } | sort >"$work/files"
{ xargs -r grep -H '^ *# *include *"' <"$work/files" || true; } | awk -F'"' -v files="$work/files" '
    BEGIN { while ((getline line < files) > 0) exists[line] = 1 }
    {
        from = $1; sub(/:.*/, "", from)
        beside = from; sub(/[^\/]*$/, "", beside)
        to = ($2 in exists) ? $2 : beside $2
        if (to in exists) print from "\t" to
    }' >"$work/includes"
awk -F'\t' '
    FILENAME ~ /\/includes$/ { direct[$1] = direct[$1] " " $2; next }
    {
        split("", seen); queue = direct[$1]; all = ""
        while (queue != "") {
            n = split(queue, names, " "); queue = ""
            for (i = 1; i <= n; i++) if (!(names[i] in seen)) {
                seen[names[i]] = 1; all = all " " names[i]; queue = queue direct[names[i]]
            }
        }
        print $1 "\t" all
    }' "$work/includes" "$work/sources" >"$work/headers"

# --- leave out what is known to be clean ---------------------------------------------------------------------------------

config=$({ clang-tidy --version; cat .clang-tidy tests/tidy.sh tests/tidy-batch.sh; echo "$extra_checks"; } | sha256sum)
xargs -r sha256sum <"$work/files" >"$work/sums"
# One key file a source; its checksum names the stamp. Where the checkout lies does not count.
awk -F'\t' -v config="$config" -v keys="$work/keys" -v root="$root/" '
    FILENAME ~ /\/sums$/ { sum[substr($0, 67)] = substr($0, 1, 64); next }
    FILENAME ~ /\/headers$/ { headers[$1] = $2; next }
    {
        flags = $2
        while ((at = index(flags, root)) > 0) flags = substr(flags, 1, at - 1) substr(flags, at + length(root))
        n = split(headers[$1], names, " ")
        text = config "\n" flags "\n" $1 " " sum[$1] "\n"
        for (i = 1; i <= n; i++) text = text names[i] " " sum[names[i]] "\n"
        key = keys "/" ++count
        printf "%s", text > key; close(key)
        print count "\t" $1
    }' "$work/sums" "$work/headers" "$work/sources" >"$work/numbered"
(cd "$work/keys" && find . -type f -printf '%f\n' | xargs -r sha256sum) |
    awk 'FNR == NR { key[$2] = $1; next } { split($0, f, "\t"); print f[2] "\t" key[f[1]] }' - "$work/numbered" >"$work/stamps"

if [[ -n $base ]]; then
    git -c safe.directory='*' diff --name-only "$base" -- >"$work/changed"
    git -c safe.directory='*' ls-files --others --exclude-standard >>"$work/changed"
    awk -F'\t' '
        FILENAME ~ /\/changed$/ { changed[$1] = 1; next }
        {
            hit = $1 in changed; n = split($2, names, " ")
            for (i = 1; i <= n && !hit; i++) hit = names[i] in changed
            if (hit) print $1
        }' "$work/changed" "$work/headers" >"$work/wanted"
else
    cut -f 1 "$work/sources" >"$work/wanted"
fi
while IFS=$'\t' read -r file stamp; do
    [[ -z $fresh && -e $stamps/$stamp ]] || printf '%s\n' "$file"
done <"$work/stamps" | { grep -xFf "$work/wanted" || true; } >"$work/todo"

total=$(wc -l <"$work/sources")
todo=$(wc -l <"$work/todo")
if [[ $todo -eq 0 ]]; then
    printf 'tidy: nothing to do, %d sources are known to be clean\n' "$total"
    exit 0
fi

# --- neighbours together -------------------------------------------------------------------------------------------------

awk -F/ -v size="$batch_size" -v batches="$work/batches" '
    {
        if (!($1 in batch) || used[batch[$1]] >= size) batch[$1] = ++count
        used[batch[$1]]++
        print > (batches "/" batch[$1])
    }' "$work/todo"

started=$SECONDS rc=0
jobs=$(nproc)
export TIDY_CHECKS=$extra_checks TIDY_WORK=$work TIDY_STAMPS=$stamps TIDY_ROOT=$root TIDY_DEADLINE=$(($(date +%s) + budget))
find "$work/batches" -type f | sort -V | xargs -n 1 -P $((jobs < 2 ? jobs : 2)) tests/tidy-batch.sh || rc=1

left=0
[[ ! -f $work/left ]] || left=$(wc -l <"$work/left")
printf 'tidy: looked at %d of %d sources in %d s\n' "$((todo - left))" "$total" "$((SECONDS - started))"
[[ $left -eq 0 ]] || printf 'tidy: %d left for the next run: the budget of %d s is used up\n' "$left" "$budget"
exit $rc
