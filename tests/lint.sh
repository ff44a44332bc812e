#!/usr/bin/env bash
# Everything that is judged without running the program.
#
#   tests/lint.sh [--quick | --tidy] [--fix] [--build DIR] [--base REF] [--fresh] [--budget SECONDS]
#
# --quick   without clang-tidy: seconds
# --tidy    clang-tidy only
# --fix     let clang-format rewrite what it would complain about
# The others are those of tests/tidy.sh. Looks at tracked and new files, not at ignored ones.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mode=all fix='' tidy_options=()
while [[ $# -gt 0 ]]; do
    case $1 in
        --quick | --tidy) mode=${1#--} && shift ;;
        --fix) fix=yes && shift ;;
        --fresh) tidy_options+=("$1") && shift ;;
        --build | --base | --budget) tidy_options+=("$1" "$2") && shift 2 ;;
        *) printf 'lint: unknown option %s\n' "$1" >&2 && exit 2 ;;
    esac
done

max_lines=500
max_bytes=$((1024 * 1024))
# clang-format's opinion changes with its version; Debian 12's decides.
format_version=14

rc=0
fail() {
    printf 'lint: %s\n' "$*" >&2
    rc=1
}

# Not xargs-safe names are not worth their trouble: they are refused below.
if git -c safe.directory='*' rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    mapfile -t files < <(git -c safe.directory='*' ls-files --cached --others --exclude-standard)
else
    mapfile -t files < <(find . -path ./build -prune -o -path ./.git -prune -o -type f -printf '%P\n')
fi
existing=() sources=() scripts=()
for file in "${files[@]}"; do
    [[ -f $file && ! -L $file ]] || continue
    existing+=("$file")
    case $file in
        *.cpp | *.h) sources+=("$file") ;;
        *)
            head=$(head -c 200 "$file" | tr -d '\0')
            # A template with fields is no script yet.
            if [[ $head =~ ^'#!'[^$'\n']*[/\ ](sh|bash|dash)($|[[:space:]]) || $head == *'# shellcheck shell='* ]] &&
                ! grep -q '{{' "$file"; then
                scripts+=("$file")
            fi
            ;;
    esac
done

check_format() {
    [[ ${#sources[@]} -gt 0 ]] || return 0
    local version
    version=$(clang-format --version | grep -oE '[0-9]+' | head -n 1)
    if [[ -n $fix ]]; then
        printf '%s\n' "${sources[@]}" | xargs clang-format -i
        return 0
    fi
    if ! printf '%s\n' "${sources[@]}" | xargs -n 16 -P 2 clang-format --dry-run -Werror --ferror-limit=3; then
        if [[ $version == "$format_version" ]]; then
            fail "clang-format would change the files above; run: tests/lint.sh --quick --fix"
        else
            printf 'lint: clang-format %s sees it so; version %s decides, so this is no failure\n' "$version" "$format_version" >&2
        fi
    fi
}

check_scripts() {
    [[ ${#scripts[@]} -gt 0 ]] || return 0
    # From each script's own folder, so that it finds what it sources.
    printf '%s\n' "${scripts[@]}" | xargs -n 4 -P 2 shellcheck --external-sources --source-path=SCRIPTDIR ||
        fail "shellcheck has found the above"
}

# Small rules that keep the folders readable; see CONTRIBUTING.md.
check_files() {
    local file lines
    for file in "${existing[@]}"; do
        [[ $file != *[[:space:]]* ]] || fail "$file: no blanks in file names"
    done
    while read -r lines file; do
        [[ $file == total || $lines -le $max_lines ]] ||
            fail "$file: $lines lines; split it by role (the limit is $max_lines)"
    done < <(printf '%s\n' "${sources[@]}" "${scripts[@]}" | xargs -r wc -l)
    while read -r file; do
        fail "$file: a header begins with #pragma once"
    done < <(printf '%s\n' "${sources[@]}" | { grep '\.h$' || true; } | xargs -r grep -L '^#pragma once$' || true)
    while read -r file; do
        fail "$file: larger than $((max_bytes / 1024)) KiB; the repository is no store"
    done < <(printf '%s\n' "${existing[@]}" | xargs -r -I{} find {} -size +"$max_bytes"c)
    while read -r file; do
        [[ -x $file ]] || fail "$file: a script with #! must be executable"
    done < <(printf '%s\n' "${scripts[@]}" | xargs -r grep -l -m 1 '^#!' | { grep -vE '^(templates|core|resources)/' || true; })
    while read -r file; do
        fail "$file: ends lines with CR LF"
    done < <(printf '%s\n' "${existing[@]}" | { grep -vE '^tests/(cases|golden|fuzz/corpus)/' || true; } | xargs -r grep -lI $'\r$' || true)
}

if [[ $mode != tidy ]]; then
    check_format
    check_scripts
    check_files
    tests/words.sh || fail "remove what tests/words.sh has found"
    tests/translations.sh || fail "translate what tests/translations.sh has found"
    printf 'lint: %d files, %d of them C++, %d scripts\n' "${#existing[@]}" "${#sources[@]}" "${#scripts[@]}"
fi
if [[ $mode != quick ]]; then
    tests/tidy.sh "${tidy_options[@]}" || fail "clang-tidy has found the above"
fi
exit "$rc"
