"""State changes: which there are, when, and under which id they stay the same."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

from scraper.core.instants import show
from scraper.core.model import (
    Absorbed,
    Archive,
    DocumentRole,
    Dossier,
    Note,
    Override,
    Placement,
    PostmortemState,
    Revision,
)
from scraper.publish import feeds
from scraper.publish.objects import record_shape
from scraper.publish.syndication.beats import beats
from scraper.publish.syndication.changes import changes
from tests.feeds.issues import FULL, RETIRED, files, posts, with_dossier
from tests.publish import factories

PLAIN = "2026-04-14-nimbus-0900"


def plain(*steps: tuple[int, str]) -> Dossier:
    dossier = factories.brief(PLAIN)
    return posts(dossier, *steps) if steps else dossier


def told(dossier: Dossier) -> list[tuple[str, int]]:
    start = dossier.incident.window.start.at
    return [(one.kind, round((one.at - start).total_seconds() / 60)) for one in beats(dossier)]


def ids(made: dict[str, bytes], path: str) -> list[str]:
    return [one["id"] for one in json.loads(made[path])["items"]]


def test_each_change_of_state_is_told_once() -> None:
    dossier = plain(
        (0, "investigating"),
        (10, "investigating"),
        (20, "identified"),
        (25, "update"),
        (30, "monitoring"),
        (45, "resolved"),
    )
    assert told(dossier) == [("opened", 0), ("identified", 20), ("monitoring", 30), ("resolved", 45)]


def test_the_first_post_acknowledges_an_impact_that_began_earlier() -> None:
    dossier = plain((12, "investigating"), (45, "resolved"))
    assert told(dossier) == [("opened", 0), ("acknowledged", 12), ("resolved", 45)]


def test_a_start_that_is_stated_later_moves_nothing_that_was_told() -> None:
    dossier = plain((12, "investigating"), (45, "resolved"))
    begin = dossier.incident.window.start
    held = dossier.documents[0]
    held = replace(held, started_at=held.updates[0].at)
    first = replace(dossier.incident, window=replace(dossier.incident.window, start=replace(begin, at=held.started_at)))
    told_first = beats(replace(dossier, incident=first, documents=(held,)))
    later = beats(replace(dossier, documents=(held,)))
    assert later == told_first
    dated_back = Revision(held.updates[1].at, None, "at", "edited", show(held.started_at), show(begin.at))
    dated_back = replace(held, started_at=begin.at, revisions=(dated_back,))
    again = beats(replace(dossier, documents=(dated_back,)))
    assert [one for one in again if one.kind != "edited by the vendor"] == list(told_first)


def test_a_record_that_opens_again_is_told_and_resolved_a_second_time() -> None:
    dossier = plain((0, "investigating"), (20, "resolved"), (30, "investigating"), (50, "resolved"), (60, "update"))
    assert told(dossier) == [("opened", 0), ("resolved", 20), ("reopened", 30), ("resolved", 50)]
    assert [one.key[1] for one in beats(dossier)] == ["opened", "resolved", "reopened", "resolved-2"]


def test_an_incident_is_over_when_its_last_record_is() -> None:
    first = plain((0, "investigating"), (20, "resolved"))
    other = plain((5, "investigating"), (40, "resolved")).documents[0]
    other = replace(
        other, id="r-other", native_id="other", updates=tuple(replace(one, id=f"o-{one.id}") for one in other.updates)
    )
    both = replace(first, documents=(*first.documents, other))
    assert [one for one in told(both) if one[0] == "resolved"] == [("resolved", 40)]


def test_one_that_left_a_page_of_what_is_open_is_told_and_never_as_resolved() -> None:
    dossier = plain((0, "investigating"), (20, "identified"))
    begin, held = dossier.incident.window.start.at, replace(dossier.documents[0], state="identified", resolved_at=None)
    incident = replace(dossier.incident, state="unknown", window=replace(dossier.incident.window, end=None))
    incident = replace(incident, official=replace(incident.official, resolved=None))
    open_ = replace(dossier, incident=incident, documents=(held,))
    gone = replace(open_, documents=(replace(held, left_at=begin + timedelta(minutes=50)),))
    assert told(open_) == [("opened", 0), ("identified", 20)]
    assert told(gone) == [*told(open_), ("no longer listed as open", 50)]
    other = replace(held, id="r-other", native_id="other", updates=())
    assert told(replace(gone, documents=(*gone.documents, other)))[-1][0] == "identified"
    edition = factories.edition(Archive((gone,)))
    ((_, change),) = changes(edition)
    assert (change.type, change.at) == ("left_list", begin + timedelta(minutes=50))
    assert record_shape(gone.documents[0]).left_at == "2026-04-14T09:50:00Z"


def test_an_incident_known_from_the_press_alone_opens_and_ends() -> None:
    dossier = replace(factories.brief(PLAIN), documents=())
    assert told(dossier) == [("opened", 0), ("resolved", 45)]


def test_posts_that_were_removed_are_no_state_but_an_edit() -> None:
    dossier = plain((0, "investigating"), (20, "identified"), (45, "resolved"))
    held = dossier.documents[0]
    gone = replace(held.updates[1], removed_at=held.updates[2].at)
    edit = replace(
        factories.record().revisions[0], update="p1", field="presence", change="removed", seen_at=gone.removed_at
    )
    dossier = replace(
        dossier, documents=(replace(held, updates=(held.updates[0], gone, held.updates[2]), revisions=(edit, edit)),)
    )
    assert told(dossier) == [("opened", 0), ("resolved", 45), ("edited by the vendor", 45)]


def test_promise_explanation_and_correction_are_told() -> None:
    dossier = plain((0, "investigating"), (45, "resolved"))
    begin = dossier.incident.window.start.at
    day = timedelta(days=1)
    explained = PostmortemState("published", begin + day, begin + 3 * day, "https://blog.example/why", 258_300)
    note = Note(
        PLAIN,
        "correction",
        ("https://a.example/",),
        f"notes/{PLAIN}/2026-04-20-mended.md",
        "Mended.",
        title="The end was wrong",
    )
    override = Override(PLAIN, "pin", "The page says so.", "a-person", fact="ended", value="2026-04-14T09:45:00Z")
    dossier = replace(
        dossier, incident=replace(dossier.incident, postmortem=explained), notes=(note,), overrides=(override,)
    )
    assert [kind for kind, _ in told(dossier)] == [
        "opened", "resolved", "postmortem promised", "postmortem published", "corrected", "corrected"
    ]  # fmt: skip


def test_a_turn_of_events_is_in_the_feed_of_three_beats_and_other_updates_are_not() -> None:
    made = files(factories.edition(), feeds)
    grave = [one.partition("incident/")[2] for one in ids(made, "feeds/major.json")]
    assert f"{FULL}/opened" in grave
    assert f"{FULL}/resolved" in grave
    assert "2026-03-11-nimbus-1300/explained" in grave
    assert all(one.rsplit("/", 1)[1].split("-")[0] in ("opened", "resolved", "reopened", "explained") for one in grave)
    assert not any("2026-04-14-nimbus-0900" in one for one in grave), "a minor incident is not among the major ones"
    assert f"{FULL}/opened".encode() in made["feed.xml"]
    assert f"{PLAIN}/opened".encode() in made["feed.xml"]


def test_who_was_told_that_something_grave_began_is_told_that_it_is_over_whatever_it_is_graded_since() -> None:
    dossier = plain((0, "investigating"), (45, "resolved"))
    held = dossier.documents[0]
    lowered = Revision(held.updates[0].at + timedelta(minutes=20), None, "impact", "edited", "major", "minor")
    dossier = replace(dossier, documents=(replace(held, revisions=(lowered,)), *dossier.documents[1:]))
    made = files(factories.edition(with_dossier(factories.archive(), dossier)), feeds)
    grave = [one.partition("incident/")[2] for one in ids(made, "feeds/major.json")]
    assert {f"{PLAIN}/opened", f"{PLAIN}/resolved"} <= set(grave)


def test_a_later_post_adds_an_entry_and_leaves_the_others_their_ids() -> None:
    record = factories.archive()
    before = with_dossier(record, plain((0, "investigating"), (20, "identified")))
    after = with_dossier(record, plain((0, "investigating"), (20, "identified"), (45, "resolved")))
    old, new = (ids(files(factories.edition(one), feeds), "feeds/updates.json") for one in (before, after))
    assert set(old) <= set(new)


def merged() -> tuple[Archive, Archive]:
    """Two incidents of official record, and the same two as one."""
    one = posts(factories.brief(PLAIN), (0, "investigating"), (20, "identified"), (45, "resolved"))
    two = posts(
        factories.brief("2026-04-14-nimbus-0910", clock="09:10"),
        (0, "investigating"),
        (15, "monitoring"),
        (50, "resolved"),
    )
    both = replace(
        one,
        incident=replace(
            one.incident,
            placements=(*one.incident.placements, Placement(two.documents[0].id, DocumentRole.PRIMARY)),
            told=((two.documents[0].id, two.incident.id),),
            absorbed=(
                Absorbed(
                    two.incident.id, two.incident.severity, two.incident.window.start.at, two.incident.window.end.at
                ),
            ),
        ),
        documents=(*one.documents, *two.documents),
    )
    return Archive((one, two)), Archive((both,), aliases=(("2026-04-14-nimbus-0910", PLAIN),))


def test_merging_two_incidents_changes_no_cursor_of_an_edit() -> None:
    one, both = merged()
    edit = replace(factories.record().revisions[0], update="p0")

    def with_edits(record: Archive) -> Archive:
        return replace(record, dossiers=tuple(
            replace(each, documents=tuple(replace(held, revisions=(edit,)) for held in each.documents)) for each in record.dossiers
        ))  # fmt: skip

    before, after = (files(factories.edition(with_edits(each))) for each in (one, both))
    rows = {row["cursor"]: row for row in json.loads(after["api/v1/changes.json"])["changes"]}
    old = json.loads(before["api/v1/changes.json"])["changes"]
    assert len(old) == 2
    assert {row["cursor"] for row in old} <= set(rows)
    assert {rows[row["cursor"]]["incident"] for row in old} == {PLAIN}
    assert set(ids(before, "feeds/changes.json")) <= set(ids(after, "feeds/changes.json"))


def test_merging_two_incidents_shows_nobody_the_same_thing_twice() -> None:
    before, after = (files(factories.edition(one), feeds) for one in merged())
    old = ids(before, "feeds/updates.json")
    assert any("0910/post/" in one for one in old)
    assert any("0910/resolved" in one for one in old)
    assert set(ids(after, "feeds/updates.json")) == set(old)
    links = {item["url"] for item in json.loads(after["feeds/updates.json"])["items"]}
    assert links == {f"https://example.org/incidents/{PLAIN}/"}


def test_a_merged_incidents_entry_points_to_the_one_that_took_it_in() -> None:
    before, after = (files(factories.edition(one), feeds) for one in merged())
    assert set(ids(before, "feeds/incidents.json")) == set(ids(after, "feeds/incidents.json"))
    entry = next(one for one in json.loads(after["feeds/incidents.json"])["items"] if one["id"].endswith("0910"))
    assert entry["url"].endswith(f"/incidents/{PLAIN}/")
    assert PLAIN in entry["content_html"]
    made = files(factories.edition(), feeds)
    assert any(one.endswith(RETIRED) for one in ids(made, "feeds/incidents.json"))
