#!/usr/bin/env bash
# Fails when a file of the repository holds what must not be published. Called by tests/lint.sh.
# The patterns are written so that they do not match their own lines.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# what it is | extended regular expression
patterns=(
    "a package archive's host name (use mirror.example)|(deb|ftp|security|snapshot|archive|cdn-fastly)(\.[a-z]{2})?\.debian\.or[g]"
    "a package registry's host name|registry\.npm(js|mirror)|files\.pythonhosted|pypi\.or[g]|proxy\.golan[g]|index\.crate[s]|artifactregistr[y]"
    "a path of one particular machine|(^|[^A-Za-z0-9_.-])/wor[k]/|/roo[t]/(main|src|howdah)|/tmp/bash_job[s]"
    "a leftover of a merge|^(<{7} |>{7} |\|{7} )"
    "an access key|AKI[A][0-9A-Z]{16}"
)

# git grep, where there is a repository, also sees new files and skips ignored and binary ones.
search() {
    if git -c safe.directory='*' rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git -c safe.directory='*' grep --untracked -n -I -E -e "$1" -- . || true
    else
        grep -r -n -I -E --exclude-dir=build --exclude-dir=.git -e "$1" . || true
    fi
}

found=
for entry in "${patterns[@]}"; do
    # AWS documents one key as an example for everyone.
    hits=$(search "${entry#*|}" | grep -v 'IOSFODNN7EXAMPLE' || true)
    [[ -n $hits ]] || continue
    found=yes
    printf 'words: %s:\n%s\n' "${entry%%|*}" "$(head -n 20 <<<"$hits" | cut -c 1-200)" >&2
done
[[ -z $found ]]
