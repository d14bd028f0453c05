#!/usr/bin/env bash
# Commit what the run changed below content/ and push it. Nothing changed: nothing committed.
# Another push in between: rebase and try again; each run writes files of its own incidents, so a clash is rare, and
# when two runs did change one file, ours is made again from the newer record instead of being merged by hand.
#   PUSH_TOKEN  token for the push; without it the remote `origin` is used as it is (local rehearsal)
set -euo pipefail
branch=${GITHUB_REF_NAME:-$(git rev-parse --abbrev-ref HEAD)}
remote=origin
if [ -n "${PUSH_TOKEN:-}" ]; then
  remote="https://x-access-token:${PUSH_TOKEN}@github.com/${GITHUB_REPOSITORY:?}.git"
fi
machine=(content/incidents content/unplaced content/aliases.json)
for path in "${machine[@]}"; do [ ! -e "$path" ] || git add --all -- "$path"; done
git ls-files --deleted -z -- "${machine[@]}" | xargs -0 -r git rm --quiet --cached --
if git diff --cached --quiet; then
  echo "nothing changed"
  exit 0
fi
count=$(git diff --cached --name-only | wc -l)
git -c user.name="outagewire" -c user.email="outagewire@users.noreply.github.com" \
  commit --quiet --message "Record: ${count} files changed by a run"
for try in 1 2 3 4 5; do
  if git push --quiet "$remote" "HEAD:refs/heads/${branch}"; then
    exit 0
  fi
  echo "push ${try} was refused; rebasing"
  git fetch --quiet --depth=50 "$remote" "$branch"
  if ! git -c user.name="outagewire" -c user.email="outagewire@users.noreply.github.com" rebase --quiet FETCH_HEAD; then
    git rebase --abort
    git reset --quiet --hard FETCH_HEAD
    .github/scripts/update.sh
    for path in "${machine[@]}"; do [ ! -e "$path" ] || git add --all -- "$path"; done
    git diff --cached --quiet && exit 0
    git -c user.name="outagewire" -c user.email="outagewire@users.noreply.github.com" \
      commit --quiet --message "Record: a run made again on the newer record"
  fi
  sleep "$((try * ${KEEP_PAUSE:-5}))"
done
echo "::error::could not push after five tries; the next run will write the same files" >&2
exit 1
