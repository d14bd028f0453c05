#!/usr/bin/env bash
# One run for a cron job or a container: read the sources, build the site. Some sources failed (3): the rest is built.
# Runs that overlap take turns by themselves. OUTAGEWIRE names the command; arguments go to `build`.
set -uo pipefail
outagewire=${OUTAGEWIRE:-.venv/bin/outagewire}
"$outagewire" update
status=$?
case $status in 0|3) ;; *) exit "$status" ;; esac
"$outagewire" build "$@"
