"""A page that moves to another platform: each incident of the overlap is one record, and distinct ones stay distinct."""

import json
import random
from dataclasses import replace
from datetime import timedelta

import pytest
from vendor import HOST, Case, Record, answer, as_json, read_as, status_source, usual, when

SEEN = when("2026-03-06 20:00")
NEW = f"https://{HOST}/proxy/{HOST}/incidents"
OUTAGES = (
    usual("k3jd82hq0p1z", "Sign-in fails for some accounts", "2026-03-05 14:02"),
    usual("m2m2m2m2m2m2", "Elevated errors", "2026-03-05 18:30", components=("API",)),
    usual("n1n1n1n1n1n1", "Elevated errors", "2026-03-06 09:15", components=("API",)),
)


def ulid(case: Case) -> str:
    return f"01KJZ{case.id.upper().translate(str.maketrans('ILOU', '1100')):0>21}"[:26]


def as_native(*cases: Case, renamed: bool = False) -> bytes:
    """incident.io's own JSON of incidents that were carried over from the old page."""
    rows = [
        {
            "id": ulid(one), "name": one.title, "status": one.posts[-1].state, "type": "incident", "published_at": f"{one.posts[0].at:%Y-%m-%dT%H:%M:%SZ}",
            "updates": [{"id": f"{ulid(one)[:24]}{n:02}", "published_at": f"{p.at:%Y-%m-%dT%H:%M:%S.007Z}", "to_status": p.state, "message_string": p.text, "component_statuses": []}
                        for n, p in enumerate(one.posts)],
            "component_impacts": [], "affected_components": [{"component_id": c, "name": f"The {c}" if renamed else c, "status": "partial_outage"} for c in one.components],
        }
        for one in cases
    ]  # fmt: skip
    return json.dumps({"incidents": rows}).encode()


def moved(at, *cases: Case, **more: bool):
    return answer(as_native(*cases, **more), at, NEW)


@pytest.mark.parametrize("renamed", [False, True])
@pytest.mark.parametrize("turned", [False, True])
def test_incidents_told_on_both_platforms_are_one_record_each(tmp_path, turned, renamed) -> None:
    """Also two with the same title, and whichever platform was read first."""
    record = Record(tmp_path)
    looks = [lambda at: read_as("json", at, *OUTAGES), lambda at: moved(at, *OUTAGES, renamed=renamed)]
    for n, look in enumerate(reversed(looks) if turned else looks):
        record.take(look(SEEN + timedelta(hours=n)))
    assert sorted(r.title for r in record.records) == sorted(o.title for o in OUTAGES)
    assert all(r.revisions == () for r in record.records)
    assert {frozenset({r.native_id, *r.aliases}) for r in record.records} == {
        frozenset({o.id, ulid(o)}) for o in OUTAGES
    }
    assert all([u.state for u in r.updates] == ["investigating", "identified", "resolved"] for r in record.records)


def test_it_is_known_by_either_id_ever_after(tmp_path) -> None:
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, *OUTAGES))
    record.take(moved(SEEN + timedelta(hours=1), *OUTAGES))
    known = record.files()
    for hours in (2, 3, 4):
        record.take(moved(SEEN + timedelta(hours=hours), *OUTAGES))
        record.take(read_as("json", SEEN + timedelta(hours=hours, minutes=5), *OUTAGES))
    assert record.files() == known


def test_an_incident_that_lasts_through_the_move_goes_on(tmp_path) -> None:
    record = Record(tmp_path)
    one = OUTAGES[0]
    record.take(read_as("json", one.posts[0].at + timedelta(minutes=5), one))
    assert record.records[0].state == "investigating"
    record.take(moved(SEEN, one))
    (found,) = record.records
    assert (found.state, found.resolved_at) == ("resolved", one.posts[-1].at)
    assert len(record.dossiers) == 1


