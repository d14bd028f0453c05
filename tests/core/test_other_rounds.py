"""Of two outages on one day an article tells each with its own times. All sentences are invented."""

from __future__ import annotations

import pytest

from scraper.core.articles.passages import read
from scraper.core.cluster import assign
from scraper.core.instants import parse_instant
from scraper.core.judging.case import Seed, open_case
from scraper.core.model import (
    OTHER_ROUND,
    Article,
    Claim,
    DocumentRole,
    PageText,
    Precision,
    Provider,
)
from scraper.core.reading import read_article, told_by
from tests.core.factories import at, record

CATALOGUE = (Provider("acme", "Acme"),)
DAY = "2026-04-15"
PUBLISHED = parse_instant(f"{DAY}T21:10:00Z")
FINE = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)
MORNING = {"07:40", "08:31"}


def page(text: str, language: str = "en", title: str = "Acme") -> PageText:
    return PageText("https://wire.example/a", f"{title}\n\n{text}", title, published=PUBLISHED, language=language)


def claims_of(text: str, language: str = "en", title: str = "Acme outage") -> tuple[Claim, ...]:
    return told_by(read(page(text, language, title), CATALOGUE))[0]


def times(claims: tuple[Claim, ...], *, own: bool) -> set[str]:
    return {
        f"{c.at:%H:%M}"
        for c in claims
        if c.kind in {"started", "ended"} and c.at and c.precision in FINE and (OTHER_ROUND not in c.flags) is own
    }


TWO = """
en|18:05|Acme is suffering its second outage of the day, since about 18:05 UTC on Wednesday. A shorter disruption in the morning lasted from 07:40 to 08:31 UTC.
en|18:05|Acme is down again on Wednesday. Users began reporting errors at 18:05 UTC. It is the second time today: earlier, between 07:40 and 08:31 UTC, Acme was also unavailable.
en|18:12 19:55|Acme was hit by two outages on Wednesday. The first lasted from 07:40 to 08:31 UTC, the second from 18:12 to 19:55 UTC.
en|18:12 19:55|Acme went down at 07:40 UTC on Wednesday and was restored at 08:31 UTC. It failed again at 18:12 UTC; service was restored at 19:55 UTC, its second outage of the day.
en|18:12 19:55|Acme users met errors from 18:12 UTC on Wednesday. It was restored at 19:55 UTC. Acme had already been out between 07:40 and 08:31 UTC that day.
de|18:12|Acme ist am Mittwoch seit 18.12 Uhr UTC erneut gestört. Schon am Morgen war der Dienst von 7.40 Uhr bis 8.31 Uhr UTC ausgefallen.
fr|18:12|Acme est de nouveau en panne depuis 18h12 UTC mercredi. Plus tôt dans la journée, le service avait été inaccessible de 7h40 à 8h31 UTC.
es|18:12|Acme dejó de funcionar el miércoles a las 18:12 UTC. Es la segunda caída del día: por la mañana estuvo caído de 07:40 a 08:31 UTC.
pt|18:12|O Acme caiu de novo na quarta-feira às 18h12 UTC. Mais cedo, o serviço já tinha ficado fora do ar das 7h40 às 8h31 UTC.
"""


@pytest.mark.parametrize("row", TWO.strip().splitlines())
def test_the_outage_before_keeps_its_times(row: str) -> None:
    language, own, text = row.split("|")
    claims = claims_of(text, language)
    assert times(claims, own=True) == set(own.split())
    assert times(claims, own=False) == MORNING


ONE = """
en|07:40 08:31|Acme went down at 07:40 UTC on Wednesday and was restored at 08:31 UTC.
en|07:40 19:55|Acme has been down since 07:40 UTC on Wednesday. By 18:12 UTC thousands had complained. Service was restored at 19:55 UTC.
en|07:40 08:31 12:12 13:55|Acme failed in two waves on Wednesday. The first lasted from 07:40 to 08:31 UTC, the second wave from 12:12 to 13:55 UTC.
en|07:40 08:31|Acme is down again, a week after its last outage. It stopped working at 07:40 UTC on Wednesday and was restored at 08:31 UTC.
en|18:12 19:55|Acme went down at 18:12 UTC on Wednesday and was restored at 19:55 UTC. The company had carried out maintenance from 07:40 to 08:31 UTC.
de|07:40 08:31|Acme war am Mittwoch von 7.40 Uhr bis 8.31 Uhr UTC gestört. Bereits im März hatte es einen Ausfall gegeben.
"""


@pytest.mark.parametrize("row", ONE.strip().splitlines())
def test_one_outage_stays_one(row: str) -> None:
    language, own, text = row.split("|")
    claims = claims_of(text, language)
    assert not times(claims, own=False)
    assert times(claims, own=True) == set(own.split())


def test_a_length_told_of_the_one_before_is_not_the_own_one() -> None:
    evening = "Acme users were unable to connect from 18:10 UTC on Wednesday until 19:50 UTC. "
    for before in (
        "The outage follows one on Wednesday morning that lasted 51 minutes, from 07:40 UTC to 08:31 UTC.",
        "It followed a 51-minute outage earlier in the day.",
    ):
        lengths = [c for c in claims_of(evening + before) if c.kind == "duration"]
        assert lengths
        assert all(OTHER_ROUND in c.flags for c in lengths)


def _article() -> Article:
    text = (
        "Acme is suffering its second outage of the day, since about 18:05 UTC on Wednesday. "
        "A shorter disruption in the morning lasted from 07:40 to 08:31 UTC."
    )
    return read_article(page(text, title="Acme outage"), providers=CATALOGUE)


def test_it_stands_on_its_own_outage_and_is_a_mention_on_the_other() -> None:
    early = record(("07:40", "investigating"), ("08:31", "resolved"), name="early")
    late = record(("18:12", "investigating"), ("19:55", "resolved"), name="late")
    told = _article()
    roles = {
        found.id: next((p.role for p in found.placements if p.document == told.id), None)
        for found in assign([early, late, told], ()).incidents
    }
    assert roles == {f"{DAY}-acme-0740": DocumentRole.MENTION, f"{DAY}-acme-1812": DocumentRole.PRIMARY}


def test_on_each_incident_only_its_times_are_heard() -> None:
    early = record(("07:40", "investigating"), ("08:31", "resolved"), name="early")
    late = record(("18:12", "investigating"), ("19:55", "resolved"), name="late")
    told = _article()
    for found in assign([early, late, told], ()).incidents:
        case = open_case(Seed(found.id, found.placements, founded_by=found.founded_by), [early, late, told])
        heard = {s.claim.at for s in case.on("started") if s.claim.document == told.id}
        expected = at("07:40", DAY) if found.id.endswith("0740") else at("18:05", DAY)
        assert heard == {expected}
