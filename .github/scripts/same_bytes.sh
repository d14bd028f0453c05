#!/usr/bin/env bash
# The demonstration, made by each Python named: record and site must have the same bytes. VENVS is where the
# environments are kept, build/same unless given.
set -euo pipefail
venvs=${VENVS:-build/same}
first=""
for python in "$@"; do
  venv="$venvs/$(basename "$python")"
  mkdir -p "$venvs"
  make --silent setup VENV="$venv" PYTHON="$python"
  rm -rf build/demo "$venvs/site"
  "$venv/bin/outagewire" -q demo --out "$venvs/site" || [ $? -eq 3 ]
  digest=$(find build/demo/content "$venvs/site" -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)
  echo "$("$venv/bin/python" -V) ${digest%% *}"
  if [ -n "$first" ] && [ "$digest" != "$first" ]; then
    echo "$python gives other bytes than the first one" >&2
    exit 1
  fi
  first=${first:-$digest}
done
