#!/usr/bin/env bash
# GitHub switches schedules off after 60 days without activity in a repository. Switching a workflow on starts the
# count anew; one that is on stays on. One that a person switched off (disabled_manually) is left alone.
set -euo pipefail
for workflow in pipeline.yml alive.yml links.yml; do
  path="repos/${GITHUB_REPOSITORY:?}/actions/workflows/${workflow}"
  state=$("${GH:-gh}" api "$path" --jq .state)
  if [ "$state" = disabled_manually ]; then
    echo "${workflow}: switched off by a person, left alone"
    continue
  fi
  "${GH:-gh}" api --method PUT "${path}/enable" > /dev/null
  echo "${workflow}: on"
done
