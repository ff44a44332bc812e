#!/usr/bin/env bash
# One batch of tests/tidy.sh, which sets TIDY_*: joins the sources named in a file and runs clang-tidy once. Sources that do
# not compile together (two helpers of one name) are split again. A clean source gets its stamp.
#
#   tests/tidy-batch.sh FILE
set -euo pipefail
cd "$TIDY_ROOT"

# Makes FOLDER/joined.cpp with a compile database of its own; FOLDER/lines says which line is which source's.
join_sources() {
    local folder=$1 file
    shift
    mkdir -p "$folder"
    : >"$folder/joined.cpp"
    : >"$folder/lines"
    for file in "$@"; do
        printf '%d\t%s\n' "$(wc -l <"$folder/joined.cpp")" "$file" >>"$folder/lines"
        cat "$file" >>"$folder/joined.cpp"
        printf '\n' >>"$folder/joined.cpp"
    done
    # What paints or shows many things is a long list of cases, and no simpler in pieces.
    case $1 in
        ui/*) sed '/cognitive-complexity.Threshold/s/value: 25/value: 55/' .clang-tidy >"$folder/.clang-tidy" ;;
        *) cp .clang-tidy "$folder/" ;;
    esac
    # All flags that any of them needs, each once.
    awk -F'\t' -v folder="$folder" '
        FILENAME ~ /\/lines$/ { wanted[$2] = 1; next }
        $1 in wanted {
            n = split($2, words, " ")
            for (i = 1; i <= n; i++) {
                flag = words[i]
                if (flag == "-isystem" || flag == "-include") flag = flag " " words[++i]
                if (!seen[flag]++) flags = flags " " flag
            }
        }
        END {
            printf "[{\"directory\": \"%s\", \"file\": \"%s/joined.cpp\", ", folder, folder
            print "\"command\": \"c++" flags " -w -c " folder "/joined.cpp\"}]"
        }' "$folder/lines" "$TIDY_WORK/sources" >"$folder/compile_commands.json"
}

# Findings in joined.cpp, with the names and lines of the sources.
name_sources() {
    awk -v joined="$1/joined.cpp:" -v root="$TIDY_ROOT/" '
        FILENAME != "-" { split($0, f, "\t"); start[++n] = f[1]; name[n] = f[2]; next }
        index($0, joined) == 1 {
            rest = substr($0, length(joined) + 1); line = rest + 0
            for (i = n; i > 1 && line <= start[i]; i--);
            sub(/^[0-9]+/, "", rest); $0 = name[i] ":" (line - start[i]) rest
        }
        index($0, root) == 1 { $0 = substr($0, length(root) + 1) }
        { print }' "$1/lines" -
}

check() {
    local folder=$1 half rc=0
    shift
    join_sources "$folder" "$@"
    # One cheap check, so that only parsing takes time.
    if [[ $# -gt 1 ]] && ! clang-tidy -p "$folder" --quiet '--checks=-*,misc-misplaced-const' "$folder/joined.cpp" >/dev/null 2>&1; then
        half=$((($# + 1) / 2))
        check "$folder.1" "${@:1:half}" || rc=1
        check "$folder.2" "${@:half+1}" || rc=1
        return "$rc"
    fi
    if ! clang-tidy -p "$folder" --quiet ${TIDY_CHECKS:+"--checks=$TIDY_CHECKS"} --header-filter="^$TIDY_ROOT/(app|core|ui|tests)/" "$folder/joined.cpp" \
        >"$folder/findings" 2>"$folder/errors"; then
        [[ -s $folder/findings ]] || cp "$folder/errors" "$folder/findings"
        name_sources "$folder" <"$folder/findings"
        return 1
    fi
    awk -F'\t' 'FILENAME ~ /\/lines$/ { wanted[$2] = 1; next } $1 in wanted { print $2 }' "$folder/lines" "$TIDY_WORK/stamps" |
        while read -r stamp; do : >"$TIDY_STAMPS/$stamp"; done
}

if (($(date +%s) >= TIDY_DEADLINE)); then
    cat "$1" >>"$TIDY_WORK/left"
    exit 0
fi
mapfile -t sources <"$1"
rc=0
# In one piece, because another batch prints at the same time.
report=$(check "$TIDY_WORK/joined-${1##*/}" "${sources[@]}") || rc=1
[[ -z $report ]] || printf '%s\n' "$report"
exit "$rc"
