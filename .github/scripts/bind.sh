#!/usr/bin/env bash
# Bind the months of past years that have many files (see `outagewire archive --help`), in one commit. Mostly there are none.
# Killed in between, or refused by a push of somebody else: nothing is lost, the next call begins again.
set -euo pipefail
"${OUTAGEWIRE:-.venv/bin/outagewire}" archive --past
KEEP_MESSAGE="Bind the months of past years" .github/scripts/keep.sh
