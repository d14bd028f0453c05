"""A GitHub of our own, as far as the next run needs one: workflows, groups, an environment with a timer, a `gh`."""

from __future__ import annotations

import importlib.util
import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from unittest import mock

from desk import ROOT

T0 = datetime(2026, 4, 15, 12, tzinfo=UTC)

_spec = importlib.util.spec_from_file_location("chain", ROOT / ".github" / "scripts" / "chain.py")
assert _spec
assert _spec.loader
chain = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(chain)


class Killed(BaseException):
    """The process is gone."""


@dataclass
class Hub:
    """Minute after minute. `pipeline.yml` takes some and asks; `next.yml` waits as long as its timer and goes on."""

    timer: int = 13
    takes: int = 4
    """Minutes of a run of the pipeline."""
    chain: str = ""
    minute: int = 0
    deaf: int = 0
    """Calls of `gh` that fail."""
    die_after: int = 0
    """The script is killed once so many workflows were started."""
    holds: bool = True
    """Whether the timer is kept to."""
    fails: bool = False
    """Whether runs fail."""
    runs: list[dict[str, object]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    asked: int = 0
    _due: list[tuple[int, dict[str, object], Callable[[dict[str, object]], None]]] = field(default_factory=list)

    def start(self, workflow: str) -> dict[str, object]:
        """An event comes in. Of a group one is at work and one in line; a third takes the place of the second."""
        for one in self.runs:
            if one["workflow"] == workflow and one["status"] == "pending":
                one |= {"status": "completed", "conclusion": "cancelled"}
        run: dict[str, object] = {
            "id": len(self.runs) + 1, "workflow": workflow, "status": "pending", "conclusion": None,
            "created_at": f"{T0 + timedelta(minutes=self.minute):%Y-%m-%dT%H:%M:%SZ}", "began": None,
        }  # fmt: skip
        self.runs.append(run)
        return run

    def kill(self, workflow: str) -> None:
        """Whatever of this workflow is at work ends, without another word."""
        for one in self.under_way(workflow):
            one |= {"status": "completed", "conclusion": "failure"}
            self._due = [due for due in self._due if due[1] is not one]

    def under_way(self, workflow: str) -> list[dict[str, object]]:
        return [one for one in self.runs if one["workflow"] == workflow and one["status"] == "in_progress"]

    def began(self, since: int = 0) -> list[int]:
        """Minutes at which the pipeline began."""
        found = [one["began"] for one in self.runs if one["workflow"] == "pipeline.yml"]
        return [at for at in found if isinstance(at, int) and at >= since]

    def live(self, minutes: int) -> Hub:
        for _ in range(minutes):
            for due in [one for one in self._due if one[0] <= self.minute]:
                self._due.remove(due)
                due[2](due[1])
            for workflow in ("pipeline.yml", "next.yml"):
                in_line = [one for one in self.runs if one["workflow"] == workflow and one["status"] == "pending"]
                assert len(in_line) <= 1
                assert len(self.under_way(workflow)) <= 1
                if in_line and not self.under_way(workflow):
                    self._begin(in_line[0])
            self.minute += 1
        return self

    def _begin(self, run: dict[str, object]) -> None:
        run |= {"status": "in_progress", "began": self.minute}
        if run["workflow"] == "pipeline.yml":
            self._due.append((self.minute + self.takes, run, self._ended))
        else:
            self._due.append((self.minute + (self.timer if self.holds else 0), run, self._waited))

    def _ended(self, run: dict[str, object]) -> None:
        self.script("ask", RESULTS="failure skipped" if self.fails else "success success")
        run |= {"status": "completed", "conclusion": "failure" if self.fails else "success"}

    def _waited(self, run: dict[str, object]) -> None:
        ended = self.script("go", GITHUB_RUN_ID=str(run["id"]))
        run |= {"status": "completed", "conclusion": "success" if ended == 0 else "failure"}

    def gh(self, *words: str) -> str:
        """What `gh` would say."""
        self.asked += 1
        if self.deaf > 0:
            self.deaf -= 1
            raise chain.GitHubError("error connecting to api.github.com")
        if words[:2] == ("workflow", "run"):
            self.start(words[2])
            self.die_after -= 1
            if self.die_after == 0:
                raise Killed
            return ""
        assert words[0] == "api"
        if words[1] == "repos/{owner}/{repo}/environments/pause":
            if not self.timer:
                raise chain.GitHubError("gh: Not Found (HTTP 404)")
            return json.dumps({"protection_rules": [{"type": "wait_timer", "wait_timer": self.timer}]})
        found = re.fullmatch(r"repos/\{owner\}/\{repo\}/actions/workflows/(\S+)/runs\?per_page=20", words[1])
        assert found
        rows = [one for one in self.runs if one["workflow"] == found[1]]
        return json.dumps({"workflow_runs": rows[:-21:-1]})

    def script(self, word: str, **env: str) -> int:
        """One call of the script that the workflows call: its exit status."""
        env = {"CHAIN": self.chain, **env}
        with mock.patch.multiple(chain, gh=self.gh, time=mock.Mock()), mock.patch.dict(os.environ, env):
            try:
                line, status = chain.run(word)
            except Killed:
                return 137
        self.said.append(line)
        return int(status)
