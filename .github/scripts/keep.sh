#!/usr/bin/env bash
# Commit what the run changed below content/ and push it. Nothing changed: nothing committed.
# Somebody pushed in between: if only what people write outside content/ changed, our commit goes on top of theirs. If
# the record changed, merging files line by line could put one document on two incidents; so our captures, which the
# cache still holds, are read once more onto their record, without asking any source again.
#   KEEP_MESSAGE  what the commit says; without it how many files changed
#   PUSH_TOKEN    token for the push; without it the remote `origin` is used as it is (local rehearsal)
set -euo pipefail
branch=${GITHUB_REF_NAME:-$(git rev-parse --abbrev-ref HEAD)}
remote=origin
if [ -n "${PUSH_TOKEN:-}" ]; then
  remote="https://x-access-token:${PUSH_TOKEN}@github.com/${GITHUB_REPOSITORY:?}.git"
fi
cache=${OUTAGEWIRE_CACHE:-.cache}
machine=(content/incidents content/unplaced content/aliases.json)

as_us() { git -c user.name="outagewire" -c user.email="outagewire@users.noreply.github.com" "$@"; }

# Status 1 when there is nothing to commit.
committed() {
  for path in "${machine[@]}"; do [ ! -e "$path" ] || git add --all -- "$path"; done
  git ls-files --deleted -z -- "${machine[@]}" | xargs -0 -r git rm --quiet --cached --
  ! git diff --cached --quiet || return 1
  as_us commit --quiet --message "${KEEP_MESSAGE:-Record: $(git diff --cached --name-only | wc -l) files changed by a run}"
}

read_again() {
  git reset --quiet --hard "$1"
  # What the run learned of its sources stays as it is; reading again from the cache learns nothing of their health.
  kept=$(mktemp -d)
  for file in report.json ledger.json; do [ ! -f "$cache/$file" ] || cp "$cache/$file" "$kept/"; done
  # Sources without a kept answer are many lines of no interest; a run that fails as a whole says why.
  GITHUB_STEP_SUMMARY="" .github/scripts/update.sh --offline 2> "$kept/said" || { cat "$kept/said" >&2; exit 1; }
  for file in report.json ledger.json; do [ ! -f "$kept/$file" ] || cp "$kept/$file" "$cache/"; done
  rm -rf "$kept"
}

began=$(git rev-parse HEAD)
if ! committed; then
  echo "nothing changed"
  exit 0
fi
for try in 1 2 3 4 5; do
  if git push --quiet "$remote" "HEAD:refs/heads/${branch}"; then
    exit 0
  fi
  echo "push ${try} was refused; somebody else pushed"
  sleep "$((try * ${KEEP_PAUSE:-5}))"
  git fetch --quiet --depth=200 "$remote" "$branch"
  theirs=$(git rev-parse FETCH_HEAD)
  if git diff --quiet "$began" "$theirs" -- content && as_us rebase --quiet --onto "$theirs" "$began"; then
    began=$theirs
    continue
  fi
  git rebase --abort 2>/dev/null || true
  read_again "$theirs"
  began=$theirs
  if ! committed; then
    echo "what this run found is in their record already"
    exit 0
  fi
done
echo "::error::could not push after five tries; the cache of this run is not kept, so the next run finds the same again" >&2
exit 1
