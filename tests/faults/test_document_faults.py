"""Sick feeds, status documents and articles through the whole command, beside healthy ones.

Every address is healthy on the first run. On the second the sick ones fall ill, and the healthy have one thing more.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from documents import (
    CASES,
    HTML,
    Answer,
    Case,
    article,
    healthy_feed,
    healthy_status,
    incident,
    item,
    rss,
    statuspage,
    twenty_thousand_items,
)

from scraper.core.model import Archive, Article, OfficialRecord, RunReport
from scraper.edge.cache import REPORT, read_report
from scraper.edge.record import content

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "pipeline"))
from loopback import Page, Web, web

SITE = """\
name: Test wire
base_url: https://wire.example/
repository: https://code.example/wire
contact: https://wire.example/policy/
tag_authority: wire.example,2026
"""
WELL = ("sound_status", "sound_feed", "sound_paper")


@dataclass(frozen=True)
class Run:
    code: int
    said: str
    outcomes: dict[str, str]
    problems: dict[str, set[str]]
    written: int
    seconds: float
    parent_mb: float
    tree_mb: float
    kept: Archive
    report: RunReport


def page(answer: Answer, host: str) -> Page:
    return Page(answer.body.replace(b"HOST", host.encode()), answer.media)


def lay_first(where: Web) -> None:
    for case in CASES:
        name = case.name
        if case.kind == "feed":
            where.pages[f"/{name}"] = page(healthy_feed(name), where.host)
        elif case.kind == "status":
            where.pages[f"/{name}"] = page(healthy_status(name), where.host)
        else:
            where.pages[f"/{name}"] = page(Answer(rss(item(name, 0)).encode()), where.host)
            where.pages[f"/{name}/0.html"] = Page(article(name, 0).encode(), HTML)
    where.pages["/sound_status"] = page(healthy_status("sound_status", 1), where.host)
    where.pages["/sound_feed"] = page(healthy_feed("sound_feed", 1), where.host)
    where.pages["/sound_paper"] = page(healthy_feed("sound_paper", 1), where.host)
    where.pages["/sound_paper/0.html"] = Page(article("sound_paper", 0).encode(), HTML)


def lay_second(where: Web) -> None:
    for case in CASES:
        name = case.name
        if case.kind == "article":
            where.pages[f"/{name}"] = page(Answer(rss(item(name, 0), item(name, 3)).encode()), where.host)
            where.pages[f"/{name}/3.html"] = page(case.make(), where.host)
        else:
            where.pages[f"/{name}"] = page(case.make(), where.host)
    two = statuspage(
        "sound_status", incident("sound_status", 0, "investigating", "resolved"), incident("sound_status", 1)
    )
    where.pages["/sound_status"] = page(two, where.host)
    where.pages["/sound_feed"] = page(healthy_feed("sound_feed", 2), where.host)
    where.pages["/sound_paper"] = page(healthy_feed("sound_paper", 2), where.host)
    where.pages["/sound_paper/1.html"] = Page(article("sound_paper", 1).encode(), HTML)


def lay_third(where: Web) -> None:
    """All as before; only the feed of twenty thousand items lists its first six thousand, of which one thousand were put off."""
    where.pages["/twenty_thousand_items"] = page(twenty_thousand_items(6000), where.host)


def settings(folder: Path, base: str) -> Path:
    folder.mkdir()
    kinds = {c.name: c.kind for c in CASES} | {"sound_status": "status", "sound_feed": "feed", "sound_paper": "article"}
    lines = ["defaults: {every: 15m, timeout: 20s, max_bytes: 8MB}", "sources:"]
    for name, kind in sorted(kinds.items()):
        where = f'id: {name.replace("_", "-")}, url: "{base}/{name}"'
        if kind == "status":
            more = f"kind: status, standing: official, providers: [{name.replace('_', '-')}]"
        else:
            more = f"kind: feed, standing: press, publisher: Paper {name}, follow: {'articles' if kind == 'article' else 'summary'}"
        lines.append(f"  - {{{where}, {more}}}")
    (folder / "sources.yml").write_text("\n".join(lines) + "\n")
    rows = "".join(f'  - {{id: {name.replace("_", "-")}, name: "{name}"}}\n' for name in sorted(kinds))
    (folder / "providers.yml").write_text("providers:\n" + rows)
    (folder / "taxonomy.yml").write_text("causes: []\n")
    (folder / "site.yml").write_text(SITE)
    return folder


def memory(pid: int) -> tuple[float, float]:
    """Resident megabytes of a process, and of it with its children."""

    def own(one: int) -> float:
        try:
            rows = Path(f"/proc/{one}/status").read_text().splitlines()
        except OSError:
            return 0.0
        return next((int(row.split()[1]) / 1024 for row in rows if row.startswith("VmRSS")), 0.0)

    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        for thread in Path(f"/proc/{pid}/task").iterdir():
            children += (thread / "children").read_text().split()
    except OSError:
        children = []
    return own(pid), own(pid) + sum(own(int(child)) for child in set(children))


def update(place: Path, cache: Path, host: str, now: str) -> Run:
    arguments = [sys.executable, "-m", "scraper", "--content", str(place), "--cache", str(cache), "--now", now]
    began = time.monotonic()
    peak = [0.0, 0.0]
    with subprocess.Popen(
        [*arguments, "update", "--json", "--allow-host", host],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ},
    ) as process:  # fmt: skip

        def watch() -> None:
            while process.poll() is None:
                peak[:] = [max(a, b) for a, b in zip(peak, memory(process.pid), strict=True)]
                time.sleep(0.05)

        watcher = threading.Thread(target=watch)
        watcher.start()
        out, said = process.communicate(timeout=120)
        watcher.join()
    report = json.loads(out)
    problems: dict[str, set[str]] = {}
    for one in report["problems"]:
        problems.setdefault(one["source"], set()).add(one["code"])
    outcomes = {one["source"]: one["outcome"] for one in report["sources"]}
    seconds = time.monotonic() - began
    kept, _ = content.load(place)
    left = read_report(cache / REPORT)
    assert left is not None
    return Run(process.returncode, said, outcomes, problems, report["written"], seconds, *peak, kept, left)


@pytest.fixture(scope="module")
def runs(tmp_path_factory) -> list[Run]:
    folder = tmp_path_factory.mktemp("sick")
    with web() as where:
        place = settings(folder / "content", where.base)
        lay_first(where)
        found = [update(place, folder / "cache", where.host, "2026-04-15T16:00:00Z")]
        lay_second(where)
        found.append(update(place, folder / "cache", where.host, "2026-04-15T16:20:00Z"))
        lay_third(where)
        found.append(update(place, folder / "cache", where.host, "2026-04-15T16:40:00Z"))
    return found


def documents(kept: Archive) -> dict[str, Article | OfficialRecord]:
    held = {d.id: d for dossier in kept.dossiers for d in dossier.documents}
    return held | {d.id: d for _, d in kept.unplaced}


def of(kept: Archive, case: Case) -> dict[str, Article | OfficialRecord]:
    return {
        k: d for k, d in documents(kept).items()
        if (case.slug in d.sources if isinstance(d, OfficialRecord) else d.source == case.slug)
    }  # fmt: skip


def test_all_was_well_at_first(runs):
    assert runs[0].said == "" or "files written" in runs[0].said
    assert runs[0].code == 0
    assert set(runs[0].outcomes.values()) == {"new"}


def test_the_healthy_lose_nothing_beside_the_sick(runs):
    first, second = runs[0], runs[1]
    assert second.code == 3
    assert second.outcomes["sound-status"] == "new"
    assert second.outcomes["sound-feed"] == "new"
    assert second.outcomes["sound-paper"] == "new"
    was = {k: d for k, d in documents(first.kept).items() if "sound" in d.url}
    now = {k: d for k, d in documents(second.kept).items() if "sound" in d.url}
    assert (len(was), len(now)) == (3, 6)
    record = next(d for d in now.values() if isinstance(d, OfficialRecord) and d.native_id == "sound_status-0")
    assert record.state == "resolved"


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.number}-{c.kind}-{c.name}")
def test_each_is_named_as_what_it_is_and_costs_nothing_known(runs, case):
    first, second = runs[0], runs[1]
    said = second.problems.get(case.slug, set())
    assert said <= case.codes
    before, after = of(first.kept, case), of(second.kept, case)
    gained = len(after) - len(before)
    if case.codes and not (case.number == 37 and gained):
        assert said & case.codes, said
        assert f"{case.slug}: " in second.said
    assert before
    assert before.keys() <= after.keys()
    assert gained == case.new or (case.number == 37 and gained == 0)
    for name, document in before.items():
        now = after[name]
        assert now.title == document.title
        if isinstance(document, OfficialRecord):
            assert now.state == document.state, "HTTP is not health"
            assert now.resolved_at == document.resolved_at
            assert not [u for u in now.updates if u.removed_at]


def test_no_sick_document_becomes_good_news(runs):
    for dossier in runs[1].kept.dossiers:
        if not any(p.startswith("sound") for p in dossier.incident.providers):
            assert dossier.incident.state != "resolved" or any(isinstance(d, Article) for d in dossier.documents)


def test_what_is_kept_holds_no_control_characters(runs):
    for document in documents(runs[1].kept).values():
        assert all(c.isprintable() for c in document.title), document.title
        assert "\u202e" not in document.title


def test_a_third_run_of_the_same_brings_only_what_the_second_put_off(runs):
    second, third = documents(runs[1].kept), documents(runs[2].kept)
    fresh = {k: d for k, d in third.items() if d != second.get(k)}
    assert {d.source for d in fresh.values()} == {"twenty-thousand-items"}
    assert len(fresh) == 1000
    assert runs[2].written <= 2


def test_an_answer_that_could_not_be_read_is_no_success_the_next_time_either(runs):
    """The server says "not modified" to whoever asks with the tag of a sick answer; so nobody does."""
    for case in CASES:
        if runs[1].outcomes[case.slug] == "failed":
            assert runs[2].outcomes[case.slug] == "failed", case.name
    assert runs[2].code == 3


def test_a_source_counts_as_failing_from_its_first_sick_answer_and_as_well_until_then(runs):
    for one in runs[2].report.sources:
        if one.outcome == "failed" and one.problem and one.problem.code != "too_large":
            assert f"{one.last_success:%H:%M}" == "16:00", one
            assert f"{one.failing_since:%H:%M}" == "16:20", one


def test_time_and_memory_stay_bounded(runs):
    assert runs[1].seconds < 45
    assert "Traceback" not in runs[1].said
    assert runs[1].parent_mb <= 145, runs[1].parent_mb
    assert runs[1].tree_mb <= 400, runs[1].tree_mb