def test_the_order_in_which_a_platform_lists_is_nothing(tmp_path) -> None:
    files = set()
    for seed in range(4):
        cases = list(OUTAGES)
        random.Random(seed).shuffle(cases)
        record = Record(tmp_path / str(seed))
        record.take(answer(as_json(*cases), SEEN, f"https://{HOST}/api/v2/incidents.json"))
        record.take(moved(SEEN + timedelta(hours=1), *cases[::-1]))
        files.add(json.dumps({k: v.decode() for k, v in record.files().items()}, sort_keys=True))
    assert len(files) == 1


def test_three_outages_of_one_minute_and_title_stay_three(tmp_path) -> None:
    """They are told apart by what they touch, on the old platform and the new."""
    three = [usual(f"{n}" * 12, "Regional outage", "2026-03-05 14:02", components=(part,)) for n, part in enumerate(("Oslo", "Roma", "Wien"))]  # fmt: skip
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, *three))
    record.take(moved(SEEN + timedelta(hours=1), *reversed(three)))
    assert sorted(r.components for r in record.records) == [("Oslo",), ("Roma",), ("Wien",)]
    assert all(len(r.aliases) == 1 for r in record.records)


def test_another_outage_of_the_day_is_another_record(tmp_path) -> None:
    later = usual("p0p0p0p0p0p0", OUTAGES[0].title, "2026-03-05 16:40")
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, OUTAGES[0]))
    record.take(moved(SEEN + timedelta(hours=1), later))
    assert len(record.records) == 2


def test_on_one_platform_two_ids_are_two_records(tmp_path) -> None:
    twin = usual("z9z9z9z9z9z9", OUTAGES[0].title, "2026-03-05 14:02")
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, OUTAGES[0], twin))
    assert len(record.records) == 2
    record.take(moved(SEEN + timedelta(hours=1), OUTAGES[0], twin))
    assert len(record.records) == 2


def test_another_page_of_the_provider_is_not_the_page_that_moved(tmp_path) -> None:
    record = Record(tmp_path, status_source(), status_source("acme-dev", "https://dev.acme.example/proxy/dev.acme.example/incidents"))  # fmt: skip
    record.take(read_as("json", SEEN, OUTAGES[0]))
    other = answer(as_native(OUTAGES[0]), SEEN, "https://dev.acme.example/proxy/dev.acme.example/incidents", "acme-dev")
    record.take(other)
    assert len(record.records) == 2


def renumbered(*cases: Case) -> tuple[Case, ...]:
    return tuple(replace(one, id=f"z{one.id[1:]}") for one in cases)


def test_a_page_that_gives_all_its_incidents_new_ids_doubles_none(tmp_path) -> None:
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, *OUTAGES))
    for hours in (1, 2):
        record.take(read_as("json", SEEN + timedelta(hours=hours), *renumbered(*OUTAGES)))
    assert len(record.records) == len(record.dossiers) == len(OUTAGES)
    assert {frozenset({r.native_id, *r.aliases}) for r in record.records} == {
        frozenset({o.id, n.id}) for o, n in zip(OUTAGES, renumbered(*OUTAGES), strict=True)
    }


def test_an_id_that_is_known_tells_that_the_others_are_new_incidents(tmp_path) -> None:
    """Within one page an id decides, and three outages of a minute may be told in the same words."""
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, *OUTAGES))
    record.take(read_as("json", SEEN + timedelta(hours=1), OUTAGES[0], *renumbered(*OUTAGES[1:])))
    assert len(record.records) == len(OUTAGES) + 2


def test_one_alike_is_no_renumbering(tmp_path) -> None:
    record = Record(tmp_path)
    record.take(read_as("json", SEEN, *OUTAGES))
    other = usual("q9q9q9q9q9q9", "Another outage", "2026-03-06 09:15", components=("API",))
    record.take(read_as("json", SEEN + timedelta(hours=1), *renumbered(OUTAGES[2]), other))
    assert len(record.records) == len(OUTAGES) + 2
