"""Which core sources have failed for long, from the report that `outagewire update` left in the cache.

Prints one line of JSON, `{"broken": [{"id", "code", "since"}], "well": [id]}`. Ids are slugs of ours, codes are words of
ours, times are dates: nothing that a source said is in it, so it may be passed on between jobs.
"""  # noqa: INP001  a script

import json
import re
import sys
from datetime import datetime, timedelta
from pathlib import Path

from scraper.core.model import RunReport
from scraper.edge.cache import REPORT, read_report
from scraper.edge.people.config import load

SILENT = frozenset({"empty_channel", "silent", "empty_body"})
"""A page with no post is no proof of health, and for many a page it is the usual state: nothing to call anybody for."""


def standing(report: RunReport, core: set[str], *, longer_than: timedelta) -> dict[str, list[object]]:
    """The core sources that have failed for long, and those that answered in this run."""
    broken: list[object] = []
    well: list[object] = []
    for one in report.sources:
        code = one.problem.code if one.problem else "unknown"
        if one.source not in core or not re.fullmatch(r"[a-z0-9-]+", one.source):
            continue
        if one.outcome not in {"failed", "not_due"}:
            well.append(one.source)
        elif one.failing_since and report.at - one.failing_since >= longer_than and code not in SILENT:
            broken.append({"id": one.source, "code": code, "since": _iso(one.failing_since)})
    return {"broken": broken, "well": well}


def _iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def main(content: Path, cache: Path, hours: float) -> str:
    """The line to print; without a report nothing is known."""
    report = read_report(cache / REPORT)
    config, _ = load(content)
    core = {s.id for s in config.sources if s.tier == "core" and s.enabled}
    if report is None:
        return json.dumps({"broken": [], "well": []})
    return json.dumps(standing(report, core, longer_than=timedelta(hours=hours)))


if __name__ == "__main__":
    sys.stdout.write(main(Path("content"), Path(".cache"), float(sys.argv[1]) if len(sys.argv) > 1 else 24.0) + "\n")
