"""In an article on several providers each has its own times, and a denial is of whoever gives it. All sentences are invented."""

from __future__ import annotations

import pytest

from scraper.core.articles.passages import read
from scraper.core.cluster import assign
from scraper.core.instants import parse_instant
from scraper.core.judging.case import Seed, open_case
from scraper.core.model import OF_CAUSE, UPSTREAM, Claim, DocumentRole, PageText, Precision, Provider
from scraper.core.reading import read_article, told_by

CATALOGUE = (Provider("tern", "Tern"), Provider("plover", "Plover"))
DAY = "2026-05-12"
PUBLISHED = parse_instant(f"{DAY}T21:10:00Z")
FINE = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


def page(title: str, text: str, language: str = "en", name: str = "a") -> PageText:
    return PageText(f"https://wire.example/{name}", f"{title}\n\n{text}", title, published=PUBLISHED, language=language)


def claims_of(title: str, text: str, language: str = "en") -> tuple[Claim, ...]:
    return told_by(read(page(title, text, language), CATALOGUE))[0]


def times(claims: tuple[Claim, ...]) -> dict[str, str]:
    """By provider ("": of none of them alone) the clock times that are told, in order."""
    found: dict[str, set[str]] = {}
    for c in claims:
        if c.kind in {"started", "ended"} and c.at is not None and c.precision in FINE:
            found.setdefault(c.told_of.provider if c.told_of else "", set()).add(f"{c.at:%H:%M}")
    return {whose: " ".join(sorted(told)) for whose, told in found.items()}


OWN = """
en|Tern and Plover down|14:02 14:55|14:20|Tern stopped working at 14:02 UTC on Tuesday and Plover at 14:20 UTC, in unrelated faults. Tern was back by 14:55 UTC.
en|Tern and Plover down|14:02 14:55|14:20 15:10|At 14:02 UTC on Tuesday Tern stopped working, and at 14:20 UTC Plover failed. Tern was restored at 14:55 UTC. Plover was restored at 15:10 UTC.
en|Tern and Plover down|14:02 14:55|14:20 15:10|Tern was unavailable from 14:02 to 14:55 UTC on Tuesday, while Plover was unavailable from 14:20 to 15:10 UTC.
en|Tern and Plover down|14:02|14:20|Tern and Plover went down on Tuesday at 14:02 and 14:20 UTC respectively.
en|Tern and Plover down|14:02|14:20|Tern (from 14:02 UTC) and Plover (from 14:20 UTC) were both down on Tuesday.
en|Tern, Plover down|14:02 14:55|14:20 15:10|Tern began failing at 14:02 UTC on Tuesday. It was back at 14:55 UTC. Plover began failing at 14:20 UTC. It was back at 15:10 UTC.
de|Ausfälle bei Tern und Plover|14:02|14:20|Bei Tern und Plover gab es am Dienstag Ausfälle. Ab 14.02 Uhr UTC war Tern gestört, ab 14.20 Uhr UTC Plover.
fr|Tern et Plover en panne|14:02|14:20|Tern et Plover ont été en panne mardi. Tern est tombé en panne à 14h02 UTC et Plover à 14h20 UTC.
es|Caen Tern y Plover|14:02|14:20|Tern y Plover cayeron el martes. Tern dejó de funcionar a las 14:02 UTC y Plover a las 14:20 UTC.
"""


@pytest.mark.parametrize("row", OWN.strip().splitlines())
def test_each_has_its_own_times(row: str) -> None:
    language, title, tern, plover, text = row.split("|")
    assert times(claims_of(title, text, language)) == {"tern": tern, "plover": plover}


SHARED = """
en|Tern and Plover went down at 14:02 UTC on Tuesday. Both were back at 14:55 UTC.
en|Tern and Plover were both unreachable from 14:02 UTC on Tuesday, users said. The problems were over by 14:55 UTC.
de|Tern und Plover waren am Dienstag ab 14.02 Uhr UTC gestört. Um 14.55 Uhr UTC war die Störung behoben.
"""


@pytest.mark.parametrize("row", SHARED.strip().splitlines())
def test_what_is_told_of_both_is_of_both(row: str) -> None:
    language, text = row.split("|")
    assert times(claims_of("Tern and Plover", text, language)) == {"": "14:02 14:55"}


def test_the_other_one_lends_neither_times_nor_its_id() -> None:
    both = page(
        "Tern and Plover both down",
        "Tern stopped working at 14:02 UTC on Tuesday and Plover at 14:20 UTC, in unrelated faults. "
        "Tern was back by 14:55 UTC. Plover was back by 15:10 UTC.",
    )
    alone = page(
        "Plover outage",
        "Plover was down on Tuesday between 14:20 and 15:10 UTC. Plover blamed a network change.",
        name="b",
    )
    articles = [read_article(one, providers=CATALOGUE) for one in (both, alone)]
    (found,) = assign(articles, ()).incidents
    assert found.id == f"{DAY}-plover-1420"
    assert {p.role for p in found.placements} == {DocumentRole.PRIMARY}
    case = open_case(Seed(found.id, found.placements, founded_by=found.founded_by), articles)
    assert {f"{s.claim.at:%H:%M}" for s in case.on("started") if s.claim.at} == {"14:20"}
    assert {f"{s.claim.at:%H:%M}" for s in case.on("ended") if s.claim.at} == {"15:10"}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Tern down; Plover says it is not to blame", "Tern stopped loading on Tuesday at 09:50 UTC. Many users blamed Plover."),
        ("After Tern outage, Plover says its network was not the cause", "Tern went down on Tuesday, and users blamed Plover."),
        ("Tern outage", "Tern went down on Tuesday. Tern users blamed Plover, but Plover said that it was not to blame."),
    ],
)  # fmt: skip
def test_whoever_is_blamed_denies_for_itself(title: str, text: str) -> None:
    denials = [c for c in claims_of(title, text) if c.kind == "denial"]
    assert denials
    assert all({OF_CAUSE, f"{UPSTREAM}plover"} <= {*c.flags} for c in denials)


def test_a_provider_denies_its_own_outage_beside_another_name() -> None:
    claims = claims_of(
        "Plover users annoyed", "Plover is a rival of Tern, but Tern denied on Tuesday that Tern had an outage."
    )
    assert not [c for c in claims if c.kind == "denial" and f"{UPSTREAM}plover" in c.flags]
