"""Nothing published loses its address: days, weeks, months, components and twins outlive the incidents they told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import factories
import pytest

from scraper.core.model import Absorbed, Archive, Dossier, Instant, Override, Revision, Window, Withdrawal
from scraper.publish import card, feeds, pages
from scraper.publish.page import modules
from scraper.publish.pages import month, provider_month, withdrawn
from scraper.publish.parts.editions import by_day, by_week
from scraper.publish.parts.listed_before import EMPTY, listed_before
from tests.feeds.issues import files

GONE = Withdrawal(factories.NOW, "It was a drill.")


def addresses(record: Archive) -> set[str]:
    """Every page with its twin, every feed and every card."""
    edition = factories.edition(record)
    found = set(files(edition, feeds)) | {one.path for one in card.outputs(edition)}
    for kind in modules(pages):
        for plan in kind.pages(edition):
            found |= {plan.path, f"{plan.path}{kind.TWIN}" if getattr(kind, "TWIN", "") else plan.path}
    return found


def corrected(name: str, **fields: object) -> Archive:
    record = factories.archive()
    return replace(
        record,
        dossiers=tuple(
            replace(one, incident=replace(one.incident, **fields)) if one.incident.id == name else one
            for one in record.dossiers
        ),
    )


def test_what_is_withdrawn_takes_no_address_with_it() -> None:
    before = factories.archive()
    after = replace(
        before,
        dossiers=tuple(replace(one, incident=replace(one.incident, withdrawn=GONE)) for one in before.dossiers),
    )
    assert addresses(before) - addresses(after) == set()


@pytest.mark.parametrize("moved", [timedelta(days=-40), timedelta(days=2)])
def test_a_start_that_moves_leaves_its_days_and_months_behind(moved: timedelta) -> None:
    before = factories.archive()
    for one in before.dossiers:
        start = one.incident.window.start
        if one.incident.denied or one.incident.withdrawn or start is None:
            continue
        after = corrected(one.incident.id, window=Window(replace(start, at=start.at + moved), None, None))
        assert addresses(before) <= addresses(after), one.incident.id


def test_an_empty_month_says_why_and_is_in_no_list() -> None:
    record = Archive(
        (factories.brief("2027-02-03-nimbus-0900", withdrawn=GONE), factories.brief("2026-04-14-nimbus-0900"))
    )
    edition = factories.edition(record)
    assert list(edition.by_month) == [(2026, 4)], "the front page and the archive show months that have something"
    made = {plan.path: plan.make() for kind in (month, provider_month) for plan in kind.pages(edition)}
    assert made["archive/2027/02/"].view.empty == EMPTY
    assert made["providers/nimbus/2027/02/"].view.empty == EMPTY
    assert made["archive/2026/04/"].view.empty == ""


def test_the_twin_of_what_is_withdrawn_says_so() -> None:
    (plan,) = withdrawn.pages(factories.edition(Archive((factories.brief("2027-02-03-nimbus-0900", withdrawn=GONE),))))
    told = plan.make().twin()
    assert "Withdrawn" in told
    assert GONE.reason in told


def days(dossier: Dossier) -> list[str]:
    return [f"{at:%Y-%m-%d}" for at, _ in listed_before(factories.edition(Archive((dossier,))))]


def test_where_it_stood_is_found_from_what_the_record_keeps() -> None:
    own = factories.brief("2026-04-14-nimbus-0900")
    assert days(own) == ["2026-04-14"]
    took = Absorbed("2026-04-11-nimbus-0900", began=datetime(2026, 4, 11, 9, tzinfo=UTC))
    assert days(replace(own, incident=replace(own.incident, absorbed=(took,)))) == ["2026-04-11", "2026-04-14"]


def test_starts_that_its_provider_gave_before_are_among_them() -> None:
    full = factories.two_waves()
    record = full.documents[0]
    assert record.started_at is not None
    seen = factories.at("20:10")
    moves = (
        Revision(seen, None, "at", "edited", "2026-04-12T23:50:00Z", "2026-04-13T00:10:00Z"),
        Revision(seen, None, "at", "edited", "2026-04-16T01:00:00Z", "2026-04-16T02:00:00Z"),
        Revision(seen, None, "at", "edited", "2026-04-13T00:10:00Z", "2026-04-15T14:53:00Z"),
    )
    moved = replace(full, documents=(replace(record, revisions=moves), *full.documents[1:]))
    assert days(moved) == ["2026-04-12", "2026-04-13", "2026-04-15"], "the end that moved is no start"


def test_a_pin_keeps_the_day_that_the_rules_gave() -> None:
    full = factories.two_waves()
    pin = Override(full.incident.id, "pin", "It began before.", "me", fact="started", value="2026-04-01T10:00:00Z")
    window = Window(Instant(datetime(2026, 4, 1, 10, tzinfo=UTC)), None, None)
    name = "2026-04-02-nimbus"
    moved = replace(full, incident=replace(full.incident, id=name, window=window), overrides=(pin,))
    assert days(moved) == ["2026-04-01", "2026-04-02", "2026-04-15"]


def test_days_and_weeks_are_those_of_the_memory() -> None:
    edition = factories.edition(Archive((factories.brief("2027-02-03-nimbus-0900", withdrawn=GONE),)))
    assert {f"{day}": own for day, own in by_day(edition).items()} == {"2027-02-03": ()}
    assert {f"{day}": own for day, own in by_week(edition).items()} == {"2027-02-01": ()}
