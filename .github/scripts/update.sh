#!/usr/bin/env bash
# Read the sources. Failed sources (exit status 3) are named and shown on the site; they do not stop a run.
# Arguments go to `outagewire update`, for example --offline.
set -uo pipefail
report=$(mktemp)
trap 'rm -f "$report"' EXIT
"${OUTAGEWIRE:-.venv/bin/outagewire}" --log-format github update --json "$@" > "$report"
status=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -s "$report" ]; then
  "${PYTHON:-.venv/bin/python}" .github/scripts/summary.py < "$report" >> "$GITHUB_STEP_SUMMARY"
fi
case $status in 0|3) exit 0 ;; *) exit "$status" ;; esac
