"""A status page that loses its times: nothing is published without them, and nothing that is known is taken back."""

import json
import re
from datetime import timedelta

import pytest
from vendor import HOST, Record, answer, as_json, case, usual, when

BEGUN = when("2026-03-05 14:02")
OLD = [usual(f"old{n}", f"Renders stall {n}", f"2026-02-0{n} 10:00") for n in range(1, 7)]
OPEN = case("k3jd82hq0p1z", "Sign-in fails", "2026-03-05 14:02", (0, "investigating", "We look into it."))
OVER = usual("k3jd82hq0p1z", "Sign-in fails", "2026-03-05 14:02")
_TIMES = re.compile(rb'("(?:created_at|started_at|updated_at|display_at|resolved_at)": )"[^"]*"')


def listed(minutes: int, *cases, timeless: str = ""):
    """The page's list some minutes after the beginning, without the times of one incident."""
    whole = json.loads(as_json(*cases))
    whole["incidents"] = [
        json.loads(_TIMES.sub(rb"\1null", json.dumps(row).encode())) if row["id"] == timeless else row
        for row in whole["incidents"]
    ]
    return answer(
        json.dumps(whole).encode(), BEGUN + timedelta(minutes=minutes), f"https://{HOST}/api/v2/incidents.json"
    )


def told(record: Record) -> list[tuple[str, str | None]]:
    return [(p.code, p.message.rpartition(": ")[2]) for p in record.report.problems]


def test_what_was_never_dated_is_not_published_until_it_is(tmp_path) -> None:
    record = Record(tmp_path)
    before = record.files()
    record.take(listed(5, OPEN, timeless=OPEN.id))
    assert record.files() == before
    assert told(record)[-1] == ("bad_item", "it has no readable time")
    assert [one.outcome for one in record.report.sources] == ["failed"]
    record.take(listed(20, OPEN))
    assert [d.incident.id for d in record.dossiers] == ["2026-03-05-acme-1402"]


@pytest.mark.parametrize("beside", [(), tuple(OLD)], ids=["alone", "among others"])
@pytest.mark.parametrize("after", [20, 3 * 24 * 60], ids=["soon", "days later"])
def test_what_is_known_stays_as_it_was_told(tmp_path, beside, after) -> None:
    record = Record(tmp_path).take(listed(5, *beside, OPEN))
    before = record.files()
    record.take(listed(after, *beside, OVER, timeless=OVER.id))
    assert record.files() == before, "neither removed, nor begun at another time"
    assert told(record)[-1] == ("bad_item", "it has no readable time")
    record.take(listed(after + 60, *beside, OVER))
    (found,) = [d.incident for d in record.dossiers if d.incident.id == "2026-03-05-acme-1402"]
    assert (found.state, found.window.duration_s) == ("resolved", 48 * 60)
