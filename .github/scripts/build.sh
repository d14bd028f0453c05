#!/usr/bin/env bash
# Build the site. Where something of the record cannot be read (exit status 3) it is shown as it was last read, of which
# the cache knows. Where nothing knows it, pages that are published are missing: then this fails, and they stay.
# Arguments go to `outagewire build`.
set -uo pipefail
"${OUTAGEWIRE:-.venv/bin/outagewire}" --log-format github build --out _site "$@"
status=$?
[ "$status" -eq 3 ] || exit "$status"
"${PYTHON:-.venv/bin/python}" .github/scripts/published.py _site
