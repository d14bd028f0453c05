"""The next run, for schedules come hours late (decision 0027).

The workflow next.yml waits outside any runner, and then (`go`) starts the pipeline and the next wait. `ask`, at the end of
a run, sees that a wait is under way. `revive` starts the pipeline where none has begun for an hour.
Speaks to GitHub through `gh` (or the program GH names). CHAIN is the variable OUTAGEWIRE_CHAIN of the repository.
"""  # noqa: INP001  a script

import json
import os
import re
import subprocess
import sys
import time
from datetime import UTC, datetime

PIPELINE, NEXT = "pipeline.yml", "next.yml"
ENVIRONMENT = "pause"
PAUSE = 13 * 60
"""Seconds that a runner sleeps where CHAIN says `sleep`, and what the guide says of the timer: with what a start takes,
runs begin a quarter of an hour apart, as the schedule asks for them.
"""

REVIVE_AFTER = 3600
PATIENCE = (5, 15, 45, 135)
"""Seconds between tries: GitHub's own troubles often last minutes."""

FAILED_IN_A_ROW = 3
ENDINGS = frozenset({"success", "failure", "timed_out", "startup_failure"})
"""A run that another one replaced in line, or that a person cancelled, says nothing of the next one."""


_REFUSED = re.compile(r"HTTP 4(?!03|08|29)\d\d")
"""Answers that asking again does not change; 403 is also given where too much was asked for."""


class GitHubError(Exception):
    """What `gh` said when it failed."""


def gh(*arguments: str) -> str:
    """What `gh` prints. Every argument is a word of ours or a number of GitHub's."""
    command = [os.environ.get("GH", "gh"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  our own words only
    if done.returncode:
        raise GitHubError(done.stderr.strip() or f"gh ended with status {done.returncode}")
    return done.stdout


def persistently(*arguments: str) -> str:
    """The same, tried again while GitHub cannot be reached. What it refuses (404, 422) is not asked for again."""
    slowly = float(os.environ.get("CHAIN_PATIENCE", "1"))
    for wait in PATIENCE:
        try:
            return gh(*arguments)
        except GitHubError as error:
            if _REFUSED.search(str(error)):
                raise
            time.sleep(wait * slowly)
    return gh(*arguments)


def start(workflow: str) -> None:
    """Start a workflow on the default branch. The token of a run may do that, and no other event it causes counts."""
    persistently("workflow", "run", workflow)


def runs(workflow: str) -> list[dict[str, object]]:
    """Its last runs, the newest first, by GitHub's clock."""
    path = f"repos/{{owner}}/{{repo}}/actions/workflows/{workflow}/runs?per_page=20"
    told = json.loads(persistently("api", path))
    return sorted(told["workflow_runs"], key=lambda one: int(one["id"]), reverse=True)


def timer() -> int:
    """Minutes that the environment `pause` makes a job wait; 0 where there is no such environment or no timer."""
    try:
        told = json.loads(persistently("api", f"repos/{{owner}}/{{repo}}/environments/{ENVIRONMENT}"))
    except GitHubError as error:
        if "HTTP 404" in str(error):
            return 0
        raise
    return max((int(rule.get("wait_timer", 0)) for rule in told.get("protection_rules", ())), default=0)


def failing(before: int) -> bool:
    """Whether so many runs in a row, the last ones, have failed."""
    ended = [one["conclusion"] for one in runs(PIPELINE) if one["conclusion"] in ENDINGS]
    return len(ended) >= before and "success" not in ended[:before]


def ask(chain: str, results: str) -> str:
    """At the end of a run, whose jobs ended as `results` say: see that a wait is under way."""
    if chain != "sleep" and not timer():
        return (
            f"::notice::the schedule alone decides when the next run comes, often hours late; "
            f"an environment `{ENVIRONMENT}` with a wait timer of {PAUSE // 60} minutes changes that (operate.md)"
        )
    if set(results.split()) - {"success"}:
        return "a run that failed asks for nothing"
    if any(one["status"] != "completed" for one in runs(NEXT)):
        return "the next run is asked for"
    start(NEXT)
    return "the next run is asked for now"


def go(chain: str, own_id: int) -> str:
    """After the wait: start the pipeline unless it is under way, and the next wait. That one comes before this run ends,
    so it stands in line (of a group one is at work, and one may be in line): waits follow each other, and never fork.
    """
    minutes = timer()
    if not minutes:
        if chain != "sleep":
            return f"::warning::the environment `{ENVIRONMENT}` has no wait timer any more; the chain ends here"
        time.sleep(PAUSE * float(os.environ.get("CHAIN_PATIENCE", "1")))
    elif too_soon(runs(NEXT), own_id, minutes):
        return "::warning::the wait was shorter than its timer; the chain ends here"
    if failing(FAILED_IN_A_ROW):
        return f"::warning::{FAILED_IN_A_ROW} runs in a row have failed; the next one is left to the schedule"
    idle = all(one["status"] == "completed" for one in runs(PIPELINE))
    if idle:
        start(PIPELINE)
    start(NEXT)
    return "the next run is started" if idle else "a run is under way; waiting once more"


def too_soon(waits: list[dict[str, object]], own_id: int, minutes: int) -> bool:
    """Whether this wait was asked for sooner after the last one that went to its end than its timer allows: should
    GitHub ever not hold it, nothing may run round and round.
    """
    own = next((one for one in waits if int(str(one["id"])) == own_id), None)
    before = [one for one in waits if int(str(one["id"])) < own_id and one["conclusion"] == "success"]
    if own is None or not before:
        return False
    return (_instant(own) - _instant(before[0])).total_seconds() < 60 * minutes


def _instant(run: dict[str, object]) -> datetime:
    return datetime.fromisoformat(str(run["created_at"]))


def revive(now: datetime) -> str:
    """Start the pipeline where the chain has broken and the schedule does not come either."""
    last = runs(PIPELINE)[:1]
    if last and last[0]["status"] != "completed":
        return "a run is under way"
    if last and (now - _instant(last[0])).total_seconds() < REVIVE_AFTER:
        return "runs come"
    try:
        start(PIPELINE)
    except GitHubError as error:
        if "HTTP 422" in str(error):
            return "the pipeline is switched off by a person"
        raise
    return "no run has begun for an hour; one is started"


def main(word: str) -> str:
    """Do what the word says; what was done, in a line. Raises GitHubError when GitHub cannot be reached."""
    chain = os.environ.get("CHAIN", "")
    if chain == "off":
        return "the chain is switched off"
    if word == "ask":
        return ask(chain, os.environ.get("RESULTS", ""))
    if word == "go":
        return go(chain, int(os.environ["GITHUB_RUN_ID"]))
    return revive(datetime.now(UTC))


def run(word: str) -> tuple[str, int]:
    """A line to print, and the exit status."""
    try:
        return main(word), 0
    except GitHubError as error:
        said = " ".join(str(error).split())[:300]
        line = f"::warning::GitHub could not be asked, so the schedule brings the next run: {said}"
        # The run that asks has published already, and is no failure for this.
        return line, 0 if word == "ask" else 1


if __name__ == "__main__":
    told, ended = run(sys.argv[1])
    sys.stdout.write(told + "\n")
    sys.exit(ended)
