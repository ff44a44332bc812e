#!/usr/bin/env bash
# Fails when a translation is unfinished, or does not have the placeholders of its source. Called by tests/lint.sh.
# Texts of the sources that the translations do not know yet are only counted: packaging/update-translations adds them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v python3 >/dev/null; then
    printf 'translations: not checked, there is no python3\n' >&2
    exit 0
fi

# What is wrong in the files named, a line each.
judge() {
    python3 - "$@" <<'PYTHON'
import re
import sys
import xml.etree.ElementTree as tree


def placeholders(text):
    return set(re.findall(r"%(?:L?\d{1,2}|n)", text or ""))


def complaint(message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return "unfinished"
    if translation.get("type") is not None:
        return ""  # obsolete: the program does not use it
    plural = message.get("numerus") == "yes"
    forms = [form.text for form in translation.findall("numerusform")] if plural else [translation.text]
    if plural and len(forms) != 2:
        return "%d plural forms instead of 2" % len(forms)
    for form in forms:
        if not form:
            return "empty"
        if placeholders(form) != placeholders(source):
            return "other placeholders: " + form
    return ""


found = False
for file in sys.argv[1:]:
    for context in tree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            wrong = complaint(message)
            if wrong:
                found = True
                print("translations: %s: %s: “%s”: %s"
                      % (file, context.findtext("name"), message.findtext("source"), wrong), file=sys.stderr)
sys.exit(1 if found else 0)
PYTHON
}

# Counts what a run of packaging/update-translations would add, on a copy.
count_missing() {
    local lupdate copy missing
    lupdate=${LUPDATE:-$(command -v /usr/lib/qt6/bin/lupdate lupdate6 lupdate | head -n 1 || true)}
    [[ -n $lupdate ]] || return 0
    copy=$(mktemp -d)
    cp resources/i18n/howdah_de.ts "$copy/"
    if "$lupdate" -silent ui app/howdah core/base core/cluster core/project -I . -locations none -no-obsolete -no-ui-lines \
        -source-language en -target-language de -ts "$copy/howdah_de.ts" >/dev/null 2>&1; then
        missing=$(grep -c '<translation type="unfinished"' "$copy/howdah_de.ts" || true)
        [[ $missing == 0 ]] ||
            printf 'translations: warning: %s texts are not translated; run packaging/update-translations\n' "$missing" >&2
    fi
    rm -r "$copy"
}

rc=0
judge resources/i18n/howdah_de.ts resources/i18n/howdah_en.ts || rc=1
[[ $rc != 0 ]] || count_missing
exit "$rc"
