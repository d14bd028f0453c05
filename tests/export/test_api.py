"""The API: every document is there, keeps to its schema and to the contract, and knows no more than it may."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import jsonschema_rs
import pytest

from scraper.core.model import (
    Absorbed,
    DocumentRole,
    Dossier,
    Instant,
    Outcome,
    Override,
    Placement,
    Precision,
    Revision,
    RunReport,
    Verdict,
)
from scraper.publish import export
from scraper.publish.documents import DocumentRefusedError, document
from scraper.publish.list_shapes import UnplacedRowShape, UnplacedShape
from scraper.publish.parts.similar import similar
from scraper.publish.syndication.changes import changes
from tests.feeds.issues import BASE, FULL, RETIRED, changed, files, with_dossier
from tests.publish import factories

ROW = ("id", "kind", "title", "providers", "components", "state", "severity", "start", "start_precision", "end", "end_precision",
       "duration_s", "causes", "documents", "disputed", "postmortem", "html", "json")  # fmt: skip


def api(record=None, run: RunReport | None = None, **more: object) -> dict[str, object]:
    made = files(factories.edition(record, run, **more), export)
    return {path.removeprefix("api/v1/"): json.loads(body) for path, body in made.items() if path.startswith("api/")}


@pytest.fixture(scope="module")
def made() -> dict[str, object]:
    return api(run=factories.report(failed=("tern-status",)))


def schema_name(path: str) -> str:
    folder, _, name = path.rpartition("/")
    return {"incidents": "incident", "providers": "provider"}.get(folder, name.removesuffix(".json"))


def test_every_document_has_a_schema_of_its_name_and_keeps_to_it(made) -> None:
    checked = set()
    for path, value in made.items():
        if not path.startswith("schemas/"):
            schema = made[f"schemas/{schema_name(path)}.json"]
            assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
            jsonschema_rs.Draft202012Validator(schema).validate(value)
            checked.add(f"schemas/{schema_name(path)}.json")
    assert checked == {path for path in made if path.startswith("schemas/")}
    assert len(checked) == 9


def test_schemas_are_schemas_for_every_reader(made, tmp_path: Path) -> None:
    """Patterns are of ECMA-262, which is stricter than our own checker."""
    program = Path(sys.executable).with_name("check-jsonschema")
    if not program.is_file():
        pytest.skip("needs check-jsonschema (extra dev)")
    paths = []
    for name, value in made.items():
        if name.startswith("schemas/"):
            paths.append(tmp_path / name.removeprefix("schemas/"))
            paths[-1].write_text(json.dumps(value))
    done = subprocess.run(
        [program, "--check-metaschema", *paths], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout


def test_schemas_are_strict(made) -> None:
    def objects(node: object):
        if isinstance(node, dict):
            if node.get("type") == "object" and "properties" in node:
                yield node
            for one in node.values():
                yield from objects(one)
        elif isinstance(node, list):
            for one in node:
                yield from objects(one)

    for path, schema in made.items():
        if path.startswith("schemas/"):
            found = list(objects(schema))
            assert found
            for one in found:
                assert one["additionalProperties"] is False
                assert set(one["properties"]) - set(one["required"]) <= {"withdrawn", "scheduled", "not_held"}


def test_a_document_that_breaks_its_schema_is_not_published() -> None:
    with pytest.raises(DocumentRefusedError, match="UnplacedShape"):
        document(UnplacedShape(documents=[UnplacedRowShape(url="", reason="a roundup")]))


def test_the_index_names_what_exists(made) -> None:
    index = made["index.json"]
    assert index["licence"]["name"] == "CC BY 4.0"
    assert index["built_from"] == {"commit": "c0ffee", "input_hash": factories.edition().input_hash}
    for one in index["documents"]:
        assert one["schema"].removeprefix(f"{BASE}api/v1/") in made
        if "{" not in one["url"]:
            assert one["url"].removeprefix(f"{BASE}api/v1/") in made
    files_ = files(factories.edition(), export)
    assert {one["url"].removeprefix(BASE) for one in index["downloads"]} == {
        path for path in files_ if path.startswith("data/")
    }


def test_rows_are_those_of_the_contract(made) -> None:
    rows = made["incidents.json"]["incidents"]
    assert all(tuple(row) == ROW for row in rows)
    ids = [row["id"] for row in rows]
    assert ids == sorted(ids, reverse=True)
    assert FULL in ids
    assert "2026-04-28-tern-1800" in ids, "maintenance has an object and a row"
    assert "2026-04-20-quarry-1100" not in ids, "denied"
    assert "2026-04-02-tern-0800" not in ids, "withdrawn"


def test_every_incident_has_an_object_also_when_denied_withdrawn_or_retired(made) -> None:
    for one in factories.archive().dossiers:
        assert made[f"incidents/{one.incident.id}.json"]["id"] == one.incident.id
    assert made["incidents/2026-04-02-tern-0800.json"]["withdrawn"]["reason"] == "It was a drill."
    assert "withdrawn" not in made[f"incidents/{FULL}.json"]
    assert made[f"incidents/{RETIRED}.json"] == {"id": RETIRED, "moved_to": FULL}


def test_a_retired_id_leads_to_the_last_heir() -> None:
    record = replace(factories.archive(), aliases=(("2026-04-15-nimbus-1501", RETIRED), (RETIRED, FULL)))
    assert api(record)["incidents/2026-04-15-nimbus-1501.json"]["moved_to"] == FULL


def test_nothing_is_an_empty_text(made) -> None:
    def texts(node: object, where: str):
        if isinstance(node, dict):
            for key, one in node.items():
                yield from texts(one, f"{where}.{key}")
        elif isinstance(node, list):
            for one in node:
                yield from texts(one, where)
        elif isinstance(node, str):
            yield where, node

    empty = {
        where
        for path, value in made.items()
        if not path.startswith("schemas/")
        for where, text in texts(value, path)
        if not text
    }
    assert empty == set()


def test_providers_hold_the_state_and_their_part_of_the_figures(made) -> None:
    rows = {row["id"]: row for row in made["providers.json"]["providers"]}
    assert list(rows["nimbus"]) == ["id", "name", "state", "components", "incidents", "html", "json"]
    assert rows["quarry"]["state"] == "down"
    assert rows["tern"]["state"] == "unknown", "its page did not answer"
    stats = {one["id"]: one for one in made["stats.json"]["providers"]}
    for identity, row in rows.items():
        whole = made[f"providers/{identity}.json"]
        assert whole == {**row, "stats": stats.get(identity)}
    assert all(row["state"] in ("unknown", "down") for row in api()["providers.json"]["providers"]), (
        "without a report nothing is known"
    )


def test_figures_count_official_records_of_incidents_alone(made) -> None:
    counts = {one["id"]: one["counts"]["incidents"] for one in made["stats.json"]["providers"]}
    # Denied (quarry), withdrawn and maintenance (tern) do not count.
    assert counts == {"nimbus": 4, "quarry": 1}


def test_sources_tell_how_they_fared_and_unknown_without_a_report(made) -> None:
    rows = {row["id"]: row for row in made["sources.json"]["sources"]}
    assert rows["nimbus-status"]["state"] == "ok"
    assert rows["nimbus-status"]["last_success"]
    assert rows["tern-status"]["state"] == "failing"
    assert rows["tern-status"]["failing_since"]
    for row in api()["sources.json"]["sources"]:
        assert (row["state"], row["last_success"], row["failing_since"], row["problem"]) == (
            "unknown",
            None,
            None,
            None,
        )


def test_changes_tell_edits_corrections_mergers_and_withdrawals(made) -> None:
    rows = made["changes.json"]["changes"]
    assert {row["type"] for row in rows} == {"vendor_edited", "corrected", "merged", "withdrawn"}
    edit = next(row for row in rows if row["type"] == "vendor_edited")
    assert (edit["incident"], edit["update"], edit["field"], edit["at"]) == (FULL, "u1", "text", "2026-04-15T20:10:00Z")
    assert edit["before"] == "Sign-ins to green fail for all."
    merged = next(row for row in rows if row["type"] == "merged")
    assert (merged["incident"], merged["after"]) == (RETIRED, FULL)


def test_cursors_grow_and_stay_and_later_changes_have_greater_ones(made) -> None:
    before = made["changes.json"]["changes"]
    cursors = [row["cursor"] for row in before]
    assert all(a < b for a, b in pairwise(cursors))
    dossier = factories.two_waves()
    held = dossier.documents[0]
    seen = factories.NOW + timedelta(days=1)
    more = replace(
        held,
        revisions=(
            *held.revisions,
            *(Revision(seen, f"u{n}", "presence", "removed", "words", None) for n in range(40)),
        ),
    )
    later = replace(factories.brief("2026-04-14-nimbus-0900", minutes=357), documents=(more,))
    after = api(with_dossier(factories.archive(), later))["changes.json"]["changes"]
    assert [row for row in after if row["cursor"] in set(cursors)] == before
    new = [row for row in after if row["cursor"] not in set(cursors)]
    assert len([row for row in new if row["type"] == "vendor_removed"]) == 40
    assert all(row["cursor"] > max(cursors) for row in new if row["type"] == "vendor_removed")
    assert len({row["cursor"] for row in after}) == len(after)


def test_a_correction_made_after_an_edit_was_seen_comes_after_it() -> None:
    dossier = factories.two_waves()
    seen = factories.NOW
    held = replace(dossier.documents[0], revisions=(Revision(seen, "u1", "text", "edited", "a", "b"),))
    correction = Override(FULL, "retitle", "Clearer.", "a-person", title="Other words")
    rows = api(
        with_dossier(
            factories.archive(), replace(dossier, documents=(held, *dossier.documents[1:]), overrides=(correction,))
        )
    )
    types = [row["type"] for row in rows["changes.json"]["changes"] if row["incident"] == FULL]
    assert types == ["vendor_edited", "corrected"]


def test_a_merger_by_a_reviewer_is_one_change_with_the_reason_given() -> None:
    dossier = factories.two_waves()
    ruling = Override(RETIRED, "merge", "One outage, two pages.", "a-person", into=FULL)
    rows = api(with_dossier(factories.archive(), replace(dossier, overrides=(ruling,))))["changes.json"]["changes"]
    told = [
        (row["type"], row["incident"], row["reason"])
        for row in rows
        if "merge" in row["type"] or row["type"] == "corrected"
    ]
    assert told == [("merged", RETIRED, "One outage, two pages.")]


def test_a_decision_bears_the_date_its_author_gave_and_keeps_its_name() -> None:
    dossier = factories.two_waves()
    seen = factories.NOW
    held = replace(dossier.documents[0], revisions=(Revision(seen, "u1", "text", "edited", "a", "b"),))
    bare = Override(FULL, "retitle", "Clearer.", "a-person", title="Other words")
    told = {}
    for override in (bare, replace(bare, at=Instant(seen - timedelta(days=2), Precision.DAY))):
        one = replace(dossier, documents=(held, *dossier.documents[1:]), overrides=(override,))
        edition = factories.edition(with_dossier(factories.archive(), one))
        (found,) = (change for _, change in changes(edition) if change.field == "title")
        rows = json.loads(files(edition, export)["api/v1/changes.json"])["changes"]
        told[override.at is not None] = found, [row["at"] for row in rows if row["incident"] == FULL]
    assert told[False][1] == ["2026-04-28T18:20:00Z", None]
    assert told[True][1] == ["2026-04-26T18:20:00Z", "2026-04-28T18:20:00Z"]
    assert told[True][0].name == told[False][0].name, "a date added later announces nothing anew"


@pytest.mark.parametrize(("hours", "expected"), [(3, ["2026-04-15T21:00:00Z"]), (0, []), (-3, [])])
def test_a_denial_after_the_report_is_a_change(hours: int, expected: list[str]) -> None:
    """A report that was read together with its denial never stood as an outage."""
    name, read = "2026-04-20-quarry-1100", datetime(2026, 4, 15, 18, tzinfo=UTC)
    denying = factories.claim("a2", "denial", "No outage", "There was no outage.")
    documents = (
        factories.article("a1", "The Gauge", "the-gauge", "Quarry is down", first_seen=read),
        factories.article(
            "a2", "Quiet Paper", "quiet-paper", "Not us", denying, first_seen=read + timedelta(hours=hours)
        ),
    )
    (old,) = (one for one in factories.archive().dossiers if one.incident.id == name)
    verdict = Verdict(
        "denial", Outcome.DENIED, "No outage", "denied by the provider", "It denies it.", supporting=(denying.id,)
    )
    places = tuple(Placement(one.id, DocumentRole.PRIMARY, 1.0) for one in documents)
    incident = replace(old.incident, verdicts=(verdict,), placements=places)
    edition = factories.edition(with_dossier(factories.archive(), Dossier(incident, documents)))
    made = files(edition)
    rows = [one for one in json.loads(made["api/v1/changes.json"])["changes"] if one["type"] == "denied"]
    assert [(row["incident"], row["at"], row["reason"]) for row in rows] == [
        (name, at, "It denies it.") for at in expected
    ]
    titles = [one["title"] for one in json.loads(made["feeds/changes.json"])["items"] if name in one["id"]]
    assert len(titles) == len(expected)
    assert all("the provider denied the report" in title for title in titles)


def test_an_id_of_a_provider_that_only_the_record_names_has_an_object() -> None:
    record = changed(factories.archive(), FULL, providers=("nimbus", "somebody"))
    assert api(record)["providers/somebody.json"]["incidents"] == 1


def test_an_object_names_the_earlier_incidents_its_page_shows() -> None:
    record = factories.many_official(4)
    caused = tuple(replace(one, incident=replace(one.incident, causes=("capacity",))) for one in record.dossiers)
    record = replace(record, dossiers=caused)
    made, shown = api(record), similar(factories.edition(record))
    assert any(shown.values())
    for identity, others in shown.items():
        links = [link for link in made[f"incidents/{identity}.json"]["links"] if link["type"] == "similar"]
        assert [(link["id"], link["reason"]) for link in links] == [(one.id, one.reason) for one in others]


def test_a_merger_that_was_found_keeps_its_cursor_when_the_survivor_has_news() -> None:
    dossier = factories.two_waves()
    incident = replace(dossier.incident, absorbed=(Absorbed(RETIRED, known=factories.NOW - timedelta(days=9)),))
    record = dossier.documents[0]
    news = replace(record, revisions=(Revision(factories.NOW, "u1", "text", "edited", "a", "b"),))
    cursors = []
    for first in (record, news):
        held = replace(dossier, incident=incident, documents=(first, *dossier.documents[1:]))
        rows = api(with_dossier(factories.archive(), held))["changes.json"]["changes"]
        cursors.append([row["cursor"] for row in rows if row["type"] == "merged"])
    assert cursors[0] == cursors[1]
    assert len(cursors[0]) == 1
