#!/usr/bin/env bash
# Read the sources. Failed sources (exit status 3) are named and shown on the site; they do not stop a run.
set -uo pipefail
.venv/bin/outagewire --log-format github update --json > .cache-report.json
status=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -s .cache-report.json ]; then
  .venv/bin/python .github/scripts/summary.py < .cache-report.json >> "$GITHUB_STEP_SUMMARY"
fi
rm -f .cache-report.json
case $status in 0|3) exit 0 ;; *) exit "$status" ;; esac
