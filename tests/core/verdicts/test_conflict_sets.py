"""Conflict sets of other providers and zones than the one of April 2026, told in words: each slip loses and is explained,
none founds an incident of its own, and nothing is averaged.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from scraper.core.model import Archive, Incident, Instant, PageText, Provider, Source, Standing, Verdict
from scraper.core.reading import read_article
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.settle import settle

PROVIDERS = (Provider("payfast", "Payfast"), Provider("callio", "Callio"))


@dataclass(frozen=True, slots=True)
class Told:
    """One article: when it appeared, in which language, its text, and words of the reason where its time loses."""

    published: str
    language: str
    text: str
    reason: str = ""


SUMMER = (
    Told("2025-07-18T18:00", "en", "Payfast failed on Friday, July 18, the company said. The incident was opened at 15:12 UTC and resolved at 16:43 UTC."),
    Told("2025-07-18T19:00", "en", "Payfast was down on Friday, July 18, from 11:12 a.m. ET. Service was restored at 4:43 PM PT, Payfast said.", "16:43 UTC read as Pacific time"),
    Told("2025-07-18T18:30", "en", "Payfast failed on Friday 18 July at 15:12 BST and was back at 16:43 BST.", "16:43 UTC read as British time"),
    Told("2025-07-19T08:00", "en", "Payfast declared its outage resolved at 16:43 UTC on July 19.", "16:43 UTC moved by one day"),
    Told("2025-07-18T17:30", "de", "Payfast war am Freitag, 18. Juli, von 17:12 bis 18:43 Uhr (MESZ) gestört."),
    Told("2025-07-18T18:10", "en", "Payfast went down at 15:12 UTC on Friday, 18 July. Payfast said it was resolved at 12:43 UTC.", "16:43 UTC is 12:43 in Eastern time: a local time read as UTC"),
)  # fmt: skip
WINTER = (
    Told("2026-01-14T16:00", "en", "Callio calls failed on Wednesday, January 14, from 2:37 PM IST, Callio said. The outage was resolved at 4:19 PM IST."),
    Told("2026-01-14T13:00", "en", "Callio was down on Wednesday, January 14, 2026 from 09:07 UTC to 10:49 UTC, its status page says."),
    Told("2026-01-14T15:30", "en", "Callio failed on Wednesday, January 14, at 09:07 AEDT, the company said, and came back at 10:49 AEDT.", "10:49 UTC read as AEDT"),
    Told("2026-01-15T15:30", "en", "Callio said that Wednesday's outage ended at 10:49 p.m. UTC on January 14.", "a morning time read as evening"),
    Told("2026-01-14T18:30", "fr", "Callio est tombé en panne mercredi 14 janvier 2026 de 10h07 à 11h49, heure de Paris."),
)  # fmt: skip
SETS = {
    "summer": (SUMMER, "2025-07-18-payfast-1512", "2025-07-18T15:12:00Z", "2025-07-18T16:43:00Z"),
    "winter": (WINTER, "2026-01-14-callio-0907", "2026-01-14T09:07:00Z", "2026-01-14T10:49:00Z"),
}


def settled(texts: tuple[Told, ...]) -> Holdings:
    holdings = Holdings(Archive())
    for n, one in enumerate(texts):
        at = Instant(datetime.fromisoformat(one.published).replace(tzinfo=UTC))
        url = f"https://outlet{n}.example/story"
        page = PageText(
            url, one.text, "An outage", site=f"Outlet {n}", published=at, published_by="json-ld", language=one.language
        )
        source = Source(f"outlet-{n}", "feed", url, Standing.PRESS, publisher=f"Outlet {n}")
        holdings.put(read_article(page, providers=PROVIDERS, source=source, first_seen=at.at))
    settle(holdings, tuple(holdings.documents), PROVIDERS)
    return holdings


def verdict(incident: Incident, fact: str) -> Verdict:
    return next(v for v in incident.verdicts if v.fact == fact)


@pytest.mark.parametrize("name", SETS)
def test_all_accounts_are_one_incident_with_the_right_window(name: str) -> None:
    texts, identity, start, end = SETS[name]
    holdings = settled(texts)
    assert list(holdings.incidents) == [identity]
    incident = holdings.incidents[identity]
    assert len(incident.placements) == len(texts)
    assert (verdict(incident, "started").value, verdict(incident, "ended").value) == (start, end)


@pytest.mark.parametrize("name", SETS)
def test_each_slip_loses_and_is_explained(name: str) -> None:
    texts, identity, _, _ = SETS[name]
    incident = settled(texts).incidents[identity]
    reasons = [reason for fact in ("started", "ended") for _, reason in verdict(incident, fact).why_not]
    assert [one.reason for one in texts if one.reason and not any(one.reason in reason for reason in reasons)] == []


@pytest.mark.parametrize("name", SETS)
def test_no_time_chosen_is_one_that_nobody_gives(name: str) -> None:
    texts, identity, _, _ = SETS[name]
    holdings = settled(texts)
    given = {c.at for d in holdings.documents.values() for c in d.claims if c.at}
    window = holdings.incidents[identity].window
    assert window.start is not None
    assert window.end is not None
    assert {window.start.at, window.end.at} <= given
