#!/usr/bin/env python3
"""secret_patterns.py SECRETS_FILE: what to look for, a line each, so that every form in which a secret could be seen is found."""

import base64
import json
import pathlib
import sys

SHORTEST = 8  # characters; less is found by chance


def patterns(path):
    """Certificates are kept beside the secrets and are none; of a key count the lines that hold it."""
    found = []
    for value in json.loads(pathlib.Path(path).read_text()).values():
        if "CERTIFICATE" in value:
            continue
        lines = [line for line in value.splitlines() if len(line) >= SHORTEST and "-----" not in line]
        found += lines
        # As HTTP's Basic authentication says it, whoever the user is: the first bytes belong to him.
        for offset in range(3):
            encoded = base64.b64encode(b"x" * offset + value.encode()).decode().rstrip("=")
            found.append(encoded[4 if offset else 0 : -1])
    return [pattern for pattern in found if len(pattern) >= SHORTEST]


if __name__ == "__main__":
    print("\n".join(patterns(sys.argv[1])))
