"""A withdrawal has one day: in the object, in the list of changes, on the page and in the calendar of the incident."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scraper.core.model import Archive, Instant, Override, Withdrawal
from scraper.core.model.conclusions import Decision
from scraper.publish.pages import withdrawn
from tests.feeds.issues import files
from tests.publish import factories

GONE = "2026-04-02-tern-0800"
TAKEN_UP, DATED = datetime(2026, 4, 10, 6, 30, tzinfo=UTC), datetime(2026, 4, 9, tzinfo=UTC)


def record(*, dated: bool, taken_up: bool) -> Archive:
    whole = factories.archive()
    asked = Override(GONE, "withdraw", "It was a drill.", "me", at=Instant(DATED) if dated else None)
    known = {
        "withdrawn": Withdrawal(DATED if dated else None, asked.reason),
        "decided": (Decision(asked.name, TAKEN_UP),) if taken_up else (),
    }
    dossiers = tuple(
        replace(d, incident=replace(d.incident, **known), overrides=(asked,)) if d.incident.id == GONE else d
        for d in whole.dossiers
    )
    return replace(whole, dossiers=dossiers)


@pytest.mark.parametrize(
    ("dated", "taken_up", "day"),
    [
        (False, True, "2026-04-10T06:30:00Z"),
        (True, True, "2026-04-09T00:00:00Z"),
        (True, False, "2026-04-09T00:00:00Z"),
        (False, False, None),
    ],
)
def test_it_is_the_same_wherever_it_is_told(*, dated: bool, taken_up: bool, day: str | None) -> None:
    edition = factories.edition(record(dated=dated, taken_up=taken_up))
    made = files(edition)
    assert json.loads(made[f"api/v1/incidents/{GONE}.json"])["withdrawn"] == {"at": day, "reason": "It was a drill."}
    rows = json.loads(made["api/v1/changes.json"])["changes"]
    assert [row["at"] for row in rows if row["type"] == "withdrawn"] == [day]
    (plan,) = withdrawn.pages(edition)
    shown = plan.make().view.when
    assert shown == {"2026-04-10": "10 April 2026", "2026-04-09": "9 April 2026", "": ""}[(day or "")[:10]]
    (entry,) = [one for one in json.loads(made["feeds/incidents.json"])["items"] if GONE in one["id"]]
    assert shown in entry["content_html"]
