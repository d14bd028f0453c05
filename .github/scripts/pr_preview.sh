#!/usr/bin/env bash
# Comment on a pull request with its preview, or renew the comment. Called by pr-preview.yml with the base's code.
#   RUN, RUN_URL, HEAD_SHA  the run that built the preview; GH_TOKEN, GITHUB_REPOSITORY as on GitHub
# The artefact was made by contributed code. Its number must be that of an open pull request with the same head, and of
# pages.json only what looks like a path is shown (comment.py). Pictures are cleaned and committed on a branch of their own
# (pictures.py), for a comment shows only what has an address.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! gh run download "$RUN" --repo "$GITHUB_REPOSITORY" --name preview --dir "$work/preview"; then
  echo "the run left no preview"
  exit 0
fi
number=$(head --bytes=12 "$work/preview/number" | tr -cd '0-9')
[ -n "$number" ] || { echo "::error::the preview names no pull request"; exit 1; }
head=$(gh api "repos/$GITHUB_REPOSITORY/pulls/$number" --jq 'select(.state == "open") | .head.sha')
if [ "$head" != "$HEAD_SHA" ]; then
  echo "the preview is not of the pull request it names, or not of its newest commit"
  exit 0
fi
site=$(sed -n 's/^base_url: *//p' content/site.yml | head -n 1)
python3 -I .github/scripts/pictures.py "$work/preview/pictures" "$number" > "$work/pictures.json"
python3 -I .github/scripts/comment.py "$work/preview/pages.json" "$RUN_URL" "$site" \
  "$work/pictures.json" "https://raw.githubusercontent.com/$GITHUB_REPOSITORY" > "$work/comment.md"
known=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments" \
  --jq '.[] | select(.user.type == "Bot" and (.body | startswith("<!-- outagewire preview -->"))) | .id' | head -n 1)
if [ -n "$known" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$known" --field "body=@$work/comment.md"
else
  gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$number/comments" --field "body=@$work/comment.md"
fi
