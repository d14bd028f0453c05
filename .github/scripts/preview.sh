#!/usr/bin/env bash
# Build the pages a pull request changes, as they were and as they would be. Run by hand from a checkout:
#   .github/scripts/preview.sh BASE OUT     BASE is a revision, OUT a folder that does not exist yet
# Each side is built by its own code from its own content. Nothing is fetched: notes and overrides are settled into a
# copy of the record by a replay of nothing.
set -euo pipefail
base=$(git rev-parse --verify --end-of-options "$1^{commit}")
out=$2
mkdir -p "$out"
out=$(cd "$out" && pwd)
python=${PYTHON:-$(pwd)/.venv/bin/python}
work=$(mktemp -d)
trap 'git worktree remove --force "$work/base" 2> /dev/null || true; rm -rf "$work"' EXIT
git worktree add --quiet --detach "$work/base" "$base"
now=$(git show --no-patch --format=%cI HEAD)
mkdir "$work/nothing"
side() { # name, checkout
  (
    cd "$2"
    export PYTHONPATH=$PWD PYTHONPYCACHEPREFIX=$work/bytecode
    run() { "$python" -m scraper -q --content "$work/$1-content" --cache "$work/$1-cache" --now "$now" "${@:2}"; }
    cp -r content "$work/$1-content"
    run "$1" replay "$work/nothing"
    run "$1" build --full --out "$work/$1-site"
  )
}
side before "$work/base"
side after "$PWD"
"$python" .github/scripts/changed_pages.py "$work/before-site" "$work/after-site" "$out"
