"""A record may hold anything its types allow: no value stops the build, none reaches a page as markup."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import factories
import pytest

from scraper.core.model import (
    Archive,
    Dossier,
    Instant,
    Outcome,
    Precision,
    Revision,
    Sentence,
    TimelineEvent,
    Verdict,
    Wave,
    Window,
)
from scraper.publish import pages
from scraper.publish.page import modules
from scraper.publish.render import Printer

FIRST, LAST = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)
FULL = factories.two_waves()
INCIDENT = FULL.incident
NASTY = '"><img src=x onerror=alert(1)>{{ 7*7 }}@@root@@@@body@@'


def window(start: datetime | None, end: datetime | None, seconds: int | None = None) -> Dossier:
    spans = tuple(Instant(at, Precision.MINUTE) if at else None for at in (start, end))
    return replace(FULL, incident=replace(INCIDENT, window=Window(spans[0], spans[1], seconds), waves=()))


def verdict(value: object, **more: object) -> Dossier:
    claims = ("r1:started:14:53",)
    return replace(
        FULL,
        incident=replace(
            INCIDENT, verdicts=(Verdict("started", Outcome.DISPUTED, value, "r", "e", supporting=claims, **more),)
        ),
    )  # type: ignore[arg-type]


CASES = {
    "from the first year to the last": window(FIRST, LAST, 315_537_897_540),
    "ends before it starts": window(factories.at("17:00"), factories.at("14:00"), -10_800),
    "no window": window(None, None),
    "only an end": window(None, factories.at("14:00")),
    "a wave of the last year": replace(FULL, incident=replace(INCIDENT, waves=(Wave(FIRST, None), Wave(LAST, None)))),
    "an event of the last year": replace(
        FULL,
        incident=replace(
            INCIDENT,
            timeline=(
                TimelineEvent(LAST, Precision.SECOND, "official", "x", ()),
                TimelineEvent(FIRST, Precision.MONTH, "elsewhere", "y", (), wave=99),
            ),
        ),
    ),
    "no such day": verdict("2026-02-31"),
    "no such time": verdict("2026-04-15T99:99:99Z", low="2026-99-99", high=7),
    "no value": verdict(None, low=None, high=3),
    "claims that do not exist": replace(
        FULL,
        incident=replace(
            INCIDENT,
            summary=(Sentence("x", ("nowhere",)),),
            verdicts=(Verdict("cause", Outcome.AGREED, "x", "r", "e", supporting=("gone",)),),
        ),
    ),
    "no documents": replace(FULL, documents=()),
    "no providers": replace(FULL, incident=replace(INCIDENT, providers=())),
    "unknown provider and component": replace(
        FULL, incident=replace(INCIDENT, providers=("nobody",), components=("日本", "…", "2026"))
    ),
    "markup everywhere": replace(
        FULL,
        incident=replace(
            INCIDENT,
            title=NASTY,
            causes=(NASTY,),
            components=(NASTY,),
            summary=(Sentence(NASTY, ("r1:started:14:53",)),),
        ),
    ),
    "an edit of nothing": replace(
        FULL, documents=(factories.record(revisions=(Revision(FIRST, "none", "elsewhere", "vanished", None, None),)),)
    ),
    "copies in a ring": replace(
        FULL,
        incident=replace(
            INCIDENT,
            placements=(replace(INCIDENT.placements[1], copy_of="a2"), replace(INCIDENT.placements[2], copy_of="a1")),
        ),
    ),
    "a long title": replace(FULL, incident=replace(INCIDENT, title="word " * 80)),
}


@pytest.fixture(scope="module")
def printer(root, tmp_path_factory) -> Printer:
    return Printer(root / "site", tmp_path_factory.mktemp("templates"))


@pytest.mark.parametrize("case", CASES)
def test_every_page_of_every_kind_is_printed(case: str, printer: Printer) -> None:
    record = factories.archive()
    edition = factories.edition(replace(record, dossiers=(CASES[case], *record.dossiers[1:])), factories.report())
    seen = set()
    for kind in modules(pages):
        for plan in kind.pages(edition):
            assert plan.path not in seen, plan.path
            seen.add(plan.path)
            body = printer.body(kind.KIND, plan.make().view, "../")
            assert "<img src=x" not in body
            assert "onerror=alert(1)>" not in body.replace("&gt;", "")


def test_slots_in_words_from_outside_stay_words(builds) -> None:
    folder = builds.build(factories.edition(Archive((CASES["markup everywhere"],))), "hostile")
    page = (folder / "incidents/2026-04-15-nimbus-1453/index.html").read_text()
    assert page.count("<main") == 1
    assert "@@root@@@@body@@" in page
    assert "{{ 7*7 }}" in page


def test_a_ring_of_retired_ids_ends(builds) -> None:
    record = replace(factories.archive(), aliases=(("2026-01-01-a", "2026-01-01-b"), ("2026-01-01-b", "2026-01-01-a")))
    builds.build(factories.edition(record), "ring")


def test_an_incident_that_lasts_for_ever_is_counted_to_today_only() -> None:
    from scraper.publish.charts.heat import heat
    from scraper.publish.coverage import Coverage

    made = heat("Nimbus", (window(factories.NOW - timedelta(days=2), LAST, 10**9),), factories.NOW, Coverage())
    assert len(made.rows) == 3
